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
def test_capitals_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_a_text_as_an_id() -> None:
    assert slug("Café 't Hoekje!") == "cafe-t-hoekje"


@given(st.text(st.characters(max_codepoint=127)))
def test_an_accent_elsewhere_changes_nothing_about_plain_letters(text: str) -> None:
    assert fold(f"{text} café") == f"{fold(text)} cafe"


def test_names_stand_in_their_place_in_the_alphabet() -> None:
    shuffled = Random(1).sample(SORTED, len(SORTED))
    assert sorted(shuffled, key=sort_key) == SORTED


def test_invisible_signs_are_dropped() -> None:
    assert without_invisible("\ufeff06\u00a012\u200b 34\n") == "06 12 34"
    assert comparable("Ma\u2013Vr") == "ma-vr"


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_very_long_number_can_be_sorted_too() -> None:
    assert sort_key("9" * 5000) < sort_key("1" + "0" * 5000)


@given(st.lists(st.text() | st.text("0123456789 de'")))
def test_every_list_can_be_sorted(texts: list[str]) -> None:
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
