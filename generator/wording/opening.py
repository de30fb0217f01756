"""Opening hours in words, also those of a season, a period or a rhythm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.schedule.shapes import RuleShape
from generator.wording.hours import hours_text
from generator.wording.rules import rule_text, when_text


def opening_text(rules: Iterable[RuleShape], today: date | None = None) -> tuple[str, ...]:
    """Give one line for the days that share times, season, period and exceptions.

    The hours of every week come first, in the order of the week; what goes by another rhythm has
    a line of its own. With `today`, what has passed of a period is left out.
    """
    by_limits: dict[str, list[RuleShape]] = {"": []}
    with_rhythm = []
    for rule in rules:
        if rule.rhythm is not None or rule.dates:
            with_rhythm.append(rule)
        else:
            by_limits.setdefault(when_text(rule, today), []).append(rule)
    return tuple(_lines(by_limits, with_rhythm, today))


def _lines(
    by_limits: dict[str, list[RuleShape]], with_rhythm: list[RuleShape], today: date | None
) -> Iterator[str]:
    for limits, group in by_limits.items():
        for line in hours_text(group):
            yield f"{line}, {limits}" if limits else line
    for rule in with_rhythm:
        yield rule_text(rule, today=today)
