"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location, Organization, Status
from generator.schedule import (
    NO_EXCEPTIONS,
    Calendar,
    Exceptions,
    ExceptionsShape,
    Move,
    Rule,
    RuleShape,
    holiday_on,
    is_unsaid,
    joined,
    occurrences,
    openings,
)
from generator.values.clock import Clock


@dataclass(frozen=True)
class Dated:
    """One time that something happens or is open: when, where, and what is different then.

    `holiday` is the name of the day when nobody said whether it goes on at holidays: then nobody
    may say that it does.
    """

    date: dt.date
    start: Clock | None = None
    end: Clock | None = None
    location_id: str | None = None
    moved_from: dt.date | None = None
    note: str = ""
    holiday: str = ""

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
    if not isinstance(entry, Location):
        first = max(from_, entry.valid_from or from_)
        last = min(until, entry.valid_until or until)
    calendar, happens = social_map.village.calendar, isinstance(entry, Activity)
    times = times_together(plain_rules(entry), (first, last), calendar, happens=happens)
    return tuple(one for one in times if not social_map.closed(one.location_id, one.date))


def times_together(
    rules: Sequence[Rule], window: tuple[dt.date, dt.date], calendar: Calendar, *, happens: bool
) -> tuple[Dated, ...]:
    """Give the times of all rules of one thing, once each and in order.

    What `happens` does so by each of its rules; of what is open, one line may come before another.
    Whether a place is closed then is not looked at.
    """
    times = _happening(rules, window, calendar) if happens else _open(rules, window, calendar)
    found: dict[Dated, Dated] = {}
    for rule, one in times:
        # Who moved a date looked at the calendar.
        holiday = "" if one.moved_from else holiday_on(one.date, calendar)
        unsure = holiday and is_unsaid(rule, rules, NO_EXCEPTIONS, one.date, calendar)
        # Of two lines with the same time, one may be sure of a holiday.
        if one not in found or not unsure:
            found[one] = replace(one, holiday=holiday) if unsure else one
    return tuple(sorted(found.values(), key=lambda one: one.sort_key))


def _happening(
    rules: Sequence[Rule], window: tuple[dt.date, dt.date], calendar: Calendar
) -> Iterator[tuple[Rule, Dated]]:
    for rule in rules:
        for one in times_of(rule, rule.location_id, NO_EXCEPTIONS, window, calendar):
            yield rule, one


def _open(
    rules: Sequence[Rule], window: tuple[dt.date, dt.date], calendar: Calendar
) -> Iterator[tuple[Rule, Dated]]:
    for rule, one in openings(rules, NO_EXCEPTIONS, *window, calendar):
        yield rule, Dated(one.date, one.start, one.end, rule.location_id, note=rule.note)


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
    return tuple(_plain(rule, extra, place) for rule, place in _rules(entry))


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
    return any(one.days or one.rhythm or one.dates for one in entry.opening_hours)


def _rules(entry: AnyEntry | Location) -> Iterator[tuple[RuleShape, str | None]]:
    """Give each rule with the place where it is; who answers the telephone is nowhere."""
    if isinstance(entry, Activity):
        yield from ((one, one.location or entry.location) for one in entry.schedules)
    elif isinstance(entry, Location):
        yield from ((one, one.location or entry.id) for one in entry.opening_hours)
    else:
        for one in entry.opening_hours:
            yield one, one.location or (entry.location if one.is_at_place else None)
