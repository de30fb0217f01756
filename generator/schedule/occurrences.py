"""The dates that follow from a rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from generator.schedule.day_sets import is_empty, members, written_out
from generator.schedule.dutch_holidays import REGIONS, Calendar, calendar_of
from generator.schedule.holiday_lines import holidays_named
from generator.schedule.rhythm_days import rhythm_days
from generator.schedule.rules import (
    NO_EXCEPTIONS,
    Exceptions,
    Occurrence,
    first_day,
    joined,
    weekdays,
)
from generator.schedule.shapes import ExceptionsShape, MoveShape, RuleShape
from generator.values.day_numbers import holidays_among
from generator.values.named_days import NAMED_DAYS, SCHOOL_HOLIDAYS
from generator.values.rhythm import Rhythm

_EVERY_WEEK: Final = Rhythm("weekly")
# Nobody means the schools' holidays by "feestdagen"; any other day with a name may be meant.
_ANY_HOLIDAY: Final = tuple(name for name in NAMED_DAYS if name not in SCHOOL_HOLIDAYS)
LONGEST_COURSE: Final = timedelta(days=10 * 366)


def occurrences(
    rule: RuleShape,
    extra_exceptions: ExceptionsShape,
    from_: date,
    until: date,
    region: str | Calendar,
) -> tuple[Occurrence, ...]:
    """Give what a rule brings from one day up to and including another, in order.

    `extra_exceptions` are those of the whole entry; `region` may be the calendar of the village,
    which also knows which days it means by "feestdagen". Dates that are written out one by one
    were chosen with a calendar at hand: only other written-out dates and periods cancel them, and
    no season does. A course stops after its last lesson: what falls out is made up for, what is
    moved is not. Without a first date nobody can tell which weeks "every other week" means, so
    nothing is given then.
    """
    exceptions = joined(rule.exceptions, extra_exceptions)
    calendar = calendar_of(region)
    days = planned(rule, exceptions, from_, until, calendar)
    if not exceptions.moves:
        return tuple(Occurrence(day, rule.start, rule.end) for day in days)
    moved = {move.day: move for move in exceptions.moves}
    found = [Occurrence(day, rule.start, rule.end) for day in days if day not in moved]
    for move in moved.values():
        here = move.to or move.day
        if from_ <= here <= until and is_planned(rule, exceptions, move.day, calendar):
            found.append(_moved(rule, move))
    return tuple(sorted(found, key=_order))


def days_of(
    rule: RuleShape,
    extra_exceptions: ExceptionsShape,
    from_: date,
    until: date,
    region: str | Calendar,
) -> list[date]:
    """Give only the days of what `occurrences` gives, which is quicker."""
    if extra_exceptions.moves or rule.exceptions.moves:
        return [one.date for one in occurrences(rule, extra_exceptions, from_, until, region)]
    exceptions = joined(rule.exceptions, extra_exceptions)
    return planned(rule, exceptions, from_, until, calendar_of(region))


def planned(
    rule: RuleShape, exceptions: Exceptions, from_: date, until: date, calendar: Calendar
) -> list[date]:
    """Give the days of a rule before anything is moved; `exceptions` are all that count."""
    first = max(from_, rule.valid_from or from_)
    last = min(until, rule.valid_until or until)
    if rule.lessons is None:
        return _days(rule, exceptions, (first, last), calendar)
    begin = min(filter(None, (rule.valid_from, *rule.dates)), default=first)
    # Whoever asks about later days has to count from the first lesson too.
    lessons = islice(_days(rule, exceptions, (begin, last), calendar), rule.lessons)
    return [day for day in lessons if first <= day]


def last_possible_day(rule: RuleShape, whole: ExceptionsShape = NO_EXCEPTIONS) -> date | None:
    """Give the last day on which a rule can bring something, wherever the village lies.

    A course that stops in the holidays ends when the last region has had its last lesson, whatever
    days a village means by "feestdagen". `whole` are the exceptions of the entry around the rule.
    """
    last = rule.valid_until
    if rule.dates and not (rule.rhythm or rule.days):
        last = max(rule.dates)
    elif rule.lessons is not None:
        begin = min(filter(None, (rule.valid_from, *rule.dates)), default=None)
        if begin is not None:
            until = min(rule.valid_until or date.max, begin + LONGEST_COURSE)
            ends = (
                planned(rule, joined(rule.exceptions, whole), begin, until, calendar)[-1:]
                for region in REGIONS
                for calendar in (Calendar(region), Calendar(region, _ANY_HOLIDAY))
            )
            last = max((day for end in ends for day in end), default=last)
    if last is None:
        return None
    return max([last, *(move.to for move in rule.exceptions.moves if move.to)])


def is_planned(rule: RuleShape, exceptions: Exceptions, day: date, calendar: Calendar) -> bool:
    """Tell whether a rule brings something on a day, before anything is moved."""
    return bool(planned(rule, exceptions, day, day, calendar))


def _days(
    rule: RuleShape, exceptions: Exceptions, window: tuple[date, date], calendar: Calendar
) -> list[date]:
    rhythm = rule.rhythm or _EVERY_WEEK
    days = weekdays(rule)
    returns = (rhythm, days, _anchor(rule, rhythm)) if days or rule.rhythm else None
    named = tuple(rule.dates), holidays_among(rule.days)
    return list(_days_of(returns, named, exceptions, window, calendar))


# Much in a village is every Tuesday, and asked about for the same weeks.
@lru_cache(maxsize=256)
def _days_of(
    returns: tuple[Rhythm, tuple[int, ...], date | None] | None,
    dates_and_holidays: tuple[tuple[date, ...], tuple[int, ...]],
    exceptions: Exceptions,
    window: tuple[date, date],
    calendar: Calendar,
) -> tuple[date, ...]:
    """Give the days of a rule by how it returns, if it does, by its single dates and holidays."""
    first, last = window
    dates, holidays = dates_and_holidays
    if first > last:
        return ()
    goes_on = members(exceptions.goes_on, calendar)
    chosen = {
        day
        for day in dates
        if first <= day <= last and (not written_out(exceptions, day) or goes_on(day))
    }
    named = frozenset(holidays_named(holidays, window, calendar))
    if returns is None and not named:
        return tuple(sorted(chosen))
    regular = rhythm_days(*returns, window, calendar) if returns else iter(())
    if not is_empty(exceptions):
        off = members(exceptions, calendar)
        regular = (day for day in regular if day not in named and (not off(day) or goes_on(day)))
    if named:
        # Who names the holidays does not mean them by a general "not on holidays".
        off_named = members(replace(exceptions, public_holidays=False), calendar)
        regular = chain(regular, (day for day in named if not off_named(day) or goes_on(day)))
    for season in exceptions.seasons:
        regular = filter(members(season, calendar), regular)
    return tuple(sorted(chosen.union(regular)))


def _anchor(rule: RuleShape, rhythm: Rhythm) -> date | None:
    """Give the first time, from which weeks or months are counted."""
    return rule.valid_from if rhythm.in_months else first_day(rule)


def _moved(rule: RuleShape, move: MoveShape) -> Occurrence:
    """Give one time that was moved; another start says nothing about the usual end."""
    start = move.start or rule.start
    end = move.end or (None if move.start else rule.end)
    day = move.to or move.day
    return Occurrence(day, start, end, move.location, move.day, move.note or "")


def _order(one: Occurrence) -> tuple[date, int]:
    return one.date, one.start.minutes if one.start else -1
