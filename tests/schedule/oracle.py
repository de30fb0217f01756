"""When something is, worked out a second time: slowly, day by day, from the Dutch words alone.

In: what a supporter types, as plain texts and lists. Out: every time that it is. Nothing here
comes from the program, and no trick makes it quick: each day is held against each word. So where
the program finds other days, one of the two is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from schedule.named_days import MONTHS, WEEKDAYS, Typed, Village, day_read, is_called, many
from schedule.said_rhythms import fits

_DAY = timedelta(days=1)
# Somewhat more than anybody asks about.
_BEGIN, _END = date(2026, 1, 1), date(2028, 12, 31)


@dataclass(frozen=True, order=True)
class Time:
    """One time that something is, as texts; empty for what is not said."""

    day: date
    start: str = ""
    end: str = ""
    place: str = ""


def times_of(entry: Typed, village: Village, first: date, last: date) -> set[Time]:
    """Give the times of an activity or an opening from one day up to and including another."""
    key = "wanneer" if "wanneer" in entry else "openingstijden"
    return {
        time
        for rule in many(entry.get(key))
        for time in _of_rule(rule, entry, village)
        if first <= time.day <= last
        and _within(time.day, entry)
        and (key == "wanneer" or _is_nearest(time.day, rule, many(entry.get(key)), village))
    }


def _is_nearest(day: date, rule: Typed, hours: list[Typed], village: Village) -> bool:
    """Tell whether no other line of hours names this very day more closely than this one."""
    return _nearness(day, rule, village) == max(_nearness(day, one, village) for one in hours)


def _nearness(day: date, rule: Typed, village: Village) -> int:
    """Give 3 for a date, 2 for a holiday by its name, 1 for 'feestdagen', 0 for a weekday."""
    if "vanaf" in rule and day < day_read(rule["vanaf"]):
        return 0
    if "tot_en_met" in rule and day > day_read(rule["tot_en_met"]):
        return 0
    if any(day_read(one) == day for one in many(rule.get("op"))):
        return 3
    if not _in_season(day, rule, {}, village):
        return 0
    called = [one for one in _holidays_in(rule) if is_called(day, one, village)]
    return 0 if not called else 1 if called == ["feestdagen"] else 2


def _holidays_in(rule: Typed) -> list[str]:
    """Give what is named beside the days of the week."""
    return [one for one in many(rule.get("dagen")) if one not in WEEKDAYS]


def _of_rule(rule: Typed, entry: Typed, village: Village) -> Iterator[Time]:
    """Give all times of one rule, from its first day until long after anybody looks."""
    moves = {day_read(one["datum"]): one for holder in (entry, rule)
             for one in many(holder.get("verplaatst"))}  # fmt: skip
    place = rule.get("locatie") or entry.get("locatie") or ""
    lessons = int(rule["lessen"]) if "lessen" in rule else None
    for day in _planned(rule, entry, village):
        if lessons == 0:
            return
        lessons = None if lessons is None else lessons - 1
        move = moves.get(day, {})
        time = Time(
            day_read(move["naar"]) if "naar" in move else day,
            move.get("van", rule.get("van", "")),
            move.get("tot", rule.get("tot", "") if "van" not in move else ""),
            move.get("locatie", place),
        )
        if not _closed(time, village):
            yield time


def _planned(rule: Typed, entry: Typed, village: Village) -> Iterator[date]:
    """Give the days of a rule before anything is moved, in order."""
    chosen = {day_read(text) for text in many(rule.get("op"))}
    day = day_read(rule["vanaf"]) if "vanaf" in rule else _BEGIN
    until = day_read(rule["tot_en_met"]) if "tot_en_met" in rule else _END
    begin = day
    while day <= min(until, _END):
        if day in chosen:
            # Chosen with a calendar at hand: only a date that is written out cancels it.
            if not _written_out(day, rule, entry) or _goes_on(day, rule, entry, village):
                yield day
        elif any(is_called(day, one, village) for one in _holidays_in(rule)):
            if _in_season(day, rule, entry, village) and not _is_off(
                day, _without_holidays(rule), _without_holidays(entry), village
            ):
                yield day
        elif (
            _has_rhythm(rule)
            and fits(day, rule, begin, village)
            and _in_season(day, rule, entry, village)
            and not _is_off(day, rule, entry, village)
        ):
            yield day
        day += _DAY


def _without_holidays(holder: Typed) -> Typed:
    """Give the fields without a general "not on holidays": the line itself names the holiday."""
    return {
        **holder,
        "niet_op": [one for one in many(holder.get("niet_op")) if one != "feestdagen"],
    }


def _has_rhythm(rule: Typed) -> bool:
    return "dagen" in rule or "ritme" in rule


def _in_season(day: date, rule: Typed, entry: Typed, village: Village) -> bool:
    """Tell whether a day is in the season of the rule and in that of the whole, if there is one."""
    seasons = (many(holder.get("seizoen")) for holder in (rule, entry))
    return all(any(_in_one(day, one, village) for one in some) for some in seasons if some)


def _in_one(day: date, season: str, village: Village) -> bool:
    if " t/m " not in season:
        return is_called(day, season, village)
    begin, end = season.split(" t/m ")
    first = _day_of_year(begin, end_of=False)
    last = _day_of_year(end, end_of=True)
    here = (day.month, day.day)
    return first <= here <= last if first <= last else here >= first or here <= last


def _day_of_year(text: str, *, end_of: bool) -> tuple[int, int]:
    """Give month and day of 'april' or '15-4'; a month ends on its last day."""
    if text in MONTHS:
        return MONTHS.index(text) + 1, 31 if end_of else 1
    day, month = text.split("-")
    return int(month), int(day)


def _is_off(day: date, rule: Typed, entry: Typed, village: Village) -> bool:
    """Tell whether it does not go on: something says so, and nothing says that it does."""
    off = any(_names(day, one, village) for one in _both(rule, entry, "niet_op"))
    return off and not _goes_on(day, rule, entry, village)


def _goes_on(day: date, rule: Typed, entry: Typed, village: Village) -> bool:
    return any(_names(day, one, village) for one in _both(rule, entry, "wel_op"))


def _written_out(day: date, rule: Typed, entry: Typed) -> bool:
    dates = (one for one in _both(rule, entry, "niet_op") if re.match(r"\d", one))
    return any(_in_dates(day, one) for one in dates)


def _names(day: date, text: str, village: Village) -> bool:
    if re.match(r"\d", text):
        return _in_dates(day, text)
    return is_called(day, text, village)


def _in_dates(day: date, text: str) -> bool:
    first, *rest = map(day_read, text.split(" t/m "))
    return first <= day <= (rest[0] if rest else first)


def _both(rule: Typed, entry: Typed, key: str) -> list[str]:
    return [*many(rule.get(key)), *many(entry.get(key))]


def _closed(time: Time, village: Village) -> bool:
    return any(
        day_read(one["vanaf"]) <= time.day <= day_read(one["tot_en_met"])
        for one in village.closed.get(time.place, ())
    )


def _within(day: date, entry: Typed) -> bool:
    """Tell whether the whole is on the map on a day."""
    begins = "vanaf" not in entry or day_read(entry["vanaf"]) <= day
    return begins and ("tot_en_met" not in entry or day <= day_read(entry["tot_en_met"]))
