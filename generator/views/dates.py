"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, OpeningHours, Organization
from generator.schedule import NO_EXCEPTIONS, Exceptions, Occurrence, Rule, RuleShape, occurrences
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
    not on the map on a day does not happen then.
    """
    if isinstance(entry, Organization):
        return ()
    first, last = from_, until
    exceptions: Exceptions = NO_EXCEPTIONS
    if not isinstance(entry, Location):
        first = max(from_, entry.valid_from or from_)
        last = min(until, entry.valid_until or until)
        exceptions = entry.exceptions
    own = entry.id if isinstance(entry, Location) else entry.location
    region = social_map.village.school_region
    found = {
        _dated(one, place or own, rule.note or ""): None
        for rule, place in _rules(entry)
        for one in occurrences(rule, exceptions, first, last, region)
        if not _closed(social_map, place or own, one.date)
    }
    return tuple(sorted(found, key=lambda one: one.sort_key))


def _closed(social_map: PublicMap, location_id: str | None, day: dt.date) -> bool:
    """Tell whether the place is closed on a day, on a map that knows such days."""
    closed = getattr(social_map, "closed", None)
    return bool(closed and closed(location_id, day))


def has_hours(entry: AnyEntry | Location) -> bool:
    """Tell whether something is open on days that are known; an activity happens instead."""
    return not isinstance(entry, Activity) and any(True for _ in _rules(entry))


def _rules(entry: AnyEntry | Location) -> Iterator[tuple[RuleShape, str | None]]:
    """Give each rule with the place it names."""
    if isinstance(entry, Activity):
        for one in entry.schedules:
            yield one, one.location
        return
    for hours in entry.opening_hours:
        if hours.days:
            yield _rule(hours), hours.location


def _rule(hours: OpeningHours) -> Rule:
    return Rule(days=hours.days, start=hours.start, end=hours.end, note=hours.note or "")


def _dated(one: Occurrence, location_id: str | None, note: str) -> Dated:
    return Dated(one.date, one.start, one.end, location_id, note=note)
