"""When an activity is, in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from generator.schedule.rules import NO_EXCEPTIONS, first_day, joined, weekdays
from generator.schedule.shapes import ExceptionsShape, RuleShape
from generator.values.calendar_names import ORDINALS
from generator.values.rhythm import LAST, Rhythm
from generator.wording.dates import date_text, dates_text, day_date_text, period_text
from generator.wording.hours import DAY_AND_NIGHT, days_text, times_text
from generator.wording.lists import list_text

_EVERY_DAY: Final = tuple(range(7))
_WEEKS: Final = {
    "fortnightly": "om de week",
    "even": "in de even weken",
    "odd": "in de oneven weken",
}


def rule_text(
    rule: RuleShape, extra_exceptions: ExceptionsShape = NO_EXCEPTIONS, today: date | None = None
) -> str:
    """Give "elke dinsdag van 10.00 tot 12.00 uur", with period, exceptions and note.

    `extra_exceptions` are those of the whole entry. With `today`, a start and exceptions that
    have passed are left out; the first time of "om de week" stays, for the weeks depend on it.
    """
    moment = _moment(rule)
    if not moment:
        return rule.note or ""
    exceptions = exceptions_text(joined(rule.exceptions, extra_exceptions), today)
    text = ", ".join(filter(None, (moment, _period(rule, today), exceptions)))
    return f"{text} ({rule.note})" if rule.note else text


def exceptions_text(exceptions: ExceptionsShape, today: date | None = None) -> str:
    """Give "niet in de schoolvakanties en niet op feestdagen; niet op 28 december 2026"."""
    calendars = (
        "niet in de schoolvakanties" if exceptions.school_holidays else "",
        "niet op feestdagen" if exceptions.public_holidays else "",
    )
    dates = [day for day in exceptions.dates if today is None or day >= today]
    single = f"niet op {dates_text(dates)}" if dates else ""
    return "; ".join(filter(None, (list_text(filter(None, calendars)), single)))


def _moment(rule: RuleShape) -> str:
    """Give the days and the times; empty when only a note is known."""
    times = times_text(rule.start, rule.end)
    regular = ""
    if weekdays(rule) or rule.rhythm:
        regular = _rhythm_and_days(rule.rhythm or Rhythm("weekly"), weekdays(rule))
    single = list_text(day_date_text(day) for day in sorted(set(rule.dates)))
    days = " en ".join(filter(None, (regular, f"op {single}" if regular and single else single)))
    # "elke dinsdag van 10.00" reads well; "van de maand van 10.00" and "2026 van" do not.
    weekly = rule.rhythm is None or rule.rhythm.kind == "weekly"
    close = weekly and not rule.dates and times != DAY_AND_NIGHT
    text = (" " if close else ", ").join(filter(None, (days, times)))
    if rule.rhythm and rule.rhythm.kind == "fortnightly" and (first := first_day(rule)):
        return f"{text} (eerste keer {date_text(first)})"
    return text


def _rhythm_and_days(rhythm: Rhythm, days: tuple[int, ...]) -> str:
    if rhythm.kind == "weekly":
        return _weekly(days)
    if rhythm.kind == "monthly":
        return _monthly(rhythm.positions, days)
    every_day = days == _EVERY_DAY
    on_days = ", elke dag" if every_day else f" op {days_text(days)}" if days else ""
    return f"{_WEEKS[rhythm.kind]}{on_days}"


def _weekly(days: tuple[int, ...]) -> str:
    """Give "elke dinsdag"; a range needs no "elke" and every day has it already."""
    if not days:
        return "elke week"
    text = days_text(days)
    return text if "tot en met" in text or days == _EVERY_DAY else f"elke {text}"


def _monthly(positions: tuple[int, ...], days: tuple[int, ...]) -> str:
    names = list_text(_position_names(positions))
    each = "elke" if len(positions) == 1 else "de"
    return f"{each} {names} {list_text(days_text((day,)) for day in days)} van de maand"


def _position_names(positions: tuple[int, ...]) -> Iterator[str]:
    for position in positions:
        yield "laatste" if position == LAST else ORDINALS[position - 1]


def _period(rule: RuleShape, today: date | None) -> str:
    first = rule.valid_from
    if (rule.rhythm and rule.rhythm.kind == "fortnightly") or (first and today and first <= today):
        first = None
    return period_text(first, rule.valid_until)
