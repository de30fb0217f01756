"""From one thing up to and including another, as people type it: t/m, tot en met, a dash."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_THROUGH: Final = re.compile(
    r" ?(?:\bt ?/ ?m\b|\bt\.e\.m\b\.?|\bt\.m\b\.?|\btem\b|\btm\b|\btot\b(?: en |/)\bmet\b) ?"
)
# A dash between two dates such as 1-4 and 30-9 has spaces around it, or stands beside a letter.
_DASH: Final = re.compile(r" -+ |(?<=[a-z]) ?- ?(?=[a-z0-9])|(?<=[a-z]\.)-|(?<=[a-z]\.) -")
_UNTIL: Final = re.compile(r" tot ")


class Range(NamedTuple):
    """Two ends; `is_open` when nobody can tell whether the last one counts in ("tot")."""

    first: str
    last: str
    is_open: bool


def parse_range(typed: str) -> Range | None:
    """Give the two ends of a folded text; None when it is no range, or one of three ends."""
    for pattern in (_THROUGH, _UNTIL, _DASH):
        parts = [part.strip(" ,") for part in pattern.split(typed)]
        if len(parts) == 2 and all(parts):
            return Range(parts[0], parts[1], pattern is _UNTIL)
        if len(parts) > 1:
            return None
    if "/" in typed and typed.count("-") == 1:
        first, last = typed.split("-")
        return Range(first.strip(), last.strip(), is_open=False)
    return None
