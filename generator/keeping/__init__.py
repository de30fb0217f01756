"""What was made before, kept to be given again: within one run, and between runs."""
