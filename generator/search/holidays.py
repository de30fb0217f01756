"""Holidays by the names residents use, with their dates: a script cannot know those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from generator.schedule.dutch_holidays import public_holidays

# What people type (a pattern), with the first and the last day of each time.
Holidays = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
_DAY = timedelta(days=1)
_SCHOOL = "kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie", "herfstvakantie"
_FIXED = {
    "sinterklaas": (12, 5), "sint-maarten": (11, 11), "kerstavond": (12, 24),
    "oudejaarsdag": (12, 31), "dodenherdenking": (5, 4), "bevrijdingsdag": (5, 5),
    "valentijnsdag": (2, 14),
}  # fmt: skip
# Sundays of a month: Mother's and Father's day.
_SUNDAYS = {"moederdag": (5, 2), "vaderdag": (6, 3)}
# As typed, and what the calendar calls those days.
_TYPED = {
    "nieuwjaar(?:sdag)?": ("nieuwjaarsdag",),
    "goede vrijdag": ("goede vrijdag",),
    "paaszondag|(?:eerste|1e) paasdag": ("eerste paasdag",),
    "paasmaandag|(?:tweede|2e) paasdag": ("tweede paasdag",),
    "pasen|paas": ("eerste paasdag", "tweede paasdag"),
    "koningsdag": ("koningsdag",),
    "hemelvaart(?:sdag)?": ("hemelvaartsdag",),
    "(?:eerste|1e) pinksterdag": ("eerste pinksterdag",),
    "(?:tweede|2e) pinksterdag": ("tweede pinksterdag",),
    "pinksteren|pinkster": ("eerste pinksterdag", "tweede pinksterdag"),
    "(?:eerste|1e) kerstdag": ("eerste kerstdag",),
    "(?:tweede|2e) kerstdag": ("tweede kerstdag",),
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
    **{name: (name,) for name in _SCHOOL if name != "voorjaarsvakantie"},
    "schoolvakanties?": _SCHOOL,
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
    if name in _FIXED:
        return (date(year, *_FIXED[name]),)
    if name in _SUNDAYS:
        month, nth = _SUNDAYS[name]
        first = date(year, month, 1)
        return (first + _DAY * (6 - first.weekday() + 7 * (nth - 1)),)
    if name in _SCHOOL:
        return (day for day, called in _school(year, region) if called == name)
    return (day for day, called in public_holidays(year).items() if name in called.lower())


def _school(year: int, region: str) -> Iterator[tuple[date, str]]:
    import holidays  # noqa: PLC0415 - loads long

    known = holidays.country_holidays(
        "NL", subdiv=region.capitalize(), years=year, categories=("school",), language="nl"
    )
    return ((day, name.lower()) for day, name in known.items())


def _periods(days: set[date]) -> Iterator[tuple[str, str]]:
    """Give days as periods without a gap."""
    ordered = sorted(days)
    first = [day for day in ordered if day - _DAY not in days]
    last = [day for day in ordered if day + _DAY not in days]
    return ((a.isoformat(), b.isoformat()) for a, b in zip(first, last, strict=True))
