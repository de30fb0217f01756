"""Holidays by the names residents use, with their dates: a script cannot know those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from generator.schedule.dutch_holidays import days_called
from generator.values.named_days import SCHOOL_HOLIDAYS

# What people type (a pattern), with the first day of each time as a number of days since 1970, and
# how many days come after it.
Holidays = tuple[tuple[str, tuple[tuple[int, int], ...]], ...]
_FIRST = date(1970, 1, 1)
_DAY = timedelta(days=1)
# Days that nobody types in a file, as month and day.
_MORE_DAYS = {"valentijnsdag": (2, 14)}
# Sundays of a month: Mother's and Father's day.
_SUNDAYS = {"moederdag": (5, 2), "vaderdag": (6, 3)}
# As typed, and what the calendar calls those days.
_TYPED = {
    "nieuwjaar(?:sdag)?": ("nieuwjaarsdag",),
    "goede vrijdag": ("goede vrijdag",),
    "paaszondag|(?:eerste|1e|1ste) paasdag": ("eerste paasdag",),
    "paasmaandag|(?:tweede|2e|2de) paasdag": ("tweede paasdag",),
    "pasen|paas": ("eerste paasdag", "tweede paasdag"),
    "koningsdag": ("koningsdag",),
    "hemelvaart(?:sdag)?": ("hemelvaartsdag",),
    "(?:vrijdag|dag) na hemelvaart(?:sdag)?": ("dag na hemelvaart",),
    "carnaval": ("carnaval",),
    "feestdagen": ("feestdagen",),
    "(?:eerste|1e|1ste) pinksterdag": ("eerste pinksterdag",),
    "(?:tweede|2e|2de) pinksterdag": ("tweede pinksterdag",),
    "pinksteren|pinkster": ("eerste pinksterdag", "tweede pinksterdag"),
    "(?:eerste|1e|1ste) kerstdag": ("eerste kerstdag",),
    "(?:tweede|2e|2de) kerstdag": ("tweede kerstdag",),
    "kerst(?:mis)?": ("eerste kerstdag", "tweede kerstdag"),
    "kerst(?:avond|nacht)": ("kerstavond",),
    "oud en nieuw|jaarwisseling": ("oudejaarsdag", "nieuwjaarsdag"),
    "oude?jaar(?:sdag|savond)?": ("oudejaarsdag",),
    "sinterklaas(?:avond)?|pakjesavond": ("sinterklaas",),
    "sint ?maarten": ("sint-maarten",),
    "dodenherdenking": ("dodenherdenking",),
    "bevrijdingsdag": ("bevrijdingsdag",),
    "valentijn(?:sdag)?": ("valentijnsdag",),
    "moederdag": ("moederdag",),
    "vaderdag": ("vaderdag",),
    "voorjaarsvakantie|krokusvakantie": ("voorjaarsvakantie",),
    **{name: (name,) for name in SCHOOL_HOLIDAYS if name != "voorjaarsvakantie"},
    "schoolvakanties?": SCHOOL_HOLIDAYS,
}


@cache
def holidays_around(year: int, region: str) -> Holidays:
    """Give the holidays of a year and the next, each as periods from day to day.

    They stay the same all year, so an unchanged map keeps its script.
    """
    years = range(year, year + 3)
    days = {
        typed: {day for name in names for one in years for day in _called(name, one, region)}
        for typed, names in _TYPED.items()
    }
    found = ((typed, tuple(_periods(one))) for typed, one in days.items())
    return tuple(sorted(found))


def _called(name: str, year: int, region: str) -> Iterable[date]:
    if name in _MORE_DAYS:
        return (date(year, *_MORE_DAYS[name]),)
    if name == "feestdagen":
        # From Christmas until New Year's Day is what people call so.
        return (date(year, 12, 25) + _DAY * more for more in range(8))
    if name in _SUNDAYS:
        month, nth = _SUNDAYS[name]
        first = date(year, month, 1)
        return (first + _DAY * (6 - first.weekday() + 7 * (nth - 1)),)
    return days_called((name,), year, region)


def _periods(days: set[date]) -> Iterator[tuple[int, int]]:
    """Give days as periods without a gap."""
    ordered = sorted(days)
    first = [day for day in ordered if day - _DAY not in days]
    last = [day for day in ordered if day + _DAY not in days]
    return (((a - _FIRST).days, (b - a).days) for a, b in zip(first, last, strict=True))
