"""What residents find, through the script that the browser runs."""

from __future__ import annotations

from datetime import date

import pytest
from search_sample import engine, found, sample_index

from generator.search.engine import SearchEngine
from generator.views.findable import SearchDocument

TUESDAY, FRIDAY = date(2026, 10, 6), date(2026, 10, 9)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("fysiotherapie", "fysio"),
        ("fysioterapeut", "fysio"),
        ("wijkverplegign", "wijkverpleging"),
        ("kofieochtend", "koffie"),
        ("tafeltje dekje", "tafeltje"),
        ("koffieochtenden", "koffie"),
        ("klus", "klussen"),
        ("huisar", "huisarts-bos"),
        ("psycholoog", "psycholoog"),
        ("psygoloog", "psycholoog"),
    ],
)
def test_words_may_be_misspelt_inflected_or_unfinished(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("huis arts", "huisarts-bos"),
        ("koffie ochtend", "koffie"),
        ("klussen dienst", "klussen"),
        ("wijk verpleging", "wijkverpleging"),
        ("opentafel", "eettafel"),
        ("rook melder", "rookmelder"),
        ("klusvrijwilligers", "klussen"),
    ],
)
def test_compounds_may_be_written_apart_or_together(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("dokter", "huisarts-bos"),
        ("zuster", "wijkverpleging"),
        ("dorpszuster", "wijkverpleging"),
        ("steunkousen aantrekken", "wijkverpleging"),
        ("lamp ophangen", "klussen"),
        ("eten aan huis", "tafeltje"),
        ("knippen", "kapper"),
        ("zaaltje", "dorpshuis"),
    ],
)
def test_lay_words_lead_to_the_maps_words(query: str, first: str) -> None:
    assert found(query)[0] == first


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ik kan niet meer zelf koken wie brengt mij eten", "tafeltje"),
        ("waar kan ik samen met anderen eten", "eettafel"),
        ("ik ben steeds zo bang om te vallen", "valpreventie"),
        ("wie kan mijn gordijnen voor mij ophangen", "klussen"),
        ("ik heb erge last van mijn rug", "fysio"),
    ],
)
def test_a_sentence_is_not_drowned_by_its_small_words(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_a_kern_is_a_soft_filter() -> None:
    assert found("huisarts achterbos")[:2] == ["huisarts-bos", "huisarts-jansen"]
    assert found("huisarts westerdorp")[0] == "huisarts-jansen"
    assert found("huisarts achterbsos")[0] == "huisarts-bos"
    assert engine().search("huisarts westerdorp").kern == "westerdorp"
    assert "huisarts-jansen" not in found("achterbos")


def test_the_own_kern_comes_first_when_nothing_else_decides() -> None:
    first = [
        engine().search("dokter", kern=kern).hits[0].id for kern in ("achterbos", "westerdorp")
    ]
    assert first == ["huisarts-bos", "huisarts-jansen"]


def test_days_and_free_are_hints() -> None:
    on_tuesday = engine().search("vandaag", today=TUESDAY)
    assert {hit.id for hit in on_tuesday.hits} == {"huisarts-jansen", "koffie", "tafeltje"}
    assert [hit.id for hit in engine().search("morgen", today=date(2026, 10, 8)).hits] == [
        "eettafel"
    ]
    assert found("huisarts dinsdag")[0] == "huisarts-jansen"
    assert found("dinsdag gratis")[0] == "koffie"
    assert set(found("gratis")) == {"koffie", "klussen"}
    assert engine().search("eten vandaag", today=FRIDAY).hits[0].id == "eettafel"


def test_nothing_is_a_dead_end() -> None:
    typo = engine().search("fisiotherapie")
    assert typo.suggestion == "fysiotherapie"
    assert engine().search("fysiotherapie").suggestion is None
    fallen = engine().search("gevallen")
    assert [route.id for route in fallen.routes] == ["gevallen"]
    assert "gevallen" not in [hit.id for hit in fallen.hits]
    assert engine().search("rugpijn").themes == ("zorg",)
    assert engine().search("rugpijn").routes == (), "no route is better than a wrong one"


def test_matches_are_explained() -> None:
    assert engine().search("eten aan huis").hits[0].why == ("eten aan huis",)
    assert engine().search("zuster").hits[0].why == ("wijkverpleging",)
    about = engine().search("koffie", about="kapper").about
    assert about is not None
    assert about.score == 0
    word, _, means = engine().search("zuster").tokens[0]
    assert (word, means[0][0]) == ("zuster", "zuster")


def test_a_word_the_map_knows_brings_no_lookalikes() -> None:
    assert "kapper" not in found("huisarts"), "'Kapper aan huis' is no answer to 'huisarts'"
    assert found("kapper") == ["kapper"]


def test_what_is_there_on_one_day_comes_before_what_is_always_there() -> None:
    daily = SearchDocument(
        "altijd", "Altijd open", "diensten/altijd/", facets=(("dag", "maandag"), ("dag", "dinsdag"))
    )
    once = SearchDocument("soos", "Soosmiddag", "activiteiten/soos/", facets=(("dag", "dinsdag"),))
    village = SearchEngine(sample_index((daily, once)))
    assert [hit.id for hit in village.search("wat is er te doen op dinsdag").hits] == [
        "soos", "altijd"
    ]  # fmt: skip


def test_a_page_about_an_organization_stands_after_what_it_does_unless_its_name_begins_so() -> None:
    service = SearchDocument("biep", "Bibliotheek aan huis", "diensten/biep/")
    owner = SearchDocument("bibliotheek", "Bibliotheek", "organisaties/bibliotheek/", "organisatie")
    other = SearchDocument("wold", "Wold Bibliotheek", "organisaties/wold/", "organisatie")
    village = SearchEngine(sample_index((other, service)))
    assert village.search("bibliotheek aan").hits[0].id == "biep"
    begins = SearchDocument("wold", "Bibliotheek Wold", "organisaties/wold/", "organisatie")
    village = SearchEngine(sample_index((begins, service)))
    assert [hit.id for hit in village.search("bibliotheek").hits] == ["wold", "biep"]
    named = SearchEngine(sample_index((owner, service)))
    assert named.search("bibliotheek").hits[0].id == "bibliotheek", "its own name wins"
    page = SearchDocument("p", "De bibliotheek", "over/", "uitleg")
    last = SearchEngine(sample_index((page, service)))
    assert [hit.id for hit in last.search("bibliotheek").hits] == ["biep"]


def test_phone_numbers_are_found_by_their_digits() -> None:
    assert found("0597-112233") == ["huisarts-jansen"]
    assert found("112233") == ["huisarts-jansen"]
    assert found("+31 597 11 22 33") == ["huisarts-jansen"]


def test_a_time_is_no_phone_number() -> None:
    assert found("koffie om 11.22 uur")[0] == "koffie"


def test_equal_fits_stand_by_name() -> None:
    assert found("dokter")[:2] == ["huisarts-bos", "huisarts-jansen"]


@pytest.mark.parametrize(
    "query",
    ["", " ", "?", "a", "x" * 10_000, "huis " * 2_000, "😀👵🏽", "<img src=x onerror=alert(1)>",
     "(.*[a-z", "\\", "שלום", "\u202eabc", "constructor", "__proto__ toString", "null", "\x00"],
)  # fmt: skip
def test_whatever_is_typed_gets_an_answer(query: str) -> None:
    answer = engine().search(query)
    assert all(hit.score > 0 for hit in answer.hits)


def test_an_empty_map_answers_too() -> None:
    empty = SearchEngine(sample_index(()))
    assert empty.search("huisarts").hits == ()
    assert empty.search("zelfmoord").danger == ("113",)
