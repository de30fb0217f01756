"""Whoever changes a file of hers says what it should say; one room finds the letters."""

from __future__ import annotations

from pathlib import Path

from small_village import EXAMPLE

DECISION = "One editor, which reads back what it wrote"
GENERATOR = EXAMPLE.parent / "generator"
LETTERS = "from generator.editing.regions import"


def knowing(words: str) -> set[Path]:
    return {path.parent for path in GENERATOR.rglob("*.py") if words in path.read_text("utf-8")}


def test_only_that_room_replaces_letters() -> None:
    assert knowing(LETTERS) == {GENERATOR / "editing" / "amending"}


def test_every_command_that_edits_comes_in_by_its_door() -> None:
    named = {"pointing.py", "rename.py", "noting.py", "record.py"}
    for path in (GENERATOR / "editing" / name for name in sorted(named)):
        assert "from generator.editing.amending import amended" in path.read_text("utf-8")
