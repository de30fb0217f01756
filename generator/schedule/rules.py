"""When something is open or happens, as values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from generator.schedule.day_sets import NO_DAYS, DaySet, both
from generator.schedule.shapes import DaySetShape, ExceptionsShape, MoveShape, RuleShape
from generator.values.clock import Clock
from generator.values.day_numbers import of_the_week
from generator.values.rhythm import Rhythm

_WEEK: Final = 7


@dataclass(frozen=True)
class HoursRow:
    """On which days (0 is Monday), from when until when; a note alone is enough."""

    days: tuple[int, ...]
    start: Clock | None
    end: Clock | None
    note: str


@dataclass(frozen=True)
class Move:
    """One date that is on another day, at another time or in another place."""

    day: date
    to: date | None = None
    start: Clock | None = None
    end: Clock | None = None
    location: str | None = None
    note: str = ""


@dataclass(frozen=True)
class Exceptions(DaySet):
    """The days on which something does not happen, and what else differs from its rhythm.

    On days that `goes_on` names it happens all the same; it keeps to each of the `seasons`.
    """

    goes_on: DaySetShape = NO_DAYS
    seasons: tuple[DaySetShape, ...] = ()
    moves: tuple[MoveShape, ...] = ()


NO_EXCEPTIONS: Final = Exceptions()


@dataclass(frozen=True)
class Rule:
    """One line of `wanneer`: a rhythm, or single dates, or only a note.

    `days` are the days typed beside the rhythm, holidays among them (`values/day_numbers.py`);
    `weekdays` joins those of the week with those within it.
    Without a rhythm, days mean every week. `valid_from` and `valid_until` both count in.
    """

    days: tuple[int, ...] = ()
    rhythm: Rhythm | None = None
    dates: tuple[date, ...] = ()
    start: Clock | None = None
    end: Clock | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    except_: Exceptions = field(default_factory=Exceptions)
    note: str = ""
    location_id: str | None = None
    lessons: int | None = None

    @property
    def exceptions(self) -> Exceptions:
        """Give `except_` by the name that other shapes of a rule use."""
        return self.except_


@dataclass(frozen=True)
class Occurrence:
    """One time that something happens; `location` is the id of another place than usual.

    What was moved knows the day it would have been, and what there is to know of this one time.
    """

    date: dt.date
    start: Clock | None = None
    end: Clock | None = None
    location: str | None = None
    moved_from: dt.date | None = None
    note: str = ""


def weekdays(rule: RuleShape) -> tuple[int, ...]:
    """Give the days of the week a rule names, beside and within its rhythm, sorted."""
    return tuple(sorted({*of_the_week(rule.days), *(rule.rhythm.days if rule.rhythm else ())}))


def first_day(rule: RuleShape) -> date | None:
    """Give the first day a rule holds: the first day of its week on or after its start.

    This is the day from which "every other week" counts.
    """
    if rule.valid_from is None:
        return None
    start, days = rule.valid_from.toordinal(), weekdays(rule)
    week = (date.fromordinal(start + ahead) for ahead in range(_WEEK))
    return next((day for day in week if day.weekday() in days), None)


def joined(one: ExceptionsShape, other: ExceptionsShape) -> Exceptions:
    """Give the exceptions of both; of a date that both move, the first says where to."""
    off = both(one, other)
    moved = {move.day: move for move in (*other.moves, *one.moves)}
    return Exceptions(
        off.public_holidays,
        off.school_holidays,
        off.dates,
        off.periods,
        off.spans,
        off.names,
        both(one.goes_on, other.goes_on),
        tuple(dict.fromkeys((*one.seasons, *other.seasons))),
        tuple(moved[day] for day in sorted(moved)),
    )
