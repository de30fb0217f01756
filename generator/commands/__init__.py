"""The commands of `kaart`, one module each; what they share stands in `dutch` and `common`."""
