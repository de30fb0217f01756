"""What the fields of an entry say, put the way texts are compared with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from generator.checks.notices import key
from generator.model import Activity, AnyEntry
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.schedule import weekdays
from generator.values.text import fold
from generator.wording import days_text

# Hours with such a note are those of a telephone or a desk, not of the help itself.
_PHONE = re.compile(
    r"telefo|\bbel|aanvra|aanvrag|afspra|doorgeven|bereikbaar|kantoor|aanmeld|melden|bestel|balie"
)


@dataclass(frozen=True)
class Span:
    """From when until when, in minutes; on which days that is."""

    days: frozenset[int]
    start: int
    end: int | None


@dataclass(frozen=True)
class When:
    """The days, times and rhythm that an entry's fields give; `field` is their Dutch key.

    `complete` tells that no line says in words what could be a day or a time.
    """

    name: str
    field: str
    days: frozenset[int] = frozenset()
    spans: tuple[Span, ...] = ()
    rhythms: frozenset[str] = frozenset()
    positions: frozenset[int] = frozenset()
    complete: bool = True
    by_phone: bool = False
    notes: str = ""
    dated: bool = False

    @cached_property
    def spoken_days(self) -> str:
        """Give the days as one says them."""
        return days_text(tuple(sorted(self.days)))


def when_of(entry: AnyEntry) -> When:
    """Give what the fields say of when an entry is, or is open."""
    if isinstance(entry, Activity):
        return _of_rules(entry.name, key(entry, "schedules"), entry.schedules)
    return _of_rules(entry.name, key(entry, "opening_hours"), _of_the_week(entry.opening_hours))


def _of_the_week(hours: Iterable[OpeningHours]) -> Iterator[OpeningHours]:
    """Leave out the lines for single dates and holidays: a text tells of the usual days."""
    return (one for one in hours if one.all_days or not (one.days or one.dates))


def _of_rules(name: str, field: str, rules: Iterable[Schedule | OpeningHours]) -> When:
    rules = tuple(rules)
    notes = fold(" ".join(rule.note for rule in rules if rule.note))
    timed = [rule for rule in rules if _days(rule)]
    return When(
        fold(name),
        field,
        days=frozenset(day for rule in timed for day in _days(rule)),
        spans=tuple(_spans(timed)),
        rhythms=frozenset(kind for rule in timed for kind in _rhythms(rule)),
        positions=frozenset(
            place for rule in timed if (found := getattr(rule, "rhythm", None))
            for place in found.positions
        ),
        complete=bool(rules) and len(timed) == len(rules),
        by_phone=all(_PHONE.search(fold(rule.note or "")) for rule in timed),
        notes=notes,
        dated=any(getattr(rule, "dates", ()) for rule in rules),
    )  # fmt: skip


def _days(rule: Schedule | OpeningHours) -> frozenset[int]:
    """Give the days of a line, also those on which its dates fall."""
    dates: tuple[date, ...] = getattr(rule, "dates", ())
    return frozenset((*weekdays(rule), *(day.weekday() for day in dates)))


def _rhythms(rule: Schedule | OpeningHours) -> Iterator[str]:
    rhythm = getattr(rule, "rhythm", None)
    if rhythm is not None:
        yield str(rhythm.kind)
    elif getattr(rule, "dates", ()):
        yield "dates"
    else:
        yield "weekly"


def _spans(rules: Iterable[Schedule | OpeningHours]) -> Iterator[Span]:
    for rule in rules:
        if rule.start is not None:
            end = rule.end.minutes if rule.end else None
            yield Span(_days(rule), rule.start.minutes, end)
