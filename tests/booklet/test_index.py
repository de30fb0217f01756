"""Which words stand in the index, and in what order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from booklet.sample import entry, map_of, route

from generator.booklet.index import index_terms, turned
from generator.views import EntryView, RouteView


def terms(*entries: EntryView, routes: tuple[RouteView, ...] = ()) -> list[str]:
    return [term.text for term in index_terms(replace(map_of(entries, routes), emergencies=()))]


def test_names_and_search_words_are_sorted_as_the_dutch_do() -> None:
    found = terms(
        entry("a", "'t Hokje", keywords=("élan", "ijs")),
        entry("b", "De Linde", keywords=("Zingen", "10 uur", "9 uur")),
    )
    assert found == ["9 uur", "10 uur", "élan", "'t Hokje", "ijs", "De Linde", "Zingen"]


def test_a_word_stands_once_whatever_its_capitals() -> None:
    view = map_of((entry("a", "Soep", keywords=("soep",)), entry("b", "Eten", keywords=("SOEP",))))
    found = index_terms(replace(view, emergencies=()))
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
        ("naar het ziekenhuis", "ziekenhuis, naar het"),
        ("Naar buiten", "buiten, Naar"),
        ("geen geld voor eten", "geld voor eten, geen"),
        ("het ziekenhuis", ""),
        ("op de", ""),
        ("ziekenhuis", ""),
        ("", ""),
    ],
)
def test_small_words_come_after_the_one_that_is_looked_up(text: str, expected: str) -> None:
    assert turned(text) == expected


def test_a_turned_word_stands_under_both_letters() -> None:
    found = terms(entry("a", "Belbus", keywords=("naar het ziekenhuis",)))
    assert found == ["Belbus", "naar het ziekenhuis", "ziekenhuis, naar het"]


def test_the_words_of_a_life_question_lead_to_it() -> None:
    asked = replace(route("onveilig", "Ik voel me niet veilig"), keywords=("geweld",))
    found = index_terms(map_of((entry("a", "Veilig", keywords=("geweld",)),), (asked,)))
    assert {term.text: term.targets for term in found} == {
        "geweld": ("entry-a", "route-onveilig"),
        "Geweld thuis": ("emergencies",),
        "Levensgevaar": ("emergencies",),
        "Veilig": ("entry-a",),
    }


def test_a_large_map_prefers_single_words() -> None:
    phrases = tuple(f"lang gezegde {n}" for n in range(8))
    entries = tuple(
        entry(f"e{at}", f"Naam {at}", keywords=(*(f"{one} {at}" for one in phrases), f"woord{at}"))
        for at in range(200)
    )
    assert {f"woord{at}" for at in range(200)} <= set(terms(*entries))
