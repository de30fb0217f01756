"""When something is, in the words of schema.org: a rhythm, a single day, or the hours of a week.

What those words cannot say is not said half: even weeks and the like are left out, and so are hours
that do not hold in the schools' holidays, for who reads them elsewhere stands before a closed door.
Public holidays have words for hours; for a rhythm they are told as dates when it has a last day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from generator.schedule import (
    NO_EXCEPTIONS,
    Calendar,
    Rule,
    days_of,
    first_day,
    is_empty,
    weekdays,
)
from generator.values.day_numbers import has_holidays
from generator.values.filled import Fields, filled
from generator.values.iso import iso_day, iso_moment, iso_time
from generator.values.rhythm import Rhythm
from generator.wording import rule_text

_A_YEAR: Final = timedelta(days=366)
_ZONE: Final = "Europe/Amsterdam"
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def times_of(rules: Sequence[Rule], calendar: Calendar) -> Fields:
    """Give the times of an event: its one day, or a schedule for each rhythm and each day.

    An event has a first day where that is known. `calendar` says what the village means by
    "feestdagen".
    """
    days = [(rule, day) for rule in rules for day in rule.dates]
    if len(rules) == 1 and len(days) == 1:
        rule, day = days[0]
        return filled({"startDate": iso_moment(day, rule.start),
                       "endDate": iso_moment(day, rule.end) if rule.end else ""})  # fmt: skip
    found = [one for rule in rules for one in _schedules(rule, calendar)]
    first = [iso_moment(day, rule.start) for rule in rules for day in _first(rule, calendar)]
    began = min(first) if len(first) == len(rules) else ""
    return filled({"startDate": began, "eventSchedule": found}) if found else {}


def opening_hours(rules: Sequence[Rule]) -> list[Fields]:
    """Give the hours of each day of the week, and the days on which all is closed.

    None when they cannot all be said.
    """
    found = [_hours(rule) for rule in rules]
    # A closed day is said of all hours together, so it has to be one for each of them.
    closed = {tuple(map(str, _closed(rule))) for rule in rules}
    if not all(found) or len(closed) > 1:
        return []
    return [*found, *_closed(rules[0])] if rules else []


def _first(rule: Rule, calendar: Calendar) -> list[date]:
    """Give the first day of a rhythm or of single days, as far as it is known."""
    if rule.dates or rule.valid_from is None:
        return sorted(rule.dates)[:1]
    within = rule.valid_from, rule.valid_from + _A_YEAR
    return days_of(rule, NO_EXCEPTIONS, *within, calendar)[:1]


def _schedules(rule: Rule, calendar: Calendar) -> Iterator[Fields]:
    same = {"startTime": iso_time(rule.start), "endTime": iso_time(rule.end)}
    if returns := _returning(rule):
        known = {
            "@type": "Schedule",
            **returns,
            **same,
            "startDate": returns.get("startDate") or iso_day(rule.valid_from),
            "endDate": iso_day(rule.valid_until),
            "scheduleTimezone": _ZONE,
            "exceptDate": [iso_day(day) for day in sorted({*_left_out(rule, calendar)})],
            "description": rule_text(rule),
        }
        yield filled(known)
    for day in rule.dates:
        on = iso_day(day)
        yield filled({"@type": "Schedule", "startDate": on, "endDate": on, **same,
                      "scheduleTimezone": _ZONE})  # fmt: skip


def _left_out(rule: Rule, calendar: Calendar) -> Iterator[date]:
    """Give the days on which it is not; those of every year only where there is a last one."""
    yield from rule.exceptions.dates
    yield from (one.day for one in rule.exceptions.moves)
    if rule.valid_from and rule.valid_until:
        window = rule.valid_from, rule.valid_until
        by_rhythm = replace(rule, except_=NO_EXCEPTIONS)
        there = {*days_of(rule, NO_EXCEPTIONS, *window, calendar)}
        yield from (day for day in days_of(by_rhythm, NO_EXCEPTIONS, *window, calendar)
                    if day not in there)  # fmt: skip
    else:
        for first, last in rule.exceptions.periods:
            days = (first + timedelta(days=n) for n in range((last - first).days + 1))
            yield from (day for day in days if day.weekday() in weekdays(rule))


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
    unsaid = extra.school_holidays, extra.seasons, extra.spans, extra.names, extra.moves
    has_more = any(unsaid) or not is_empty(extra.goes_on) or has_holidays(rule.days)
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
        "description": rule.note,
    })  # fmt: skip


def _closed(rule: Rule) -> Iterator[Fields]:
    """Give the days on which hours do not hold; from midnight to midnight means closed."""
    shut = {"@type": "OpeningHoursSpecification", "opens": "00:00", "closes": "00:00"}
    if rule.exceptions.public_holidays:
        yield {**shut, "dayOfWeek": "PublicHolidays"}
    single = ((day, day) for day in rule.exceptions.dates)
    for first, last in (*single, *rule.exceptions.periods):
        yield {**shut, "validFrom": iso_day(first), "validThrough": iso_day(last)}
