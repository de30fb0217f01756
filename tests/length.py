"""How long a run of the tests may take: a sample of what can be tried, or all of it."""

import os

LONG = bool(os.environ.get("LONG"))
