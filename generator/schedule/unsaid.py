"""Holidays of which nobody said whether something goes on: then nobody may say that it does.

In: lines of hours or of an activity, and what is said for all of them. Out: for each line, the
holidays on which it would hold by the week alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeVar

from generator.schedule.day_sets import written_out
from generator.schedule.dutch_holidays import Calendar, days_called
from generator.schedule.holiday_lines import named_by
from generator.schedule.shapes import DaySetShape, ExceptionsShape, RuleShape
from generator.values.day_numbers import has_holidays
from generator.values.named_days import PUBLIC_HOLIDAYS

_MIDNIGHT: Final = 24 * 60
R = TypeVar("R", bound=RuleShape)


def holiday_on(day: date, calendar: Calendar) -> str:
    """Give the name of the holiday of the village that a day is; empty when it is none."""
    region, year = calendar.region, day.year
    if day not in days_called(calendar.holidays, year, region):
        return ""
    found = (name for name in calendar.holidays if day in days_called((name,), year, region))
    return next(found).partition(" eens in ")[0]


def is_unsaid(
    rule: RuleShape,
    rules: Sequence[RuleShape],
    whole: ExceptionsShape,
    day: date,
    calendar: Calendar,
) -> bool:
    """Tell whether nobody said what a line does on a holiday: it holds by the week alone.

    What is said of any holiday, by name or as "feestdagen", says enough of the others. `rules` are
    all lines, `whole` is what is said of all; what is open day and night is open on holidays too.
    """
    if _tells(rule.exceptions) or _tells(whole) or any(has_holidays(one.days) for one in rules):
        return False
    if named_by(rule, (day, day), calendar) or always_open(rules):
        return False
    return not any(written_out(one.goes_on, day) for one in (rule.exceptions, whole))


def _tells(exceptions: ExceptionsShape) -> bool:
    return _tells_days(exceptions) or _tells_days(exceptions.goes_on)


def _tells_days(days: DaySetShape) -> bool:
    return days.public_holidays or not set(PUBLIC_HOLIDAYS).isdisjoint(days.names)


def always_open(rules: Sequence[RuleShape]) -> bool:
    """Tell whether the lines of every week leave no minute of it."""
    return all(_is_whole(list(_hours(rules, day))) for day in range(7))


def _hours(rules: Sequence[RuleShape], day: int) -> Iterator[tuple[int, int]]:
    for rule in rules:
        always = not (rule.rhythm or rule.exceptions.seasons or rule.valid_from or rule.valid_until)
        if always and day in rule.days and rule.start and rule.end:
            yield rule.start.minutes, rule.end.minutes


def _is_whole(hours: list[tuple[int, int]]) -> bool:
    until = 0
    for start, end in sorted(hours):
        if start > until:
            return False
        until = max(until, end)
    return until >= _MIDNIGHT - 1
