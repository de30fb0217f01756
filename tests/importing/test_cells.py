"""What a spreadsheet did to a cell, and what was meant."""

from __future__ import annotations

import pytest

from generator.importing.cells import day_in, price_in, time_in
from generator.importing.phones import phones_in
from generator.importing.times import Columns, when_in, when_of
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule


@pytest.mark.parametrize(
    ("cell", "meant", "mended"),
    [
        ("597002041", ["0597 00 20 41"], True),
        ("5,97002041E+08", ["0597 00 20 41"], True),
        ("612345678", ["06 12 34 56 78"], True),
        ("8000432", ["0800 0432"], True),
        ("31597002041", ["0597 00 20 41"], False),
        ("0597 00 20 41 / 06-12345678", ["0597 00 20 41", "06 12 34 56 78"], False),
        ("onbekend", [], False),
    ],
)
def test_a_phone_number(cell: str, meant: list[str], mended: bool) -> None:
    found = phones_in(cell)
    assert [phone.display for phone in found.found] == meant
    assert found.mended == mended


@pytest.mark.parametrize(
    ("cell", "meant"),
    [("45992", "2025-12-01"), ("2-10-2026", "2026-10-02"), ("2026-10-02 9.30", "2026-10-02"),
     ("2017-11", "None"), ("zie site", "None")],
)  # fmt: skip
def test_a_day(cell: str, meant: str) -> None:
    assert str(day_in(cell)) == meant


@pytest.mark.parametrize(
    ("cell", "meant"),
    [("0.416666667", "10.00"), ("0,5", "12.00"), ("10:00:00", "10.00"), ("14.30 uur", "14.30"),
     ("na de lunch", "")],
)  # fmt: skip
def test_a_time(cell: str, meant: str) -> None:
    assert time_in(cell) == meant


@pytest.mark.parametrize(
    ("cell", "meant"),
    [("8.5", "€ 8,50"), ("2,50", "€ 2,50"), ("0", "Gratis"), ("gratis", "Gratis"), ("12", "€ 12"),
     ("EUR 0,10 per minuut", "€ 0,10 per minuut"), ("vrije gift", "vrije gift")],
)  # fmt: skip
def test_a_price(cell: str, meant: str) -> None:
    assert price_in(cell) == meant


@pytest.mark.parametrize(
    ("cell", "blocks", "is_read"),
    [
        ("ma-vr 9:00-17:00", [{"dagen": "ma-vr", "van": "9:00", "tot": "17:00"}], True),
        ("Mon-Fri 9:00-12:00", [{"dagen": "ma-vr", "van": "9:00", "tot": "12:00"}], True),
        ("wo vanaf 10:30 (met koffie)",
         [{"dagen": "wo", "van": "10:30", "toelichting": "met koffie"}], True),
        ("ma 9.00-12.00 en wo 13.00-17.00", [
            {"dagen": "ma", "van": "9.00", "tot": "12.00"},
            {"dagen": "wo", "van": "13.00", "tot": "17.00"},
        ], True),
        ("ma-vr 10:00-12:00; consulent wo ochtend", [
            {"dagen": "ma-vr", "van": "10:00", "tot": "12:00"},
            {"toelichting": "consulent wo ochtend"},
        ], False),
        ("zie website", [{"toelichting": "zie website"}], False),
    ],
)  # fmt: skip
def test_a_text_about_when(cell: str, blocks: list[dict[str, str]], is_read: bool) -> None:
    assert when_in(cell, OpeningHours) == (blocks, is_read)


def test_the_second_tuesday_is_a_rhythm() -> None:
    told = "2e en 4e dinsdag van de maand 13:30-14:00"
    block = {"ritme": "2e en 4e dinsdag van de maand", "van": "13:30", "tot": "14:00"}
    assert when_in(told, Schedule) == ([block], True)


@pytest.mark.parametrize(
    ("columns", "block", "unread"),
    [
        (Columns("dinsdag", "wekelijks", "14:00", "16:00"),
         {"dagen": "dinsdag", "ritme": "wekelijks", "van": "14.00", "tot": "16.00"}, ""),
        (Columns("vrijdag", "eerste van de maand", "19:30"),
         {"ritme": "eerste vrijdag van de maand", "van": "19.30"}, ""),
        (Columns(first="20.00", dates="12-12-2026"), {"op": ["2026-12-12"], "van": "20.00"}, ""),
        (Columns(first="13:30", dates="elke woensdag"),
         {"dagen": "elke woensdag", "van": "13.30"}, ""),
        (Columns("dinsdag", first="na het eten"),
         {"dagen": "dinsdag", "toelichting": "na het eten"}, "na het eten"),
    ],
)  # fmt: skip
def test_columns_about_when(columns: Columns, block: dict[str, object], unread: str) -> None:
    assert when_of(columns) == ([block], unread)
