"""Dates: what people type, and what is told about dates that do not exist."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS_SHORT
from generator.values.dates import check_period, parse_date
from generator.wording import date_text, day_date_text

FIRST_OF_OCTOBER = [
    "2026-10-01",
    "2026-10-1",
    "2026/10/01",
    "20261001",
    "1-10-2026",
    "01-10-2026",
    "01/10/2026",
    "1.10.2026",
    "1 10 2026",
    "1\u201310\u20132026",
    "1 oktober 2026",
    "1 Oktober 2026",
    "1 okt 2026",
    "1 okt. 2026",
    "1-okt-2026",
    "1e oktober 2026",
    "donderdag 1 oktober 2026",
    "do. 1 okt 2026",
    "do 1-10-2026",
]

REFUSED = [
    ("", "hier hoort een datum"),
    ("31-02-2026", "31 februari bestaat niet; februari 2026 heeft 28 dagen"),
    ("2026-02-30", "30 februari bestaat niet"),
    ("29-2-2027", "29 februari 2027 bestaat niet; 2027 is geen schrikkeljaar"),
    ("31 april 2026", "31 april bestaat niet; april 2026 heeft 30 dagen"),
    ("1-13-2026", "maand 13 bestaat niet; typ: 13-1-2026"),
    ("10/25/2026", "maand 25 bestaat niet"),
    ("2026-00-10", "maand 0 bestaat niet"),
    ("0-1-2026", "dag 0 bestaat niet"),
    ("32 mei 2026", "dag 32 bestaat niet"),
    ("1-10-26", "schrijf het jaar met vier cijfers"),
    ("1 oktober '26", "schrijf het jaar met vier cijfers"),
    ("1-10-20266", "schrijf het jaar met vier cijfers"),
    ("1 oktober", "het jaar ontbreekt"),
    ("1-10", "dit is geen hele datum"),
    ("oktober", "dit is geen hele datum"),
    ("oktober 2026", "de dag ontbreekt"),
    ("2026-10", "de dag ontbreekt"),
    ("1 oktobr 2026", "bedoelt u '1 oktober 2026'?"),
    ("1 october 2026", "bedoelt u '1 oktober 2026'?"),
    ("1 kerst 2026", "deze maand bestaat niet"),
    ("1-1-0202", "het jaar 202 kan hier niet"),
    ("vrijdag 1 oktober 2026", "1 oktober 2026 is een donderdag, geen vrijdag"),
    ("vandaag", "dit is geen datum"),
    ("2026-10-01 en 2026-10-08", "dit is geen datum"),
]


@pytest.mark.parametrize("typed", FIRST_OF_OCTOBER)
def test_this_is_1_october_2026(typed: str) -> None:
    assert parse_date(typed) == date(2026, 10, 1)


def test_29_february_exists_in_a_leap_year() -> None:
    assert parse_date("29-2-2028") == date(2028, 2, 29)


@pytest.mark.parametrize(("typed", "told"), REFUSED)
def test_a_wrong_date_is_explained(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_date(typed)
    assert told in refused.value.message


def test_a_period_does_not_end_before_it_begins() -> None:
    check_period(date(2026, 9, 1), date(2026, 9, 1))
    check_period(None, date(2026, 9, 1))
    check_period(date(2026, 9, 1), None)
    with pytest.raises(UnusableValue, match="einddatum") as refused:
        check_period(date(2026, 9, 2), date(2026, 9, 1))
    assert refused.value.key == "tot_en_met"


def _short(day: date) -> str:
    return f"{day.day} {MONTHS_SHORT[day.month - 1]} {day.year}"


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_date_that_is_shown_reads_as_the_same_date(day: date) -> None:
    for shown in (day.isoformat(), date_text(day), _short(day), day_date_text(day)):
        assert parse_date(shown) == day


@given(st.text() | st.text("0123456789-/. aeijnmt"))
def test_every_text_gives_a_date_or_an_explanation(text: str) -> None:
    try:
        parse_date(text)
    except UnusableValue:
        return
