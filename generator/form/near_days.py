"""Which day somebody means who types less than a date: "23 december", "januari", "morgen", "kerst".

In: what was typed and the day of today. Out: the one day that it is, by today, or none. Of a day
and a month the year is filled in where no other is likely, and she reads it beside the box. All
else is only offered: the year is in the words of the button, and she presses it or not.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Final

from pydantic.fields import FieldInfo

from generator.model.asked import Widget, asked_of
from generator.problems import UnusableValue
from generator.schedule.dutch_holidays import days_called
from generator.values.calendar_names import WEEKDAYS, WEEKDAYS_SHORT
from generator.values.dates import MONTH_NUMBERS, parse_date
from generator.values.named_days import SCHOOL_HOLIDAYS, parse_named_days
from generator.values.text import comparable


class Side(Enum):
    """Whether a day begins something, ends it, lies behind us, or is near on either side."""

    FIRST = "first"
    LAST = "last"
    PAST = "past"
    NEAR = "near"


_SIDES: Final = MappingProxyType(
    {
        **dict.fromkeys(("tot", "tot_en_met"), Side.LAST),
        **dict.fromkeys(("gecontroleerd", "gezien", "gezien_op"), Side.PAST),
        "sinds": Side.NEAR,
    }
)


def side_of(info: FieldInfo) -> Side:
    """Give on which side of today the days of a declared field are."""
    if asked_of(info).widget is Widget.CONSENT:
        return Side.PAST
    return _SIDES.get(str(info.alias), Side.FIRST)


_NEAR: Final = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "nu": 0, "morgen": 1,
                "overmorgen": 2}  # fmt: skip
_WEEKDAY: Final = re.compile(
    rf"(?P<which>aanstaande|komende|a\.?s\.?|volgende week|afgelopen|vorige|deze|op)? ?"
    rf"(?:(?P<day>{'|'.join(WEEKDAYS)})|(?P<short>{'|'.join(WEEKDAYS_SHORT)})\.?)"
)
_WEEKDAY_FIRST: Final = re.compile(rf"({'|'.join((*WEEKDAYS, *WEEKDAYS_SHORT))})\b\.?,? ?(?=[0-9])")
_MONTH: Final = re.compile(
    r"(?:(?P<part>begin|eind|einde|half) )?(?:van )?(?P<name>[a-z]{3,9})\.?(?: (?P<year>[0-9]{4}))?"
)
_MIDDLE: Final = 15
_AROUND: Final = re.compile(r"\A(?:vanaf|tot en met|t/m|in|op|de) | a\.?s\.?\Z")
# Long enough for 29 February.
_YEARS: Final = 8
_HALF_A_YEAR: Final = timedelta(days=182)


def day_meant(text: str, today: date, side: Side) -> date | None:
    """Give the day that a text means on the day of today; None when that is not sure."""
    typed = _AROUND.sub("", comparable(text)).strip()
    found = next((day for read in _READERS if (day := read(typed, today, side))), None)
    return None if found and side is Side.PAST and found > today else found


def year_filled_in(text: str, today: date, side: Side) -> date | None:
    """Give the day of a text that lacks no more than its year; None when that is not sure.

    It is when that day is nearer than the same one of a year before or after.
    """
    day = _without_year(_AROUND.sub("", comparable(text)).strip(), today, side)
    return day if day and abs(day - today) <= _HALF_A_YEAR else None


def _nearest(days: Iterable[date], today: date, side: Side) -> date | None:
    """Give the first day from today on; for what lies behind us, the last one up to today."""
    if side is Side.NEAR:
        return min(days, key=lambda day: abs(day - today), default=None)
    if side is Side.PAST:
        return max((day for day in days if day <= today), default=None)
    return min((day for day in days if day >= today), default=None)


def _years(today: date) -> range:
    return range(today.year - _YEARS, today.year + _YEARS)


def _near(typed: str, today: date, _: Side) -> date | None:
    return today + timedelta(days=_NEAR[typed]) if typed in _NEAR else None


def _weekday(typed: str, today: date, side: Side) -> date | None:
    found = _WEEKDAY.fullmatch(typed)
    if found is None:
        return None
    day = WEEKDAYS.index(found["day"]) if found["day"] else WEEKDAYS_SHORT.index(found["short"])
    if found["which"] == "volgende week":
        return today + timedelta(days=7 - today.weekday() + day)
    if side is Side.PAST or found["which"] in {"afgelopen", "vorige"}:
        return today - timedelta(days=(today.weekday() - day) % 7 or 7)
    return today + timedelta(days=(day - today.weekday()) % 7 or 7)


def _month(typed: str, today: date, side: Side) -> date | None:
    found = _MONTH.fullmatch(typed)
    month = MONTH_NUMBERS.get(found["name"]) if found else None
    if found is None or month is None or side is Side.PAST:
        return None
    years = [int(found["year"])] if found["year"] else _years(today)
    at_end = found["part"] in {"eind", "einde"} or (side is Side.LAST and not found["part"])
    days = (_in_month(year, month, found["part"], at_end=at_end) for year in years)
    return next(days) if found["year"] else _nearest(days, today, side)


def _in_month(year: int, month: int, part: str | None, *, at_end: bool) -> date:
    if part == "half":
        return date(year, month, _MIDDLE)
    return date(year, month, calendar.monthrange(year, month)[1] if at_end else 1)


def _named(typed: str, today: date, side: Side) -> date | None:
    """Give a day with a name, such as kerst: of two days the first, or the last where it ends."""
    names = parse_named_days(typed)
    if not names or set(names) & set(SCHOOL_HOLIDAYS):
        return None
    pick = max if side is Side.LAST else min
    each = (days_called(names, year, "") for year in range(today.year - 1, today.year + 3))
    return _nearest((pick(days) for days in each if days), today, side)


def _without_year(typed: str, today: date, side: Side) -> date | None:
    """Give the nearest such day; None when it is no such day of the week as stands in front."""
    lead = _WEEKDAY_FIRST.match(typed)
    day = _nearest(_in_each_year(typed[lead.end() if lead else 0 :], _years(today)), today, side)
    fits = day is None or lead is None or lead[1] == WEEKDAYS[day.weekday()][: len(lead[1])]
    return day if fits else None


def _in_each_year(typed: str, years: Iterable[int]) -> Iterator[date]:
    between = "-" if typed[-1:].isdigit() else " "
    for year in years:
        try:
            yield parse_date(f"{typed.rstrip('./- ')}{between}{year}")
        except UnusableValue:
            continue


_READERS: Final = (_near, _weekday, _month, _named, _without_year)
