"""Days as a calendar says them: a rule that returns, what is left out of it, and what comes beside.

In: days. Out: the shortest way to say exactly those. It looks at the days alone, so it cannot
differ from whatever they were worked out from; which rule it finds only decides how long a file is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from math import gcd
from typing import Final

_WEEK: Final = 7
_NAMES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST: Final = -1
# What comes less often than this is said by months: a quarter often has 13 weeks.
_MOST_WEEKS: Final = 12
_MOST_A_MONTH: Final = 3
_MOST_DATES: Final = 4
Parts = Mapping[str, object]


@dataclass(frozen=True)
class Recurrence:
    """How days return after the first: by `rule`, without the `excluded`, with the `added`."""

    rule: Parts = field(default_factory=dict)
    excluded: tuple[date, ...] = ()
    added: tuple[date, ...] = ()


@dataclass(frozen=True)
class _Way:
    """A rule with all the days that it brings from the first to the last."""

    rule: Parts
    days: tuple[date, ...]


def recurrence(days: Sequence[date]) -> Recurrence:
    """Give how these days return: all different, in order, and at least one."""
    return _recurrence(tuple(days))


@lru_cache(maxsize=1_000)
def _recurrence(days: tuple[date, ...]) -> Recurrence:
    """Give the same; much in a village is on the same day of every week."""
    best = Recurrence(added=tuple(days[1:]))
    for one in _found(days):
        if _length(one) <= _length(best):
            best = one
            # What is mostly right by the week is by the week.
            few = len(days) // 3 if one.rule["freq"] == "weekly" else 0
            if len(one.excluded) + len(one.added) <= few:
                break
    return best


def _found(days: Sequence[date]) -> Iterator[Recurrence]:
    """Give what can be said of all days, and of those on the usual days of the week."""
    usual = Counter(day.weekday() for day in days)
    often = max(usual.values()) / 4
    most = [day for day in days if usual[day.weekday()] > often]
    wanted = frozenset(days)
    for core in (most, days) if len(most) < len(days) else (days,):
        # What a rule brings begins with the first day.
        if len(core) < 2 or core[0] != days[0]:
            continue
        for way in _ways(core):
            # Mostly many days too many, and then there is no need to look.
            if way.days[:1] == (days[0],) and len(way.days) < 2 * len(days):
                brought = frozenset(way.days)
                excluded, added = sorted(brought - wanted), sorted(wanted - brought)
                yield Recurrence(way.rule, tuple(excluded), tuple(added))


def _length(one: Recurrence) -> int:
    """Give how much is said; what does not go on counts twice, for a rule should be the rule."""
    named = sum(len(value) for value in one.rule.values() if isinstance(value, list))
    return named + 2 * len(one.excluded) + len(one.added)


def _ways(days: Sequence[date]) -> Iterator[_Way]:
    """Give every kind of rule that brings most of these days, the simplest first."""
    months = frozenset(day.month for day in days)
    # Who comes on so many days of a month has no rhythm by the month.
    often = len(
        {day.day for day in days if day.month == days[0].month and day.year == days[0].year}
    )
    by_month = (_by_place, _by_place_or_last, _by_date, _last_working_day)
    for make in (_weekly, *(by_month if often <= _MOST_A_MONTH else ())):
        way = make(days)
        if len(months) < 12:
            yearly = way.rule["freq"] == "monthly" and len(months) == 1
            rule = {**way.rule, **({"freq": "yearly"} if yearly else {}), "bymonth": sorted(months)}
            some = tuple(day for day in way.days if day.month in months)
            if len(some) < len(way.days):
                yield _Way(rule, some)
        yield way


def _weekly(days: Sequence[date]) -> _Way:
    """Give the days of the week, every so many weeks; weeks begin on Monday."""
    named = sorted({day.weekday() for day in days})
    first = _monday(days[0])
    step = gcd(*(_monday(day) - first for day in days))
    if not 0 < step <= _MOST_WEEKS * _WEEK:
        step = _WEEK
    mondays = range(first, _monday(days[-1]) + 1, step)
    brought = (date.fromordinal(monday + day) for monday in mondays for day in named)
    rule: dict[str, object] = {"freq": "weekly"}
    if step > _WEEK:
        rule |= {"interval": step // _WEEK, "wkst": "MO"}
    return _Way({**rule, "byday": [_NAMES[day] for day in named]}, _between(brought, days))


def _by_place(days: Sequence[date]) -> _Way:
    return _by_place_in_month(days, with_last=False)


def _by_place_or_last(days: Sequence[date]) -> _Way:
    return _by_place_in_month(days, with_last=True)


def _by_place_in_month(days: Sequence[date], *, with_last: bool) -> _Way:
    """Give "the second Tuesday"; with `with_last` a last one is called that, not the fourth."""
    placed = {(_place(day, with_last=with_last), day.weekday()) for day in days}
    found = sorted(placed, key=_last_at_the_end)
    brought = (
        day
        for first in _months(days)
        for day in sorted({*filter(None, (_nth(first, *one) for one in found))})
    )
    names = [f"{place}{_NAMES[weekday]}" for place, weekday in found]
    return _Way({"freq": "monthly", "byday": names}, _between(brought, days))


def _by_date(days: Sequence[date]) -> _Way:
    """Give "the 15th"."""
    # Days that fall on all kinds of dates are not meant by their date.
    numbers = sorted({day.day for day in days})[:_MOST_DATES]
    brought = (
        day
        for first in _months(days)
        for number in numbers
        if (day := first + timedelta(days=number - 1)).month == first.month
    )
    return _Way({"freq": "monthly", "bymonthday": numbers}, _between(brought, days))


def _last_working_day(days: Sequence[date]) -> _Way:
    """Give the last day from Monday to Friday of each month."""
    brought = (
        max(day for weekday in range(5) if (day := _nth(first, _LAST, weekday)))
        for first in _months(days)
    )
    rule = {"freq": "monthly", "byday": list(_NAMES[:5]), "bysetpos": _LAST}
    return _Way(rule, _between(brought, days))


def _between(brought: Iterable[date], days: Sequence[date]) -> tuple[date, ...]:
    return tuple(day for day in brought if days[0] <= day <= days[-1])


def _monday(day: date) -> int:
    return day.toordinal() - day.weekday()


def _months(days: Sequence[date]) -> Iterator[date]:
    """Give the first day of each month from that of the first to that of the last."""
    month = days[0].replace(day=1)
    while month <= days[-1]:
        yield month
        month = (month + timedelta(days=31)).replace(day=1)


def _place(day: date, *, with_last: bool) -> int:
    is_last = with_last and (day + timedelta(days=_WEEK)).month != day.month
    return _LAST if is_last else (day.day - 1) // _WEEK + 1


def _last_at_the_end(one: tuple[int, int]) -> tuple[bool, int, int]:
    place, weekday = one
    return place == _LAST, place, weekday


def _nth(first: date, place: int, weekday: int) -> date | None:
    """Give the so-manieth day of this name in a month, or the last."""
    nearest = first + timedelta(days=(weekday - first.weekday()) % _WEEK)
    at = 4 if place == _LAST else place - 1
    day = nearest + timedelta(weeks=at)
    if day.month == first.month:
        return day
    return day - timedelta(weeks=1) if place == _LAST else None
