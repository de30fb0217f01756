"""Which words stand in the index, and in what order."""

from __future__ import annotations

import pytest
from booklet.sample import entry, map_of

from generator.booklet.register import index_terms, letter
from generator.views import EntryView


def terms(*entries: EntryView) -> list[str]:
    return [term.text for term in index_terms(map_of(entries))]


def test_names_and_search_words_are_sorted_as_the_dutch_do() -> None:
    found = terms(
        entry("a", "'t Hokje", keywords=("élan", "ijs")),
        entry("b", "De Linde", keywords=("Zingen", "10 uur", "9 uur")),
    )
    assert found == ["9 uur", "10 uur", "élan", "'t Hokje", "ijs", "De Linde", "Zingen"]


def test_a_word_stands_once_whatever_its_capitals() -> None:
    found = index_terms(
        map_of((entry("a", "Soep", keywords=("soep",)), entry("b", "Eten", keywords=("SOEP",))))
    )
    assert [(term.text, term.targets, term.is_name) for term in found] == [
        ("Eten", ("entry-b",), True),
        ("Soep", ("entry-a", "entry-b"), True),
    ]


def test_every_word_of_a_small_map_is_there() -> None:
    words = ("koffie", "koffie drinken", "samen koffie drinken", "thee")
    assert terms(entry("a", "Buurthuis", keywords=words)) == ["Buurthuis", *words[:2], words[2],
                                                               "thee"]  # fmt: skip


def test_a_large_map_keeps_the_first_words_of_every_entry() -> None:
    entries = tuple(
        entry(f"e{at}", f"Naam {at}", keywords=tuple(f"woord {at} {n}" for n in range(9)))
        for at in range(200)
    )
    found = terms(*entries)
    assert len(found) <= 3 * len(entries)
    assert all(f"Naam {at}" in found for at in range(200))
    assert all(f"woord {at} 0" in found for at in range(200))
    assert "woord 5 8" not in found


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
    assert letter(text) == expected
