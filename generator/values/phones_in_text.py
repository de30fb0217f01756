"""The phone numbers that stand in running text, short ones and those of services included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import UnusableValue
from generator.values.phone import Phone, parse_phone

# 112 of "€ 112" or "112 mensen" is no number to call: a short number stands after "bel" or alone.
_SHORT = r"(?<![\d€]) ?\b(?:112|113|144)\b(?! ?(?:euro|mensen|jaar|leden|\d))"
_SERVICE = r"(?<![\d+])0[89]0[069][ \-.]?\d{3,4}(?:[ \-.]?\d{3})?(?!\d)"
_ORDINARY = r"(?<![\d+])(?:(?:\+|00)31(?: ?\(0\))?|0)(?:[ \t./()-]{0,2}\d){9}(?!\d)"
_ANY = re.compile(f"{_ORDINARY}|{_SERVICE}|{_SHORT}")
_EURO = re.compile(r"€\s*\Z")


def phones_in(text: str) -> Iterator[tuple[int, Phone]]:
    """Give the numbers that somebody could call in a text, each with where it begins."""
    for found in _ANY.finditer(text):
        start = found.start() + len(found[0]) - len(found[0].lstrip())
        if _EURO.search(text[:start]):
            continue
        try:
            yield start, parse_phone(found[0])
        except UnusableValue:
            continue
