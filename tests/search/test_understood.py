"""What is meant: sayings, conditions, vague words, what stopped and what is not there."""

from __future__ import annotations

import pytest

from benchmarks.village import village_engine
from generator.search.engine import SearchEngine

GRIEF = {"rouwcafe", "iemand-overleden", "niet-meer-beter", "ik-ben-somber", "hospice",
         "terminale-thuiszorg", "zelfmoordpreventie-113"}  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    return village_engine()


@pytest.mark.parametrize(
    "saying", ["ik lach me dood", "doodleuk feestje", "dodelijk saai hier", "het is een dooie boel"]
)
def test_a_saying_leads_to_no_grief(engine: SearchEngine, saying: str) -> None:
    answer = engine.search(saying)
    shown = {*answer.ids, *(route.id for route in answer.routes)}
    assert not shown & GRIEF
    assert not answer.danger


def test_death_itself_still_does(engine: SearchEngine) -> None:
    assert GRIEF & set(engine.search("mijn man is dood").ids[:3])


@pytest.mark.parametrize("words", ["hulp", "info", "contact", "ik heb een probleem", "hulp nodig"])
def test_who_asks_for_nothing_in_particular_gets_a_person_first(
    engine: SearchEngine, words: str
) -> None:
    assert engine.search(words).ids[0].startswith("mens:")


@pytest.mark.parametrize(
    ("asked", "kern"), [("hulp oosterzijl", ""), ("hulp", "oosterzijl"), ("info", "oosterzijl")]
)
def test_that_is_the_person_of_the_own_village(engine: SearchEngine, asked: str, kern: str) -> None:
    assert engine.search(asked, kern=kern).ids[0] == "mens:samira"


def test_what_stopped_leads_to_what_took_its_place(engine: SearchEngine) -> None:
    assert engine.search("belbus").ids[0] == "automaatje"


@pytest.mark.parametrize("asked", ["koffie zonder aanmelden", "samen koffie, geen afspraak"])
def test_who_does_not_want_to_call_first_gets_what_is_open(
    engine: SearchEngine, asked: str
) -> None:
    assert "koffie" in engine.search(asked).ids[0]
    assert set(engine.search(asked).ids[:3]) <= set(engine.filter("", "aanmelden:nee").ids)


@pytest.mark.parametrize("absent", ["dierenarts", "opticien", "casino", "tankstation"])
def test_what_is_not_there_is_at_most_alike(engine: SearchEngine, absent: str) -> None:
    answer = engine.search(absent)
    assert answer.alike or not answer.ids
    assert answer.suggestion is None


def test_two_words_may_be_part_of_one_and_have_a_slip(engine: SearchEngine) -> None:
    assert engine.search("kleding beurs").ids[0] == "kledingbeurs"
    assert engine.search("gemeete huis").ids[0] == "gemeentehuis-wolderland"


def test_not_any_more_says_less_than_the_words_around_it(engine: SearchEngine) -> None:
    found = engine.search("weet het niet meer").ids[:3]
    assert "huishouden-lukt-niet-meer" not in found
    assert any(id_.startswith("mens:") for id_ in found)


def test_a_bare_word_gives_the_place_or_office_whose_name_begins_so(engine: SearchEngine) -> None:
    assert engine.search("gemeente").ids[0] == "gemeente-wolderland"
    assert engine.search("sporthal").ids[0] == "sporthal-westerdorp"


def test_a_reason_is_a_word_that_means_something(engine: SearchEngine) -> None:
    small = {"de", "niet", "meer", "geen", "hulp", "huis", "een"}
    for hit in engine.search("de kraan in huis lekt en ik kan niet meer bukken").hits[:3]:
        assert not small & set(hit.why), hit
