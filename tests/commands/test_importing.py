"""`kaart importeer`: a list becomes files that pass, nothing is lost, and again changes nothing."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from commands.typing_them import Type
from importing.workbooks import a_day, a_time, ods, xlsx

from generator.problems import Level
from generator.reading import read_map

LISTS = Path(__file__).parent.parent / "importing" / "lijsten"
DAY = ("--vandaag", "2026-11-29")


@pytest.fixture
def village(small: Path, tmp_path: Path) -> Path:
    """Give the folder of a village with the map in it."""
    folder = tmp_path / "dorp"
    folder.mkdir()
    small.rename(folder / "kaart")
    return folder


def files_of(village: Path) -> dict[str, bytes]:
    return {str(p.relative_to(village)): p.read_bytes() for p in village.rglob("*") if p.is_file()}


def new_in(village: Path, name: str) -> str:
    return (village / "kaart" / f"{name}.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [path.name for path in sorted(LISTS.iterdir())])
def test_every_list_becomes_files_that_pass_and_again_changes_nothing(
    typed: Type, village: Path, name: str
) -> None:
    ended = typed("importeer", LISTS / name, "--kaart", village, "--ja", *DAY)
    assert ended.code == 0, ended.complained
    reading = read_map(village / "kaart")
    assert [str(one) for one in reading.problems if one.level is Level.ERROR] == []
    assert typed("controleer", "--kaart", village, *DAY).code == 0
    before = files_of(village)
    again = typed("importeer", LISTS / name, "--kaart", village, "--ja", "--vandaag", "2027-01-01")
    assert "Er is niets nieuws" in again.said
    assert files_of(village) == before


def test_an_import_that_went_wrong_is_undone_as_it_says(
    typed: Type, village: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAART_VERSIES", "aan")
    rows = "Naam;Omschrijving;Waar;Tel\nEetclub;Samen koken;Dorpsweg 3;0597 00 20 41\n"
    (tmp_path / "lijst.csv").write_text(rows, encoding="utf-8")
    order = ("importeer", tmp_path / "lijst.csv", "--kaart", village, *DAY)
    before = files_of(village)
    typed(*order, "--proef")
    assert files_of(village) == before
    assert "Ging dat de vorige keer verkeerd?" not in typed(*order, "--ja").said
    made = set(files_of(village)) - set(before)
    again = typed(*order, "--kolom", "Waar=intern", "--ja").said
    assert "'ingelezen-lijst.txt' naast uw map" in again
    report = (village / "ingelezen-lijst.txt").read_text(encoding="utf-8")
    files = [path for path in (village / "kaart").rglob("*.yml")
             if path.relative_to(village / "kaart").as_posix() in report]  # fmt: skip
    assert len(files) == sum(str(one).endswith(".yml") for one in made)
    assert any(path.name in again for path in files)
    advice = re.search(r"Ging dat de vorige keer verkeerd\? Typ: kaart (.+)", again)
    assert advice, again
    monkeypatch.chdir(village)
    assert typed(*shlex.split(advice[1])).code == 0
    assert {one: data for one, data in files_of(village).items() if one in before} == before
    assert [path for path in files if path.exists()] == []
    better = typed(*order, "--kolom", "Waar=intern", "--ja")
    assert "gemaakt in" in better.said
    assert "Dorpsweg 3" not in typed("toon", "eetclub", "--kaart", village, *DAY).said


def test_no_cell_is_lost(typed: Type, village: Path) -> None:
    typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--ja", *DAY)
    told = " ".join(
        " ".join(path.read_text(encoding="utf-8").split())
        for path in (village / "kaart").rglob("*.yml")
    )
    for text in ("onbekend", "NL91ABNA0417164300", "=cmd|' /C calc'!A0", "Postbus 12",
                 "Roos op 06-98765432", "alleen in de zaal", "Henk de Vries", "nvt"):  # fmt: skip
        assert text in told, text
    report = (village / "ingelezen-sociale-kaart.txt").read_text(encoding="utf-8")
    assert "Regel 4, Thuiszorg Noord: diensten/thuiszorg-noord.yml" in report
    assert "    Opmerkingen → intern\n" in report


def test_what_excel_mangled_is_mended_and_told(typed: Type, village: Path) -> None:
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--ja", *DAY)
    assert "'597002041' is nu 0597 00 20 41; klopt dat?" in ended.said
    assert "telefoon: 0597 00 20 41\n" in new_in(village, "diensten/stichting-buurtmaatjes")
    assert "  datum: 2025-12-01\n" in new_in(village, "activiteiten/eetpunt-de-linde")


def test_nobody_is_published_who_did_not_say_yes(typed: Type, village: Path) -> None:
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--ja", *DAY)
    assert "'toestemming' zet: 2 namen van mensen en 2 mobiele nummers." in ended.said
    shown = typed("toon", "stichting-buurtmaatjes", "--kaart", village, *DAY).said
    assert "Anneke" not in shown
    assert "Bron: lijst 'sociale-kaart', gezien op 12 maart 2025, nog niet nagevraagd." in shown
    assert "gecontroleerd" not in new_in(village, "diensten/stichting-buurtmaatjes")


WORKBOOK = xlsx(
    [
        ["Sociale kaart Kleindorp 2026"],
        [],
        ["Bron: de dorpsraad"],
        ["Naam", "Tel.", "Dag", "Van", "Tot", "Datum gezien", "Omschrijving", "Tel."],
        ["ETEN", None, None, None, None, None, None, None],
        ["Soep eten", 597002041, "dinsdag", a_time(0.416666667), a_time(0.5), a_day(45992),
         "Samen soep eten in het dorpshuis.", 612345678],
    ],
    merged=["A1:H1", "A5:H5"],
)  # fmt: skip


def test_a_workbook_with_a_title_a_section_and_a_heading_that_comes_twice(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    (tmp_path / "lijst.xlsx").write_bytes(WORKBOOK)
    ended = typed("importeer", tmp_path / "lijst.xlsx", "--kaart", village, "--ja", *DAY)
    assert "Boven de koppen staat: Sociale kaart Kleindorp 2026" in ended.said
    made = new_in(village, "activiteiten/soep-eten")
    assert "themas: [eten]\n" in made
    assert "{nummer: 0597 00 20 41}" in made
    assert "{nummer: 06 12 34 56 78}" in made
    assert "{dagen: dinsdag, van: 10.00, tot: 12.00}" in made
    assert "  datum: 2025-12-01\n" in made


def test_a_list_of_libreoffice(typed: Type, village: Path, tmp_path: Path) -> None:
    rows = [["Naam", "Omschrijving", "Thema"], ["Eetclub", "Samen koken en eten.", "Eten"]]
    (tmp_path / "lijst.ods").write_bytes(ods(rows))
    typed("importeer", tmp_path / "lijst.ods", "--kaart", village, "--ja", *DAY)
    assert "samenvatting: Samen koken en eten.\n" in new_in(village, "diensten/eetclub")


def test_a_trial_shows_all_and_writes_nothing(typed: Type, village: Path) -> None:
    before = files_of(village)
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--proef", *DAY)
    assert ended.code == 0
    assert "14  Laatst bijgewerkt  → bron: datum" in ended.said
    assert "Er is niets geschreven." in ended.said
    assert files_of(village) == before


def test_without_a_yes_nothing_is_written(typed: Type, village: Path) -> None:
    before = files_of(village)
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, *DAY)
    assert ended.code == 1
    assert "Typ dezelfde opdracht met --ja erachter." in ended.complained
    assert files_of(village) == before


def test_a_column_can_be_something_else(typed: Type, village: Path) -> None:
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--proef",
                  "--kolom", "Doelgroep=zoekwoorden", "--kolom", "15=thema", *DAY)  # fmt: skip
    assert "3  Doelgroep          → zoekwoorden" in ended.said
    assert "15  Opmerkingen        → themas" in ended.said


@pytest.mark.parametrize(
    ("change", "says"),
    [("Kleur=naam", "er is geen kolom 'Kleur'"), ("Thema=kleur", "Na het = kan staan: naam,"),
     ("Organisatie=intern", "Geen enkele kolom is de naam")],
)  # fmt: skip
def test_a_change_that_cannot_be(typed: Type, village: Path, change: str, says: str) -> None:
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--kolom", change)
    assert ended.code == 1
    assert says in ended.complained


def test_what_is_there_is_shown_and_not_written_twice(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    text = "naam,omschrijving,telefoon\nDe warme maaltijd,Eten aan huis.,\nHulplijn,Bel ons.,112\n"
    (tmp_path / "lijst.csv").write_text(text, encoding="utf-8")
    ended = typed("importeer", tmp_path / "lijst.csv", "--kaart", village, "--ja", *DAY)
    assert "De warme maaltijd: lijkt op maaltijd (dezelfde naam); niet toegevoegd." in ended.said
    assert "lijkt op noodnummer '112' in dorp.yml (hetzelfde nummer)" in ended.said
    forced = typed("importeer", tmp_path / "lijst.csv", "--kaart", village, "--ja", *DAY,
                   "--toch", "2")  # fmt: skip
    assert "1 bestand gemaakt" in forced.said


def test_a_list_of_people_does_not_stop_the_map_that_names_them(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    service = village / "kaart" / "diensten" / "maaltijd.yml"
    told = f"{service.read_text(encoding='utf-8')}\nbeschrijving: Vraag naar Wiepkje Zandstra.\n"
    service.write_text(told, encoding="utf-8")
    assert typed("controleer", "--kaart", village, *DAY).code == 0
    text = "naam,omschrijving,contactpersoon\nKoor,Samen zingen.,Wiepkje Zandstra\n"
    (tmp_path / "lijst.csv").write_text(text, encoding="utf-8")
    typed("importeer", tmp_path / "lijst.csv", "--kaart", village, "--ja", *DAY)
    assert "  contactpersoon: Wiepkje Zandstra\n" in new_in(village, "diensten/koor")
    assert typed("controleer", "--kaart", village, *DAY).code == 0


def test_an_address_that_may_be_somebodys_home_is_not_shown(typed: Type, village: Path) -> None:
    ended = typed("importeer", LISTS / "verenigingen.csv", "--kaart", village, "--ja", *DAY)
    assert "dit kan iemands huis zijn" in ended.said
    place = new_in(village, "locaties/adres-van-zangkoor-crescendo")
    assert "plek: woning\n" in place
    shown = typed("toon", "zangkoor-crescendo", "--kaart", village, *DAY).said
    assert "Dorpsstraat" not in shown


def test_a_full_disk_leaves_the_map_as_it_was(
    typed: Type, village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files_of(village)
    real, calls = Path.rename, []

    def refuse(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) > 3:
            raise OSError(28, "vol")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--ja", *DAY)
    assert ended.code == 1
    assert "de schijf is vol" in ended.complained
    assert files_of(village) == before


def test_a_map_with_errors_is_mended_first(typed: Type, village: Path) -> None:
    (village / "kaart" / "diensten" / "maaltijd.yml").write_text("naam: ", encoding="utf-8")
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, "--ja", *DAY)
    assert ended.code == 1
    assert "Verbeter dit eerst. Er is niets geschreven." in ended.complained


def test_on_a_terminal_she_changes_a_column_and_says_yes(
    typed: Type, village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["Kleur=thema", "Doelgroep=zoekwoorden", "", "ja"])
    monkeypatch.setattr("generator.commands.import_list.on_terminal", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    ended = typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, *DAY)
    assert "er is geen kolom 'Kleur'" in ended.said
    assert "zoekwoorden: [Ouderen die alleen zijn]" in new_in(
        village, "diensten/stichting-buurtmaatjes"
    )


def test_on_a_terminal_no_is_no(
    typed: Type, village: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, answers = files_of(village), iter(["", "nee"])
    monkeypatch.setattr("generator.commands.import_list.on_terminal", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    assert typed("importeer", LISTS / "sociale-kaart.csv", "--kaart", village, *DAY).code == 1
    assert files_of(village) == before
