"""A period between two dates: 21-12-2026 t/m 3-1-2027; of two years, one may be left out."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from generator.problems import UnusableValue
from generator.values.dates import parse_date
from generator.values.parts_of_year import day_of_year
from generator.values.ranges import parse_range
from generator.values.text import comparable

Period = tuple[date, date]

_IN_FRONT: Final = re.compile(r"\A(?:(?:van|vanaf|in|de|periode)\b ?)+")
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")
_DAY_ALONE: Final = re.compile(r"[0-9]{1,2}")


def parse_period(text: str) -> Period | None:
    """Give the first and last day of a period; None when there are no years in it."""
    typed = _IN_FRONT.sub("", comparable(text).strip(" .,")).strip()
    found = parse_range(typed)
    if found is None or not _YEAR.search(typed):
        return None
    first, last = _ends(found.first, found.last)
    if found.is_open:
        raise UnusableValue(
            f"'tot' kan op twee manieren worden gelezen; typ {found.first} t/m {found.last} "
            "als de laatste dag meetelt",
            "niet-op",
        )
    if last < first:
        raise UnusableValue(_backwards(first, last), "volgorde")
    return first, last


def _ends(first_typed: str, last_typed: str) -> Period:
    """Read both ends; in "21 t/m 28 december 2026" they share what is typed once."""
    if _YEAR.search(first_typed):
        first = parse_date(first_typed)
        return first, _with_year(last_typed, first, ahead=True)
    last = parse_date(last_typed)
    if _DAY_ALONE.fullmatch(first_typed):
        return parse_date(f"{first_typed}-{last.month}-{last.year}"), last
    return _with_year(first_typed, last, ahead=False), last


def _with_year(typed: str, other: date, *, ahead: bool) -> date:
    """Read an end; without a year it is the first such day after the other end, or before it."""
    here = None if _YEAR.search(typed) else day_of_year(typed)
    if here is None:
        return parse_date(typed)
    there = (other.month, other.day)
    turns = here < there if ahead else here > there
    year = other.year + (0 if not turns else 1 if ahead else -1)
    return parse_date(f"{here[1]}-{here[0]}-{year}")


def _backwards(first: date, last: date) -> str:
    """Ask for the same end a year on, or for both ends the other way round."""
    turns = (last.month, last.day) < (first.month, first.day)
    year = first.year + int(turns)
    begin, end = f"{first.day}-{first.month}-{first.year}", f"{last.day}-{last.month}-{year}"
    if last.year == first.year and last.month == first.month:
        # Within a month somebody rather turned two days round than forgot a year.
        begin, end = f"{last.day}-{last.month}-{last.year}", begin
    return f"deze periode eindigt voordat zij begint; bedoelt u '{begin} t/m {end}'?"
