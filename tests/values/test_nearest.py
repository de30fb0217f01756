"""Suggestions: the word that was probably meant, and no silly ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.values.nearest import distance, nearest

KEYS = [
    "naam",
    "themas",
    "soort",
    "samenvatting",
    "beschrijving",
    "organisatie",
    "kernen",
    "bereik",
    "voor_wie",
    "eerste_stap",
    "contact",
    "openingstijden",
    "niet_op",
    "locatie",
    "kosten",
    "verwijzing",
    "aanmelden",
    "wet",
    "talen",
    "zoekwoorden",
    "gecontroleerd",
    "vanaf",
    "tot_en_met",
    "status",
    "intern",
    "telefoon",
    "email",
    "website",
    "toelichting",
    "van",
    "tot",
]
IDS = ["dorpshuis-de-linde", "dorpshuis-t-hokje", "kerk-westerdorp", "sporthal-westerdorp"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("telefon", "telefoon"),
        ("Telefoon", "telefoon"),
        ("téléfoon", "telefoon"),
        ("tel", "telefoon"),
        ("telefoonnummer", "telefoon"),
        ("e-mail", "email"),
        ("mail", "email"),
        ("webiste", "website"),
        ("voor-wie", "voor_wie"),
        ("eerstestap", "eerste_stap"),
        ("openingtijden", "openingstijden"),
        ("omschrijving", "beschrijving"),
        ("kost", "kosten"),
        ("vna", "van"),
        ("prijs", None),
        ("titel", None),
        ("xyz", None),
        ("id", None),
        ("?", None),
        ("", None),
        ("x" * 1000, None),
    ],
)
def test_the_key_that_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, KEYS, longer=True) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dorpshuis-de-lindde", "dorpshuis-de-linde"),
        ("dorpshuis de linde", "dorpshuis-de-linde"),
        ("linde", "dorpshuis-de-linde"),
        ("kerk", "kerk-westerdorp"),
        ("dorpshuis", None),
        ("westerdorp", None),
    ],
)
def test_the_place_that_was_meant(typed: str, meant: str | None) -> None:
    assert nearest(typed, IDS) == meant


@given(st.text(max_size=12), st.text(max_size=12))
def test_a_distance_is_the_same_both_ways(left: str, right: str) -> None:
    assert distance(left, right, 30) == distance(right, left, 30)
    assert (distance(left, right, 30) == 0) == (left == right)


def test_above_the_limit_a_distance_is_not_counted_on() -> None:
    assert distance("tel", "telefoonnummer", 2) == 3
    assert distance("dinsdag", "zaterdag", 2) == 3
    assert distance("dinsdag", "dinsadg", 2) == 1


@given(st.text(), st.lists(st.text(max_size=10)))
def test_a_suggestion_is_always_a_known_word(word: str, known: list[str]) -> None:
    found = nearest(word, known)
    assert found is None or found in known
    assert nearest(word, reversed(known)) == found
