"""A page with an answer about time follows the clock, and leaves the reader at rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from search.bare_site import finder, ids
from search.dated_site import write_dated_site
from search.questions_of_time import TODAY

from generator.model import SocialMap
from generator.views import map_view


@pytest.fixture(scope="module")
def dated(tmp_path_factory: pytest.TempPathFactory, example_map: SocialMap) -> Path:
    return write_dated_site(tmp_path_factory.mktemp("dated"), map_view(example_map, TODAY))


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    errors: list[str] = []
    context = browser.new_context(timezone_id="America/New_York")
    opened = context.new_page()
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    context.close()
    assert errors == []


def opened(page: Page, dated: Path, at: str, question: str) -> None:
    page.clock.install(time=at)
    finder(page, dated, f"?q={question.replace(' ', '+')}")


def message(page: Page, said: str) -> None:
    expect(page.locator("[data-melding]")).to_contain_text(said)


def test_after_midnight_tomorrow_is_another_day(page: Page, dated: Path) -> None:
    opened(page, dated, "2026-12-01T22:50:00Z", "morgen")
    koffie = page.locator("[data-id=koffieochtend-de-linde] h3 + .wanneer-dan")
    expect(koffie).to_contain_text("Morgen om 10.00 uur")
    page.clock.run_for("15:00")
    expect(koffie).to_have_count(0)
    assert "taalcafe" in ids(page)


def test_when_the_doors_close_the_answer_says_so(page: Page, dated: Path) -> None:
    opened(page, dated, "2026-11-28T11:50:00Z", "is de bibliotheek open")
    message(page, "Bibliotheek Westerdorp: vandaag open tot 13.00 uur.")
    page.clock.run_for("11:00")
    message(page, "Bibliotheek Westerdorp: nu gesloten, maandag 30 november open")


def test_who_looks_again_the_next_morning_reads_about_that_morning(page: Page, dated: Path) -> None:
    opened(page, dated, "2026-12-01T19:00:00Z", "vandaag")
    message(page, "vandaag")
    page.clock.set_system_time("2026-12-02T08:10:00Z")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(page.locator("[data-id=koffieochtend-de-linde] h3 + .wanneer-dan")).to_contain_text(
        "Vandaag om 10.00 uur"
    )


def test_what_stays_true_is_left_as_it_is(page: Page, dated: Path) -> None:
    opened(page, dated, "2026-12-01T10:00:00Z", "morgen")
    second = page.locator("[data-resultaten] h3 a").nth(1)
    second.focus()
    second.evaluate("link => { window.before = link }")
    page.clock.run_for("05:00")
    assert second.evaluate("link => link === window.before && link === document.activeElement")
