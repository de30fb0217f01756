"""When something is open or happens, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from generator.problems import UnusableValue
from generator.schedule.shapes import ExceptionsShape, RuleShape
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import Clock, check_times
from generator.values.dates import check_period
from generator.values.rhythm import Rhythm

_WEEK: Final = 7


@dataclass(frozen=True)
class HoursRow:
    """On which days (0 is Monday), from when until when; a note alone is enough."""

    days: tuple[int, ...]
    start: Clock | None
    end: Clock | None
    note: str


@dataclass(frozen=True)
class Exceptions:
    """When something does not happen: by calendar, and on single dates."""

    public_holidays: bool = False
    school_holidays: bool = False
    dates: tuple[date, ...] = ()


NO_EXCEPTIONS: Final = Exceptions()


@dataclass(frozen=True)
class Rule:
    """One line of `wanneer`: a rhythm, or single dates, or only a note.

    `days` are the days typed beside the rhythm; `weekdays` joins them with those within it.
    Without a rhythm, days mean every week. `valid_from` and `valid_until` both count in.
    """

    days: tuple[int, ...] = ()
    rhythm: Rhythm | None = None
    dates: tuple[date, ...] = ()
    start: Clock | None = None
    end: Clock | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    except_: Exceptions = field(default_factory=Exceptions)
    note: str = ""
    location_id: str | None = None

    @property
    def exceptions(self) -> Exceptions:
        """Give `except_` by the name that other shapes of a rule use."""
        return self.except_


@dataclass(frozen=True)
class Occurrence:
    """One time that something happens."""

    date: date
    start: Clock | None = None
    end: Clock | None = None


def weekdays(rule: RuleShape) -> tuple[int, ...]:
    """Give the days of the week a rule names, beside and within its rhythm, sorted."""
    return tuple(sorted({*rule.days, *(rule.rhythm.days if rule.rhythm else ())}))


def first_day(rule: RuleShape) -> date | None:
    """Give the first day a rule holds: the first day of its week on or after its start.

    This is the day from which "every other week" counts.
    """
    if rule.valid_from is None:
        return None
    start, days = rule.valid_from.toordinal(), weekdays(rule)
    week = (date.fromordinal(start + ahead) for ahead in range(_WEEK))
    return next((day for day in week if day.weekday() in days), None)


def joined(one: ExceptionsShape, other: ExceptionsShape) -> Exceptions:
    """Give the exceptions of both."""
    return Exceptions(
        one.public_holidays or other.public_holidays,
        one.school_holidays or other.school_holidays,
        tuple(sorted({*one.dates, *other.dates})),
    )


def check_rule(rule: RuleShape) -> None:
    """Refuse a rule that cannot be read one way: what it lacks, or what contradicts itself."""
    check_times(rule.start, rule.end)
    check_period(rule.valid_from, rule.valid_until)
    if not (weekdays(rule) or rule.rhythm or rule.dates or rule.note):
        advice = (
            "er staat niet wanneer het is; typ bijvoorbeeld dagen: [dinsdag], of zet de datums "
        )
        raise UnusableValue(f"{advice}bij 'op'", "dagen")
    rhythm = rule.rhythm
    if rhythm is None:
        return
    if not weekdays(rule):
        raise UnusableValue("de dag ontbreekt; typ bijvoorbeeld dagen: [dinsdag]", "dagen")
    if rule.days and rhythm.days and set(rule.days) != set(rhythm.days):
        raise UnusableValue(
            "de dag in 'ritme' is een andere dan die bij 'dagen'; laat er één van beide staan",
            "dagen",
            "ritme",
        )
    if rhythm.kind == "fortnightly" and rule.valid_from is None:
        raise UnusableValue(
            "bij 'om de week' hoort 'vanaf': de datum van de eerste keer, zoals 2026-09-04", "vanaf"
        )
    _check_anchor(rule)


def _check_anchor(rule: RuleShape) -> None:
    """Refuse a first date on another day of the week: nobody can tell which weeks are meant."""
    first = rule.valid_from
    is_fortnightly = rule.rhythm is not None and rule.rhythm.kind == "fortnightly"
    if first is None or not is_fortnightly or first.weekday() in weekdays(rule):
        return
    before, after = (
        next(day for day in days if day.weekday() in weekdays(rule))
        for days in (
            [first - timedelta(days=step) for step in range(1, 8)],
            [first + timedelta(days=step) for step in range(1, 8)],
        )
    )
    choices = f"{before.isoformat()} of {after.isoformat()}"
    raise UnusableValue(
        f"de eerste keer is een {WEEKDAYS[first.weekday()]}, en die dag staat niet bij 'dagen'; "
        f"typ {choices}",
        "vanaf",
        "vanaf",
    )
