"""What a closed place touches: the entries that would be there on those days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.model.entries import Activity, AnyEntry
from generator.model.periods import Closure
from generator.model.places import Location
from generator.model.social_map import SocialMap
from generator.model.timing import OpeningHours, Schedule
from generator.schedule import NO_EXCEPTIONS, Calendar, Rule, occurrences

LOOK_AHEAD = timedelta(days=366)
"""Of what is closed until nobody knows when, this much is looked at."""


def places_of(entry: AnyEntry) -> tuple[str, ...]:
    """Give the ids of the places where an entry happens, in the order in which they are named."""
    schedules = entry.schedules if isinstance(entry, Activity) else ()
    own = (*(one.location for one in schedules), *(one.location for one in entry.opening_hours))
    found = (id_ or entry.location for id_ in own) if own else (entry.location,)
    return tuple(dict.fromkeys(id_ for id_ in found if id_))


def touches(social_map: SocialMap, closure: Closure, place: str, entry: AnyEntry) -> bool:
    """Tell whether an entry would be at a place on a day on which that is closed.

    What has no days that anybody can count, might well be there.
    """
    if place not in places_of(entry):
        return False
    schedules = entry.schedules if isinstance(entry, Activity) else ()
    if not schedules and not entry.opening_hours:
        return True
    last = closure.last or closure.first + LOOK_AHEAD
    return any(
        _happens(social_map, entry, rule, closure.first, last)
        for rule in schedules
        if (rule.location or entry.location) == place
    ) or any(
        at_hours(hours, closure, social_map.village.calendar)
        for hours in entry.opening_hours
        if (hours.location or entry.location) == place
    )


def _happens(
    social_map: SocialMap, entry: AnyEntry, rule: Schedule, first: date, last: date
) -> bool:
    counted = rule.all_days or rule.dates
    if not counted or (rule.rhythm and rule.rhythm.kind == "fortnightly" and not rule.valid_from):
        return not rule.has_ended(first)
    region = social_map.village.school_region
    return bool(occurrences(rule, entry.exceptions, first, last, region))


def at_hours(hours: OpeningHours, closure: Closure, calendar: Calendar) -> bool:
    """Tell whether somebody would be open on a day of a closure."""
    last = closure.last or closure.first + LOOK_AHEAD
    if not (hours.days or hours.dates):
        return True
    bare = Rule(hours.days, dates=hours.dates)
    return bool(occurrences(bare, NO_EXCEPTIONS, closure.first, last, calendar))


def touched(
    social_map: SocialMap, location: Location, closure: Closure, today: date
) -> Iterator[AnyEntry]:
    """Give the entries on the map that a closure touches, in the order of the map."""
    for entry in social_map.entries:
        if entry.is_active(max(today, closure.first)) and touches(
            social_map, closure, location.id, entry
        ):
            yield entry
