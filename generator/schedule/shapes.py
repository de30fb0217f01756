"""What anything must offer to be put into words or spread over the calendar.

The supporter's map and tests bring their own classes; these shapes are all that is asked.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

from generator.values.clock import Clock
from generator.values.rhythm import Rhythm


class HoursShape(Protocol):
    """Days with a time, or only a note."""

    @property
    def days(self) -> tuple[int, ...]:
        """Days of the week; 0 is Monday."""

    @property
    def start(self) -> Clock | None:
        """When it begins."""

    @property
    def end(self) -> Clock | None:
        """When it ends."""

    @property
    def note(self) -> str | None:
        """What else there is to know."""


class ExceptionsShape(Protocol):
    """When something does not happen."""

    @property
    def public_holidays(self) -> bool:
        """Whether it stops on public holidays."""

    @property
    def school_holidays(self) -> bool:
        """Whether it stops in the school holidays."""

    @property
    def dates(self) -> tuple[date, ...]:
        """The single dates on which it does not happen."""


class RuleShape(HoursShape, Protocol):
    """One rule of an activity: a rhythm, single dates, or only a note."""

    @property
    def rhythm(self) -> Rhythm | None:
        """How often; every week when there are only days."""

    @property
    def dates(self) -> tuple[date, ...]:
        """Dates written out one by one."""

    @property
    def valid_from(self) -> date | None:
        """The day it starts; the first time when it is every other week."""

    @property
    def valid_until(self) -> date | None:
        """The last day, which counts in."""

    @property
    def exceptions(self) -> ExceptionsShape:
        """When this rule does not hold."""
