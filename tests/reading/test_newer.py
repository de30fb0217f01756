"""A map in a newer form is refused in one sentence; one without a number is as it always was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from small_village import SMALL, TODAY, village_with

from generator.model.village import FORMAT
from generator.publish.inspection import inspect
from generator.reading import read_map

DECISION = "A map in a newer form is left alone"
DORP = (SMALL / "dorp.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("number", ["", f"formaat: {FORMAT}\n", "formaat: 1\n"])
def test_a_form_that_is_known(number: str) -> None:
    reading = village_with("dorp.yml", f"{number}{DORP}".encode())
    assert reading.map is not None
    assert reading.map.village.map_format == 1
    assert not reading.is_newer


@pytest.mark.parametrize("typed", [str(FORMAT + 1), "7", '"2"', "2   # nieuw", "2026"])
@pytest.mark.parametrize("begin", ["", "\ufeff", "# Wat voor alles geldt\n"])
@pytest.mark.parametrize("rest", ["", "straks: {een: [nieuw veld]}\n", "dit kan: nu: niet\n"])
def test_a_newer_form_is_the_only_thing_that_is_told(typed: str, begin: str, rest: str) -> None:
    text = f"{begin}formaat: {typed}\n{rest}{DORP.replace('kernen', 'dorpen')}"
    (problem,) = village_with("dorp.yml", text.encode()).problems
    assert (problem.key, problem.code) == ("formaat", "nieuwer")
    assert (problem.line, problem.column) == (1 + begin.count("\n"), 10 + typed.startswith('"'))
    assert problem.message.startswith("deze kaart is voor een nieuwere versie van het programma")
    # Whichever way the program came on her computer, and however she starts it.
    for way in (
        "pipx upgrade sociale-kaart",
        "uv tool upgrade sociale-kaart",
        "pipx install --force BESTAND",
        "uv tool install --force BESTAND",
        "'kaart beheren'",
    ):
        assert way in problem.message  # fmt: skip


def test_nor_is_anything_told_of_other_files(tmp_path: Path) -> None:
    kaart = shutil.copytree(SMALL, tmp_path / "kaart")
    (kaart / "dorp.yml").write_text(f"formaat: {FORMAT + 1}\n{DORP}", encoding="utf-8")
    (kaart / "diensten" / "Rare Naam.yml").write_text("wat: dit\n", encoding="utf-8")
    (kaart / "straks").mkdir()
    (kaart / "straks" / "iets.yml").write_text("naam: Iets\n", encoding="utf-8")
    assert [one.code for one in read_map(kaart).problems] == ["nieuwer"]
    assert [one.code for one in inspect(kaart, TODAY).problems] == ["nieuwer"]


@pytest.mark.parametrize("typed", ["0", "-1", "een", "1.5"])
def test_what_is_no_form_at_all(typed: str) -> None:
    (problem,) = village_with("dorp.yml", f"formaat: {typed}\n{DORP}".encode()).problems
    assert problem.key == "formaat"
    assert not village_with("dorp.yml", f"formaat: 1\n{DORP}".encode()).problems
