"""Between the model and all that shows it: the map as far as people said yes to it.

In: the whole map and a day. Out: the map that may be published, as frozen values, with a list of
what was left out and where. Views take nothing else, so no outlet can forget to ask.
"""

from generator.consent.found import Found
from generator.consent.public_map import PublicMap, public_map, referrers_map, shared_map
from generator.consent.texts import private_pages, private_texts

__all__ = [
    "Found",
    "PublicMap",
    "private_pages",
    "private_texts",
    "public_map",
    "referrers_map",
    "shared_map",
]
