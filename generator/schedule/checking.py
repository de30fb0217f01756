"""What is wrong with a rule as it was typed: what it lacks, or what contradicts itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from generator.problems import UnusableValue
from generator.schedule.dutch_holidays import Calendar
from generator.schedule.rhythm_days import rhythm_days
from generator.schedule.rules import weekdays
from generator.schedule.shapes import RuleShape
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import check_times
from generator.values.dates import check_period
from generator.values.rhythm import Rhythm


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
    if not weekdays(rule) and rhythm.needs_days:
        raise UnusableValue("de dag ontbreekt; typ bijvoorbeeld dagen: [dinsdag]", "dagen")
    if rule.days and not rhythm.needs_days:
        raise UnusableValue("dit ritme noemt de dag al; haal 'dagen' weg", "dagen", "dagen")
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
