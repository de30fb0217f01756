"""Holidays, seasons and days off in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from generator.schedule.shapes import DaySetShape
from generator.values.calendar_names import MONTHS
from generator.values.named_days import LUSTRUM, SCHOOL_HOLIDAYS
from generator.values.parts_of_year import MonthAndDay, YearSpan
from generator.wording.dates import dates_text, period_text
from generator.wording.lists import list_text

_SPELLED: Final = {
    "goede vrijdag": "Goede Vrijdag",
    "koningsdag": "Koningsdag",
    "bevrijdingsdag": "Bevrijdingsdag",
    LUSTRUM: "Bevrijdingsdag (eens in de vijf jaar)",
    "hemelvaartsdag": "Hemelvaartsdag",
    "dag na hemelvaart": "de dag na Hemelvaart",
    "dodenherdenking": "4 mei (Dodenherdenking)",
    "sint-maarten": "Sint-Maarten",
    "sinterklaas": "5 december (Sinterklaas)",
    "carnaval": "de dagen van carnaval",
}


def day_names_text(names: Iterable[str]) -> str:
    """Give "Goede Vrijdag, beide paasdagen en eerste kerstdag"."""
    given = tuple(names)
    return list_text(filter(None, (_name_text(name, given) for name in given)))


def _name_text(name: str, beside: tuple[str, ...]) -> str:
    """Give a name as it is said; of two days of one feast the first speaks for both."""
    order, _, day = name.partition(" ")
    if order == "eerste" and f"tweede {day}" in beside:
        return f"beide {day}en"
    if order == "tweede" and f"eerste {day}" in beside:
        return ""
    return _SPELLED.get(name, name)


def _year_span_text(span: YearSpan) -> str:
    """Give "van april tot en met september" or "van 15 april tot en met 30 mei"."""
    months = span.months
    if months is None:
        return f"van {_day(span.first)} tot en met {_day(span.last)}"
    first, last = (MONTHS[month - 1] for month in months)
    return f"van {first} tot en met {last}"


def _span_parts(spans: Iterable[YearSpan]) -> Iterator[str]:
    """Give single months together, and each longer part of the year by itself."""
    single = [span for span in spans if span.months and span.months[0] == span.months[1]]
    if single:
        yield f"in {list_text(MONTHS[span.first[0] - 1] for span in single)}"
    yield from (_year_span_text(span) for span in spans if span not in single)


def season_text(season: DaySetShape) -> str:
    """Give the part of the year in which something is: "van april tot en met september"."""
    return list_text(_parts(season))


def calendar_parts(days: DaySetShape) -> Iterator[str]:
    """Give what comes back each year, part by part: "in de schoolvakanties", "op feestdagen"."""
    if days.school_holidays:
        yield "in de schoolvakanties"
    of_school = [name for name in days.names if name in SCHOOL_HOLIDAYS]
    if of_school:
        yield f"in de {list_text(of_school)}"
    yield from _span_parts(days.spans)
    if days.public_holidays:
        yield "op feestdagen"
    others = [name for name in days.names if name not in SCHOOL_HOLIDAYS]
    if others:
        yield f"op {day_names_text(others)}"


def dated_parts(days: DaySetShape, today: date | None = None) -> Iterator[str]:
    """Give the periods and dates that are not over yet."""
    for first, last in days.periods:
        if today is None or last >= today:
            yield period_text(first, last)
    dates = [day for day in days.dates if today is None or day >= today]
    if dates:
        yield f"op {dates_text(dates)}"


def _parts(days: DaySetShape) -> Iterator[str]:
    yield from calendar_parts(days)
    yield from dated_parts(days)


def _day(day: MonthAndDay) -> str:
    return f"{day[1]} {MONTHS[day[0] - 1]}"
