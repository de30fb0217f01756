"""Whoever has days and times in another form can use our calendar and our words."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from two_villages import village

import generator
from generator.model import Activity
from generator.model.schedules import Schedule
from generator.schedule import NO_EXCEPTIONS, Exceptions, RuleShape, occurrences
from generator.values.clock import Clock, parse_time
from generator.values.rhythm import Rhythm, parse_rhythm
from generator.wording import rule_text

DECISION = "The schedule is read by pydantic and used through a protocol"
AUTUMN = (date(2026, 9, 1), date(2026, 12, 31))
TODAY = date(2026, 9, 1)
TYPED = """
naam: Koor
themas: [overig]
samenvatting: Zingen.
contact: {telefoon: 112}
wanneer:
  - {ritme: eerste dinsdag van de maand, van: 10.00, tot: 12.00, niet_op: 2026-11-03}
"""


@dataclass(frozen=True)
class Appointment:
    """A rule from somewhere else: no YAML, no pydantic, only the shape that is asked for."""

    rhythm: Rhythm | None
    start: Clock | None
    end: Clock | None
    exceptions: Exceptions
    days: tuple[int, ...] = ()
    dates: tuple[date, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    lessons: int | None = None
    note: str | None = None


def from_elsewhere() -> Appointment:
    return Appointment(
        parse_rhythm("eerste dinsdag van de maand"),
        parse_time("10.00"),
        parse_time("12.00"),
        Exceptions(dates=(date(2026, 11, 3),)),
    )


def as_typed() -> Schedule:
    (activity,) = village(activiteiten_koor=TYPED).activities
    assert isinstance(activity, Activity)
    (rule,) = activity.schedules
    return rule


def days(rule: RuleShape) -> list[date]:
    return [each.date for each in occurrences(rule, NO_EXCEPTIONS, *AUTUMN, "noord")]


def test_a_rule_from_elsewhere_gives_the_same_days() -> None:
    assert days(from_elsewhere()) == days(as_typed())
    assert days(from_elsewhere()) == [date(2026, 9, 1), date(2026, 10, 6), date(2026, 12, 1)]


def test_a_rule_from_elsewhere_reads_the_same() -> None:
    said = rule_text(as_typed(), today=TODAY)
    assert rule_text(from_elsewhere(), today=TODAY) == said
    assert "dinsdag van de maand" in said


@pytest.mark.parametrize("room", ["schedule", "wording", "values"])
def test_calendar_and_words_know_neither_pydantic_nor_yaml(room: str) -> None:
    files = list((Path(generator.__file__).parent / room).rglob("*.py"))
    assert files
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not {name.split(".")[0] for name in names} & {"pydantic", "yaml"}, path


def test_the_keys_of_the_supporter_are_declared_once() -> None:
    keys = [info.alias for info in Schedule.model_fields.values()]
    assert keys[:6] == ["dagen", "ritme", "op", "van", "tot", "vanaf"]
