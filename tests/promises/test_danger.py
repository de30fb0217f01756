"""Whoever is in danger sees a number to call, and not a list to choose from."""

from __future__ import annotations

from playwright.sync_api import Browser, expect
from promises.conftest import Host
from search_sample import DOCUMENTS, entry, sample_index

from generator.search.engine import Answer, SearchEngine
from generator.views.findable import SearchDocument

DECISION = "In danger, the number comes first and little else"
GROUPS = tuple(
    entry(f"groep-{n}", f"Mijn man slaat mij, groep {n}", "zorg", "Praten.") for n in range(6)
)
HELP = entry("hulp-thuis", "Hulp in huis", "zorg", "Advies.", "slaat", phones=("0800 2000",))
BESIDES = entry("man", "Mannenkoor", "meedoen", "Zingen voor een man.", "man")


def answered(query: str, groups: tuple[SearchDocument, ...] = GROUPS) -> Answer:
    return SearchEngine(sample_index((*DOCUMENTS, *groups, BESIDES, HELP))).search(query)


def test_words_of_danger_lead_to_a_number() -> None:
    assert answered("mijn man slaat mij").calls == ("Veilig Thuis (0800 2000)",)


def test_the_entries_that_answer_on_that_number_come_first() -> None:
    first, second, *_ = answered("mijn man slaat mij").hits
    assert first.id == "hulp-thuis"
    # It comes first although others have more of the words.
    assert second.score > first.score


def test_then_come_at_most_three_others() -> None:
    shown = [hit.id for hit in answered("mijn man slaat mij").hits]
    assert len(shown) == 1 + 3


def test_and_only_what_is_about_most_of_the_words() -> None:
    assert [hit.id for hit in answered("mijn man", ()).hits] == ["man"]
    assert [hit.id for hit in answered("mijn man slaat mij", ()).hits] == ["hulp-thuis"]


def test_no_life_question_stands_above_them(browser: Browser, host: Host) -> None:
    page = browser.new_page()
    page.goto(f"{host.address}zoeken/#q=mijn man slaat mij")
    expect(page.locator("[data-gevaar]")).to_contain_text("Veilig Thuis")
    expect(page.locator("[data-wegwijzer]")).to_be_hidden()
    # The question is there, further down: it fits every word.
    expect(page.locator("[data-wegen] [data-weg='vraag:niet-veilig']")).to_be_visible()
    page.close()


def test_the_number_stands_above_the_results_as_a_button(browser: Browser, host: Host) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{host.address}zoeken/#q=mijn man slaat mij")
    button = page.locator("[data-gevaar] a.belknop")
    expect(button).to_have_attribute("href", "tel:08002000")
    first = page.locator("[data-resultaten] [data-id]").first
    expect(first).to_have_attribute("data-id", "veilig-thuis")
    places = button.bounding_box(), first.bounding_box()
    assert places[0] is not None
    assert places[1] is not None
    assert places[0]["y"] < places[1]["y"]
    page.close()
