"""When something happens: rules as values, and the dates that follow from them."""

from generator.schedule.check_moves import check_moves
from generator.schedule.checking import check_closed, check_rule
from generator.schedule.courses import Course, course_of
from generator.schedule.day_sets import NO_DAYS, DaySet, both, is_empty
from generator.schedule.dutch_holidays import (
    REGIONS,
    SCHOOL_HOLIDAYS_KNOWN,
    Calendar,
    is_public_holiday,
    is_school_holiday,
    public_holidays,
)
from generator.schedule.occurrences import (
    days_of,
    is_planned,
    last_possible_day,
    occurrences,
    planned,
)
from generator.schedule.openings import openings
from generator.schedule.rules import (
    NO_EXCEPTIONS,
    Exceptions,
    HoursRow,
    Move,
    Occurrence,
    Rule,
    first_day,
    joined,
    weekdays,
)
from generator.schedule.shapes import (
    DaySetShape,
    ExceptionsShape,
    HoursShape,
    MoveShape,
    RuleShape,
)
from generator.schedule.unsaid import holiday_on, is_unsaid

__all__ = [
    "NO_DAYS",
    "NO_EXCEPTIONS",
    "REGIONS",
    "SCHOOL_HOLIDAYS_KNOWN",
    "Calendar",
    "Course",
    "DaySet",
    "DaySetShape",
    "Exceptions",
    "ExceptionsShape",
    "HoursRow",
    "HoursShape",
    "Move",
    "MoveShape",
    "Occurrence",
    "Rule",
    "RuleShape",
    "both",
    "check_closed",
    "check_moves",
    "check_rule",
    "course_of",
    "days_of",
    "first_day",
    "holiday_on",
    "is_empty",
    "is_planned",
    "is_public_holiday",
    "is_school_holiday",
    "is_unsaid",
    "joined",
    "last_possible_day",
    "occurrences",
    "openings",
    "planned",
    "public_holidays",
    "weekdays",
]
