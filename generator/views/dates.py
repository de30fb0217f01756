"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, OpeningHours, Organization
from generator.schedule import (
    Calendar,
    Exceptions,
    ExceptionsShape,
    RuleShape,
    occurrences,
)
from generator.schedule.dutch_holidays import days_called
from generator.values.clock import Clock
from generator.values.named_days import SCHOOL_HOLIDAYS

_MIDNIGHT, _WEEK = 24 * 60, 7


@dataclass(frozen=True)
class Dated:
    """One time that something happens or is open: when, where, and what is different then."""

    date: dt.date
    start: Clock | None = None
    end: Clock | None = None
    location_id: str | None = None
    moved_from: dt.date | None = None
    note: str = ""

    @property
    def sort_key(self) -> tuple[dt.date, int, int]:
        """Give the order of a day: earliest first, and what has no hour before all others."""
        start = self.start.minutes if self.start else -1
        return self.date, start, self.end.minutes if self.end else -1


def dates_of(
    social_map: PublicMap,
    entry: AnyEntry | Location | Organization,
    from_: dt.date,
    until: dt.date,
) -> tuple[Dated, ...]:
    """Give the times of an entry or a place from one day up to and including another, in order.

    An activity happens by its `wanneer`; anything else is open by its `openingstijden`. What is
    not on the map on a day does not happen then, and nothing does where it is closed.
    """
    if isinstance(entry, Organization):
        return ()
    first, last = from_, until
    exceptions: Exceptions = entry.exceptions
    if not isinstance(entry, Location):
        first = max(from_, entry.valid_from or from_)
        last = min(until, entry.valid_until or until)
    own = entry.id if isinstance(entry, Location) else entry.location
    times = (
        one
        for rule, place in _rules(entry)
        for one in times_of(
            rule, place or own, exceptions, (first, last), social_map.village.calendar
        )
    )
    found = {one: None for one in times if not social_map.closed(one.location_id, one.date)}
    every = sorted(found, key=lambda one: one.sort_key)
    if isinstance(entry, Activity):
        return tuple(every)
    unsure = _unsure_days(entry, social_map.village.calendar)
    return tuple(_marked(one, unsure) for one in _joined(every))


PERHAPS_CLOSED = "feestdag: misschien dicht, bel eerst"
"""Said of hours on a holiday when nobody said whether they hold then; the browser knows it too."""


def _unsure_days(entry: AnyEntry | Location, calendar: Calendar) -> Callable[[dt.date], bool]:
    """Give what tells of a day whether it is a holiday about which nobody said anything.

    What is open on all days of the week, day and night, needs no word about them.
    """
    rules = entry.opening_hours
    every = [entry.exceptions, *(rule.exceptions for rule in rules)]
    sets = [*every, *(one.goes_on for one in every), *(s for one in every for s in one.seasons)]
    is_said = any(one.public_holidays or {*one.names} - {*SCHOOL_HOLIDAYS} for one in sets)
    if is_said or _is_always_open(rules):
        return lambda _day: False
    return lambda day: day in days_called(calendar.holidays, day.year, calendar.region)


def _is_always_open(rules: Iterable[OpeningHours]) -> bool:
    days = {day for one in rules if one.start and one.end and not one.start.minutes
            and one.end.minutes == _MIDNIGHT for day in one.all_days}  # fmt: skip
    return len(days) == _WEEK


def _marked(one: Dated, is_unsure: Callable[[dt.date], bool]) -> Dated:
    if not is_unsure(one.date):
        return one
    return replace(one, note="; ".join(filter(None, (one.note, PERHAPS_CLOSED))))


def _joined(times: Iterable[Dated]) -> Iterator[Dated]:
    """Give hours in order, those of one day and place that overlap or touch as one."""
    last: Dated | None = None
    for one in times:
        both = last and _both(last, one)
        if last and not both:
            yield last
        last = both or one
    if last:
        yield last


def _both(one: Dated, other: Dated) -> Dated | None:
    """Give two times as one, when the second begins before the first is over.

    With another note only when one of them is wholly within the other, which then says it all.
    """
    if not (one.start and one.end and other.start and other.end):
        return None
    same = (one.date, one.location_id) == (other.date, other.location_id)
    if not same or other.start.minutes > one.end.minutes:
        return None
    if one.note == other.note:
        return replace(one, end=max(one.end, other.end))
    if other.end <= one.end:
        return one
    return other if other.start == one.start else None


def times_of(
    rule: RuleShape,
    location_id: str | None,
    exceptions: ExceptionsShape,
    window: tuple[dt.date, dt.date],
    calendar: Calendar,
) -> Iterator[Dated]:
    """Give the times of one rule, in order; `exceptions` are those of the whole entry.

    Whether the place is closed then is not looked at.
    """
    for one in occurrences(rule, exceptions, *window, calendar):
        place, note = one.location or location_id, one.note or rule.note or ""
        yield Dated(one.date, one.start, one.end, place, one.moved_from, note)


def has_hours(entry: AnyEntry | Location) -> bool:
    """Tell whether something is open on days that are known; an activity happens instead."""
    if isinstance(entry, Activity):
        return False
    return any(one.days or one.rhythm for one in entry.opening_hours)


def _rules(entry: AnyEntry | Location) -> Iterator[tuple[RuleShape, str | None]]:
    """Give each rule with the place it names."""
    rules = entry.schedules if isinstance(entry, Activity) else entry.opening_hours
    for one in rules:
        yield one, one.location
