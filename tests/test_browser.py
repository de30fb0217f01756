"""The site as people meet it: in a real browser, on a phone and on a wide screen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright
from walk import BuiltSite

PHONE, WIDE = 390, 1280
PAGES = ["", "themas/eten/", "diensten/tafeltje-dek-je/", "zoeken/?q=huis%20arts", "zoeken/",
         "zoeken/#q=mijn%20man%20slaat%20mij", "zoeken/oefenen/",
         "wie-bel-ik/ik-ben-gevallen/", "meedoen/", "agenda/", "ondersteuners/", "a-z/",
         "boekje/", "diensten/belbus/"]  # fmt: skip


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def address(site: BuiltSite) -> Iterator[str]:
    """Serve the built site, as any web host would."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    flags = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium or None, args=flags)
        yield opened
        opened.close()


class Visit:
    """A page that notes what goes wrong while somebody looks at it."""

    def __init__(self, browser: Browser, width: int) -> None:
        height = 844 if width == PHONE else 900
        self.page: Page = browser.new_page(viewport={"width": width, "height": height})
        self.errors: list[str] = []
        self.hosts: set[str] = set()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("requestfailed", lambda request: self.errors.append(request.url))
        self.page.on("request", lambda request: self.hosts.add(request.url.split("/")[2]))

    def _console(self, message: Any) -> None:
        if message.type in {"error", "warning"}:
            self.errors.append(message.text)


@pytest.mark.parametrize("width", [PHONE, WIDE])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_opens_clean_and_fits(browser: Browser, address: str, path: str, width: int) -> None:
    visit = Visit(browser, width)
    visit.page.goto(address + path)
    visit.page.wait_for_load_state("networkidle")
    assert visit.errors == []
    assert visit.hosts == {address.split("/")[2]}
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
    assert visit.page.locator("h1").count() == 1
    visit.page.close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_no_barriers_a_checker_can_find(
    browser: Browser, address: str, path: str
) -> None:
    visit = Visit(browser, PHONE)
    visit.page.goto(address + path)
    visit.page.wait_for_load_state("networkidle")
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = Axe().run(visit.page, options=options).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    visit.page.close()


def test_the_first_screen_of_an_entry_says_what_when_and_whom_to_call(
    browser: Browser, address: str
) -> None:
    visit = Visit(browser, PHONE)
    visit.page.goto(f"{address}diensten/tafeltje-dek-je/")
    for part in ("h1", ".zin", ".feit-wanneer", ".belknop-groot"):
        box = visit.page.locator(part).first.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 844, part
    visit.page.close()


def test_the_menu_is_a_labelled_button_on_a_phone_and_open_on_a_wide_screen(
    browser: Browser, address: str
) -> None:
    phone = Visit(browser, PHONE).page
    phone.goto(address)
    expect(phone.get_by_text("Menu", exact=True)).to_be_visible()
    expect(phone.get_by_role("link", name="Agenda", exact=True)).to_be_hidden()
    phone.get_by_text("Menu", exact=True).click()
    expect(phone.get_by_role("link", name="Agenda", exact=True)).to_be_visible()
    phone.close()
    wide = Visit(browser, WIDE).page
    wide.goto(address)
    expect(wide.get_by_role("link", name="Agenda", exact=True)).to_be_visible()
    wide.close()


@pytest.mark.parametrize("path", ["", "diensten/tafeltje-dek-je/", "themas/eten/", "zoeken/"])
def test_nothing_sticks_out_at_320_pixels(browser: Browser, address: str, path: str) -> None:
    visit = Visit(browser, 320)
    visit.page.goto(address + path)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 320
    visit.page.close()


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
    visit.page.locator(".kop button").click()
    expect(visit.page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    assert [url for url in sent if "dementie" in url.partition("#")[0]] == []
    visit.page.close()


def test_buttons_and_links_in_lists_are_large_enough_to_touch(
    browser: Browser, address: str
) -> None:
    visit = Visit(browser, PHONE)
    visit.page.goto(f"{address}themas/eten/")
    small = visit.page.evaluate(
        """() => [...document.querySelectorAll('.belknop, .vraag, .menu summary, button, input')]
        .filter(one => one.offsetParent && one.getBoundingClientRect().height < 44)
        .map(one => one.outerHTML.slice(0, 80))"""
    )
    assert small == []
    visit.page.close()


def test_choosing_a_village_puts_it_first_and_lasts(browser: Browser, address: str) -> None:
    page = Visit(browser, WIDE).page
    page.goto(f"{address}themas/ontmoeten/")
    page.locator("footer").get_by_label("Uw dorp").select_option("achterbos")
    expect(page.get_by_text("Ook in andere dorpen")).to_be_visible()
    expect(page.locator("footer").get_by_text("Geert Wiersema")).to_be_visible()
    expect(page.locator("footer").get_by_text("Anneke Bos")).to_be_hidden()
    page.goto(f"{address}themas/eten/")
    expect(page.locator("footer").get_by_label("Uw dorp")).to_have_value("achterbos")
    page.locator("footer").get_by_label("Uw dorp").select_option("")
    expect(page.locator("footer").get_by_text("Anneke Bos")).to_be_visible()
    page.close()


def test_today_is_the_day_somebody_looks(browser: Browser, address: str) -> None:
    visit = Visit(browser, WIDE)
    visit.page.clock.set_fixed_time("2026-12-02T09:00:00")  # a Wednesday
    visit.page.goto(address)
    today = visit.page.locator("[data-vandaag]")
    expect(today.get_by_text("Koffieochtend")).to_be_visible()
    expect(today.get_by_text("Peuterochtend")).to_be_hidden()
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


def test_without_scripts_everything_can_still_be_read(browser: Browser, address: str) -> None:
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": PHONE, "height": 844}
    )
    page = context.new_page()
    page.goto(f"{address}zoeken/")
    expect(page.get_by_role("link", name="Eten en boodschappen")).to_be_visible()
    page.goto(f"{address}activiteiten/koffieochtend-de-linde/")
    expect(page.get_by_text("woensdag").first).to_be_visible()
    context.close()


def test_on_paper_an_entry_is_one_clean_sheet(browser: Browser, address: str) -> None:
    page = Visit(browser, WIDE).page
    page.goto(f"{address}diensten/tafeltje-dek-je/")
    page.emulate_media(media="print")
    for hidden in (".menu", ".kop-zoek", ".voet-links", ".hoort-bij"):
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator(".print-adres")).to_contain_text("/diensten/tafeltje-dek-je/")
    page.close()


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


def test_without_scripts_the_search_page_lists_everything_by_theme(
    browser: Browser, address: str
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{address}zoeken/")
    expect(page.get_by_role("heading", name="Eten en boodschappen")).to_be_visible()
    page.get_by_role("link", name="Tafeltje Dek Je").click()
    expect(page.get_by_role("heading", name="Tafeltje Dek Je")).to_be_visible()
    page.close()


def test_every_result_has_a_card(browser: Browser, address: str) -> None:
    """What can be found can be shown: each document of the index has its card in the page."""
    page = Visit(browser, PHONE).page
    page.goto(f"{address}zoeken/")
    expect(page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    lacking = page.evaluate("""() => {
      const cards = document.querySelector('[data-kaartjes]').content
      const docs = MapSearch.prepare(MAP_INDEX).docs.filter(doc => doc.kind !== 'contactroute')
      return docs.filter(doc => cards.querySelectorAll(`[data-id="${doc.id}"]`).length !== 1)
        .map(doc => doc.id)
    }""")
    assert lacking == []
    page.close()
