"""The dates that follow from a rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from generator.schedule.dutch_holidays import is_public_holiday, is_school_holiday
from generator.schedule.rules import Exceptions, Occurrence, first_day, joined, weekdays
from generator.schedule.shapes import ExceptionsShape, RuleShape
from generator.values.rhythm import LAST, Rhythm

_WEEK: Final = 7
_EVERY_WEEK: Final = Rhythm("weekly")


def occurrences(
    rule: RuleShape, extra_exceptions: ExceptionsShape, from_: date, until: date, region: str
) -> tuple[Occurrence, ...]:
    """Give what a rule brings from one day up to and including another, in order.

    `extra_exceptions` are those of the whole entry. Dates that are written out one by one
    were chosen with a calendar at hand: only other written-out dates cancel them. Without a
    first date nobody can tell which weeks "every other week" means, so nothing is given then.
    """
    exceptions = joined(rule.exceptions, extra_exceptions)
    first = max(from_, rule.valid_from or from_)
    last = min(until, rule.valid_until or until)
    chosen = {day for day in rule.dates if first <= day <= last}
    regular = {
        day for day in _regular(rule, first, last) if not _cancelled(day, exceptions, region)
    }
    days = sorted((chosen | regular) - set(exceptions.dates))
    return tuple(Occurrence(day, rule.start, rule.end) for day in days)


def _regular(rule: RuleShape, first: date, last: date) -> Iterator[date]:
    """Give the days that fit the rhythm, before any exception."""
    rhythm = rule.rhythm or _EVERY_WEEK
    days, anchor = weekdays(rule), first_day(rule)
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(number)
        if day.weekday() in days and _fits(day, rhythm, anchor):
            yield day


def _fits(day: date, rhythm: Rhythm, anchor: date | None) -> bool:
    if rhythm.kind == "monthly":
        last = LAST in rhythm.positions and _is_last(day)
        return last or _position(day) in rhythm.positions
    week = day.isocalendar().week
    fits = {
        "weekly": True,
        "fortnightly": anchor is not None and _weeks_between(anchor, day) % 2 == 0,
        "even": week % 2 == 0,
        "odd": week % 2 == 1,
    }
    return fits[rhythm.kind]


def _weeks_between(earlier: date, later: date) -> int:
    """Count the calendar weeks, Monday to Sunday, from one day to another."""
    return (_monday(later) - _monday(earlier)) // _WEEK


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def _position(day: date) -> int:
    """Tell which one of the month a day is: 1 for the first Tuesday on a Tuesday."""
    return (day.day - 1) // _WEEK + 1


def _is_last(day: date) -> bool:
    return (day + timedelta(days=_WEEK)).month != day.month


def _cancelled(day: date, exceptions: Exceptions, region: str) -> bool:
    return (exceptions.public_holidays and is_public_holiday(day)) or (
        exceptions.school_holidays and is_school_holiday(day, region)
    )
