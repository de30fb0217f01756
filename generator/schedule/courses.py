"""How often a course goes on, and on which day for the last time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from generator.schedule.dutch_holidays import Calendar
from generator.schedule.occurrences import LONGEST_COURSE, occurrences
from generator.schedule.rules import Occurrence
from generator.schedule.shapes import ExceptionsShape, MoveShape, RuleShape


@dataclass(frozen=True)
class Course:
    """The lessons that go on: how many, and the day of the last one when there is any.

    `lost` are the days on which there would have been one.
    """

    times: int
    last: date | None = None
    lost: tuple[date, ...] = ()


def course_of(
    rule: RuleShape,
    extra_exceptions: ExceptionsShape,
    calendar: Calendar,
    goes_on: Callable[[Occurrence], bool],
) -> Course | None:
    """Give the lessons of a rule that go on; None when it is no course.

    What was moved counts on its new day. `goes_on` tells of one time whether the door is open and
    the entry on the map; a lesson that is lost to a closed door is not made up for.
    """
    begin = min(filter(None, (rule.valid_from, *rule.dates)), default=None)
    if rule.lessons is None or begin is None:
        return None
    # A first lesson may have been moved to an earlier day.
    first = min((begin, *(move.to for move in _moves(rule, extra_exceptions) if move.to)))
    until = begin + LONGEST_COURSE
    every = occurrences(rule, extra_exceptions, first, until, calendar)
    days = [one.date for one in every if goes_on(one)]
    lost = tuple(one.date for one in every if not goes_on(one))
    return Course(len(days), max(days, default=None), lost)


def _moves(rule: RuleShape, extra: ExceptionsShape) -> tuple[MoveShape, ...]:
    return (*rule.exceptions.moves, *extra.moves)
