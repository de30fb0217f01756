"""The manual says what the program does: its fields and commands come from the declarations."""

from __future__ import annotations

import re
from pathlib import Path

from generator.checks import CODES
from generator.cli import kaart
from generator.commands.manual import with_commands
from generator.model.guide import with_guide

MANUAL = Path(__file__).parents[2] / "HANDLEIDING.md"


def test_the_manual_is_up_to_date(renew: bool) -> None:
    now = MANUAL.read_text(encoding="utf-8")
    fresh = with_commands(with_guide(now), kaart)
    if renew:
        MANUAL.write_text(fresh, encoding="utf-8")
        now = fresh
    assert now == fresh, "typ: make goldens"


def test_every_code_of_a_notice_is_explained() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    section = text.split("De codes:")[1].split("##")[0]
    assert set(re.findall(r"`([a-z-]+)`", section)) == CODES


def test_every_command_is_named_outside_the_list_too() -> None:
    text = MANUAL.read_text(encoding="utf-8").split("<!-- opdrachten: begin -->")[0]
    missing = [name for name in kaart.named if f"kaart {name}" not in text]
    assert missing == []
