"""The manual says what the program does: its fields and commands come from the declarations."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from small_village import SMALL

from generator.checks import CODES
from generator.cli import kaart
from generator.commands.manual import with_commands
from generator.model.guide import with_guide

MANUAL = Path(__file__).parents[2] / "HANDLEIDING.md"
TEXT = MANUAL.read_text(encoding="utf-8").split("<!-- opdrachten: begin -->")[0]
CHAPTERS = re.split(r"^## (?=\d)", TEXT, flags=re.MULTILINE)[1:-1]


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


def test_every_task_says_what_to_do_when_it_goes_wrong() -> None:
    assert len(CHAPTERS) == 11
    assert [one.split("\n")[0] for one in CHAPTERS if "\n### Gaat het mis" not in one] == []


def test_no_step_asks_for_the_files_the_program_is_made_of() -> None:
    """She has her own folder and a program that is installed; nothing of ours is lying there."""
    ours = re.compile(r"\bmake\b|\.venv|\bcontent/|overrides|README|mkdocs|git clone|install -e")
    assert ours.findall(TEXT) == []


def test_what_stands_there_to_be_typed_exists() -> None:
    commands = kaart.loaded()
    unknown = []
    for typed in re.findall(r"`kaart\s([^`]+)`", TEXT):
        name, *words = typed.split()
        assert name.startswith("-") or name in commands, typed
        options = {one for each in commands.get(name, kaart).params for one in each.opts}
        asked = {word for word in words if word.startswith("--")} - {"--help"}
        unknown += [typed for _ in asked - options]
    assert unknown == []


def test_each_chapter_that_is_pointed_at_is_there() -> None:
    pointed = {int(number) for number in re.findall(r"hoofdstuk\s+(\d+)", TEXT)}
    assert pointed
    assert pointed <= set(range(1, 13))


@pytest.mark.parametrize(
    "title", ["Hoe vaak is iets?", "Eén keer op een andere dag of ergens anders"]
)
def test_an_example_of_days_is_right_when_it_is_copied(tmp_path: Path, title: str) -> None:
    """Nothing is said of a day on which it is not, a place that is not there or a moved date."""
    section = TEXT.split(f"### {title}\n")[1].split("\n### ")[0]
    example = section.split("```yaml\n")[-1].split("```")[0]
    assert "wanneer:" in example
    village = shutil.copytree(SMALL, tmp_path / "kaart")
    (village / "locaties" / "dorpshuis.yml").write_text(
        "naam: Dorpshuis\nadres: {straat: Kerkweg 1, postcode: 9999 AA, plaats: Oost}\n", "utf-8"
    )
    (village / "activiteiten" / "soos.yml").write_text(
        "naam: Soos\nthemas: [eten]\nsamenvatting: Samen kaarten.\ngecontroleerd: 2026-11-01\n"
        f"kosten: gratis\ncontact: {{telefoon: 0597 00 10 01}}\n{example}",
        "utf-8",
    )
    said = CliRunner().invoke(
        kaart, ["controleer", "--kaart", str(village), "--vandaag", "2026-11-21"]
    )
    assert "activiteiten/soos.yml" not in said.output
