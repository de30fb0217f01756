"""Real maps have gaps; refusing them would keep true and useful entries off the map."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner
from small_village import TODAY
from two_villages import THEMES, VILLAGE, village

from generator.cli import kaart
from generator.views import EntryView, map_view

DECISION = "An entry without contact is published"
BARE = "naam: Soep\nthemas: [overig]\nsamenvatting: Soep.\n"
CLUB = "naam: Club\nsoort: informeel\nsamenvatting: Iets.\ncontact: {telefoon: 0597 00 12 34}\n"
HALL = "naam: Zaal\ncontact: {telefoon: 0597 00 56 78}\n"


def soup(*lines: str) -> EntryView:
    """Give the entry without contact as residents see it."""
    text = BARE + "".join(f"{line}\n" for line in lines)
    made = village(diensten_soep=text, organisaties_club=CLUB, locaties_zaal=HALL)
    return next(one for one in map_view(made, TODAY).entries if one.id == "soep")


def numbers(entry: EntryView) -> list[str]:
    """Give the numbers on its card: its own and the one to call first."""
    first = entry.first_step.phone
    return sorted({line.display for line in (*entry.phones, *([first] if first else []))})


def test_it_gets_the_contact_of_the_organisation() -> None:
    assert numbers(soup("organisatie: club", "locatie: zaal")) == ["0597 00 12 34"]


def test_or_of_the_place() -> None:
    assert numbers(soup("locatie: zaal")) == ["0597 00 56 78"]


def test_and_otherwise_the_number_of_the_supporter() -> None:
    entry = soup()
    assert entry.first_step.text == "Bel dorpsondersteuner Roos Veen."
    assert numbers(entry) == ["0597 00 90 01"]


def test_the_supporter_gets_a_notice_and_no_error(tmp_path: Path) -> None:
    (tmp_path / "diensten").mkdir()
    (tmp_path / "diensten" / "soep.yml").write_text(BARE, encoding="utf-8")
    (tmp_path / "dorp.yml").write_text(VILLAGE, encoding="utf-8")
    (tmp_path / "themas.yml").write_text(THEMES, encoding="utf-8")
    ended = CliRunner().invoke(
        kaart, ["controleer", "--kaart", str(tmp_path), "--vandaag", TODAY.isoformat()]
    )
    (line,) = [line for line in ended.output.splitlines() if "let op: contact" in line]
    assert "fout:" not in ended.output
    assert ended.exit_code == 0
    assert line
