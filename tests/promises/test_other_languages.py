"""Who types English or German finds what a neighbour finds who types the same in Dutch."""

from __future__ import annotations

import pytest
from browser.visit import PHONE, Visit
from playwright.sync_api import Browser, expect
from promises.conftest import Host

from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.search.tongues import TONGUES, read_tongue, tongue
from generator.views import MapView

# What only says more of a need, and what the example village does not have: the supporter helps.
NO_NEED = {"open", "zonder", "alles", "borst", "opstaan", "vader", "dochter", "vrouw", "ochtend",
           "middag", "avond", "nacht", "bril", "logopedie", "moskee"}  # fmt: skip
DECISION = "A question in another language is asked in Dutch"


@pytest.fixture(scope="module")
def engine(request: pytest.FixtureRequest) -> SearchEngine:
    view: MapView = request.getfixturevalue("example_view")
    return SearchEngine(search_index(view))


@pytest.mark.parametrize(
    ("typed", "dutch"),
    [
        ("I am lonely", "eenzaam"),
        ("no money for rent", "geen geld huur"),
        ("where is the pharmacy", "apotheek"),
        ("my wife forgets everything", "vrouw vergeetachtig alles"),
        ("learn Dutch", "nederlands leren"),
        ("Arzt", "dokter"),
        ("Essen auf Rädern", "warme maaltijd"),
        ("fuer meine Mutter brauche ich Pflege", "moeder thuiszorg"),
        ("kein Geld", "geen geld"),
    ],
)
def test_it_finds_what_the_same_question_finds_in_dutch(
    engine: SearchEngine, typed: str, dutch: str
) -> None:
    answer, plain = engine.search(typed), engine.search(dutch)
    assert f"“{dutch}”" in answer.tongue or f"„{dutch}“" in answer.tongue
    assert [hit.id for hit in answer.hits] == [hit.id for hit in plain.hits] != []
    assert answer.lead == plain.lead
    assert plain.tongue == ""


@pytest.mark.parametrize(
    "typed",
    ["warme maaltijd", "huisats", "help", "computer", "mit de bus noar stad", "ik wil een job",
     "was", "babysitter", "Anneke Bos", "open eettafel", "bus", "xyzzyq", "wie spreekt arabisch"],
)  # fmt: skip
def test_what_may_be_dutch_is_dutch(engine: SearchEngine, typed: str) -> None:
    assert engine.search(typed).tongue == ""


@pytest.mark.parametrize(
    ("typed", "number"),
    [("I want to die", "113"), ("ich will sterben", "113"), ("chest pain", "112")],
)
def test_danger_is_read_in_what_was_typed(engine: SearchEngine, typed: str, number: str) -> None:
    assert engine.search(typed).danger[0] == number


def test_a_word_of_time_works_too(engine: SearchEngine) -> None:
    assert "dokter vanavond" in engine.search("where can I find a doctor tonight").tongue


@pytest.mark.parametrize("code", TONGUES)
def test_each_language_has_its_core_words_and_they_all_lead_somewhere(
    engine: SearchEngine, code: str
) -> None:
    meant = tongue(code).meant
    assert len(meant) >= 120
    needs = {dutch for phrase, dutch in meant.items() if len(phrase) > 4} - NO_NEED
    answers = {dutch: engine.search(dutch) for dutch in sorted(needs)}
    nothing = [dutch for dutch, one in answers.items() if not (one.hits or one.routes or one.says)]
    assert nothing == []


def test_a_mistake_in_a_table_is_told_with_its_place() -> None:
    begin = "taal: xx\nzegt: {}\nklein: the\nook nederlands: bus\n"
    assert read_tongue(begin + "the bus, coach = bus", "xx").telling == ["coach", "the"]
    with pytest.raises(ValueError, match="xx:5: a '=' with Dutch behind it is missing"):
        read_tongue(f"{begin}doctor\n", "xx")
    with pytest.raises(ValueError, match="'the bus' says nothing, or two things"):
        read_tongue(f"{begin}bus = bus\nthe bus = taxi\n", "xx")


def test_a_language_comes_when_somebody_uses_it(browser: Browser, host: Host) -> None:
    def came(name: str) -> bool:
        return any(name in line for line in host.log)

    page = Visit(browser, PHONE).page
    page.goto(f"{host.address}zoeken/#q=warme+maaltijd")
    page.wait_for_load_state("networkidle")
    assert came("zoektalen.js")
    assert not came("zoektaal-")
    page.locator("#q").fill("I am lonely")
    line = page.locator("[data-taal]")
    expect(line).to_contain_text("We searched for “eenzaam”")
    expect(line).to_have_attribute("lang", "en")
    assert came("zoektaal-en.js")
    assert not came("zoektaal-de.js")
    page.locator("#q").fill("eenzaam")
    expect(line).to_be_hidden()
    page.close()
