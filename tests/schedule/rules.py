"""Rules as a supporter types them, and the days they give."""

from __future__ import annotations

from datetime import date

from generator.schedule import NO_EXCEPTIONS, Exceptions, Rule, occurrences
from generator.values.rhythm import parse_rhythm

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
AUTUMN = (date(2026, 9, 1), date(2026, 12, 31))


def rule(rhythm: str = "", days: tuple[int, ...] = (), **more: object) -> Rule:
    """Give a rule as the supporter would type it."""
    return Rule(days, parse_rhythm(rhythm) if rhythm else None, **more)  # type: ignore[arg-type]


def days_of(
    one: Rule,
    period: tuple[date, date] = SEPTEMBER,
    extra: Exceptions = NO_EXCEPTIONS,
    region: str = "noord",
) -> str:
    """Give the days something happens in the period, as "1-9 8-9"."""
    found = occurrences(one, extra, *period, region)
    return " ".join(f"{each.date.day}-{each.date.month}" for each in found)
