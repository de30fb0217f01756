"""A part of each year: a month, "april t/m september", "15-4 t/m 30-9", also over New Year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS
from generator.values.dates import MONTH_NUMBERS
from generator.values.ranges import Range, parse_range
from generator.values.text import comparable

# February has its leap day here: a part of the year that ends with the month ends with that.
DAYS_IN_MONTH: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_IN_FRONT: Final = re.compile(
    r"\A(?:(?:alleen|van|vanaf|in|op|de|maand|maanden|elk jaar|ieder jaar)\b ?)+"
)
_DAY_FIRST: Final = re.compile(r"([0-9]{1,2}) ?[-/.] ?([0-9]{1,2})")
_IN_WORDS: Final = re.compile(r"([0-9]{1,2})(?:e|de|ste)?[- ]?([a-z]{3,9})")

MonthAndDay = tuple[int, int]


@dataclass(frozen=True, order=True)
class YearSpan:
    """Days of each year, from one (month, day) up to and including another.

    When the first comes after the last, New Year lies between.
    """

    first: MonthAndDay
    last: MonthAndDay

    def holds(self, day: date) -> bool:
        """Tell whether a day is in it."""
        here = (day.month, day.day)
        if self.first <= self.last:
            return self.first <= here <= self.last
        return here >= self.first or here <= self.last

    @property
    def months(self) -> tuple[int, int] | None:
        """Give the first and last month when it is whole months; None when it is not."""
        whole = self.first[1] == 1 and self.last[1] == DAYS_IN_MONTH[self.last[0] - 1]
        return (self.first[0], self.last[0]) if whole else None


def of_months(first: int, last: int) -> YearSpan:
    """Give the part of the year from the start of one month to the end of another."""
    return YearSpan((first, 1), (last, DAYS_IN_MONTH[last - 1]))


def parse_year_span(text: str) -> YearSpan | None:
    """Give the part of the year a text stands for; None when it is none at all."""
    typed = _bare(comparable(text))
    if month := MONTH_NUMBERS.get(typed):
        return of_months(month, month)
    found = parse_range(typed)
    if found is None:
        return None
    first, last = _end(found.first, is_last=False), _end(found.last, is_last=True)
    if first is None or last is None:
        return None
    if found.is_open:
        raise UnusableValue(_two_ways(found), "seizoen")
    return YearSpan(first, last)


def day_of_year(typed: str) -> MonthAndDay | None:
    """Give (month, day) of "15-4" or "15 april"; None when it is no day of the year."""
    if found := _DAY_FIRST.fullmatch(typed):
        day, month = int(found[1]), int(found[2])
    elif (found := _IN_WORDS.fullmatch(typed)) and found[2] in MONTH_NUMBERS:
        day, month = int(found[1]), MONTH_NUMBERS[found[2]]
    else:
        return None
    check_day_of_year(day, month)
    return month, day


def check_day_of_year(day: int, month: int) -> None:
    """Refuse what is on no calendar, such as 31 April."""
    if not 1 <= month <= 12:
        raise UnusableValue(f"maand {month} bestaat niet; typ dag-maand, zoals 15-4", "datum")
    longest = DAYS_IN_MONTH[month - 1]
    if not 1 <= day <= longest:
        name = MONTHS[month - 1]
        raise UnusableValue(
            f"{day} {name} bestaat niet; {name} heeft hoogstens {longest} dagen", "datum"
        )


def _bare(typed: str) -> str:
    return _IN_FRONT.sub("", typed.strip(" .,")).strip(" .,")


def _end(typed: str, *, is_last: bool) -> MonthAndDay | None:
    """Give an end of a part of the year: a month begins on its first day and ends on its last."""
    bare = _bare(typed)
    if month := MONTH_NUMBERS.get(bare):
        return month, DAYS_IN_MONTH[month - 1] if is_last else 1
    return day_of_year(bare)


def _two_ways(found: Range) -> str:
    """Say that "april tot oktober" may or may not have October in it."""
    unclear = "'tot' kan op twee manieren worden gelezen; typ"
    last = MONTH_NUMBERS.get(_bare(found.last))
    if last is None:
        return f"{unclear} {found.first} t/m {found.last}"
    before = MONTHS[(last - 2) % 12]
    return f"{unclear} {found.first} t/m {before} of {found.first} t/m {MONTHS[last - 1]}"
