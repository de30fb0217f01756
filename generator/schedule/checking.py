"""What is wrong with a rule as it was typed: what it lacks, or what contradicts itself."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from generator.problems import UnusableValue
from generator.schedule.check_moves import check_moves
from generator.schedule.day_sets import written_out
from generator.schedule.dutch_holidays import Calendar
from generator.schedule.occurrences import planned
from generator.schedule.rhythm_days import rhythm_days
from generator.schedule.rules import NO_EXCEPTIONS, Exceptions, joined, weekdays
from generator.schedule.shapes import RuleShape
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import check_times
from generator.values.dates import check_period
from generator.values.day_numbers import HOLIDAYS, has_holidays
from generator.values.rhythm import Rhythm

MOST_DATES: Final = 366
"""More dates than a year has days are no list that anybody keeps."""
# A leap day comes at least once in so many years.
_NINE_YEARS: Final = timedelta(days=9 * 366)
_SOME_YEAR: Final = date(2024, 1, 1)
_CLOSED: Final = re.compile(
    r"\A\W*(?:(?:dan|wij|we|zijn|is|het|de hele dag) )*(?:gesloten|dicht|vrij)\b", re.IGNORECASE
)


def check_rule(rule: RuleShape) -> None:
    """Refuse a rule that cannot be read one way: what it lacks, or what contradicts itself."""
    check_times(rule.start, rule.end)
    check_period(rule.valid_from, rule.valid_until)
    if not (rule.days or rule.rhythm or rule.dates or rule.note):
        advice = (
            "er staat niet wanneer het is; typ bijvoorbeeld dagen: [dinsdag], of zet de datums "
        )
        raise UnusableValue(f"{advice}bij 'op'", "dagen")
    _check_amounts(rule)
    rhythm = rule.rhythm
    if rhythm is not None:
        _check_rhythm(rule, rhythm)
    _check_holidays(rule)
    if rule.lessons is not None:
        _check_lessons(rule, rule.lessons)
    _check_season(rule)
    check_moves((rule,), rule.exceptions.moves, NO_EXCEPTIONS)


def check_closed(rule: RuleShape) -> None:
    """Refuse hours of a date or a holiday that are none: what is closed stands elsewhere."""
    names_a_day = has_holidays(rule.days) or rule.dates
    if names_a_day and not (rule.start or rule.end) and _CLOSED.search(rule.note or ""):
        raise UnusableValue(
            "hier staan alleen dagen waarop het open is; haal deze regel weg, en zet de dag bij "
            "'niet_op'",
            "dagen",
        )


def _check_holidays(rule: RuleShape) -> None:
    """Refuse holidays beside what they contradict, or of which nobody can tell how often."""
    if not has_holidays(rule.days):
        return
    if rule.rhythm is not None and rule.rhythm.kind != "weekly":
        raise UnusableValue(
            "een feestdag past niet bij dit ritme; maak er een eigen regel van, zonder 'ritme'",
            "dagen",
            "dagen",
        )
    if HOLIDAYS in rule.days and rule.exceptions.public_holidays:
        raise UnusableValue(
            "'feestdagen' staat bij 'dagen' en bij 'niet_op'; haal het hier weg",
            "niet-op",
            "niet_op",
        )


def _check_amounts(rule: RuleShape) -> None:
    """Refuse more dates than anybody reads; a year of them is a rhythm or a period."""
    if len(rule.dates) > MOST_DATES:
        raise UnusableValue(
            f"hier staan {len(rule.dates)} datums, en er passen er {MOST_DATES}; haal weg wat "
            "voorbij is, of typ een 'ritme' met 'vanaf' en 'tot_en_met', zoals elke dinsdag",
            "veel-datums",
            "op",
        )
    if len(rule.exceptions.dates) > MOST_DATES:
        raise UnusableValue(
            f"hier staan {len(rule.exceptions.dates)} datums, en er passen er {MOST_DATES}; "
            "typ een periode, zoals 21-12-2026 t/m 3-1-2027",
            "veel-datums",
            "niet_op",
        )


def _check_lessons(rule: RuleShape, lessons: int) -> None:
    """Refuse a course of which nobody can tell the first lesson, or that has no room for all."""
    if rule.valid_from is None and not rule.dates:
        raise UnusableValue(
            "bij 'lessen' hoort 'vanaf': de datum van de eerste les, zoals 2027-01-07", "vanaf"
        )
    if rule.rhythm is None and not rule.days:
        count = sum(not written_out(rule.exceptions, day) for day in rule.dates)
        if count != lessons:
            raise UnusableValue(
                f"bij 'op' staan {count} datums om te komen; typ: {count}", "lessen", "lessen"
            )
    elif rule.valid_until is not None:
        begin = min(filter(None, (rule.valid_from, *rule.dates)))
        own = joined(rule.exceptions, NO_EXCEPTIONS)
        count = len(planned(rule, own, begin, rule.valid_until, Calendar()))
        if count < lessons:
            raise UnusableValue(
                f"tot en met {rule.valid_until.isoformat()} passen er {count} lessen; "
                "kijk 'vanaf' en 'tot_en_met' na",
                "lessen",
                "lessen",
            )


def _check_season(rule: RuleShape) -> None:
    """Refuse a season in which the rule never comes."""
    seasons = rule.exceptions.seasons
    by_calendar = any(season.school_holidays or season.names for season in seasons)
    if not seasons or not (rule.rhythm or rule.days) or by_calendar:
        return
    begin = rule.valid_from or _SOME_YEAR
    until = min(rule.valid_until or date.max, begin + _NINE_YEARS)
    if not planned(rule, Exceptions(seasons=tuple(seasons)), begin, until, Calendar()):
        raise UnusableValue(
            "in dit seizoen komt deze regel nooit; kijk 'seizoen' na, en de dag en de datums "
            "ernaast",
            "seizoen",
            "seizoen",
        )


def _check_rhythm(rule: RuleShape, rhythm: Rhythm) -> None:
    """Refuse a rhythm without its days, with other days beside it, or without a first time."""
    if not weekdays(rule) and rhythm.needs_days:
        raise UnusableValue("de dag ontbreekt; typ bijvoorbeeld dagen: [dinsdag]", "dagen")
    if rule.days and not rhythm.needs_days:
        raise UnusableValue("het ritme noemt de dag al; haal 'dagen' weg", "dagen", "dagen")
    if rule.days and rhythm.days and set(rule.days) != set(rhythm.days):
        raise UnusableValue(
            "de dag in 'ritme' is een andere dan die bij 'dagen'; laat er één van beide staan",
            "dagen",
            "ritme",
        )
    _check_anchor(rule, rhythm)


def _check_anchor(rule: RuleShape, rhythm: Rhythm) -> None:
    """Refuse a first date that lacks or does not fit: nobody can tell which weeks are meant."""
    if not rhythm.needs_first:
        return
    first = rule.valid_from
    if first is None:
        raise UnusableValue(
            f"bij {_said(rhythm)} hoort 'vanaf': de datum van de eerste keer, zoals 2026-09-04",
            "vanaf",
        )
    near = replace(rhythm, kind="weekly") if not rhythm.in_months else replace(rhythm, every=1)
    year = timedelta(days=366)
    days = sorted(
        rhythm_days(near, weekdays(rule), first, (first - year, first + year), Calendar())
    )
    if first in days or not days:
        return
    before = max((day for day in days if day < first), default=None)
    after = min((day for day in days if day > first), default=None)
    choices = " of ".join(day.isoformat() for day in (before, after) if day)
    told = (
        f"de eerste keer is een {WEEKDAYS[first.weekday()]}, en die dag staat niet bij 'dagen'"
        if not rhythm.in_months
        else "de eerste keer valt niet op een dag van dit ritme"
    )
    raise UnusableValue(f"{told}; typ {choices}", "vanaf", "vanaf")


def _said(rhythm: Rhythm) -> str:
    if rhythm.kind == "fortnightly":
        return "'om de week'"
    return f"'elke {rhythm.every} {'maanden' if rhythm.in_months else 'weken'}'"
