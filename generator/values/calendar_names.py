"""The Dutch names of days and months, kept in one place for reading and for wording."""

from __future__ import annotations

from typing import Final

WEEKDAYS: Final = (
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
)
"""Names of the days; the index is that of `date.weekday()`, 0 is Monday."""

WEEKDAYS_SHORT: Final = ("ma", "di", "wo", "do", "vr", "za", "zo")

MONTHS: Final = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""Names of the months; January stands at index 0."""

MONTHS_SHORT: Final = (
    "jan",
    "feb",
    "mrt",
    "apr",
    "mei",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)

ORDINALS: Final = ("eerste", "tweede", "derde", "vierde", "vijfde")
"""Which one of the month; the first stands at index 0."""
