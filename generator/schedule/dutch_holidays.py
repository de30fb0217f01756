"""Dutch public holidays, and school holidays by region."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from holidays import HolidayBase

REGIONS: Final = ("noord", "midden", "zuid")
"""The regions that school holidays are spread over."""

SCHOOL_HOLIDAYS_KNOWN: Final = (date(2014, 1, 1), date(2030, 8, 31))
"""First and last day about which the school holidays have been settled."""


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
def school_holidays(year: int, region: str) -> frozenset[date]:
    """Give all days of a year on which schools in the region are closed."""
    if region not in REGIONS:
        raise ValueError(region)
    known = _dutch(subdiv=region.capitalize(), years=year, categories=("school",))
    return frozenset(known)


def _dutch(**wanted: Any) -> HolidayBase:
    """Give what the package knows; loading it takes long and many maps never stop for a day."""
    import holidays  # noqa: PLC0415

    return holidays.country_holidays("NL", **wanted)
