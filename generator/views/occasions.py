"""The dates of everything on the map, as few words as can be, for files that a browser fetches.

Two thousand dates of an activity are a handful of runs: a first day, how many days between, and
how often. They are worked out when a file is made, which is seldom: mostly nothing changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from generator.consent import PublicMap
from generator.keeping.memory import Memory, watched
from generator.model import Activity, AnyEntry, Location
from generator.schedule import Calendar, Rule
from generator.values.calendar_names import MONTHS, WEEKDAYS
from generator.values.clock import Clock
from generator.views.addresses import item_address
from generator.views.dates import Dated, Shut, plain_rules, shut, times_together
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


class NewPrice(NamedTuple):
    """The first day of another price, and whether residents pay nothing then."""

    first: date
    is_free: bool


@dataclass(frozen=True)
class Occasions:
    """Something with dates: what a line in an agenda says of it, and its runs.

    What `happens` stands in the agenda; what is open has hours only. `is_free` holds until the
    price of `new_price`, when there is one.
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
    new_price: NewPrice | None = None

    def is_free_on(self, day: date) -> bool:
        """Tell whether residents pay nothing on a day."""
        new = self.new_price
        return new.is_free if new and day >= new.first else self.is_free


@dataclass(frozen=True)
class Place:
    """Where something is, and when nothing goes on there."""

    id: str
    where: Where
    shut: Shut


@dataclass(frozen=True)
class Dates:
    """What the occasions of something follow from, between its `first` and its `last` day.

    All in it are plain values, for what is kept between runs is known by their bytes.
    """

    id: str
    name: str
    address: str
    themes: tuple[str, ...]
    kernen: tuple[str, ...]
    is_free: bool
    happens: bool
    usual: str | None
    places: tuple[Place, ...]
    rules: tuple[Rule, ...]
    first: date
    last: date
    calendar: Calendar
    new_price: NewPrice | None = None

    def occasions(self) -> Occasions:
        """Give each time that it happens or is open, as runs."""
        places = {one.id: one for one in self.places}
        at = places.get(self.usual or "")
        usual = at.where if at else Where()
        return Occasions(
            self.id, self.name, self.address, self.themes, self.kernen, self.is_free, self.happens,
            usual, tuple(runs(self._times(places), places, usual)),
            self.new_price,
        )  # fmt: skip

    def _times(self, places: Mapping[str, Place]) -> list[Dated]:
        window = self.first, self.last
        times = times_together(self.rules, window, self.calendar, happens=self.happens)
        at = ((one, places.get(one.location_id or "")) for one in times)
        return [one for one, place in at if place is None or place.shut.goes_on(one.date)]


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


def dates(social_map: PublicMap, today: date, memory: Memory) -> tuple[Dates, ...]:
    """Give what happens or is open on days that are known around `today`, by its id."""
    seen, (first, last) = watched(social_map), window(today)
    things: tuple[AnyEntry | Location, ...] = (
        *social_map.active_entries(today), *social_map.locations
    )  # fmt: skip
    found = (memory.give(one.id, _dates, seen, one, first, last) for one in things)
    return tuple(sorted(filter(None, found), key=lambda one: one.id))


def occasions(known: Iterable[Dates], memory: Memory) -> tuple[Occasions, ...]:
    """Give the occasions of each of these that has any."""
    found = (memory.keep(one.id, Dates.occasions, one) for one in known)
    return tuple(one for one in found if one.runs)


def _dates(
    social_map: PublicMap, thing: AnyEntry | Location, first: date, last: date
) -> Dates | None:
    """Give what the days of an entry or a place follow from; None when it has none."""
    rules = tuple(rule for rule in plain_rules(thing) if rule.days or rule.rhythm or rule.dates)
    if not rules:
        return None
    usual = thing.id if isinstance(thing, Location) else thing.location
    moved = (move.location for rule in rules for move in rule.except_.moves)
    ids = dict.fromkeys((usual, *(rule.location_id for rule in rules), *moved))
    found = (at for id_ in ids if (at := social_map.location(id_)))
    return Dates(
        id=thing.id,
        name=thing.name,
        address=item_address(thing.folder, thing.id),
        themes=() if isinstance(thing, Location) else thing.themes,
        kernen=() if isinstance(thing, Location) else thing.kernen,
        is_free=not isinstance(thing, Location) and is_free(thing.cost),
        happens=isinstance(thing, Activity),
        usual=usual,
        places=tuple(Place(at.id, where(social_map, at.id), shut(at)) for at in found),
        rules=rules,
        first=first if isinstance(thing, Location) else max(first, thing.valid_from or first),
        last=last if isinstance(thing, Location) else min(last, thing.valid_until or last),
        calendar=social_map.village.calendar,
        new_price=None if isinstance(thing, Location) else _new_price(thing),
    )


def _new_price(entry: AnyEntry) -> NewPrice | None:
    new = entry.new_cost
    return NewPrice(new.first, is_free(new.cost)) if new else None


def where(social_map: PublicMap, location_id: str | None) -> Where:
    """Give a place with its kern, unless its name says that already."""
    location = social_map.location(location_id)
    if location is None:
        return Where()
    kern = social_map.kern(location.kern).name if location.kern else ""
    name = f"{location.name}, {kern}" if kern and kern not in location.name else location.name
    return Where(name, location.kern or "")


def runs(times: Iterable[Dated], places: Mapping[str, Place], usual: Where) -> Iterator[Run]:
    """Give the runs of some times: each holds one day of the week, in order of its first day.

    What is nowhere, such as hours of a telephone, bears the `usual` place.
    """
    alike: dict[tuple[int | None, int | None, Where, str, str, int], list[date]] = {}
    for one in times:
        at = places.get(one.location_id or "")
        place = at.where if at else usual
        hours = _minutes(one.start), _minutes(one.end)
        key = *hours, place, _note(one), one.holiday, one.date.weekday()
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
    day, moved = one.moved_from, ""
    if day == one.date:
        moved = "alleen deze keer"
    elif day:
        moved = f"verplaatst van {WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    return ", ".join(filter(None, (moved, one.note)))


def told_note(run: Run) -> str:
    """Give what an agenda says beside a time, also that nobody knows whether it goes on."""
    unsure = f"{run.holiday}: bel eerst of het doorgaat" if run.holiday else ""
    return ", ".join(filter(None, (run.note, unsure)))
