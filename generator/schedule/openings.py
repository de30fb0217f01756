"""When something is open by several lines of hours, of which one may come before another.

On a date or a holiday that a line names, only the lines that name it hold, and of those the ones
that name it most closely: a date before a holiday by its name, and that before "feestdagen".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeVar

from generator.schedule.dutch_holidays import Calendar
from generator.schedule.holiday_lines import named_by
from generator.schedule.occurrences import occurrences
from generator.schedule.rules import Occurrence
from generator.schedule.shapes import ExceptionsShape, RuleShape

R = TypeVar("R", bound=RuleShape)


def openings(
    rules: Sequence[R],
    whole: ExceptionsShape,
    from_: date,
    until: date,
    calendar: Calendar,
) -> Iterator[tuple[R, Occurrence]]:
    """Give each time that something is open, with its line, line by line.

    `whole` are the exceptions of all lines together.
    """
    named = [named_by(rule, (from_, until), calendar) for rule in rules]
    closest: dict[date, int] = {}
    for one in named:
        for day, how in one.items():
            closest[day] = max(how, closest.get(day, how))
    for rule, one in zip(rules, named, strict=True):
        for time in occurrences(rule, whole, from_, until, calendar):
            if one.get(time.date, 0) == closest.get(time.date, 0):
                yield rule, time
