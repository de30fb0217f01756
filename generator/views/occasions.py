"""The dates of everything on the map, as few words as can be, for files that a browser fetches.

Two thousand dates of an activity are a handful of runs: a first day, how many days between, and
how often.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from generator.consent import PublicMap
from generator.keeping.memory import Memory, watched
from generator.model import Activity, AnyEntry, Location
from generator.values.calendar_names import MONTHS, WEEKDAYS
from generator.values.clock import Clock
from generator.views.addresses import item_address
from generator.views.dates import Dated, dates_of
from generator.views.hints import is_free

WEEKS = 26
_WEEK = timedelta(weeks=1)


class Where(NamedTuple):
    """A place in words, and the kern in which it lies."""

    name: str = ""
    kern: str = ""


class Run(NamedTuple):
    """Days with the same time and place, equally far from each other; times are minutes.

    With a `holiday` nobody knows whether it is open then.
    """

    first: date
    step: int
    times: int
    start: int | None
    end: int | None
    where: Where
    note: str
    holiday: str

    @property
    def days(self) -> tuple[date, ...]:
        """Give each of its days."""
        return tuple(self.first + timedelta(days=self.step * at) for at in range(self.times))


@dataclass(frozen=True)
class Occasions:
    """Something with dates: what a line in an agenda says of it, and its runs.

    What `happens` stands in the agenda; what is open has hours only.
    """

    id: str
    name: str
    address: str
    themes: tuple[str, ...]
    kernen: tuple[str, ...]
    is_free: bool
    happens: bool
    where: Where
    runs: tuple[Run, ...]


def monday(day: date) -> date:
    """Give the Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


def window(today: date) -> tuple[date, date]:
    """Give the first and the last day about which the site knows dates.

    Both are whole weeks around whole months, so what a day adds is in one file and not in all.
    """
    last = today + WEEKS * _WEEK
    next_month = (last.replace(day=1) + timedelta(days=31)).replace(day=1)
    return monday(today.replace(day=1)), monday(next_month - timedelta(days=1)) + timedelta(days=6)


def occasions(social_map: PublicMap, today: date, memory: Memory) -> tuple[Occasions, ...]:
    """Give everything that happens or is open around `today`, by its id."""
    seen, (first, last) = watched(social_map), window(today)
    found = (
        *(
            memory.give(one.id, entry_occasions, seen, one, first, last)
            for one in social_map.active_entries(today)
        ),
        *(
            memory.give(one.id, place_occasions, seen, one, first, last)
            for one in social_map.locations
        ),
    )
    return tuple(sorted((one for one in found if one.runs), key=lambda one: one.id))


def entry_occasions(social_map: PublicMap, entry: AnyEntry, first: date, last: date) -> Occasions:
    """Give when an entry happens or is open between two days."""
    return Occasions(
        id=entry.id,
        name=entry.name,
        address=item_address(entry.folder, entry.id),
        themes=entry.themes,
        kernen=entry.kernen,
        is_free=is_free(entry.cost),
        happens=isinstance(entry, Activity),
        where=where(social_map, entry.location),
        runs=tuple(runs(social_map, dates_of(social_map, entry, first, last))),
    )


def place_occasions(social_map: PublicMap, place: Location, first: date, last: date) -> Occasions:
    """Give when a place is open between two days."""
    return Occasions(
        id=place.id,
        name=place.name,
        address=item_address(place.folder, place.id),
        themes=(),
        kernen=(),
        is_free=False,
        happens=False,
        where=where(social_map, place.id),
        runs=tuple(runs(social_map, dates_of(social_map, place, first, last))),
    )


def where(social_map: PublicMap, location_id: str | None) -> Where:
    """Give a place with its kern, unless its name says that already."""
    location = social_map.location(location_id)
    if location is None:
        return Where()
    kern = social_map.kern(location.kern).name if location.kern else ""
    name = f"{location.name}, {kern}" if kern and kern not in location.name else location.name
    return Where(name, location.kern or "")


def runs(social_map: PublicMap, times: Iterable[Dated]) -> Iterator[Run]:
    """Give the runs of some times: each holds one day of the week, in order of its first day."""
    alike: dict[tuple[int | None, int | None, Where, str, str, int], list[date]] = {}
    places: dict[str | None, Where] = {}
    for one in times:
        if one.location_id not in places:
            places[one.location_id] = where(social_map, one.location_id)
        at = places[one.location_id]
        hours = _minutes(one.start), _minutes(one.end)
        key = *hours, at, _note(one), one.holiday, one.date.weekday()
        alike.setdefault(key, []).append(one.date)
    found = (
        Run(first, step, count, start, end, at, note, holiday)
        for (start, end, at, note, holiday, _), days in alike.items()
        for first, step, count in _strides(days)
    )
    yield from sorted(found, key=lambda run: (run.first, run.start or 0))


def _strides(days: list[date]) -> Iterator[tuple[date, int, int]]:
    """Give days as strides: the first, how many days between, and how many there are."""
    at = 0
    while at < len(days):
        step = (days[at + 1] - days[at]).days if at + 1 < len(days) else 0
        after = at + 1
        while after < len(days) and (days[after] - days[after - 1]).days == step:
            after += 1
        yield days[at], step, after - at
        at = after


def _minutes(clock: Clock | None) -> int | None:
    return clock.minutes if clock else None


def _note(one: Dated) -> str:
    """Give what is different that time: that it was moved, and what the supporter says of it."""
    day = one.moved_from
    moved = (
        f"verplaatst van {WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}" if day else ""
    )
    return ", ".join(filter(None, (moved, one.note)))


def told_note(run: Run) -> str:
    """Give what an agenda says beside a time, also that nobody knows whether it goes on."""
    unsure = f"{run.holiday}: bel eerst of het doorgaat" if run.holiday else ""
    return ", ".join(filter(None, (run.note, unsure)))
