"""What anything must offer to be put into words or spread over the calendar.

The supporter's map and tests bring their own classes; these shapes are all that is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from generator.values.clock import Clock
from generator.values.parts_of_year import YearSpan
from generator.values.periods import Period
from generator.values.rhythm import Rhythm


class HoursShape(Protocol):
    """Days with a time, or only a note."""

    @property
    def days(self) -> tuple[int, ...]:
        """Days of the week and holidays, as in `values/day_numbers.py`; 0 is Monday."""

    @property
    def start(self) -> Clock | None:
        """When it begins."""

    @property
    def end(self) -> Clock | None:
        """When it ends."""

    @property
    def note(self) -> str | None:
        """What else there is to know."""


class DaySetShape(Protocol):
    """Some days, by name, date, period or part of the year."""

    @property
    def public_holidays(self) -> bool:
        """Whether the holidays of the village are among them."""

    @property
    def school_holidays(self) -> bool:
        """Whether the school holidays are among them."""

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """The single dates."""

    @property
    def periods(self) -> tuple[Period, ...]:
        """From one date up to and including another."""

    @property
    def spans(self) -> tuple[YearSpan, ...]:
        """The parts of each year."""

    @property
    def names(self) -> tuple[str, ...]:
        """The single holidays, by their names in `values/named_days.py`."""


class MoveShape(Protocol):
    """One date that is another time, day or place."""

    @property
    def day(self) -> dt.date:
        """The date it would have been."""

    @property
    def to(self) -> dt.date | None:
        """The date it is now; None when the date stays."""

    @property
    def start(self) -> Clock | None:
        """When it begins now; None when that stays."""

    @property
    def end(self) -> Clock | None:
        """When it ends now."""

    @property
    def location(self) -> str | None:
        """The id of the place where it is now; None when that stays."""

    @property
    def note(self) -> str | None:
        """What else there is to know of this date."""


class ExceptionsShape(DaySetShape, Protocol):
    """The days on which something does not happen, and what else differs from its rhythm."""

    @property
    def goes_on(self) -> DaySetShape:
        """The days on which it happens all the same."""

    @property
    def seasons(self) -> Sequence[DaySetShape]:
        """The parts of the year it keeps to: it has to be in each of them."""

    @property
    def moves(self) -> Sequence[MoveShape]:
        """The dates that were moved."""


class RuleShape(HoursShape, Protocol):
    """One rule of an activity: a rhythm, single dates, or only a note."""

    @property
    def rhythm(self) -> Rhythm | None:
        """How often; every week when there are only days."""

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """Dates written out one by one."""

    @property
    def valid_from(self) -> dt.date | None:
        """The day it starts; the first time when it is every other week."""

    @property
    def valid_until(self) -> dt.date | None:
        """The last day, which counts in."""

    @property
    def lessons(self) -> int | None:
        """After how many times it is over; None when it goes on."""

    @property
    def exceptions(self) -> ExceptionsShape:
        """When this rule does not hold."""
