"""When an activity is, in words."""

from __future__ import annotations

from datetime import date

from generator.schedule.courses import Course
from generator.schedule.rules import NO_EXCEPTIONS, first_day, joined, weekdays
from generator.schedule.shapes import ExceptionsShape, MoveShape, RuleShape
from generator.values.calendar_names import WEEKDAYS
from generator.values.rhythm import Rhythm
from generator.wording.dates import date_text, day_date_text, day_text, period_text
from generator.wording.day_names import calendar_parts, dated_parts, season_text
from generator.wording.hours import DAY_AND_NIGHT, holidays_text, times_text
from generator.wording.lists import list_text
from generator.wording.rhythms import rhythm_text


def rule_text(
    rule: RuleShape,
    extra_exceptions: ExceptionsShape = NO_EXCEPTIONS,
    today: date | None = None,
    course: Course | None = None,
) -> str:
    """Give "elke dinsdag van 10.00 tot 12.00 uur", with season, period, exceptions and note.

    `extra_exceptions` are those of the whole entry. With `today`, a start and exceptions that
    have passed are left out; the first time of "om de week" stays, for the weeks depend on it.
    Dates that were moved have a line of their own (`moves_text`). `course` says how many lessons
    go on and when the last one is, for that follows from the calendar and doors of the village.
    """
    moment = _moment(rule)
    if not moment:
        return rule.note or ""
    text = ", ".join(filter(None, (moment, when_text(rule, today, extra_exceptions, course))))
    return f"{text} ({rule.note})" if rule.note else text


def when_text(
    rule: RuleShape,
    today: date | None = None,
    extra_exceptions: ExceptionsShape = NO_EXCEPTIONS,
    course: Course | None = None,
) -> str:
    """Give the season, the period and the exceptions of a rule, without its days and times."""
    every = joined(rule.exceptions, extra_exceptions)
    parts = (
        *(season_text(season) for season in every.seasons),
        _period(rule, today),
        _lessons(rule, course),
        exceptions_text(every, today),
    )
    return ", ".join(filter(None, parts))


def exceptions_text(exceptions: ExceptionsShape, today: date | None = None) -> str:
    """Give "niet in de schoolvakanties en niet op feestdagen; niet op 28 december 2026"."""
    calendars = list_text(f"niet {part}" for part in calendar_parts(exceptions))
    dated = (f"niet {part}" for part in dated_parts(exceptions, today))
    goes_on = (*calendar_parts(exceptions.goes_on), *dated_parts(exceptions.goes_on, today))
    all_the_same = f"wel {list_text(goes_on)}" if goes_on else ""
    return "; ".join(filter(None, (calendars, *dated, all_the_same)))


def move_text(move: MoveShape, place: str = "") -> str:
    """Give "dinsdag 1 december 2026: verplaatst naar woensdag 2 december, 14.00 uur, in de zaal".

    `place` is where it is then, in words such as "in De Linde".
    """
    times = times_text(move.start, move.end)
    if move.start is not None and move.end is None:
        times = f"{move.start.display} uur"
    if move.to is None or move.to == move.day:
        told = ", ".join(filter(None, (place, times)))
    else:
        same_year = move.to.year == move.day.year
        there = day_text(move.to) if same_year else day_date_text(move.to)
        told = ", ".join(filter(None, (f"verplaatst naar {there}", times, place)))
    text = f"{day_date_text(move.day)}: {told}"
    return f"{text} ({move.note})" if move.note else text


def _lessons(rule: RuleShape, course: Course | None) -> str:
    """Give "8 keer, de laatste op dinsdag 2 maart 2027"; nothing when it is no course."""
    if not rule.lessons:
        return ""
    if course is None or course.last is None:
        return f"{rule.lessons} keer"
    day = day_date_text(course.last)
    return f"1 keer, op {day}" if course.times == 1 else f"{course.times} keer, de laatste op {day}"


def _moment(rule: RuleShape) -> str:
    """Give the days and the times; empty when only a note is known."""
    times = times_text(rule.start, rule.end)
    regular = ""
    holidays = holidays_text(rule.days)
    if weekdays(rule) or (rule.rhythm and not holidays):
        regular = rhythm_text(rule.rhythm or Rhythm("weekly"), weekdays(rule))
    if holidays:
        also = ", ook" if len(weekdays(rule)) == len(WEEKDAYS) else " en" if regular else ""
        regular = f"{regular}{also} op {holidays}".strip()
    single = list_text(day_date_text(day) for day in sorted(set(rule.dates)))
    days = " en ".join(filter(None, (regular, f"op {single}" if regular and single else single)))
    # "elke dinsdag van 10.00" reads well; "van de maand van 10.00" and "2026 van" do not.
    weekly = rule.rhythm is None or rule.rhythm.kind == "weekly"
    close = weekly and not rule.dates and times != DAY_AND_NIGHT
    text = (" " if close else ", ").join(filter(None, (days, times)))
    if rule.rhythm and rule.rhythm.needs_first and (first := _first(rule)):
        return f"{text} (eerste keer {date_text(first)})"
    return text


def _first(rule: RuleShape) -> date | None:
    return rule.valid_from if rule.rhythm and rule.rhythm.in_months else first_day(rule)


def _period(rule: RuleShape, today: date | None) -> str:
    first = rule.valid_from
    told = rule.rhythm is not None and rule.rhythm.needs_first
    begun = first is not None and today is not None and first <= today and rule.lessons is None
    return period_text(None if told or begun else first, rule.valid_until)
