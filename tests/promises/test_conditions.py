"""A condition is about the fields of an entry; where nothing meets it, the rest is still there."""

from __future__ import annotations

from dataclasses import replace

from search_sample import DOCUMENTS, entry, sample_index

from generator.search.engine import Answer, SearchEngine

DECISION = "A condition weighs what the fields say, and never empties the answer"
NAMED = entry("gratis-advies", "Gratis advies over geld", "geld", "Een gesprek.")
RIDE = entry("rit", "Vervoer met de auto", "vervoer", "Een rit.")
FREE = replace(RIDE, id="bus", title="Vervoer met de bus", facets=(("gratis", "ja"),))


def asked(query: str, *entries: object) -> Answer:
    return SearchEngine(sample_index((*DOCUMENTS, *entries))).search(query)  # type: ignore[arg-type]


def test_what_is_free_comes_before_what_bears_the_word() -> None:
    answer = asked("gratis vervoer", NAMED, RIDE, FREE)
    assert answer.hits[0].id == "bus"
    assert "gratis-advies" not in answer.ids
    assert answer.lacking == ""


def test_what_says_that_a_dog_may_come_along_is_found_by_that() -> None:
    walk = entry("duinlopers", "Duinlopers", "sport", "Een rondje langs het strand.")
    walk = replace(walk, facets=(("zo", "hond-mee"),))
    assert "duinlopers" in asked("een rondje met mijn hond", walk).ids[:2]
    assert asked("mag de hond mee", walk).ids == ("duinlopers",)


def test_what_is_for_women_only_is_found_by_that() -> None:
    evening = entry("kreekcafe", "Kreekcafé", "ontmoeten", "Een avond met thee.")
    evening = replace(evening, facets=(("zo", "alleen-vrouwen"),))
    assert asked("iets voor alleen vrouwen", evening).ids == ("kreekcafe",)


def test_where_nothing_is_free_that_is_said() -> None:
    answer = asked("gratis vervoer", NAMED, RIDE)
    assert answer.hits[0].id == "rit"
    assert answer.lacking == "gratis"
