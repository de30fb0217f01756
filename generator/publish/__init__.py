"""Site and booklets made together and put in place at once, or not at all."""
