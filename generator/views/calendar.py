"""What calendar files are made from: each activity with its rules, and what those depend on.

The days themselves are worked out when a file is made, which is seldom: mostly nothing changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.consent import PublicMap
from generator.model import Activity, Location
from generator.model.touched import places_of
from generator.schedule import NO_EXCEPTIONS, Calendar, Rule
from generator.values.clock import Clock
from generator.views.dates import Dated, Shut, plain_rules, shut, times_of
from generator.views.parts import EntryView
from generator.views.pieces import place_line

# Of what nobody asked about yet, the days are told from here.
_FIRST_YEAR: Final = 2026
_YEARS: Final = 2


@dataclass(frozen=True)
class Series:
    """One rule of an activity: the usual times, place and note, and every time it is.

    `number` tells which rule of the activity it is, 1 for the first.
    """

    number: int
    start: Clock | None
    end: Clock | None
    place: str
    note: str
    times: tuple[Dated, ...]


@dataclass(frozen=True)
class Where:
    """A place in words with its address, and when nothing goes on there."""

    id: str
    told: str
    shut: Shut


@dataclass(frozen=True)
class CalendarEntry:
    """An activity for a calendar, in residents' words; `former` are the ids it had before.

    It tells the days of some years, from that in which somebody last asked whether all is right:
    so a map that does not change has the same calendar next week. All in it are plain values, for
    what is kept between runs is known by their bytes.
    """

    id: str
    former: tuple[str, ...]
    name: str
    summary: str
    address: str
    kernen: tuple[str, ...]
    assured: date | None
    first: date
    last: date
    places: tuple[Where, ...]
    rules: tuple[Rule, ...]
    calendar: Calendar

    def place(self, id_: str | None) -> str:
        """Give a place with its address."""
        return next((one.told for one in self.places if one.id == id_), "")

    def series(self) -> Iterator[Series]:
        """Give every rule that brings any day; what two of them bring is with the first."""
        given, places = set[object](), {one.id: one for one in self.places}
        for number, rule in enumerate(self.rules, 1):
            window = self.first, self.last
            times = tuple(
                one
                for one in times_of(rule, rule.location_id, NO_EXCEPTIONS, window, self.calendar)
                if _when(one) not in given
                and ((at := places.get(one.location_id or "")) is None or at.shut.goes_on(one.date))
            )
            if times:
                given.update(map(_when, times))
                place = self.place(rule.location_id)
                yield Series(number, rule.start, rule.end, place, rule.note, times)


def calendar_entries(
    social_map: PublicMap, views: Iterable[EntryView], today: date
) -> tuple[CalendarEntry, ...]:
    """Give every activity that has days of its own, in the order of their names."""
    activities = {one.id: one for one in social_map.activities if _has_days(one)}
    return tuple(
        _entry(social_map, activities[view.id], view, today)
        for view in views
        if view.id in activities
    )


def _has_days(activity: Activity) -> bool:
    return any(one.days or one.rhythm or one.dates for one in activity.schedules)


def _entry(
    social_map: PublicMap, activity: Activity, view: EntryView, today: date
) -> CalendarEntry:
    asked = activity.assured.year if activity.assured else _FIRST_YEAR
    ids = tuple(dict.fromkeys((*places_of(activity), *_moved_to(activity))))
    first = date(min(asked, today.year), 1, 1)
    # Who looks at the end of a year still finds the next one.
    last = date(max(asked + _YEARS, today.year + 1), 12, 31)
    return CalendarEntry(
        id=activity.id,
        former=activity.former_ids,
        name=view.name,
        summary=view.summary,
        address=view.link.address,
        kernen=view.kernen,
        assured=activity.assured,
        first=max(first, activity.valid_from or first),
        last=min(last, activity.valid_until or last),
        places=tuple(_where(social_map, at) for id_ in ids if (at := social_map.location(id_))),
        rules=plain_rules(activity),
        calendar=social_map.village.calendar,
    )


def _where(social_map: PublicMap, location: Location) -> Where:
    line = place_line(social_map, location)
    told = ", ".join(dict.fromkeys(filter(None, (line.name, line.address))))
    return Where(location.id, told, shut(location))


def _when(time: Dated) -> object:
    return time.date, time.start, time.end, time.location_id


def _moved_to(activity: Activity) -> Iterator[str]:
    """Give the ids of other places where it is once."""
    every = (activity.exceptions, *(rule.exceptions for rule in activity.schedules))
    for exceptions in every:
        yield from (move.location for move in exceptions.moves if move.location)
