"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, Organization
from generator.schedule import (
    Calendar,
    Exceptions,
    Occurrence,
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


@dataclass(frozen=True)
class Around:
    """What the times of some entries depend on beside them, apart from the rest of the map."""

    calendar: Calendar
    places: tuple[Location, ...] = ()

    def closed(self, id_: str | None, day: dt.date) -> bool:
        """Tell whether nothing goes on at the place with this id on a day."""
        return any(one.closed(day) for one in self.places if one.id == id_)


def around(social_map: PublicMap, ids: Iterable[str]) -> Around:
    """Give what times at the places with these ids depend on."""
    places = (social_map.location(id_) for id_ in ids)
    return Around(social_map.village.calendar, tuple(one for one in places if one))


def dates_of(
    social_map: PublicMap | Around,
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
    calendar = (
        social_map.calendar if isinstance(social_map, Around) else social_map.village.calendar
    )
    times = (
        _dated(one, place or own, rule.note or "")
        for rule, place in _rules(entry)
        for one in occurrences(rule, exceptions, first, last, calendar)
    )
    found = {one: None for one in times if not social_map.closed(one.location_id, one.date)}
    return tuple(sorted(found, key=lambda one: one.sort_key))


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


def _dated(one: Occurrence, location_id: str | None, note: str) -> Dated:
    place = one.location or location_id
    return Dated(one.date, one.start, one.end, place, one.moved_from, one.note or note)
