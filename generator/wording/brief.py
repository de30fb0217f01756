"""When an activity is, as short as can be: a hint that leads to the whole story."""

from __future__ import annotations

from datetime import date

from generator.schedule.rules import Rule, weekdays
from generator.schedule.shapes import RuleShape
from generator.wording.hours import days_text, times_text
from generator.wording.rules import rule_text


def brief_text(rule: RuleShape, today: date) -> str:
    """Give "woensdag 10.00 uur" for what is each week; what is more special needs all its words."""
    days, whole = weekdays(rule), rule_text(rule, today=today)
    usual = rule_text(Rule(days=days, start=rule.start, end=rule.end)) if days else ""
    is_usual = bool(usual) and (whole == usual or whole.startswith(f"{usual}, niet "))
    if not is_usual or rule.note:
        return whole
    start = f"{rule.start.display} uur" if rule.start else times_text(None, rule.end)
    return f"{days_text(days)} {start}".strip()
