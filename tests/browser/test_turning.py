"""A site made on 21 November 2026, read later: what changed on a day that was known has changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, Page
from small_village import EXAMPLE, TODAY
from views.seen import HALL, read, typed

from generator.publish.build import build
from generator.site.project import Project
from generator.views import map_view

FILES = {
    "locaties_linde": HALL + "gesloten: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03}]\n",
    "activiteiten_koffie": typed(
        "wanneer: {dagen: [woensdag], van: 10.00, tot: 11.30}", "locatie: linde", "kosten: Gratis",
        "nieuwe_kosten: {vanaf: 2027-01-01, kosten: € 2}", "vol: tot 2027-01-10",
        "wachtlijst: Bel voor de lijst.", "verplaatst: [{datum: 2026-12-02, naar: 2026-12-03}]",
        name="Koffie",
    ),
    "diensten_kerst": typed("tot_en_met: 2026-12-26", name="Kerstpakket"),
}  # fmt: skip
BEFORE, AFTER = "2026-12-20T10:00:00+01:00", "2027-01-11T10:00:00+01:00"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("keert") / "site"
    view = map_view(read(**FILES), TODAY)
    build(view, TODAY, project=Project.at(EXAMPLE.parent), target=target, editions=())
    return target


@contextmanager
def opened(browser: Browser, made: Path, address: str, moment: str = "") -> Iterator[Page]:
    """Open a page at a moment; without one, without scripts."""
    size = {"width": PHONE, "height": 844}
    context = browser.new_context(java_script_enabled=bool(moment), viewport=size)  # type: ignore[arg-type]
    page = context.new_page()
    if moment:
        page.clock.install(time=moment)
    page.goto((made / address / "index.html").as_uri())
    yield page
    context.close()


def said(page: Page) -> str:
    """Give what the main part of a page says, in one line."""
    return " ".join(page.locator("main").inner_text().split())


PLACES = ["activiteiten/koffie", "themas/eten"]


@pytest.mark.parametrize("address", PLACES, ids=["page", "card"])
def test_before_the_day_both_are_said_with_that_day(
    browser: Browser, made: Path, address: str
) -> None:
    for moment in ("", BEFORE):
        with opened(browser, made, address, moment) as page:
            text = said(page)
        assert "Gratis; vanaf 1 januari 2027 € 2" in text
        assert "Vol tot 10 januari 2027. Bel voor de lijst." in text
        assert "De Linde is dicht van 21 december 2026 tot en met 3 januari 2027" in text
        assert text.count("€ 2") == 1


@pytest.mark.parametrize("address", PLACES, ids=["page", "card"])
def test_after_the_day_only_what_holds(browser: Browser, made: Path, address: str) -> None:
    with opened(browser, made, address, AFTER) as page:
        text = said(page)
    assert "€ 2" in text
    for past in ("Gratis", "Vol tot", "is dicht", "verplaatst", "Plaatsen"):
        assert past not in text, past


def test_the_price_changes_at_midnight_in_a_tab_that_stays_open(
    browser: Browser, made: Path
) -> None:
    with opened(browser, made, PLACES[0], "2026-12-31T23:59:00+01:00") as page:
        assert "Gratis; vanaf" in said(page)
        page.clock.run_for(61_000)
        page.wait_for_function("!document.body.innerText.includes('Gratis')")
        assert "€ 2" in said(page)


def test_the_closed_door_is_told_on_its_own_page_until_it_opens(
    browser: Browser, made: Path
) -> None:
    with opened(browser, made, "locaties/linde", BEFORE) as page:
        assert "van 21 december 2026 tot en met 3 januari 2027" in said(page)
    with opened(browser, made, "locaties/linde", AFTER) as page:
        assert "Dicht" not in said(page)


def test_what_is_on_the_map_until_a_day_says_so_and_is_over_after_it(
    browser: Browser, made: Path
) -> None:
    address = "diensten/kerst"
    with opened(browser, made, address) as page:
        assert "Tot en met 26 december 2026" in said(page)
        assert "voorbij" not in said(page)
    with opened(browser, made, address, "2026-12-26T23:00:00+01:00") as page:
        assert "voorbij" not in said(page)
    with opened(browser, made, address, "2026-12-27T00:10:00+01:00") as page:
        assert "Dit is voorbij." in said(page)
    with opened(browser, made, PLACES[1], "2026-12-27T00:10:00+01:00") as page:
        assert said(page).count("Dit is voorbij.") == 1


def test_what_costs_something_from_a_day_on_is_not_free_in_the_agenda_of_that_day() -> None:
    (coffee,) = (one for one in map_view(read(**FILES), TODAY).occasions if one.id == "koffie")
    days = [day for run in coffee.runs for day in run.days]
    free = {day.isoformat(): coffee.is_free_on(day) for day in days}
    assert free["2026-12-16"]
    assert not free["2027-01-06"]
