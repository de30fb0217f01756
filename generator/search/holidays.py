"""Holidays by the names residents use, with their dates: a script cannot know those."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Final

from generator.schedule.dutch_holidays import days_called
from generator.values.named_days import LUSTRUM, SCHOOL_HOLIDAYS, every_spelling, parse_named_days
from generator.values.text import fold

# What people type (a pattern), with the first and the last day of each time.
Holidays = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
_DAY = timedelta(days=1)
_PAIRS: Final = {"pasen": "paas", "pinksteren": "pinkster"}
# People ask for these too, but no rhythm is said by them: month and day, or the nth Sunday.
_MORE_DAYS: Final = {"valentijnsdag": (2, 14)}
_SUNDAYS: Final = {"moederdag": (5, 2), "vaderdag": (6, 3)}
# Short for, beside the spellings that stand in a file.
_SHORT: Final[Mapping[str, tuple[str, ...]]] = {
    **{short: parse_named_days(name) for name, short in _PAIRS.items()},
    "jaarwisseling": parse_named_days("oud en nieuw"),
    "valentijn": ("valentijnsdag",),
    "schoolvakantie": SCHOOL_HOLIDAYS,
    "schoolvakanties": SCHOOL_HOLIDAYS,
    **{name: (name,) for name in (*_MORE_DAYS, *_SUNDAYS)},
}
# In a question "sint" begins other names too.
_NOT_ASKED: Final = frozenset({"sint", LUSTRUM})


@cache
def holidays_around(year: int, region: str) -> Holidays:
    """Give the holidays of a year and the two after it, each as periods from day to day.

    They stay the same all year, so an unchanged map keeps its script. What is said in more words
    comes first: "tweede paasdag" is not the "paasdag" in it.
    """
    years = range(year, year + 3)
    found = []
    for (_, names), spellings in sorted(_spellings().items()):
        days = {day for name in names for one in years for day in _called(name, one, region)}
        found.append(("|".join(sorted({*spellings}, key=_longest_first)), tuple(_periods(days))))
    return tuple(found)


def _spellings() -> Mapping[tuple[bool, tuple[str, ...]], list[str]]:
    """Give all that people type for the same days, apart where it is one word and where more."""
    typed = {one: parse_named_days(one) for one in every_spelling() if one not in _NOT_ASKED}
    found: dict[tuple[bool, tuple[str, ...]], list[str]] = {}
    for spelling, names in {**typed, **_SHORT}.items():
        # As a question is read: without signs, and without what makes a letter another.
        words = " ".join(re.findall(r"[a-z0-9]+", fold(spelling)))
        if LUSTRUM not in names:
            found.setdefault((" " not in words, names), []).append(words)
    return found


def _longest_first(text: str) -> tuple[int, str]:
    return -len(text), text


def _called(name: str, year: int, region: str) -> Iterable[date]:
    if name in _MORE_DAYS:
        return (date(year, *_MORE_DAYS[name]),)
    if name in _SUNDAYS:
        month, nth = _SUNDAYS[name]
        first = date(year, month, 1)
        return (first + _DAY * (6 - first.weekday() + 7 * (nth - 1)),)
    return days_called((name,), year, region)


def _periods(days: set[date]) -> Iterator[tuple[str, str]]:
    """Give days as periods without a gap."""
    ordered = sorted(days)
    first = [day for day in ordered if day - _DAY not in days]
    last = [day for day in ordered if day + _DAY not in days]
    return ((a.isoformat(), b.isoformat()) for a, b in zip(first, last, strict=True))
