"""How often a course on the map goes on and when it ends, moved days and closed doors counted."""

from __future__ import annotations

from generator.model.entries import AnyEntry
from generator.model.schedules import Schedule
from generator.model.social_map import SocialMap
from generator.schedule import Course, Occurrence, course_of


def course(social_map: SocialMap, entry: AnyEntry, rule: Schedule) -> Course | None:
    """Give the lessons of a rule that go on; None when it is no course."""

    def goes_on(one: Occurrence) -> bool:
        place = one.location or rule.location or entry.location
        first, last = entry.valid_from, entry.valid_until
        on_map = (first is None or first <= one.date) and (last is None or one.date <= last)
        return on_map and not social_map.closed(place, one.date)

    return course_of(rule, entry.exceptions, social_map.village.calendar, goes_on)
