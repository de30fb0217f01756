"""What residents read of a place that is closed or stopped, and of what would be there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from generator.consent import PublicMap
from generator.consent.homes import HOME_NAME
from generator.model import AnyEntry, Location, OpeningHours, Schedule, Status
from generator.model.periods import Closure
from generator.model.touched import may_be_elsewhere, places_of, touches
from generator.wording import date_text, period_text

R = TypeVar("R", OpeningHours, Schedule)
_WORDS = {Status.STOPPED: "is er niet meer", Status.PAUSED: "is voorlopig dicht"}


def closed_lines(social_map: PublicMap, entry: AnyEntry, today: date) -> tuple[str, ...]:
    """Give when an entry does not go on, because the place where it would be is closed."""
    places = places_of(entry)
    return tuple(
        line
        for id_ in places
        if (location := social_map.location(id_)) is not None
        for line in _of_entry(social_map, location, entry, today)
    )


def _not_then(entry: AnyEntry, then: str) -> str:
    """Give that an entry does not go on; of what may be elsewhere nobody knows."""
    if may_be_elsewhere(entry):
        return f"bel eerst of dit {then}doorgaat"
    what = "dit" if len(places_of(entry)) == 1 else "wat daar is,"
    return f"{what} gaat {then}niet door"


def closed_line(location: Location, closure: Closure, entry: AnyEntry) -> str:
    """Give that a place is closed, for an entry that happens there."""
    return f"{whole_line(location, closure)}: {_not_then(entry, 'dan ')}"


def going_on(social_map: PublicMap, entry: AnyEntry, rows: Iterable[R]) -> tuple[R, ...]:
    """Give the hours or rhythms of an entry that are not at a place that has stopped."""
    places = ((row, social_map.location(row.location or entry.location)) for row in rows)
    return tuple(row for row, at in places if at is None or at.status is Status.ACTIVE)


def _of_entry(
    social_map: PublicMap, location: Location, entry: AnyEntry, today: date
) -> Iterator[str]:
    if location.status is not Status.ACTIVE:
        yield f"{_named(location)} {_WORDS[location.status]}: {_not_then(entry, '')}"
        return
    for closure in closures_of(location, today):
        if touches(social_map, closure, location.id, entry):
            yield closed_line(location, closure, entry)


def closures_of(location: Location, today: date) -> tuple[Closure, ...]:
    """Give the periods in which a place is or will be closed, the first one first."""
    coming = (one for one in location.closures if not one.is_over(today))
    return tuple(sorted(coming, key=lambda one: one.first))


def place_lines(location: Location, today: date) -> tuple[str, ...]:
    """Give when a place itself is closed, with the reason, for its own page and card."""
    if location.status is not Status.ACTIVE:
        since = location.status_since
        told = f"{_named(location)} {_WORDS[location.status]}"
        reason = (location.status_reason,) if location.status_reason else ()
        return (f"{told}, sinds {date_text(since)}" if since else told, *reason)
    return tuple(place_line_of(one) for one in closures_of(location, today))


def place_line_of(closure: Closure) -> str:
    """Give when a place is closed, for its own page."""
    return f"{_period(closure)}{f' ({closure.reason})' if closure.reason else ''}"


def presence_lines(
    social_map: PublicMap, hours: Iterable[OpeningHours], today: date
) -> tuple[str, ...]:
    """Give when somebody is not where she is on other days, because that place is closed."""
    places = dict.fromkeys(one.location for one in hours if one.location)
    found = (one for id_ in places if (one := social_map.location(id_)) is not None)
    return tuple(line for location in found for line in whole_lines(location, today))


def whole_lines(location: Location, today: date) -> tuple[str, ...]:
    """Give when a place is closed with its name before it, for who works there."""
    if location.status is not Status.ACTIVE:
        return (f"{_named(location)} {_WORDS[location.status]}",)
    return tuple(whole_line(location, one) for one in closures_of(location, today))


def _named(location: Location) -> str:
    return "Deze plek" if location.name == HOME_NAME else location.name


def whole_line(location: Location, closure: Closure) -> str:
    """Give when a place is closed, with its name before it."""
    return f"{_named(location)} is dicht {_period(closure)}"


def _period(closure: Closure) -> str:
    unknown = "" if closure.last else ", en nog niet bekend tot wanneer"
    return f"{period_text(closure.first, closure.last)}{unknown}"
