"""Every time that something on the map happens or is open, as dates.

Whatever shows, searches or hands on dates asks here, so that exceptions and closed doors count
everywhere alike.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.consent import PublicMap
from generator.model import (
    Activity,
    AnyEntry,
    Location,
    OpeningHours,
    Organization,
    Schedule,
)
from generator.schedule import (
    Calendar,
    Exceptions,
    ExceptionsShape,
    RuleShape,
    holiday_on,
    is_unsaid,
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
    calendar = social_map.village.calendar
    if isinstance(entry, Activity):
        times = _happens(entry.schedules, own, exceptions, (first, last), calendar)
    else:
        times = _is_open(entry.opening_hours, own, exceptions, (first, last), calendar)
    found: dict[Dated, Dated] = {}
    for one in times:
        if not social_map.closed(one.location_id, one.date):
            # Of two lines with the same time, one may be sure of a holiday.
            sure = replace(one, holiday="")
            found[sure] = min(one, found.get(sure, one), key=lambda time: time.holiday)
    return tuple(sorted(found.values(), key=lambda one: one.sort_key))


def _happens(
    rules: Sequence[Schedule],
    own: str | None,
    whole: Exceptions,
    window: tuple[dt.date, dt.date],
    calendar: Calendar,
) -> Iterator[Dated]:
    """Give the times of an activity; `own` is the place where it usually is."""
    for rule in rules:
        for one in times_of(rule, rule.location or own, whole, window, calendar):
            # Who moved a date looked at the calendar.
            chosen = one.moved_from is not None
            yield one if chosen else _with_holiday(one, rule, rules, whole, calendar)


def _is_open(
    rules: Sequence[OpeningHours],
    own: str | None,
    whole: Exceptions,
    window: tuple[dt.date, dt.date],
    calendar: Calendar,
) -> Iterator[Dated]:
    """Give the times of what has opening hours; `own` is the place where it usually is."""
    for rule, one in openings(rules, whole, *window, calendar):
        time = Dated(one.date, one.start, one.end, rule.location or own, note=rule.note or "")
        yield _with_holiday(time, rule, rules, whole, calendar)


def _with_holiday(
    time: Dated,
    rule: RuleShape,
    rules: Sequence[RuleShape],
    whole: Exceptions,
    calendar: Calendar,
) -> Dated:
    """Give a time with the holiday it falls on, when nobody said what happens then."""
    holiday = holiday_on(time.date, calendar)
    if holiday and is_unsaid(rule, rules, whole, time.date, calendar):
        return replace(time, holiday=holiday)
    return time


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
    return any(one.days or one.rhythm or one.dates for one in entry.opening_hours)
