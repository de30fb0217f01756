"""What a closed place touches: the entries that would be there on those days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.model.entries import Activity, AnyEntry
from generator.model.opening_hours import OpeningHours
from generator.model.periods import Closure
from generator.model.places import Location
from generator.model.schedules import Schedule
from generator.model.social_map import SocialMap
from generator.schedule import NO_EXCEPTIONS, Calendar, Rule, occurrences

LOOK_AHEAD = timedelta(days=366)
"""Of what is closed until nobody knows when, this much is looked at."""


def places_of(entry: AnyEntry) -> tuple[str, ...]:
    """Give the ids of the places where an entry happens, in the order in which they are named."""
    own: tuple[Schedule | OpeningHours, ...] = (*_schedules(entry), *_hours_there(entry))
    found = (one.location or entry.location for one in own) if own else (entry.location,)
    return tuple(dict.fromkeys(id_ for id_ in found if id_))


def may_be_elsewhere(entry: AnyEntry) -> bool:
    """Tell whether nothing says when an entry is at its place: that may be where one asks for it.

    A team that repairs lamps at people's homes often names the hall where it can be found.
    """
    return not (_schedules(entry) or _hours_there(entry))


def _schedules(entry: AnyEntry) -> tuple[Schedule, ...]:
    return entry.schedules if isinstance(entry, Activity) else ()


def _hours_there(entry: AnyEntry) -> tuple[OpeningHours, ...]:
    return tuple(one for one in entry.opening_hours if one.is_at_place)


def touches(social_map: SocialMap, closure: Closure, place: str, entry: AnyEntry) -> bool:
    """Tell whether an entry would be at a place on a day on which that is closed.

    What has no days that anybody can count, might well be there.
    """
    if place not in places_of(entry):
        return False
    if may_be_elsewhere(entry):
        return True
    last = closure.last or closure.first + LOOK_AHEAD
    return any(
        _happens(social_map, entry, rule, closure.first, last)
        for rule in _schedules(entry)
        if (rule.location or entry.location) == place
    ) or any(
        at_hours(hours, closure, social_map.village.calendar)
        for hours in _hours_there(entry)
        if (hours.location or entry.location) == place
    )


def _happens(
    social_map: SocialMap, entry: AnyEntry, rule: Schedule, first: date, last: date
) -> bool:
    counted = rule.days or rule.all_days or rule.dates
    if not counted or (rule.rhythm and rule.rhythm.kind == "fortnightly" and not rule.valid_from):
        return not rule.has_ended(first, entry.exceptions)
    calendar = social_map.village.calendar
    return bool(occurrences(rule, entry.exceptions, first, last, calendar))


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
