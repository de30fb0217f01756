"""Dates in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from generator.values.calendar_names import MONTHS, WEEKDAYS
from generator.wording.lists import list_text


def date_text(day: date) -> str:
    """Give "1 oktober 2026"."""
    return f"{day.day} {_month_text(day)}"


def day_text(day: date) -> str:
    """Give "donderdag 1 oktober"."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def day_date_text(day: date) -> str:
    """Give "donderdag 1 oktober 2026"."""
    return f"{WEEKDAYS[day.weekday()]} {date_text(day)}"


def dates_text(days: Iterable[date]) -> str:
    """Give "21 en 28 december 2026": the dates in order, each month named once."""
    months = [tuple(group) for _, group in groupby(sorted(set(days)), _month_text)]
    # With several months, the comma between them would run into those between the days.
    if len(months) > 1:
        return list_text(date_text(day) for month in months for day in month)
    return "".join(
        f"{list_text(str(day.day) for day in month)} {_month_text(month[0])}" for month in months
    )


def period_text(first: date | None, last: date | None) -> str:
    """Give "van 1 september 2026 tot en met 30 juni 2027", or less when a side is open."""
    if first is not None and first == last:
        return f"op {date_text(first)}"
    if first is not None and last is not None:
        return f"van {date_text(first)} tot en met {date_text(last)}"
    if first is not None:
        return f"vanaf {date_text(first)}"
    return f"tot en met {date_text(last)}" if last is not None else ""


def _month_text(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"
