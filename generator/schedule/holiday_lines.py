"""Lines that name holidays or single dates: "zaterdag, zondag en feestdagen", "op 24 december".

In: lines of hours. Out: the days they name, and which line comes before which on such a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.schedule.day_sets import members
from generator.schedule.dutch_holidays import Calendar, days_called
from generator.schedule.shapes import RuleShape
from generator.values.day_numbers import HOLIDAYS, names_of

Window = tuple[date, date]
_BY_WEEK, _HOLIDAYS, _BY_NAME, _BY_DATE = range(4)


def holidays_named(days: tuple[int, ...], window: Window, calendar: Calendar) -> Iterator[date]:
    """Give the dates from the first up to the last of a window that some days name as holidays."""
    names = (*names_of(days), *(calendar.holidays if HOLIDAYS in days else ()))
    yield from _called(names, window, calendar)


def named_by(rule: RuleShape, window: Window, calendar: Calendar) -> dict[date, int]:
    """Give the days that a line names as a date or a holiday, each with how closely it does.

    Exceptions of the line do not count: "op feestdagen, niet op eerste kerstdag" does name
    Christmas. Outside its period and its season a line names nothing.
    """
    first = max(window[0], rule.valid_from or window[0])
    last = min(window[1], rule.valid_until or window[1])
    rhythm = rule.rhythm
    # Nobody means "every year on 4 May" as a day of the week.
    yearly = rhythm.names if rhythm is not None else ()
    found = {
        **dict.fromkeys(holidays_named(rule.days, (first, last), calendar), _HOLIDAYS),
        **dict.fromkeys(
            _called((*names_of(rule.days), *yearly), (first, last), calendar), _BY_NAME
        ),
    }
    for season in rule.exceptions.seasons:
        holds = members(season, calendar)
        found = {day: how for day, how in found.items() if holds(day)}
    return found | {day: _BY_DATE for day in rule.dates if first <= day <= last}


def _called(names: tuple[str, ...], window: Window, calendar: Calendar) -> Iterator[date]:
    first, last = window
    for year in range(first.year, last.year + 1) if names else ():
        for day in days_called(names, year, calendar.region):
            if first <= day <= last:
                yield day
