"""Words of law, money, offices and brands lead to help, in a village of one day as well."""

from __future__ import annotations

import pytest
from start.begun import ONE, TODAY, map_of

from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.search.wordlists import default_terms, ordinary_words, read_kinds
from generator.views import MapView, map_view


def test_a_kind_of_help_has_its_targets_for_all_that_stands_below_it() -> None:
    text = (
        "# wetten\n== geld = schulden, notaris # beste eerst\nwsnp, bkr\n== wmo = wmo-loket\nbkr\n"
    )
    assert read_kinds(text) == {
        "wsnp": ("schulden", "notaris"),
        "bkr": ("schulden", "notaris", "wmo-loket"),
    }


def test_a_new_village_has_something_for_every_term() -> None:
    village = SearchEngine(search_index(map_view(map_of(ONE), TODAY)))
    terms = default_terms()
    assert len(terms) >= 250
    answers = {term: village.search(term) for term in terms}
    nothing = [term for term, one in answers.items() if not (one.hits or one.routes or one.calls)]
    assert nothing == []


@pytest.fixture(scope="module")
def wolderland(example_view: MapView) -> SearchEngine:
    return SearchEngine(search_index(example_view))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ciz indicatie", "clientondersteuning"),
        ("eigen bijdrage", "wmo-loket"),
        ("saneringskrediet", "schuldhulp"),
        ("executeur", "juridisch-loket"),
        ("woz-waarde", "belastinghulp"),
        ("qbuzz", "automaatje"),
        ("icare", "wijkverpleging"),
        ("berichtenbox", "digihulp"),
    ],
)
def test_such_a_word_leads_to_the_kind_of_help_that_fits(
    wolderland: SearchEngine, typed: str, found: str
) -> None:
    assert found in [hit.id for hit in wolderland.search(typed).hits[:3]]


def test_what_is_not_on_the_map_is_not_guessed(wolderland: SearchEngine) -> None:
    ordinary = ordinary_words()
    assert len(ordinary) >= 150
    guessed = {word: wolderland.search(word).hits for word in ("benzine", "autogarage", "disco")}
    assert not any(guessed.values()), guessed


def test_what_is_on_the_map_is_found_though_it_is_ordinary(wolderland: SearchEngine) -> None:
    assert "petanque" not in ordinary_words()
    assert wolderland.search("zwemmen").hits, "an ordinary word that the map does have"
