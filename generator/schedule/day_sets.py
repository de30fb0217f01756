"""Days that are meant by name, by date, by period or by part of the year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from generator.schedule.dutch_holidays import Calendar, days_called
from generator.schedule.shapes import DaySetShape
from generator.values.named_days import SCHOOL_HOLIDAYS, in_usual_order
from generator.values.parts_of_year import YearSpan
from generator.values.periods import Period


@dataclass(frozen=True)
class DaySet:
    """Some days: holidays of the village, school holidays, dates, periods, parts of each year.

    `names` are single holidays, such as "koningsdag" or "kerstvakantie".
    """

    public_holidays: bool = False
    school_holidays: bool = False
    dates: tuple[date, ...] = ()
    periods: tuple[Period, ...] = ()
    spans: tuple[YearSpan, ...] = ()
    names: tuple[str, ...] = ()


NO_DAYS = DaySet()


def both(one: DaySetShape, other: DaySetShape) -> DaySet:
    """Give the days of either."""
    return DaySet(
        one.public_holidays or other.public_holidays,
        one.school_holidays or other.school_holidays,
        tuple(sorted({*one.dates, *other.dates})),
        tuple(sorted({*one.periods, *other.periods})),
        tuple(sorted({*one.spans, *other.spans})),
        in_usual_order((*one.names, *other.names)),
    )


def is_empty(days: DaySetShape) -> bool:
    """Tell whether there is no day in it."""
    return not (
        days.public_holidays or days.school_holidays
        or days.dates or days.periods or days.spans or days.names
    )  # fmt: skip


def written_out(days: DaySetShape, day: date) -> bool:
    """Tell whether somebody typed this very day, alone or within a period."""
    return day in days.dates or any(first <= day <= last for first, last in days.periods)


def members(days: DaySetShape, calendar: Calendar) -> Callable[[date], bool]:
    """Give what tells of a day whether it is one of these; made once, asked for many days."""
    names = (
        *days.names,
        *(calendar.holidays if days.public_holidays else ()),
        *(SCHOOL_HOLIDAYS if days.school_holidays else ()),
    )
    spans = days.spans

    def holds(day: date) -> bool:
        return (
            written_out(days, day)
            or any(span.holds(day) for span in spans)
            or (bool(names) and day in days_called(names, day.year, calendar.region))
        )

    return holds
