"""When an activity is, as short as can be: a hint that leads to the whole story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.schedule.courses import Course
from generator.schedule.rules import Rule, weekdays
from generator.schedule.shapes import RuleShape
from generator.wording.hours import days_text, times_text
from generator.wording.rules import rule_text


def brief_text(rule: RuleShape, today: date, course: Course | None = None) -> str:
    """Give "woensdag 10.00 uur"; what has a season or dates of its own needs all its words.

    `course` as for `rule_text`.
    """
    days, whole = weekdays(rule), rule_text(rule, today=today, course=course)
    bare = Rule(days=rule.days, rhythm=rule.rhythm)
    usual = rule_text(replace(bare, start=rule.start, end=rule.end)) if days else ""
    is_usual = bool(usual) and (whole == usual or whole.startswith(f"{usual}, niet "))
    if not is_usual or rule.note:
        return whole
    is_weekly = rule.rhythm is None or rule.rhythm.kind == "weekly"
    moment = days_text(tuple(sorted({*days, *rule.days}))) if is_weekly else rule_text(bare)
    start = f"{rule.start.display} uur" if rule.start else times_text(None, rule.end)
    return f"{moment} {start}".strip()
