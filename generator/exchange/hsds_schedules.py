"""When something is, in HSDS: the rules of RFC 5545 as far as that standard has words for them.

Newer versions of the standard keep schedules elsewhere, so all about them is here. What a rule
cannot say, such as holidays and even weeks, is in `description`, which says all of it in words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from generator.schedule import Rule, first_day, weekdays
from generator.values.clock import Clock
from generator.values.rhythm import Rhythm
from generator.wording import rule_text
from generator.wording.rules import when_text

Fields = dict[str, Any]
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedules(rules: Iterable[Rule]) -> Iterator[Fields]:
    """Give the schedules of something, each without its id: one for a rule, one for each date."""
    for rule in rules:
        same = _known(_same(rule))
        if returns := _returning(rule):
            yield {**same, **_known(returns)}
        for day in rule.dates:
            on = day.isoformat()
            yield {**same, "valid_from": on, "valid_to": on, "dtstart": on, "until": on}
        if not (returns or rule.dates):
            yield same


def _same(rule: Rule) -> Fields:
    """Give what every schedule of a rule says."""
    return {
        "valid_from": _iso(rule.valid_from),
        "valid_to": _iso(rule.valid_until),
        "opens_at": _clock(rule.start),
        "closes_at": _clock(rule.end),
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
    return {**every, "interval": rhythm.weeks, "wkst": "MO", "dtstart": first.isoformat()}


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
    return {**found, "interval": rhythm.every, "dtstart": rule.valid_from.isoformat()}


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _clock(moment: Clock | None) -> str:
    """Give a time as HH:MM; the end of a day is the last minute, for there is no 24:00."""
    if moment is None:
        return ""
    return "23:59" if moment.hour == 24 else f"{moment.hour:02}:{moment.minute:02}"


def _known(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value != ""}
