"""The table of mistakes: the example of each row is a text that brings up that very row."""

from __future__ import annotations

from string import Formatter

import pytest

from generator.yaml import read
from generator.yaml.explain import TABLE, Row

DECISION = "The reader parses, looks up, mends and parses again"


def _named(row: Row) -> str:
    return f"{row.spot}: {row.pattern.pattern or 'anything'}"


@pytest.mark.parametrize("row", TABLE, ids=_named)
def test_the_example_of_a_row_brings_it_up(row: Row) -> None:
    data = row.example if isinstance(row.example, bytes) else row.example.encode()
    _, problems = read("x.yml", data)
    fixed = [part for part, *_ in Formatter().parse(row.says)]
    said = [one for one in problems if all(part.lower() in one.message.lower() for part in fixed)]
    assert [(one.line, one.code, one.level) for one in said[:1]] == [(row.at, row.code, row.level)]


@pytest.mark.parametrize("row", [row for row in TABLE if row.sure], ids=_named)
def test_a_row_that_is_sure_of_the_meaning_gives_a_value(row: Row) -> None:
    data = row.example if isinstance(row.example, bytes) else row.example.encode()
    node, _ = read("x.yml", data)
    assert node is not None


def test_the_row_that_fits_everything_comes_last_for_its_spot() -> None:
    for number, row in enumerate(TABLE):
        if not row.pattern.pattern:
            later = [other for other in TABLE[number + 1 :] if other.spot == row.spot]
            assert later == []
