"""A search that always finds something also shames who types it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect
from promises.conftest import Host
from search_sample import DOCUMENTS, engine, entry, found, sample_index

from generator.search.engine import Answer, SearchEngine
from generator.views.findable import SearchDocument

DECISION = "What the search leaves out"


def asked(query: str, *more: SearchDocument) -> Answer:
    return SearchEngine(sample_index((*DOCUMENTS, *more))).search(query)


def ids(answer: Answer) -> list[str]:
    return [hit.id for hit in answer.hits]


def test_a_word_the_map_knows_brings_no_lookalikes() -> None:
    assert "kapper" not in found("huisarts")
    likeness = entry("hospes", "Gastheer", "wonen", "Voor een huisarm.", "huisarm")
    assert "hospes" not in ids(asked("huisarts", likeness))
    # A word it does not know does bring what looks like it.
    assert "hospes" in ids(asked("huisarn", likeness))


def test_parkinson_does_not_ask_whether_somebody_died() -> None:
    question = "Er is een persoon overleden"
    died = SearchDocument("overleden", question, "wie-bel-ik/overleden/", "contactroute")
    parkinson = entry("parkinson", "Parkinson Café", "zorg", "Voor wie parkinson heeft.")
    answer = asked("parkinson", died, parkinson)
    assert ids(answer) == ["parkinson"]
    assert answer.routes == ()


def test_what_is_hit_by_less_than_a_fifth_of_the_question_is_no_result() -> None:
    assert "koffie" in found("koffie kaneel")
    assert found("koffie kaneel guatemala espresso bonen molen") == []


@pytest.mark.parametrize(
    ("words", "leads"),
    [("koken lukt niet meer", True), ("koken cursus italiaans espresso bonen molen", False)],
)
def test_a_life_question_leads_only_when_it_fits_more_than_three_tenths(
    browser: Browser, host: Host, words: str, leads: bool
) -> None:
    page = looked_for(browser, host, words)
    expect(page.locator("[data-wegwijzer]")).to_be_visible(visible=leads)
    page.close()


def test_a_synonym_weighs_less_when_the_map_knows_the_word_itself() -> None:
    """Residents say 'zuster' for what the map calls wijkverpleging; here is also a Zuster Agnes."""

    def fit(answer: Answer) -> float:
        (_, _, means), *_ = answer.tokens
        return dict(means)["wijkverpleging"]

    known = entry("zusterhuis", "Zuster Agnes", "meedoen", "Een huis met een verhaal.")
    assert ids(asked("zuster", known))[0] == "zusterhuis"
    assert fit(asked("zuster", known)) < fit(asked("zuster"))


def test_organizations_and_hand_written_pages_stand_after_what_is_done_there() -> None:
    same = ("Soepkeuken", "eten", "Soep voor iedereen.")
    club = entry("club", *same, kind="organisatie")
    page = entry("pagina", *same, kind="uitleg")
    done = entry("zsoep", *same)
    assert ids(asked("soep voor iedereen", club, page, done))[0] == "zsoep"
    # Whoever types its very name is looking for that one.
    assert ids(asked("soepkeuken", club, page, done))[0] == "club"


def test_a_cry_counts_as_danger_only_when_it_is_the_whole_question() -> None:
    assert engine().search("ik kan niet meer").danger == ("113",)
    assert engine().search("ik kan niet meer koken").danger == ()


def looked_for(browser: Browser, host: Host, words: str) -> Page:
    page = browser.new_page()
    page.goto(f"{host.address}zoeken/#q={words}")
    expect(page.locator("[data-melding]")).not_to_be_empty()
    return page
