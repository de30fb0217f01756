"""Comparing and sorting Dutch text."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.text import comparable, first_letter, fold, slug, sort_key, without_invisible

SORTED = [
    "9 plus",
    "10 voor taal",
    "het Anker",
    "De",
    "Een",
    "Eén tegen eenzaamheid",
    "'t Hokje",
    "Iets anders",
    "IJsbaan",
    "ijscoman",
    "De Linde",
    "'s Middags open",
    "Zon",
]


@pytest.mark.parametrize(
    ("text", "folded"),
    [("CAFÉ", "cafe"), ("Ĳsselmeer", "ijsselmeer"), ("Søren \u2019t Hooft", "soren 't hooft")],
)
def test_hoofdletters_en_accenten_tellen_niet(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_een_tekst_als_id() -> None:
    assert slug("Café 't Hoekje!") == "cafe-t-hoekje"


def test_namen_staan_op_hun_plek_in_het_alfabet() -> None:
    shuffled = Random(1).sample(SORTED, len(SORTED))
    assert sorted(shuffled, key=sort_key) == SORTED


def test_onzichtbare_tekens_vallen_weg() -> None:
    assert without_invisible("\ufeff06\u00a012\u200b 34\n") == "06 12 34"
    assert comparable("Ma\u2013Vr") == "ma-vr"


@given(st.text())
def test_twee_keer_vouwen_is_een_keer_vouwen(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_een_heel_lang_getal_is_ook_te_sorteren() -> None:
    assert sort_key("9" * 5000) < sort_key("1" + "0" * 5000)


@given(st.lists(st.text() | st.text("0123456789 de'")))
def test_elke_lijst_is_te_sorteren(texts: list[str]) -> None:
    assert sorted(texts, key=sort_key) == sorted(Random(1).sample(texts, len(texts)), key=sort_key)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'t Hokje", "H"),
        ("De Linde", "L"),
        ("ijs", "I"),
        ("113", "0–9"),
        ("élan", "E"),
        ("!", "0–9"),
    ],
)
def test_words_stand_under_their_letter(text: str, expected: str) -> None:
    assert first_letter(text) == expected
