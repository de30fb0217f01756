"""The days that fit a rhythm, before any exception."""

from __future__ import annotations

import calendar as months_of
from collections.abc import Iterator, Sequence
from datetime import date

from generator.schedule.dutch_holidays import Calendar, days_called
from generator.values.rhythm import Rhythm

_WEEK = 7


def rhythm_days(
    rhythm: Rhythm,
    days: tuple[int, ...],
    anchor: date | None,
    window: tuple[date, date],
    calendar: Calendar,
) -> Iterator[date]:
    """Give the days of a rhythm from the first up to the last of a window, in any order.

    `days` are the weekdays (0 is Monday); `anchor` is the first time, from which weeks or months
    are counted. Without one, nobody can tell which are meant, and nothing is given.
    """
    if rhythm.needs_first and anchor is None:
        return
    if rhythm.kind == "named":
        yield from _named(rhythm, window, calendar)
    elif rhythm.in_months:
        yield from _in_months(rhythm, days, anchor, window, calendar)
    else:
        yield from _in_weeks(rhythm, days, anchor, window)


def _in_weeks(
    rhythm: Rhythm, days: tuple[int, ...], anchor: date | None, window: tuple[date, date]
) -> Iterator[date]:
    first, last = (day.toordinal() for day in window)
    begin = _monday(anchor) if anchor is not None else 0
    for weekday in days:
        # Day 1 of the calendar was a Monday.
        start = first + (weekday - (first - 1)) % _WEEK
        for number in range(start, last + 1, _WEEK):
            day = date.fromordinal(number)
            if rhythm.kind in {"even", "odd"}:
                if day.isocalendar().week % 2 == (rhythm.kind == "odd"):
                    yield day
            elif (_monday(day) - begin) // _WEEK % rhythm.weeks == 0:
                yield day


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def _in_months(
    rhythm: Rhythm,
    days: tuple[int, ...],
    anchor: date | None,
    window: tuple[date, date],
    calendar: Calendar,
) -> Iterator[date]:
    first, last = window
    begin = _month_number(anchor) if anchor is not None else 0
    for number in range(_month_number(first), _month_number(last) + 1):
        year, month = divmod(number, 12)
        if rhythm.months and month + 1 not in rhythm.months:
            continue
        if (number - begin) % rhythm.every:
            continue
        for day in _of_month(rhythm, days, year, month + 1, calendar):
            if first <= day <= last:
                yield day


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _of_month(
    rhythm: Rhythm, days: tuple[int, ...], year: int, month: int, calendar: Calendar
) -> Iterator[date]:
    """Give the days of one month."""
    length = months_of.monthrange(year, month)[1]
    if rhythm.kind == "dates":
        numbers = {length if day < 0 else day for day in rhythm.positions}
        yield from (date(year, month, day) for day in sorted(numbers) if day <= length)
        return
    if rhythm.kind == "workdays":
        off = days_called(calendar.holidays, year, calendar.region)
        every = (date(year, month, day) for day in range(1, length + 1))
        worked = [day.day for day in every if day.weekday() < 5 and day not in off]
        yield from (date(year, month, day) for day in _at(rhythm, worked))
        return
    starts = date(year, month, 1).weekday()
    for weekday in days:
        named = range((weekday - starts) % _WEEK + 1, length + 1, _WEEK)
        yield from (date(year, month, day) for day in _at(rhythm, named))


def _at(rhythm: Rhythm, days: Sequence[int]) -> Iterator[int]:
    """Give those at the positions of the rhythm; -1 is the last."""
    places = {place - 1 if place > 0 else len(days) + place for place in rhythm.positions}
    yield from (days[place] for place in places if 0 <= place < len(days))


def _named(rhythm: Rhythm, window: tuple[date, date], calendar: Calendar) -> Iterator[date]:
    first, last = window
    for year in range(first.year, last.year + 1):
        for day in days_called(rhythm.names, year, calendar.region):
            if first <= day <= last:
                yield day
