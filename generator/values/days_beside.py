"""The days of the week beside a rhythm, with advice about the rhythm when they are none."""

from __future__ import annotations

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


def days_beside(typed: str) -> tuple[int, ...]:
    """Give the days of the week, 0 is Monday, that stand beside a rhythm."""
    try:
        return parse_days([typed])
    except UnusableValue as problem:
        meant = nearest(typed, _PHRASES)
        if meant:
            raise UnusableValue(f"dit ritme is onbekend; bedoelt u '{meant}'?") from None
        if "bedoelt u" in problem.message:
            raise
        raise UnusableValue(f"dit is niet als ritme te lezen; {EXAMPLES}") from None
