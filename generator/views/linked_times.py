"""When something is, in the words of schema.org: a rhythm, a single day, or the hours of a week.

What those words cannot say is not said half: even weeks and the like are left out, and hours that
do not hold on holidays are left to the page, for who reads them elsewhere stands before a closed
door.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from generator.schedule import Rule, first_day, is_empty, weekdays
from generator.values.filled import Fields, filled
from generator.values.iso import iso_day, iso_moment, iso_time
from generator.values.rhythm import Rhythm
from generator.wording import rule_text

_ZONE: Final = "Europe/Amsterdam"
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def times_of(rules: Sequence[Rule]) -> Fields:
    """Give the times of an event: its one day, or a schedule for each rhythm and each day."""
    days = [(rule, day) for rule in rules for day in rule.dates]
    if len(rules) == 1 and len(days) == 1:
        rule, day = days[0]
        return filled({"startDate": iso_moment(day, rule.start),
                       "endDate": iso_moment(day, rule.end) if rule.end else ""})  # fmt: skip
    found = [one for rule in rules for one in _schedules(rule)]
    return {"eventSchedule": found} if found else {}


def opening_hours(rules: Sequence[Rule]) -> list[Fields]:
    """Give the hours of each day of the week; none when they cannot all be said."""
    found = [_hours(rule) for rule in rules]
    return [] if not all(found) else [one for one in found if one]


def _schedules(rule: Rule) -> Iterator[Fields]:
    same = {"startTime": iso_time(rule.start), "endTime": iso_time(rule.end)}
    if returns := _returning(rule):
        known = {
            "@type": "Schedule",
            **returns,
            **same,
            "startDate": returns.get("startDate") or iso_day(rule.valid_from),
            "endDate": iso_day(rule.valid_until),
            "scheduleTimezone": _ZONE,
            "exceptDate": sorted({*_left_out(rule)}),
            "description": rule_text(rule),
        }
        yield filled(known)
    for day in rule.dates:
        on = iso_day(day)
        yield filled({"@type": "Schedule", "startDate": on, "endDate": on, **same,
                      "scheduleTimezone": _ZONE})  # fmt: skip


def _left_out(rule: Rule) -> Iterator[str]:
    yield from (iso_day(day) for day in rule.exceptions.dates)
    yield from (iso_day(one.day) for one in rule.exceptions.moves)


def _returning(rule: Rule) -> Fields:
    """Give how a rule comes back; nothing when there are no words for it."""
    days, rhythm = weekdays(rule), rule.rhythm or Rhythm("weekly")
    # A season, or a holiday among the days, has no words here.
    if not days or rhythm.months or rule.exceptions.seasons or rhythm.names:
        return {}
    named = [_DAYS[day] for day in days]
    if rhythm.kind in {"weekly", "fortnightly", "weeks"}:
        first = first_day(rule) if rhythm.weeks > 1 else None
        if rhythm.weeks > 1 and first is None:
            return {}
        return {"repeatFrequency": f"P{rhythm.weeks}W", "byDay": named, "startDate": iso_day(first)}
    if rhythm.kind == "monthly" and rhythm.every == 1:
        return {"repeatFrequency": "P1M", "byDay": named, "byMonthWeek": list(rhythm.positions)}
    return {}


def _hours(rule: Rule) -> Fields:
    """Give one line of hours; nothing when it is not the same every week, all year round."""
    rhythm = rule.rhythm or Rhythm("weekly")
    extra = rule.exceptions
    is_plain = rhythm.kind == "weekly" and rhythm.weeks == 1 and not rhythm.months
    has_more = extra.seasons or extra.moves or not is_empty(extra)
    days = weekdays(rule)
    if not (is_plain and days and rule.start and rule.end) or rule.dates or has_more:
        return {}
    return filled({
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": [_DAYS[day] for day in days],
        "opens": iso_time(rule.start),
        "closes": iso_time(rule.end),
        "validFrom": iso_day(rule.valid_from),
        "validThrough": iso_day(rule.valid_until),
    })  # fmt: skip
