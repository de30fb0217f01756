"""A value of the model as somebody would type it, so that it is read again as the very same.

In: a value. Out: a text, or a list of texts where several stand together.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.model.exceptions import PUBLIC_HOLIDAYS, SCHOOL_HOLIDAYS
from generator.model.room import Full
from generator.schedule import DaySet
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import Clock
from generator.values.day_numbers import HOLIDAYS, names_of
from generator.values.periods import Period
from generator.values.phone import Phone
from generator.values.rhythm import Rhythm
from generator.wording.rhythms import rhythm_text

Typed = str | list[str]


def typed_back(value: object) -> Typed:
    """Give a value of a field, one that holds no blocks, as text or as texts."""
    if isinstance(value, DaySet):
        return list(_days(value))
    if isinstance(value, tuple):
        return [_day(one) if isinstance(one, int) else _text(one) for one in value]
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Clock | Phone):
        return value.display
    if isinstance(value, Rhythm):
        return rhythm_text(value, value.days)
    if isinstance(value, Full):
        return _full(value)
    return str(value)


def _full(value: Full) -> str:
    if value.until is None:
        return "ja"
    return "nee" if value.until == date.min else f"tot {value.until.isoformat()}"


def _day(number: int) -> str:
    if number < HOLIDAYS:
        return WEEKDAYS[number]
    return PUBLIC_HOLIDAYS if number == HOLIDAYS else names_of((number,))[0]


def _days(days: DaySet) -> Iterator[str]:
    if days.public_holidays:
        yield PUBLIC_HOLIDAYS
    if days.school_holidays:
        yield SCHOOL_HOLIDAYS
    yield from days.names
    yield from (day.isoformat() for day in days.dates)
    yield from map(_period, days.periods)
    for span in days.spans:
        first, last = (f"{day}-{month}" for month, day in (span.first, span.last))
        yield f"{first} t/m {last}"


def _period(period: Period) -> str:
    first, last = (f"{day.day}-{day.month}-{day.year}" for day in period)
    return f"{first} t/m {last}"
