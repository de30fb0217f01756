"""What the Dutch numbering plan says about area codes, and what to say about other texts."""

from __future__ import annotations

import re
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberType

EXAMPLE: Final = "typ bijvoorbeeld 0597 12 34 56 of 06 12 34 56 78"

LENGTH: Final = 10
"""Digits in an ordinary number, the leading zero included."""

BUSINESS: Final = frozenset({"082", "084", "085", "087", "088", "091"})
"""Prefixes of companies and internet lines, which belong to no place."""

# Area codes of three digits; all others have four.
_SHORT: Final = frozenset(
    {"010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038"}
    | {"040", "043", "045", "046", "050", "053", "055", "058"}
    | {"070", "071", "072", "073", "074", "075", "076", "077", "078", "079"}
)


def area_code(digits: str) -> str | None:
    """Give the area code of ten digits, or None when there is no such area."""
    if len(digits) != LENGTH or not digits.startswith("0"):
        return None
    if digits[:3] in _SHORT:
        return digits[:3]
    number = phonenumbers.PhoneNumber(country_code=31, national_number=int(digits))
    landline = phonenumbers.number_type(number) == PhoneNumberType.FIXED_LINE
    return digits[:4] if landline else None


def as_digits(typed: str) -> str:
    """Give a number in which letters that look like digits have become those digits."""
    if not re.fullmatch(r"[+0-9oil\s.\-()/]+", typed):
        return typed
    return typed.translate(str.maketrans("oil", "011"))


def unreadable(typed: str) -> str:
    """Say which sign does not belong in a phone number, and where it does belong."""
    if not re.search(r"[0-9]", typed):
        return f"hier hoort een telefoonnummer; {EXAMPLE}"
    if re.search(r"\b(?:toestel|tst|ext)|#", typed):
        return "zet het toestelnummer bij 'naam' of 'toelichting'; typ hier alleen het nummer"
    if re.fullmatch(r"[+0-9o\s.\-()/]+", typed):
        return "er staat een letter O waar een 0 hoort"
    if re.fullmatch(r"[+0-9oil\s.\-()/]+", typed):
        return "er staat een letter I of l waar een 1 hoort"
    if re.search(r"[^\W\d_]", typed):
        return f"hier horen alleen cijfers; zet woorden bij 'naam' of 'toelichting' en {EXAMPLE}"
    return f"hier horen alleen cijfers; {EXAMPLE}"
