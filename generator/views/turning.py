"""What a page says that changes on a day that is known: a price, room, a closed door, the end.

A site may be read eight weeks after it was made. Each of these lines names its day, so that it is
true without scripts; a browser leaves out what has passed and shows what came instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.consent import PublicMap
from generator.model import Activity, AnyEntry, Location
from generator.model.touched import places_of
from generator.views.closed import closed_line, closures_of, place_line_of, whole_line
from generator.views.occasions import WEEKS
from generator.views.parts import Turned
from generator.views.room import cost_text, room_text
from generator.views.timing import moved_days
from generator.wording import period_text

_DAY = timedelta(days=1)


def turned(line: str, last: date, then: str = "") -> Turned:
    """Give a line with the last day on which it holds, and what takes its place."""
    return Turned(line, last.isoformat(), (last + _DAY).isoformat(), then)


def turns_of(social_map: PublicMap, entry: AnyEntry, today: date) -> Iterator[Turned]:
    """Give the lines of an entry that change after `today`."""
    if entry.is_full(today) and entry.full and (until := entry.full.until):
        yield turned(room_text(entry, today), until - _DAY, room_text(entry, until))
    if entry.new_cost is not None and entry.new_cost.first > today:
        first = entry.new_cost.first
        yield turned(cost_text(entry, today), first - _DAY, cost_text(entry, first))
    if line := end_line(entry, today):
        assert entry.valid_until is not None
        yield turned(line, entry.valid_until)
    schedules = entry.schedules if isinstance(entry, Activity) else ()
    for text, last in moved_days(social_map, schedules, entry.exceptions, today):
        yield turned(text, last)
    for location in filter(None, map(social_map.location, places_of(entry))):
        for closure in closures_of(location, today):
            if closure.last is not None:
                yield turned(closed_line(location, closure, entry), closure.last)


def place_turns(location: Location, today: date) -> tuple[Turned, ...]:
    """Give the lines about a closed place on its own page that change after `today`."""
    return tuple(_closures(location, today, named=False))


def whole_turns(locations: Iterable[Location], today: date) -> tuple[Turned, ...]:
    """Give the lines about closed places, each with its name, that change after `today`."""
    return tuple(turn for one in locations for turn in _closures(one, today, named=True))


def _closures(location: Location, today: date, *, named: bool) -> Iterator[Turned]:
    for closure in closures_of(location, today):
        if closure.last is not None:
            line = whole_line(location, closure) if named else place_line_of(closure)
            yield turned(line, closure.last)


def end_line(entry: AnyEntry, today: date) -> str:
    """Give until when an entry is there, when that is within the dates that a site knows."""
    last = entry.valid_until
    near = last is not None and last <= today + timedelta(weeks=WEEKS)
    return period_text(None, last) if near else ""


def over_from(entry: AnyEntry) -> str:
    """Give the first day on which an entry is on the map no more, as '2027-01-01'; '' without."""
    ends = [entry.valid_until, entry.last_day if isinstance(entry, Activity) else None]
    known = [day for day in ends if day is not None]
    return (min(known) + _DAY).isoformat() if known else ""
