"""When something happens: rules as values, and the dates that follow from them."""

from generator.schedule.dutch_holidays import (
    REGIONS,
    SCHOOL_HOLIDAYS_KNOWN,
    is_public_holiday,
    is_school_holiday,
    public_holidays,
)
from generator.schedule.occurrences import occurrences
from generator.schedule.rules import (
    NO_EXCEPTIONS,
    Exceptions,
    HoursRow,
    Occurrence,
    Rule,
    check_rule,
    first_day,
    joined,
    weekdays,
)
from generator.schedule.shapes import ExceptionsShape, HoursShape, RuleShape

__all__ = [
    "NO_EXCEPTIONS",
    "REGIONS",
    "SCHOOL_HOLIDAYS_KNOWN",
    "Exceptions",
    "ExceptionsShape",
    "HoursRow",
    "HoursShape",
    "Occurrence",
    "Rule",
    "RuleShape",
    "check_rule",
    "first_day",
    "is_public_holiday",
    "is_school_holiday",
    "joined",
    "occurrences",
    "public_holidays",
    "weekdays",
]
