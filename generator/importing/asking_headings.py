"""Headings that ask or say something in more words: "Voor wie is het?", "How do I join"."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.fields import KEPT
from generator.importing.pattern_files import patterns_in, together

_ADDRESS = re.compile(r"\b(?:tel|telefoon|phone|e?mail|mobiel|adres|address|number|nummer)\w*")
# With a number or an address in the heading these say whose that is.
_OF_SOMEBODY = frozenset({"contactpersoon", "organisatie", "naam", "locatie", "aanmelden"})


@cache
def _asked() -> dict[str, re.Pattern[str]]:
    return {name: together(lines) for name, lines in patterns_in("vragende-koppen.txt").items()}


def is_for_her_only(text: str) -> bool:
    """Tell whether a heading, folded and in single spaces, is of what residents may never read."""
    return bool(_asked()[KEPT].search(text))


def asked_for(text: str) -> str:
    """Give the field that a heading asks for, folded and in single spaces; '' when unclear."""
    is_address = bool(_ADDRESS.search(text))
    for name, pattern in _asked().items():
        if pattern.search(text) and not (is_address and name in _OF_SOMEBODY):
            return name
    return ""
