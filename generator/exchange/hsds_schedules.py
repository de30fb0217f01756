"""When something is, in HSDS: the rules of RFC 5545 as far as that standard has words for them.

Newer versions of the standard keep schedules elsewhere, so all about them is here. What a rule
cannot say, such as holidays and even weeks, is in `description`, which says all of it in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.schedule import Rule, first_day, weekdays
from generator.values.filled import Fields, filled
from generator.values.iso import iso_day, iso_time
from generator.values.rhythm import Rhythm
from generator.wording import rule_text
from generator.wording.rules import when_text

_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedules(rules: Iterable[Rule]) -> Iterator[Fields]:
    """Give the schedules of something, each without its id: one for a rule, one for each date."""
    for rule in rules:
        same = filled(_same(rule))
        if returns := _returning(rule):
            yield {**same, **filled(returns)}
        for day in rule.dates:
            on = iso_day(day)
            yield {**same, "valid_from": on, "valid_to": on, "dtstart": on, "until": on}
        if not (returns or rule.dates):
            yield same


def _same(rule: Rule) -> Fields:
    """Give what every schedule of a rule says."""
    return {
        "valid_from": iso_day(rule.valid_from),
        "valid_to": iso_day(rule.valid_until),
        "opens_at": iso_time(rule.start),
        "closes_at": iso_time(rule.end),
        "description": rule_text(rule),
        "notes": when_text(rule),
    }


def _returning(rule: Rule) -> Fields:
    """Give how a rule comes back; nothing when the standard has no words for it."""
    days, rhythm = weekdays(rule), rule.rhythm or Rhythm("weekly")
    if rhythm.in_months:
        return _monthly(rule, rhythm, days)
    # Even weeks and named days cannot be said, and half of a rule would be another rule.
    if not days or rhythm.kind not in {"weekly", "fortnightly", "weeks"}:
        return {}
    every = {"freq": "WEEKLY", "byday": ",".join(_DAYS[day] for day in days)}
    if rhythm.weeks == 1:
        return every
    first = first_day(rule)
    if first is None:
        return {}
    return {**every, "interval": rhythm.weeks, "wkst": "MO", "dtstart": iso_day(first)}


def _monthly(rule: Rule, rhythm: Rhythm, days: tuple[int, ...]) -> Fields:
    if rhythm.months or rhythm.kind == "workdays":
        return {}
    found: Fields = {"freq": "MONTHLY"}
    if rhythm.kind == "dates":
        found["bymonthday"] = ",".join(map(str, rhythm.positions))
    else:
        found["byday"] = ",".join(f"{n}{_DAYS[day]}" for n in rhythm.positions for day in days)
    if rhythm.every == 1:
        return found
    if rule.valid_from is None:
        return {}
    return {**found, "interval": rhythm.every, "dtstart": iso_day(rule.valid_from)}
