"""Searching as people do it: in a real browser, on a phone and on a wide screen."""

from __future__ import annotations

import pytest
from browser.visit import PHONE, WIDE, Visit
from playwright.sync_api import Browser, expect
from walk import BuiltSite


@pytest.mark.parametrize(
    "words", ["dokter", "bus", "huisarts", "vrijwilliger", "computer", "bibliotheek", "rolator"]
)
def test_a_search_always_shows_results_and_a_way_on(
    browser: Browser, address: str, words: str
) -> None:
    visit = Visit(browser, PHONE)
    visit.page.goto(f"{address}zoeken/?q={words}")
    expect(visit.page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    expect(visit.page.locator("[data-verder]")).to_contain_text("helpt u verder")
    assert visit.errors == []
    visit.page.close()


def test_what_is_typed_in_the_header_is_not_sent_to_the_server(
    browser: Browser, address: str
) -> None:
    visit = Visit(browser, WIDE)
    sent: list[str] = []
    visit.page.on("request", lambda request: sent.append(request.url))
    visit.page.goto(f"{address}themas/eten/")
    visit.page.locator(".kop input[name=q]").fill("mijn vader heeft dementie")
    visit.page.locator(".kop [data-zoek] button").click()
    expect(visit.page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    assert [url for url in sent if "dementie" in url.partition("#")[0]] == []
    visit.page.close()


def test_everything_works_from_a_disk(browser: Browser, site: BuiltSite) -> None:
    visit = Visit(browser, WIDE)
    visit.page.goto((site.folder / "index.html").as_uri())
    visit.page.get_by_role("link", name="Wie bel ik?", exact=True).click()
    expect(visit.page.locator("h1")).to_have_text("Wie bel ik?")
    visit.page.locator(".kop input[name=q]").fill("huis arts")
    visit.page.locator(".kop input[name=q]").press("Enter")
    expect(visit.page.locator("[data-resultaten] [data-id]").first).to_contain_text("uisarts")
    assert visit.errors == []
    visit.page.close()


def test_the_practice_page_tells_why(browser: Browser, address: str) -> None:
    visit = Visit(browser, WIDE)
    page = visit.page
    page.goto(f"{address}zoeken/oefenen/")
    page.get_by_label("Woorden van een bewoner").fill("eten aan huis")
    first = page.locator("[data-uitslag] tr").first
    expect(first).to_contain_text("Tafeltje Dek Je")
    expect(first).to_contain_text("eten aan huis")
    expect(page.locator("[data-begrepen]")).to_contain_text("huis")
    page.get_by_label("Waarom wordt dit").select_option(label="Tafeltje Dek Je")
    expect(page.locator("[data-waarom]")).to_have_text(
        "Tafeltje Dek Je staat op plaats 1, gevonden op: eten aan huis."
    )
    page.get_by_label("Waarom wordt dit").select_option(label="Huisartsenpraktijk Westerdorp")
    expect(page.locator("[data-waarom]")).to_contain_text("past te weinig")
    page.get_by_label("Waarom wordt dit").select_option(label="Biljartmiddag")
    expect(page.locator("[data-waarom]")).to_contain_text("wordt niet gevonden")
    assert visit.errors == []
    page.close()


def test_without_scripts_the_search_page_leads_to_everything_by_theme(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}zoeken/")
    page.get_by_role("link", name="Eten en boodschappen").click()
    page.get_by_role("link", name="Tafeltje Dek Je").first.click()
    expect(page.get_by_role("heading", name="Tafeltje Dek Je")).to_be_visible()
    page.close()


def test_every_result_has_a_card(browser: Browser, address: str) -> None:
    """What is on the map can be shown: each such document of the index has its card in a file."""
    page = Visit(browser, PHONE).page
    page.goto(f"{address}zoeken/")
    expect(page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    more = page.locator("[data-meer]")
    while more.is_visible():
        before = page.locator("[data-resultaten] > li").count()
        more.click()
        expect(page.locator("[data-resultaten] > li").nth(before)).to_be_visible()
    known = page.evaluate("""() => MapSearch.prepare(MAP_INDEX).docs
      .filter(({kind}) => !['contactroute', 'uitleg'].includes(kind)).map(doc => doc.id)""")
    # What has a card says more than its name.
    shown = page.locator("[data-resultaten] [data-id]:has(header)").all()
    assert [one.get_attribute("data-id") for one in shown] == known
    page.close()


def test_the_supporter_is_found_by_name_and_by_what_she_is(browser: Browser, address: str) -> None:
    page = Visit(browser, PHONE).page
    for words in ("anneke bos", "dorpsondersteuner", "06 00 00 10 21"):
        page.goto(f"{address}zoeken/?q={words}")
        first = page.locator("[data-resultaten] [data-id]").first
        expect(first).to_contain_text("06 00 00 10 21")
    page.close()


def test_without_scripts_the_emergency_numbers_stand_on_the_search_page(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}zoeken/")
    expect(page.locator("[data-zoekpagina] a[href='tel:112']")).to_be_visible()
    page.close()


def test_more_results_stay_when_somebody_comes_back(browser: Browser, address: str) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{address}zoeken/")
    cards = page.locator("[data-resultaten] > li")
    expect(cards).to_have_count(20)
    page.get_by_role("button", name="Toon meer").click()
    expect(cards).to_have_count(40)
    expect(cards.nth(20).locator("a").first).to_be_focused()
    cards.nth(30).locator("h3 a").click()
    expect(page.locator("[data-zoekpagina]")).to_have_count(0)
    page.go_back()
    expect(cards).to_have_count(40)
    page.close()


def test_the_village_chosen_below_counts_at_once(browser: Browser, address: str) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{address}zoeken/?q=koffie")
    helpers = page.locator("[data-helper]:visible")
    everyone = helpers.count()
    page.locator(".voet [data-dorpkeuze] select").select_option(label="Oosterzijl")
    expect(page.locator("[data-resultaten] [data-id]").first).to_contain_text("Oosterzijl")
    assert 0 < helpers.count() < everyone
    page.close()


def test_choices_that_give_nothing_cannot_be_ticked(browser: Browser, address: str) -> None:
    page = Visit(browser, WIDE).page
    page.goto(f"{address}zoeken/?q=kapper")
    expect(page.get_by_label("zaterdag")).to_be_disabled()
    expect(page.get_by_label("Achterbos")).to_be_enabled()
    page.close()


def test_suggestions_close_when_somebody_goes_on(browser: Browser, address: str) -> None:
    page = Visit(browser, WIDE).page
    page.goto(f"{address}themas/eten/")
    field = page.get_by_role("combobox", name="Zoeken op deze kaart")
    field.press_sequentially("koffie")
    expect(page.get_by_role("listbox")).to_be_visible()
    field.press("Tab")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.close()


def test_paper_does_not_say_what_was_open_when_it_was_printed(
    browser: Browser, address: str
) -> None:
    visit = Visit(browser, WIDE)
    visit.page.goto(f"{address}zoeken/?q=is de bibliotheek nu open")
    told = visit.page.locator("[data-melding]")
    expect(told).to_contain_text("ibliothe")
    expect(told).to_be_visible()
    visit.page.emulate_media(media="print")
    expect(told).to_be_hidden()
    expect(visit.page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    visit.page.close()
