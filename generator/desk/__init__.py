"""`kaart beheer`: keeping the map in a browser on this computer, without seeing its files.

In: what somebody clicks and types. Out: pages for her alone, and files of the map that changed.
What the pages show is worked out by pure functions; `desk.py` alone knows the folder and the clock.
"""

ROOT = "/beheer"
"""Where the desk stands on its server; all else there is the site itself, as a preview."""
