"""Days that hours name, as numbers: 0 is Monday, 7 is every holiday, and more are single holidays.

So a list of days stays a list of numbers in the order in which people say them: "zaterdag, zondag
en feestdagen".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.values.named_days import NAMED_DAYS, SCHOOL_HOLIDAYS

HOLIDAYS: Final = 7
"""The days that the village calls "feestdagen"."""

_SINGLE: Final = tuple(name for name in NAMED_DAYS if name not in SCHOOL_HOLIDAYS)


def number_of(name: str) -> int | None:
    """Give the number of a holiday by its name; None for what is more than a day or two."""
    return HOLIDAYS + 1 + _SINGLE.index(name) if name in _SINGLE else None


def of_the_week(days: Iterable[int]) -> tuple[int, ...]:
    """Give the days of the week among some days."""
    return tuple(day for day in days if day < HOLIDAYS)


def names_of(days: Iterable[int]) -> tuple[str, ...]:
    """Give the names of the single holidays among some days."""
    return tuple(_SINGLE[day - HOLIDAYS - 1] for day in days if day > HOLIDAYS)


def holidays_among(days: Iterable[int]) -> tuple[int, ...]:
    """Give the holidays among some days."""
    return tuple(day for day in days if day >= HOLIDAYS)


def has_holidays(days: Iterable[int]) -> bool:
    """Tell whether some days are holidays, all of them or single ones."""
    return bool(holidays_among(days))
