"""`kaart exporteer`: a file for another program, whole or not at all, and never over another."""

from __future__ import annotations

import errno
import os
import re
from datetime import date
from pathlib import Path

import pytest
from commands.typing_them import TODAY, Type
from icalendar import Calendar

from generator.editing import writing
from generator.importing.reading import read_list
from generator.publish.maker import make_site
from generator.reading import read_map
from generator.views import map_view

ENDINGS = {"csv": "csv", "xlsx": "xlsx", "hsds": "json", "ical": "ics", "geojson": "geojson"}
PLACED = "naam: Dorpshuis\ncoordinaten: 53.1512, 7.0423\n"
WEEKLY = (
    "naam: Koffie\nthemas: [eten]\nsamenvatting: Samen koffie.\n"
    "wanneer: {dagen: [dinsdag], van: 10.00, tot: 12.00}\n"
)


@pytest.fixture
def village(small: Path) -> Path:
    """Give a small map in which something happens, at a place that is known."""
    for path, text in (("locaties/hier.yml", PLACED), ("activiteiten/koffie-hier.yml", WEEKLY)):
        (small / path).parent.mkdir(exist_ok=True)
        (small / path).write_text(text, encoding="utf-8")
    return small


@pytest.mark.parametrize("form", ENDINGS)
def test_each_form_is_made_and_twice_the_same(
    typed: Type, village: Path, tmp_path: Path, form: str
) -> None:
    first, second = (tmp_path / f"{name}.{ENDINGS[form]}" for name in ("een", "twee"))
    for target in (first, second):
        ended = typed("exporteer", form, "--uit", target, "--kaart", village, *TODAY)
        assert ended.code == 0, ended.complained
        assert f"Gemaakt: {target}" in ended.said
    assert first.read_bytes() == second.read_bytes() != b""


def test_a_list_says_what_stands_in_its_columns(typed: Type, village: Path, tmp_path: Path) -> None:
    target = tmp_path / "lijst.csv"
    typed("exporteer", "csv", "--uit", target, "--kaart", village, *TODAY)
    data = target.read_bytes()
    assert data.startswith("\ufeffmap;id;naam;themas".encode())
    rows = read_list(data).rows
    assert ("activiteiten", "koffie-hier", "Koffie", "eten") in [row[:4] for row in rows]


def test_what_is_made_is_what_stands_on_the_site(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    found, day = read_map(village).map, date.fromisoformat(TODAY[-1])
    assert found is not None
    site = {one.path: one.data for one in make_site(map_view(found, day), day).assets}
    for form, ending in ENDINGS.items():
        target = tmp_path / f"kaart.{ending}"
        typed("exporteer", form, "--uit", target, "--kaart", village, *TODAY)
        there = "agenda/agenda.ics" if form == "ical" else f"data/kaart.{ending}"
        assert site[there] == target.read_bytes()


def test_only_a_list_for_herself_tells_when_somebody_said_yes(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    path, target = village / "activiteiten" / "koffie-hier.yml", tmp_path / "lijst.csv"
    person = "contact: {persoon: {naam: Jan Veen, toestemming: 2026-08-13}}\n"
    path.write_text(f"{WEEKLY}{person}", encoding="utf-8")
    order = ("exporteer", "csv", "--uit", target, "--vervang", "--kaart", village, *TODAY)
    typed(*order)
    told = target.read_text(encoding="utf-8")
    assert "Jan Veen" in told
    assert "2026-08-13" not in told
    typed(*order, "--voor-mijzelf")
    assert "2026-08-13" in target.read_text(encoding="utf-8")


def test_the_calendar_is_that_of_the_site(typed: Type, village: Path, tmp_path: Path) -> None:
    target = tmp_path / "agenda.ics"
    typed("exporteer", "ical", "--uit", target, "--kaart", village, *TODAY)
    events = Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert "Koffie" in [str(event["summary"]) for event in events]


def test_what_is_there_stays_until_she_says_otherwise(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    target = tmp_path / "lijst.csv"
    target.write_text("van mij", encoding="utf-8")
    order = ("exporteer", "csv", "--uit", target, "--kaart", village, *TODAY)
    ended = typed(*order)
    assert ended.code == 1
    assert "is er al" in ended.complained
    assert target.read_text(encoding="utf-8") == "van mij"
    assert typed(*order, "--vervang").code == 0
    assert target.read_bytes().startswith("\ufeffmap;id".encode())


@pytest.mark.parametrize(
    ("number", "told", "to_do"),
    [
        (errno.ENOSPC, "de schijf is vol", "Maak ruimte"),
        (errno.EACCES, "geen rechten", "ergens anders open? Sluit het daar"),
        (errno.EBUSY, "een ander programma", "ergens anders open? Sluit het daar"),
        (errno.EROFS, "niets geschreven", "Kies bij --uit een andere plek"),
        (errno.EIO, "de schijf", "Wat er stond"),
    ],
)
def test_when_it_cannot_be_written_the_old_stays_and_it_says_what_helps(
    typed: Type,
    village: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    number: int,
    told: str,
    to_do: str,
) -> None:
    target = village.parent / "lijst.csv"
    target.write_text("van vorige week", encoding="utf-8")

    def refuse(*_: object, **__: object) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writing, "_beside", refuse)
    ended = typed("exporteer", "csv", "--uit", target, "--vervang", "--kaart", village, *TODAY)
    assert ended.code == 1
    assert told in ended.complained
    assert to_do in ended.complained
    assert ("ergens anders open" in ended.complained) == ("ergens anders open" in to_do)
    assert "Wat er stond, staat er nog" in ended.complained
    assert target.read_text(encoding="utf-8") == "van vorige week"
    assert [path.name for path in village.parent.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    ("form", "name", "told"),
    [
        ("xlsx", "lijst.csv", "--uit"),
        ("csv", "kaart/lijst.csv", "alleen bestanden van de kaart zelf"),
        ("exel", "lijst.xlsx", "bestaat niet"),
        ("csv", "nergens/lijst.csv", "die map is er niet"),
    ],
)
def test_what_cannot_be_is_said_in_words(
    typed: Type, village: Path, form: str, name: str, told: str
) -> None:
    target = village.parent / name
    ended = typed("exporteer", form, "--uit", target, "--kaart", village, *TODAY)
    assert ended.code in {1, 2}
    assert told in ended.complained
    assert not target.exists()


def test_without_a_file_it_says_how_to_name_one(typed: Type, village: Path) -> None:
    ended = typed("exporteer", "ical", "--kaart", village, *TODAY)
    assert ended.code == 2
    assert "--uit kaart.ics" in ended.complained


def test_without_a_place_on_the_map_it_says_how_to_type_one(
    typed: Type, small: Path, tmp_path: Path
) -> None:
    target = tmp_path / "plekken.geojson"
    ended = typed("exporteer", "geojson", "--uit", target, "--kaart", small, *TODAY)
    assert ended.code == 1
    assert "coordinaten: 53.1512, 7.0423" in ended.complained
    assert not target.exists()


def test_without_an_address_of_her_own_nothing_goes_out_under_it(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    path, target = village / "dorp.yml", tmp_path / "kaart.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^site:.*", "site: https://example.com/", text), encoding="utf-8")
    ended = typed("exporteer", "hsds", "--uit", target, "--kaart", village, *TODAY)
    assert ended.code == 1
    assert "'site'" in ended.complained
    assert not target.exists()


def test_a_list_makes_the_same_files_of_another_map(
    typed: Type, village: Path, tmp_path: Path
) -> None:
    """What was thrown away comes back from the list, and what is there is left alone."""
    target = tmp_path / "lijst.xlsx"
    typed("exporteer", "xlsx", "--uit", target, "--kaart", village, *TODAY)
    gone = village / "activiteiten" / "koffie-hier.yml"
    gone.unlink()
    rest = {path: path.read_bytes() for path in village.rglob("*.yml")}
    ended = typed("importeer", target, "--kaart", village, "--ja", *TODAY)
    assert ended.code == 0, ended.complained
    assert "boven elke kolom staat haar veld" in ended.said
    text = gone.read_text(encoding="utf-8")
    assert text.startswith("naam: Koffie\nthemas: [eten]\nsamenvatting: Samen koffie.\n")
    assert {path: path.read_bytes() for path in village.rglob("*.yml") if path != gone} == rest


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Diensten;soep;Soep", "in de kolom 'map'"),
        ("diensten;../soep;Soep", "in de kolom 'id'"),
        ("diensten;soep;Soep;{van: 10", "Kijk of elke { een } heeft"),
    ],
)
def test_a_spoiled_row_is_named_and_nothing_is_written(
    typed: Type, village: Path, tmp_path: Path, row: str, told: str
) -> None:
    target = tmp_path / "lijst.csv"
    target.write_text(f"map;id;naam;openingstijden\n{row}\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in village.rglob("*.yml")}
    ended = typed("importeer", target, "--kaart", village, "--ja", *TODAY)
    assert ended.code == 1
    assert "Op regel 2" in ended.complained
    assert told in ended.complained
    assert {path: path.read_bytes() for path in village.rglob("*.yml")} == before
