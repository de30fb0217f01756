"""Dutch public holidays, and school holidays by region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from generator.values.named_days import (
    AROUND_EASTER,
    FIXED_DAYS,
    LUSTRUM,
    SCHOOL_HOLIDAYS,
    USUAL_HOLIDAYS,
)

if TYPE_CHECKING:
    from holidays import HolidayBase

REGIONS: Final = ("noord", "midden", "zuid")
"""The regions that school holidays are spread over."""

SCHOOL_HOLIDAYS_KNOWN: Final = (date(2014, 1, 1), date(2030, 8, 31))
"""First and last day about which the school holidays have been settled."""


@dataclass(frozen=True)
class Calendar:
    """What a village agreed on: its school region, and which days it means by "feestdagen"."""

    region: str = "noord"
    holidays: tuple[str, ...] = USUAL_HOLIDAYS


def calendar_of(region: str | Calendar) -> Calendar:
    """Give the calendar of a region in which "feestdagen" has its usual meaning."""
    return region if isinstance(region, Calendar) else Calendar(str(region))


def is_public_holiday(day: date) -> bool:
    """Tell whether a day is a public holiday.

    Easter Sunday and Whit Sunday count, and so does Good Friday, on which offices and most
    clubs close. Liberation Day counts once in five years, as in most collective agreements.
    """
    return day in public_holidays(day.year)


def is_school_holiday(day: date, region: str) -> bool:
    """Tell whether schools in the region are closed, Saturdays and Sundays around included.

    Beyond `SCHOOL_HOLIDAYS_KNOWN` nobody knows, and the answer is no. The autumn and spring
    breaks are the advised weeks; a school may choose others.
    """
    first, last = SCHOOL_HOLIDAYS_KNOWN
    return first <= day <= last and day in school_holidays(day.year, region)


@lru_cache(maxsize=64)
def public_holidays(year: int) -> Mapping[date, str]:
    """Give the public holidays of a year with their Dutch names."""
    found = _dutch(years=year, language="nl")
    return MappingProxyType({day: found[day] for day in sorted(found)})


@lru_cache(maxsize=256)
def school_holidays(year: int, region: str) -> Mapping[date, str]:
    """Give all days of a year on which schools in the region are closed, with the holiday."""
    if region not in REGIONS:
        raise ValueError(region)
    found = _dutch(subdiv=region.capitalize(), years=year, categories=("school",), language="nl")
    return MappingProxyType({day: found[day].casefold() for day in found})


@lru_cache(maxsize=1024)
def days_called(names: tuple[str, ...], year: int, region: str) -> frozenset[date]:
    """Give the days of a year that bear one of these names, of `values/named_days.py`."""
    return frozenset(day for name in names for day in _days_called(name, year, region))


def _days_called(name: str, year: int, region: str) -> tuple[date, ...]:
    if name in FIXED_DAYS:
        return (date(year, *FIXED_DAYS[name]),)
    if name in SCHOOL_HOLIDAYS:
        of_school = school_holidays(year, region).items()
        return tuple(
            day for day, one in of_school if one == name and is_school_holiday(day, region)
        )
    if name in AROUND_EASTER:
        (easter,) = _holidays_called("eerste paasdag", year)
        return tuple(easter + timedelta(days=days) for days in AROUND_EASTER[name])
    if name == "bevrijdingsdag":
        return (date(year, 5, 5),)
    return _holidays_called("bevrijdingsdag" if name == LUSTRUM else name, year)


def _holidays_called(name: str, year: int) -> tuple[date, ...]:
    # In some years two fall on one day: "Bevrijdingsdag; Hemelvaartsdag".
    every = public_holidays(year).items()
    return tuple(day for day, names in every if name in names.casefold().split("; "))


def _dutch(**wanted: Any) -> HolidayBase:
    """Give what the package knows; loading it takes long and many maps never stop for a day."""
    import holidays  # noqa: PLC0415

    return holidays.country_holidays("NL", **wanted)
