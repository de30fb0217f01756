"""What happens for one kern in a stretch of days: also what was moved, and what does not go on.

In: the view of a map, the id of a kern or '' for all of it, a first and a last day. Out: the times
in order, or taken together as what comes back every week and what stands on single days.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from generator.schedule import Exceptions, Rule
from generator.values.calendar_names import MONTHS
from generator.views import MapView
from generator.views.dates import Dated, times_together
from generator.views.occasions import Dates, told_note
from generator.wording import day_text, list_text

_A_WEEK: Final = 7
# As often in a row as there are weeks in the shortest month.
_EVERY_WEEK: Final = 4


@dataclass(frozen=True)
class Time:
    """One time that something happens, or on which it does not (`is_off`); `start` in minutes."""

    day: date
    start: int
    end: int
    id: str
    name: str
    place: str
    note: str = ""
    is_off: bool = False

    @property
    def hours(self) -> str:
        """Give when it is on that day: '14.00–16.00', '14.00', or '' when nobody said so."""
        return "–".join(_clock(one) for one in (self.start, self.end) if one >= 0)


@dataclass(frozen=True)
class Weekly:
    """What comes back every week on a day, with what is different on some days."""

    weekday: int
    time: Time
    different: tuple[str, ...]


def times_in(view: MapView, kern: str, first: date, last: date) -> tuple[Time, ...]:
    """Give every time from one day up to and including another, earliest first."""
    found = [
        time
        for one in view.dates
        if one.happens
        for time in _times(one, first, last)
        if not kern or not one.kernen or kern in one.kernen
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.start, one.name.casefold())))


def together(times: Iterable[Time]) -> tuple[tuple[Weekly, ...], tuple[Time, ...]]:
    """Give what comes back every week, by day of the week, and all other times."""
    alike: dict[tuple[object, ...], list[Time]] = {}
    listed = tuple(times)
    usual = _usual_notes(listed)
    for one in listed:
        # What was moved to a day stands on that day; what is told of every time tells no move.
        is_moved = bool(one.note) and not one.is_off and one.note not in usual[_key(one)]
        alike.setdefault((*_key(one), one.day if is_moved else None), []).append(one)
    weekly, single = list[Weekly](), list[Time]()
    for these in alike.values():
        if len(these) >= _EVERY_WEEK:
            weekly.append(_weekly(these))
        else:
            single += these
    weekly.sort(key=lambda one: (one.weekday, one.time.start, one.time.name.casefold()))
    return tuple(weekly), tuple(sorted(single, key=lambda one: (one.day, one.start, one.name)))


def _key(one: Time) -> tuple[object, ...]:
    return one.id, one.day.weekday(), one.start, one.end, one.place


def _usual_notes(times: tuple[Time, ...]) -> dict[tuple[object, ...], set[str]]:
    """Give what is told of more than one time on the same day of the week."""
    notes: dict[tuple[object, ...], Counter[str]] = {}
    for one in times:
        notes.setdefault(_key(one), Counter()).update(() if one.is_off else (one.note,))
    return {key: {note for note, count in told.items() if count > 1} for key, told in notes.items()}


def _weekly(these: list[Time]) -> Weekly:
    off = [one for one in these if one.is_off]
    plain = next((one for one in these if not one.is_off), these[0])
    told = [
        ", ".join(filter(None, (f"niet op {_days(group)}", note)))
        for note, group in groupby(off, key=lambda one: one.note)
    ]
    return Weekly(plain.day.weekday(), replace(plain, is_off=len(off) == len(these)), tuple(told))


def _days(times: Iterable[Time]) -> str:
    """Give some days of one month: '22 en 29 december'."""
    days = [one.day for one in times]
    return f"{list_text(str(one.day) for one in days)} {MONTHS[days[0].month - 1]}"


def _times(one: Dates, first: date, last: date) -> Iterator[Time]:
    """Give the times of one thing, and those on which its rhythm says so and it is not."""
    going: set[tuple[date, int]] = set()
    for run in one.occasions().runs:
        for day in run.days:
            if first <= day <= last:
                start, end = _minutes(run.start), _minutes(run.end)
                going.add((day, start))
                yield Time(day, start, end, one.id, one.name, run.where.name, told_note(run))
    places = {at.id: at.where.name for at in one.places}
    for rule in one.rules:
        for time in _without_exceptions(one, rule, first, last):
            start = time.start.minutes if time.start else -1
            if (time.date, start) not in going:
                end = time.end.minutes if time.end else -1
                place = places.get(time.location_id or one.usual or "", "")
                note = _moved(rule, time.date)
                yield Time(time.date, start, end, one.id, one.name, place, note, is_off=True)


def _without_exceptions(one: Dates, rule: Rule, first: date, last: date) -> tuple[Dated, ...]:
    """Give when it would be; outside its seasons it would not."""
    plain = replace(rule, except_=Exceptions(seasons=rule.except_.seasons))
    window = max(first, one.first), min(last, one.last)
    return times_together((plain,), window, one.calendar, happens=True)


def _moved(rule: Rule, day: date) -> str:
    to = next((one.to for one in rule.except_.moves if one.day == day and one.to), None)
    return f"wel op {day_text(to)}" if to else ""


def _minutes(minutes: int | None) -> int:
    return -1 if minutes is None else minutes


def _clock(minutes: int) -> str:
    return f"{minutes // 60}.{minutes % 60:02}"


def month_after(today: date) -> tuple[date, date]:
    """Give the first and last day of the month to hang up: this one, or near its end the next."""
    first = (today + timedelta(days=10)).replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def weeks_from(today: date) -> tuple[date, date]:
    """Give four whole weeks, for what comes back every week."""
    return today, today + timedelta(days=_EVERY_WEEK * _A_WEEK - 1)
