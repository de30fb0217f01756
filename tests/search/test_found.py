"""What of a map can be found: supporters and pages too, and the right number in danger."""

from __future__ import annotations

import gzip
from dataclasses import replace
from typing import Any

import pytest

from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.search.script import index_script
from generator.views import MapView
from generator.views.found import TextPage
from generator.views.parts import EmergencyView


def with_numbers(view: MapView, *numbers: tuple[str, str, str, str]) -> SearchEngine:
    """Give the search of a village with these numbers: id, name, number and explanation."""
    pattern = view.emergencies[0]
    made = tuple(
        EmergencyView(id_, name, text, replace(pattern.phone, display=phone, href=f"tel:{phone}"),
                      urgent=False)
        for id_, name, phone, text in numbers
    )  # fmt: skip
    return SearchEngine(search_index(replace(view, emergencies=made)))


def test_a_dentist_does_not_take_the_doctors_number(example_view: MapView) -> None:
    village = with_numbers(
        example_view,
        ("post", "Huisartsenpost", "0597 00 11 11", "Kan het niet wachten tot morgen?"),
        ("tand", "Tandarts bij spoed", "0597 00 44 44", "Is die er niet, bel dan de spoedpost."),
    )
    assert village.search("hoge koorts").calls == ("Huisartsenpost (0597 00 11 11)",)


@pytest.mark.parametrize(
    ("name", "phone", "explanation"),
    [
        ("Tandarts bij spoed", "0597 00 44 44", "Is die er niet, bel dan de huisartsenpost."),
        ("Dierenarts bij spoed", "0597 00 44 44", "Dokter voor uw dier."),
        ("Levensgevaar", "112", "Anders belt u de huisartsenpost."),
        ("Huisarts of huisartsenpost", "112", "Kan het niet wachten?"),
    ],
)
def test_what_is_not_the_doctors_number_is_never_shown_as_his(
    example_view: MapView, name: str, phone: str, explanation: str
) -> None:
    village = with_numbers(example_view, ("een", name, phone, explanation))
    assert village.search("hoge koorts").calls == ()


def test_the_doctors_number_may_be_called_as_people_call_him(example_view: MapView) -> None:
    for name in ("Dokter in de avond", "Spoedpost", "Huisartsenpost Delfzicht"):
        village = with_numbers(example_view, ("x", name, "0597 00 11 11", ""))
        assert village.search("hoge koorts").calls == (f"{name} (0597 00 11 11)",)


def test_a_villages_own_number_replaces_the_countrys(example_view: MapView) -> None:
    village = with_numbers(
        example_view,
        ("dieren", "Dierenambulance Wolderland", "0597 00 55 55", "Voor een gewond dier."),
        ("nood", "Levensgevaar", "112", ""),
    )
    assert village.search("gewond dier").calls == ("Dierenambulance Wolderland (0597 00 55 55)",)
    assert village.search("hartaanval").calls == ("Levensgevaar (112)",)


def test_an_entry_may_bear_the_name_of_a_page(example_view: MapView) -> None:
    entry = replace(example_view.entries[0], id="over", name="Praten over de overgang")
    view = replace(example_view, entries=(entry, *example_view.entries[1:]))
    index: dict[str, Any] = search_index(
        view, (TextPage("over/", "Over deze kaart", "Wie wij zijn."),)
    )
    found = SearchEngine(index).search("praten over de overgang").hits[0]
    assert (found.id, found.title) == ("over", "Praten over de overgang")


@pytest.fixture(scope="module")
def with_pages(example_view: MapView) -> SearchEngine:
    """Give the search of a village with two pages of its own."""
    own = TextPage("verhaal/", "Ons verhaal", "Over de vijf dorpen, en een middag koffie.")
    alike = TextPage("mooi/", "Koffie, eten en vervoer", "Eten en vervoer. Koffie voor iedereen.")
    return SearchEngine(search_index(example_view, (own, alike)))


@pytest.mark.parametrize(
    ("typed", "page"),
    [
        ("over deze kaart", "uitleg:over"),
        ("Over", "uitleg:over"),
        ("privacy", "uitleg:privacy"),
        ("toegankelijkheid", "uitleg:toegankelijkheid"),
        ("klopt er iets niet", "uitleg:klopt-er-iets-niet"),
        ("ons verhaal", "uitleg:verhaal"),
        ("verhaal", "uitleg:verhaal"),
    ],
)
def test_a_page_of_text_is_found_by_its_name(
    with_pages: SearchEngine, typed: str, page: str
) -> None:
    assert with_pages.search(typed).hits[0].id == page


@pytest.mark.parametrize("typed", ["koffie", "eten", "vervoer", "kaart", "iedereen", "gebruiken"])
def test_a_page_of_text_never_stands_before_something_that_helps(
    with_pages: SearchEngine, typed: str
) -> None:
    is_text = [hit.id.startswith("uitleg:") for hit in with_pages.search(typed).hits]
    assert is_text == sorted(is_text)
    assert not all(is_text)


def test_the_supporter_is_found_by_what_she_is_called_anywhere(example_view: MapView) -> None:
    engine = SearchEngine(search_index(example_view))
    found = [hit.title for hit in engine.search("dorpsverbinder").hits]
    assert {one.name for one in example_view.supporters} <= set(found)


def test_the_index_of_the_example_village_stays_small(example_view: MapView) -> None:
    written = index_script(search_index(example_view)).encode()
    size = len(gzip.compress(written, 9))
    assert size <= 47_900
