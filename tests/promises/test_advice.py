"""A message is followed as it stands: the same words make the value right."""

from __future__ import annotations

import pytest
from small_village import village_with

from generator.problems import Level, Problem
from generator.values.nearest import nearest

DECISION = "What a message says to type can be typed"
HEAD = "naam: Thee\nthemas: [eten]\nsamenvatting: Thee drinken.\n"


def errors(line: str) -> list[Problem]:
    found = village_with("diensten/thee.yml", f"{HEAD}{line}\n".encode()).problems
    return [one for one in found if one.level is Level.ERROR]


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("contact", "0597 00 12 34"),
        ("contact", "loop gerust binnen"),
        ("openingstijden", "op afspraak"),
        ("gecontroleerd", "1-10-26"),
    ],
)
def test_what_stands_behind_typ_is_a_value(field: str, typed: str) -> None:
    (problem,) = errors(f"{field}: {typed}")
    instead = problem.message.partition("typ: ")[2].partition("; gevonden")[0]
    assert instead
    assert errors(f"{field}: {instead}") == []


@pytest.mark.parametrize("typed", ["niet op maandag", "maandag en dinsdag", "2e maandag"])
def test_a_part_of_what_was_typed_is_not_what_was_meant(typed: str) -> None:
    assert nearest(typed, ["maandag", "dinsdag"]) is None
    assert nearest("mandag", ["maandag", "dinsdag"]) == "maandag"
