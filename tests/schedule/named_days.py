"""Days by the names that Dutch people give them, for the oracle: read off the words, day by day.

It shares no code with the program. What nobody can work out, the school holidays, both take from
the package `holidays`; Easter comes from `dateutil`, the rest is arithmetic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import Any

from dateutil.easter import easter
from holidays import country_holidays

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
# How many days after Easter Sunday.
_AFTER_EASTER = {
    "goede vrijdag": (-2,), "eerste paasdag": (0,), "tweede paasdag": (1,), "pasen": (0, 1),
    "hemelvaartsdag": (39,), "hemelvaart": (39,), "eerste pinksterdag": (49,),
    "tweede pinksterdag": (50,), "pinksteren": (49, 50),
}  # fmt: skip
_EVERY_YEAR = {
    "nieuwjaarsdag": ((1, 1),), "eerste kerstdag": ((25, 12),), "tweede kerstdag": ((26, 12),),
    "kerst": ((25, 12), (26, 12)), "oudjaarsdag": ((31, 12),), "dodenherdenking": ((4, 5),),
    "sinterklaas": ((5, 12),), "bevrijdingsdag": ((5, 5),),
}  # fmt: skip
_SCHOOL = ("kerstvakantie", "voorjaarsvakantie", "meivakantie", "zomervakantie", "herfstvakantie")
# As in most agreements about work: of Liberation Day, once in five years.
_LUSTRUM = "bevrijdingsdag eens in de vijf jaar"
USUAL = (
    "nieuwjaarsdag", "goede vrijdag", "pasen", "koningsdag", _LUSTRUM, "hemelvaartsdag",
    "pinksteren", "kerst",
)  # fmt: skip
Typed = dict[str, Any]


@dataclass(frozen=True)
class Village:
    """What holds for all: the region of the schools, what 'feestdagen' means, and closed places."""

    region: str = "noord"
    holidays: tuple[str, ...] = USUAL
    closed: dict[str, list[Typed]] = field(default_factory=dict)


def is_called(day: date, name: str, village: Village) -> bool:
    """Tell whether a day is what this name says in a village."""
    if name == "feestdagen":
        return any(_is_holiday(day, one) for one in village.holidays)
    if name == "schoolvakanties" or name in _SCHOOL:
        of_school = school_holiday(day, village.region)
        return of_school in (_SCHOOL if name == "schoolvakanties" else [name])
    return MONTHS[day.month - 1] == name if name in MONTHS else _is_holiday(day, name)


def _is_holiday(day: date, name: str) -> bool:
    if name in _AFTER_EASTER:
        return (day - easter(day.year)).days in _AFTER_EASTER[name]
    if name == "koningsdag":
        return day == kings_day(day.year)
    if name == _LUSTRUM:
        return (day.day, day.month) == (5, 5) and day.year % 5 == 0
    return (day.day, day.month) in _EVERY_YEAR[name]


def kings_day(year: int) -> date:
    """Give 27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == 6 else day


def school_holiday(day: date, region: str) -> str | None:
    """Give the name of the school holiday that a day is in."""
    return _school(day.year, region).get(day)


@cache
def _school(year: int, region: str) -> dict[date, str]:
    found = country_holidays(
        "NL", subdiv=region.capitalize(), years=year, categories=("school",), language="nl"
    )
    return {day: name.casefold() for day, name in found.items()}


def many(typed: Any) -> list[Any]:
    """Give what was typed as a list: one may stand alone, and nothing is no list."""
    if typed is None:
        return []
    return list(typed) if isinstance(typed, list | tuple) else [typed]


def day_read(text: str) -> date:
    """Give the day of '2026-12-01', '1-12-2026' or '1 december 2026'."""
    parts = re.split(r"[- ]", text.strip())
    if len(parts[0]) == 4:
        return date(*map(int, parts))
    month = MONTHS.index(parts[1]) + 1 if parts[1] in MONTHS else int(parts[1])
    return date(int(parts[2]), month, int(parts[0]))
