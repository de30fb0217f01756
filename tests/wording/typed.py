"""Days, hours and rules as a supporter types them."""

from __future__ import annotations

from generator.schedule import HoursRow, Rule
from generator.values.clock import Clock, parse_time
from generator.values.rhythm import parse_rhythm

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
EVERY_DAY = tuple(range(7))


def at(text: str) -> Clock | None:
    """Give a time, or None for an empty text."""
    return parse_time(text) if text else None


def hours(days: tuple[int, ...], start: str = "", end: str = "", note: str = "") -> HoursRow:
    """Give opening hours as typed."""
    return HoursRow(days, at(start), at(end), note)


def rule(rhythm: str = "", times: str = "", **more: object) -> Rule:
    """Give a rule; `times` is like "10.00-12.00", and either side may be empty."""
    start, _, end = times.partition("-")
    known = parse_rhythm(rhythm) if rhythm else None
    return Rule(rhythm=known, start=at(start), end=at(end), **more)  # type: ignore[arg-type]
