"""Where something was seen stands apart from who asked, in the files and on the pages."""

from __future__ import annotations

import shutil
from pathlib import Path

from click.testing import CliRunner
from small_village import SMALL

from generator.cli import kaart

DECISION = "What was seen is not what was asked"


def test_no_list_fills_in_that_she_asked(tmp_path: Path) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "kaart")
    listed = tmp_path / "lijst.csv"
    listed.write_text(
        "Naam;Omschrijving;Thema;Laatst gecontroleerd\nSoep;Warme soep.;Eten;1-10-2026\n",
        encoding="utf-8",
    )
    today = ["--kaart", str(folder), "--vandaag", "2026-11-29"]
    CliRunner().invoke(kaart, ["importeer", str(listed), "--ja", *today])
    made = (folder / "diensten" / "soep.yml").read_text(encoding="utf-8")
    assert "gecontroleerd:" not in made.replace("Laatst gecontroleerd:", "")
    assert "  datum: 2026-10-01\n" in made
    shown = CliRunner().invoke(kaart, ["toon", "soep", *today]).output
    assert "Bron: lijst 'lijst', gezien op 1 oktober 2026, nog niet nagevraagd." in shown
    assert "Voor het laatst nagevraagd" not in shown
