"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, Organization, Status
from generator.schedule import (
    Calendar,
    Exceptions,
    ExceptionsShape,
    Move,
    Rule,
    RuleShape,
    joined,
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
class Shut:
    """When nothing goes on at a place: never while it `is_open`, but for some periods."""

    is_open: bool
    periods: tuple[tuple[dt.date, dt.date | None], ...]

    def goes_on(self, day: dt.date) -> bool:
        """Tell whether something can go on here on a day."""
        shut = (first <= day and (last is None or day <= last) for first, last in self.periods)
        return self.is_open and not any(shut)


def shut(location: Location) -> Shut:
    """Give when nothing goes on at a place, as a plain value."""
    periods = tuple((one.first, one.last) for one in location.closures)
    return Shut(location.status is Status.ACTIVE, periods)


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


def plain_rules(entry: AnyEntry | Location) -> tuple[Rule, ...]:
    """Give each rule of an entry or a place with all that it keeps to, as plain values."""
    extra: Exceptions = entry.exceptions
    own = entry.id if isinstance(entry, Location) else entry.location
    return tuple(_plain(rule, extra, place or own) for rule, place in _rules(entry))


def _plain(rule: RuleShape, extra: ExceptionsShape, location_id: str | None) -> Rule:
    exceptions = joined(rule.exceptions, extra)
    moves = tuple(
        Move(one.day, one.to, one.start, one.end, one.location, one.note or "")
        for one in exceptions.moves
    )
    return Rule(
        rule.days, rule.rhythm, rule.dates, rule.start, rule.end, rule.valid_from,
        rule.valid_until, replace(exceptions, moves=moves), rule.note or "", location_id,
        rule.lessons,
    )  # fmt: skip


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
