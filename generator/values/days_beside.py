"""The days of the week beside a rhythm, with advice about the rhythm when they are none."""

from __future__ import annotations

import re
from typing import Final

from generator.problems import UnusableValue
from generator.values.days import parse_days
from generator.values.nearest import nearest

EXAMPLES: Final = "typ bijvoorbeeld: elke week, om de week, of eerste dinsdag van de maand"
_PHRASES: Final = (
    "elke week",
    "om de week",
    "even weken",
    "oneven weken",
    "wekelijks",
    "tweewekelijks",
)


_ALL_BUT: Final = re.compile(
    r"(?P<all>(?:elke|alle) (?:werk)?dag(?:en)?|dagelijks|(?:op )?werkdagen|doordeweeks),? "
    r"\(?(?:behalve|uitgezonderd|met uitzondering van|m\.?u\.?v\.?) (?:op )?(?P<but>[^)]+)\)?"
)
_FREE: Final = re.compile(
    r"(?:alleen )?(?:op afspraak|in overleg|na afspraak|wisselend(?:e dagen)?|onregelmatig)"
)


def _all_but(days: tuple[int, ...], but: str) -> tuple[int, ...]:
    """Give the days without those that are left out; they must be days of the week among them."""
    out = parse_days([but])
    left = tuple(day for day in days if day not in out)
    if not left or not set(out) <= set(days):
        raise UnusableValue("hier horen alleen de dagen waarop het wel is")
    return left


def days_beside(typed: str) -> tuple[int, ...]:
    """Give the days of the week, 0 is Monday, that stand beside a rhythm."""
    if found := _ALL_BUT.fullmatch(typed):
        return _all_but(parse_days([found["all"]]), found["but"])
    if found := _FREE.fullmatch(typed):
        raise UnusableValue(
            f"dit is geen ritme; zet '{typed}' bij 'toelichting', en haal deze regel weg"
        )
    try:
        return parse_days([typed])
    except UnusableValue as problem:
        meant = nearest(typed, _PHRASES)
        if meant:
            raise UnusableValue(f"dit ritme is onbekend; bedoelt u '{meant}'?") from None
        if "bedoelt u" in problem.message:
            raise
        raise UnusableValue(f"dit is niet als ritme te lezen; {EXAMPLES}") from None
