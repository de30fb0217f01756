"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, Organization
from generator.schedule import (
    Calendar,
    Exceptions,
    ExceptionsShape,
    RuleShape,
    occurrences,
)
from generator.values.clock import Clock


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
    return tuple(sorted(found, key=lambda one: one.sort_key))


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
