"""The village's site on this computer, made anew at every change, unbroken by mistakes."""

HOST = "127.0.0.1"
"""Where it is served: on this computer, for nobody else."""
