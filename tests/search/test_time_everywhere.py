"""`kaart zoek`, the finder, the fields and the practice page give one answer about time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from search.bare_site import finder, ids
from search.dated_site import write_dated_site
from search.questions_of_time import EVERY, MINUTES, TODAY

from generator.model import SocialMap
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import MapView, map_view

ELEVEN = "2026-11-28T10:00:00Z"  # in Dutch winter time it is an hour later
SHOWN = 20
TIMES = "all => all.map(one => one.querySelector('h3 + .wanneer-dan')?.textContent ?? '')"


@pytest.fixture(scope="module")
def view(example_map: SocialMap) -> MapView:
    return map_view(example_map, TODAY)


@pytest.fixture(scope="module")
def engine(view: MapView) -> SearchEngine:
    return SearchEngine(search_index(view), times=Times(view.occasions, TODAY))


@pytest.fixture(scope="module")
def dated(tmp_path_factory: pytest.TempPathFactory, view: MapView) -> Path:
    return write_dated_site(tmp_path_factory.mktemp("dated"), view)


@pytest.fixture
def tokyo(browser: Browser) -> Iterator[Page]:
    """A telephone in Japan, where it is evening already."""
    context = browser.new_context(timezone_id="Asia/Tokyo", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.clock.set_fixed_time(ELEVEN)
    yield page
    context.close()


def told(engine: SearchEngine, question: str) -> Answer:
    return engine.search(question, today=TODAY, minutes=MINUTES)


def shown_in(page: Page) -> list[tuple[str, str]]:
    """Give the results with the time that stands right below each name, if any."""
    lines = page.locator("[data-resultaten] .kaartje")
    return [
        (id_, time.lower()) for id_, time in zip(ids(page), lines.evaluate_all(TIMES), strict=True)
    ]


def test_the_finder_answers_as_the_command_does(
    tokyo: Page, dated: Path, engine: SearchEngine
) -> None:
    assert len(EVERY) >= 60
    finder(tokyo, dated, "?q=koffie")
    different = []
    for question in EVERY:
        tokyo.locator("#q").fill(question)
        tokyo.locator("#q").press("Enter")
        answer = told(engine, question)
        if answer.says:
            expect(tokyo.locator("[data-melding]")).to_have_text(answer.says)
        expected = [(hit.id, hit.when.lower()) for hit in answer.hits[:SHOWN]]
        if (shown := shown_in(tokyo)) != expected:
            different.append((question, shown, expected))
    assert different == []


@pytest.mark.parametrize("question", ["morgen", "met kerst", "hoe laat gaat de bibliotheek open"])
def test_the_field_and_the_practice_page_say_it_too(
    tokyo: Page, dated: Path, engine: SearchEngine, question: str
) -> None:
    answer = told(engine, question)
    tokyo.goto((dated / "zoeken" / "oefenen.html").as_uri())
    tokyo.locator("#oefen-woorden").fill(question)
    expect(tokyo.locator("[data-oefenen] > [data-melding]")).to_have_text(answer.says)
    rows = tokyo.locator("[data-uitslag] tr")
    expect(rows).to_have_count(min(10, len(answer.hits)))
    expect(rows.first).to_contain_text(answer.hits[0].when)
    tokyo.goto((dated / "index.html").as_uri())
    tokyo.get_by_role("combobox").press_sequentially(question)
    expect(tokyo.get_by_role("option").filter(has_text=answer.says)).to_be_visible()
    expect(tokyo.get_by_role("option").first).to_contain_text(answer.hits[0].title)


def test_words_of_time_load_only_when_somebody_types_one(tokyo: Page, dated: Path) -> None:
    loaded: list[str] = []
    tokyo.on("request", lambda request: loaded.append(request.url))
    finder(tokyo, dated, "?q=fysiotherapie")
    tokyo.wait_for_timeout(100)
    assert not [one for one in loaded if "zoektijd" in one or "dagen" in one]
    tokyo.locator("#q").fill("fysiotherapie morgen")
    expect(tokyo.locator("[data-melding]")).to_contain_text("Morgen is er niets voor")
    assert [one for one in loaded if "zoektijd.js" in one]


def test_danger_does_not_wait_for_dates(tokyo: Page, dated: Path) -> None:
    tokyo.route("**/zoektijd.js", lambda _: None)
    tokyo.goto(
        (dated / "zoeken" / "index.html").as_uri() + "?q=ik+wil+dood+vandaag", wait_until="commit"
    )
    expect(tokyo.locator(".gevaar a")).to_have_attribute("href", "tel:113")


def test_when_the_dates_do_not_come_the_search_answers_without(tokyo: Page, dated: Path) -> None:
    tokyo.route("**/dagen.js", lambda route: route.abort())
    finder(tokyo, dated, "?q=koffie+morgen")
    assert "koffieochtend-de-linde" in ids(tokyo)


def test_only_a_list_by_time_has_short_cards(tokyo: Page, dated: Path) -> None:
    """The style leaves out the rhythm there: the time of that day stands below each name."""
    results = tokyo.locator("[data-resultaten]")
    finder(tokyo, dated, "?q=dinsdag")
    expect(results).to_have_class("op-tijd")
    for other in ("koffie", "hoe laat gaat de bibliotheek open", "is er morgen bingo"):
        tokyo.locator("#q").fill(other)
        tokyo.locator("#q").press("Enter")
        expect(results).not_to_have_class("op-tijd")
