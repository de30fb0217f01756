"""A newcomer finds what to change in under a minute: the table in CONTRIBUTING.md is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from small_village import EXAMPLE

PROJECT = EXAMPLE.parent
MANUAL = PROJECT / "CONTRIBUTING.md"
HEADER = "| I want to change … | look in … |"


def rows() -> list[tuple[str, list[str]]]:
    """Give each row: what somebody wants to change, and the paths to look in."""
    _, found, rest = MANUAL.read_text(encoding="utf-8").partition(f"{HEADER}\n|---|---|\n")
    assert found
    table = rest.partition("\n\n")[0].splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    return [(wish, re.findall(r"`([^`]+)`", places)) for wish, places in cells]


ROWS = [pytest.param(places, id=wish) for wish, places in rows()]


@pytest.mark.parametrize("places", ROWS)
def test_every_place_that_is_named_exists(places: list[str]) -> None:
    assert places
    for place in places:
        path = PROJECT / place
        assert path.is_dir() if place.endswith("/") else path.is_file(), place


def test_nothing_is_said_twice() -> None:
    wishes = [wish for wish, _ in rows()]
    assert sorted(set(wishes)) == sorted(wishes)
    assert len(wishes) >= 25


def in_generator(place: str) -> str:
    """Give the room a place belongs to: 'views' for generator/views/first_steps.py."""
    parts = Path(place).parts
    return parts[1] if parts[0] == "generator" else ""


def test_every_room_of_the_generator_has_somebody_sent_to_it() -> None:
    named = {in_generator(place) for _, places in rows() for place in places}
    rooms = {path.parent.name for path in (PROJECT / "generator").glob("*/__init__.py")}
    assert sorted(rooms - named) == []
