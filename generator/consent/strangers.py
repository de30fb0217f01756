"""The name of somebody in a running text whom the map does not know.

In: a text, and what is known of people. Out: each full name that seems a person's, as typed.
Whether it is one, only the supporter knows.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from generator.values.first_names import FIRST_NAMES
from generator.values.people import person_name
from generator.values.text import fold

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_SMALL = r"(?:(?:van|de|der|den|ten|ter|het|te|la|el|al|'t) ){0,3}"
# Looked for at every word, for "Bel Gerda Mulder" begins with a capital too.
_FULL = re.compile(
    rf"(?<![\w@/.'’-])(?=(({_CAPITAL}[\w-]+) (?:{_CAPITAL}\. ?)*{_SMALL}({_CAPITAL}[\w'’-]+)"
    r"(?![\w@/])))"
)
# What is called after somebody: "de Anne Frankschool", "Stichting Jan Bos", "Sint Jan".
_CALLED_AFTER = re.compile(
    r"(?:\b(?:de|het|'t|een|stichting|huize?|sint|st\.?|prins|prinses|koning|koningin|kapsalon|salon"
    r"|bakkerij|slagerij|slager|bakker|garage|praktijk|fysiotherapie|uitvaart\w*|winkel|firma"
    r"|school|park|straat|zaal) )\Z",
    re.IGNORECASE,
)
_THING = re.compile(
    r"[ -]?(?:\w*(?:straat|laan|weg|plein|hof|school|huis|zaal|hal|park|stichting|fonds|prijs|beker"
    r"|toernooi|tocht|museum|kerk|molen|instituut|college|court|hoeve|stichting|winkel))\b",
    re.IGNORECASE,
)
# Shops, brands and people in books of history.
_OF_ALL = frozenset(
    fold(name)
    for name in (
        "Albert Heijn", "Albert Schweitzer", "Anna Paulowna", "Anne Frank", "Dirk van den Broek",
        "Douwe Egberts", "Hans Anders", "Henri Dunant", "Jan Linders", "Jan Steen", "Johan Cruijff",
        "Johan Cruyff", "Leen Bakker", "Maria Montessori", "Rudolf Steiner", "Titus Brandsma",
        "André Rieu", "Florence Nightingale", "Ida Gerhardt", "Maria Hemelvaart", "Max Havelaar",
        "Toon Hermans", "Vincent van Gogh",
        "Willem Alexander", "Willem de Zwijger", "Willem van Oranje",
    )
)  # fmt: skip
# These begin a question as well: "Wil Anneke bellen?"
_NO_FIRST_NAME = frozenset({"wil", "door"})


def strangers_in(
    text: str, known: Collection[str], words: Collection[str]
) -> Iterator[tuple[int, str]]:
    """Give the full names in a text of whom the map knows nothing, each with where it begins.

    `known` are the names of people as `PersonName.key` gives them; `words` are those of which
    villages, places and clubs are called.
    """
    for found in _FULL.finditer(text):
        typed, first, last = found[1], fold(found[2]), fold(found[3])
        if first not in FIRST_NAMES or first in _NO_FIRST_NAME or last in words:
            continue
        is_thing = _CALLED_AFTER.search(text[: found.start()]) or _THING.match(text, found.end(1))
        is_street = _THING.fullmatch(last) is not None
        is_known = person_name(typed).key in known or fold(typed) in _OF_ALL
        if not (is_thing or is_street or is_known):
            yield found.start(), typed
