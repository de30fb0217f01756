"""A new village can be started with the manual alone."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from generator.cli import kaart
from generator.reading import read_map

MANUAL = Path(__file__).parents[2] / "HANDLEIDING.md"


def test_the_two_files_in_the_manual_are_a_map(tmp_path: Path) -> None:
    section = MANUAL.read_text(encoding="utf-8").split("### Een nieuw dorp beginnen")[1]
    for name, text in re.findall(r"```yaml\n# (\w+\.yml)\n(.*?)```", section, re.DOTALL)[:2]:
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert read_map(tmp_path).problems == ()
    made = CliRunner().invoke(kaart, ["nieuw", "dienst", "Soep aan huis", "--kaart", str(tmp_path)])
    assert made.exit_code == 0, made.output
    reading = read_map(tmp_path)
    assert reading.map is not None
    assert {one.code for one in reading.problems} == {"voorbeeld"}


def test_a_new_file_is_not_published_before_somebody_says_so(tmp_path: Path) -> None:
    test_the_two_files_in_the_manual_are_a_map(tmp_path)
    shown = CliRunner().invoke(kaart, ["toon", "soep-aan-huis.yml", "--kaart", str(tmp_path)])
    assert "staat nog niet op de kaart" in shown.output
    checked = CliRunner().invoke(kaart, ["controleer", "--kaart", str(tmp_path)])
    assert "voorbeeldtekst" in checked.output


def test_in_a_new_village_no_number_is_shown_as_the_doctors(tmp_path: Path) -> None:
    test_the_two_files_in_the_manual_are_a_map(tmp_path)
    for said in ("hoge koorts", "dokter nu", "hondenbeet"):
        found = CliRunner().invoke(kaart, ["zoek", said, "--kaart", str(tmp_path)])
        assert "Bij gevaar" not in found.output
    checked = CliRunner().invoke(kaart, ["controleer", "--kaart", str(tmp_path)])
    assert "het nummer van de huisartsenpost staat er niet bij" in " ".join(checked.output.split())
    assert "(landelijk)" not in checked.output


def test_and_the_numbers_of_the_country_are_there(tmp_path: Path) -> None:
    test_the_two_files_in_the_manual_are_a_map(tmp_path)
    found = CliRunner().invoke(kaart, ["zoek", "ik ben verkracht", "--kaart", str(tmp_path)])
    assert "Na seksueel geweld (0800 0188)" in found.output
