"""Signals: what people asked for that is not there, counted without names, beside what there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from commands.typing_them import Type
from small_village import SMALL

from generator.booklet import edition
from generator.booklet.booklet_files import make_booklet
from generator.booklet.editions import Behind
from generator.checks.signals import since
from generator.consent import public_map
from generator.model.signals import Month, parse_month
from generator.problems import UnusableValue
from generator.reading import read_map
from generator.values.dates import parse_date
from generator.views import map_view

DECISION = "A signal is a count, and nobody's story"
TODAY = "2026-11-29"


@pytest.fixture
def village(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand beside a copy of the small village."""
    for path in SMALL.rglob("*.yml"):
        place = tmp_path / "kaart" / path.relative_to(SMALL)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(path.read_bytes())
    monkeypatch.chdir(tmp_path)
    return tmp_path / "kaart"


def test_who_asks_is_counted_and_nothing_else_is_kept(typed: Type, village: Path) -> None:
    for words in (
        ("vervoer",), ("vervoer", "--aantal", "2"), ("alarmering", "--maand", "oktober 2026"),
    ):  # fmt: skip
        assert typed("signaal", *words, "--vandaag", TODAY).code == 0
    assert (village / "signalen.yml").read_text("utf-8") == (
        "# Wat mensen vroegen en er niet is: per maand, dorp en wat. Alleen aantallen, nooit namen "
        "of verhalen.\n"
        "signalen:\n"
        "  - {maand: 2026-11, kern: kleindorp, wat: vervoer, aantal: 3}\n"
        "  - {maand: 2026-10, kern: kleindorp, wat: alarmering, aantal: 1}\n"
    )
    assert typed("controleer", "--vandaag", TODAY).code == 0


def test_it_stands_beside_what_there_is(typed: Type, village: Path) -> None:
    typed("signaal", "vervoer", "--aantal", "3", "--vandaag", TODAY)
    page = village.parent / "dekking.html"
    said = typed("dekking", "--html", str(page), "--vandaag", TODAY).said
    assert "Vervoer                       niets 3×" in said
    assert "Vervoer: in Kleindorp 3 keer gevraagd sinds december 2025; nu niets." in said
    assert "3 keer gevraagd" in page.read_text("utf-8")


@pytest.mark.usefixtures("village")
def test_what_was_asked_more_than_a_year_ago_is_over(typed: Type) -> None:
    typed("signaal", "vervoer", "--maand", "2025-11", "--vandaag", TODAY)
    assert "gevraagd" not in typed("dekking", "--vandaag", TODAY).said
    assert since(parse_date("2026-01-05")) == Month(2025, 2)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("zwemmen",), "'zwemmen' bestaat niet; kies uit: advies, contact"),
        (("vervoer", "--kern", "Zuid"), "De kern 'Zuid' bestaat niet; kies uit: kleindorp."),
        (("vervoer", "--aantal", "nul"), "'nul' is geen heel getal"),
        (("vervoer", "--maand", "laatst"), "dit is geen maand; typ het jaar en de maand"),
        (("vervoer", "voor Jannie Veen"), "voor Jannie Veen"),
    ],
)
def test_anything_else_is_refused(
    typed: Type, village: Path, words: tuple[str, ...], told: str
) -> None:
    ended = typed("signaal", *words, "--vandaag", TODAY)
    assert ended.code == 2
    assert told in ended.complained
    assert not (village / "signalen.yml").exists()


@pytest.mark.usefixtures("village")
def test_a_kern_may_be_named_as_people_name_it(typed: Type) -> None:
    assert typed("signaal", "vervoer", "--kern", "Kleindorp", "--vandaag", TODAY).code == 0


def test_it_is_no_part_of_the_map_that_is_published(typed: Type, village: Path) -> None:
    typed("signaal", "vervoer", "--vandaag", TODAY)
    reading = read_map(village)
    assert reading.map is not None
    assert len(reading.map.signals) == 1
    assert public_map(reading.map, parse_date(TODAY)).signals == ()
    assert public_map(reading.map, parse_date(TODAY)).trials == ()


def test_the_tally_sheet_has_every_need_and_no_room_for_names(village: Path) -> None:
    today = parse_date(TODAY)
    reading = read_map(village)
    assert reading.map is not None
    view = map_view(public_map(reading.map, today), today)
    sheet = edition("turfblad", view, given=Behind(reading.map, today))
    assert sheet.for_her
    assert '"Kleindorp"' in sheet.own
    assert '"november 2026"' in sheet.own
    assert '"Vervoer", "vervoer"' in sheet.own
    assert make_booklet(view, sheet, today).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("typed_as", "month"),
    [("2026-11", (2026, 11)), ("2026-1", (2026, 1)), ("november 2026", (2026, 11)),
     ("2026-11-03", (2026, 11)), ("Maart 2027", (2027, 3))],
)  # fmt: skip
def test_a_month_is_read_as_people_type_it(typed_as: str, month: tuple[int, int]) -> None:
    assert parse_month(typed_as) == Month(*month)


@pytest.mark.parametrize("typed_as", ["2026", "13-2026", "2026-13", "november", "herfst 2026"])
def test_what_is_no_month_is_refused(typed_as: str) -> None:
    with pytest.raises(UnusableValue, match="geen maand"):
        parse_month(typed_as)
