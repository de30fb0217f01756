"""A bare name gives what bears it; who asks for nothing in particular gets the supporter."""

from __future__ import annotations

import pytest

from generator.search.engine import SearchEngine
from generator.search.index import build_index
from generator.search.of_map import search_index
from generator.views import MapView
from generator.views.findable import SearchDocument


@pytest.fixture(scope="module")
def engine(example_view: MapView) -> SearchEngine:
    return SearchEngine(search_index(example_view))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("de linde", "dorpshuis-de-linde"),
        ("linde", "dorpshuis-de-linde"),
        ("'t hokje", "dorpshuis-t-hokje"),
        ("vrouwen van nu", "vrouwen-van-nu-oosterzijl"),
        ("rode kruis", "rode-kruis-wolderland"),
        ("anneke", "mens:anneke"),
        ("Wiersema", "mens:geert"),
        ("samira el amrani", "mens:samira"),
        ("lindelaan 4", "dorpshuis-de-linde"),
        ("9676 ba", "dorpshuis-de-linde"),
        ("9676BA", "dorpshuis-de-linde"),
        ("wie spreekt arabisch", "mens:samira"),
    ],
)
def test_places_and_people_come_first(engine: SearchEngine, typed: str, first: str) -> None:
    assert engine.search(typed).hits[0].id == first


def test_with_more_than_a_name_what_is_asked_for_comes_first(engine: SearchEngine) -> None:
    assert engine.search("koffie de linde").hits[0].id == "koffieochtend-de-linde"
    assert engine.search("westerdorp").hits[0].id != "kerk-westerdorp", "a kern is no name"


def test_after_the_place_comes_what_is_there(engine: SearchEngine) -> None:
    assert len(engine.search("de linde").hits) > 3


@pytest.mark.parametrize(
    "typed", ["hulp", "info", "ik heb een vraag", "wie kan mij helpen", "advies"]
)
def test_the_vague_word_gives_the_supporter_and_then_the_life_question(
    engine: SearchEngine, typed: str
) -> None:
    answer = engine.search(typed)
    assert answer.hits[0].id.startswith("mens:")
    assert answer.routes[0].id == "weet-niet-wie-bellen"


@pytest.mark.parametrize(
    ("typed", "kern", "first"),
    [
        ("hulp oosterzijl", "", "mens:samira"),
        ("hulp", "achterbos", "mens:geert"),
        ("hulp", "oosterzijl", "mens:samira"),
    ],
)
def test_the_supporter_of_the_own_kern_comes_first(
    engine: SearchEngine, typed: str, kern: str, first: str
) -> None:
    assert engine.search(typed, kern=kern).hits[0].id == first


def test_help_with_something_is_not_vague(engine: SearchEngine) -> None:
    assert engine.search("hulp bij belasting").hits[0].id == "belastinghulp"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("konsultatieburo", "consultatiebureau"),
        ("eenzaamhijd", "maatjes"),
        ("fisioterapie", "fysiotherapie-westerdorp"),
        ("mantelsorch", "mantelzorgsteunpunt"),
        ("sosjaal werk", "maatschappelijk-werk"),
    ],
)
def test_who_spells_as_he_hears_is_understood(engine: SearchEngine, typed: str, meant: str) -> None:
    assert meant in [hit.id for hit in engine.search(typed).hits[:5]]


COMPOUNDS = {
    "Bedrijvenkring": "bedrijf", "Dievenpreventie": "dief", "Duivenclub": "duif",
    "Huizenruil": "huis", "Muizenbestrijding": "muis", "Hazenpad": "haas",
    "Botenverhuur": "boot", "Bomenridders": "boom", "Scholenoverleg": "school",
    "Apenstaart": "aap", "Boekenkast": "boek", "Kazenmarkt": "kaas", "Wolvenwacht": "wolf",
}  # fmt: skip


def test_the_first_part_of_a_compound_may_have_another_form() -> None:
    documents = [SearchDocument(name.lower(), name, f"{name.lower()}/") for name in COMPOUNDS]
    map_ = SearchEngine(build_index(documents, synonyms={}))
    found = {name: [hit.title for hit in map_.search(typed).hits[:2]]
             for name, typed in COMPOUNDS.items()}  # fmt: skip
    assert [name for name, titles in found.items() if name not in titles] == []


def test_letters_apart_and_a_number_joined_are_understood(engine: SearchEngine) -> None:
    assert engine.search("W.M.O.").hits[0].id == engine.search("wmo").hits[0].id
    assert engine.search("gymnastiek 55plus").hits[0].id == "gymnastiek-55-plus"
    assert engine.search("55-plus gym").hits[0].id == "gymnastiek-55-plus"


def test_what_only_looks_like_it_is_told_apart(engine: SearchEngine) -> None:
    assert engine.search("thuiszorgmedewerkster").alike
    for known in ("thuiszorg", "huisats", "konsultatieburo", "0597 00 20 41", "hulp", "de linde"):
        assert not engine.search(known).alike, known


@pytest.mark.parametrize("typed", ["zonder verwijzing", "fysio geen verwijsbrief"])
def test_a_condition_is_looked_up_in_what_an_entry_says(engine: SearchEngine, typed: str) -> None:
    free = set(engine.filter("", "verwijzing:nee").ids)
    found = [hit.id for hit in engine.search(typed).hits]
    assert found[0] in free
    assert "huisartsenpraktijk-westerdorp" not in found[:1]
