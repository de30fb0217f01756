"""Her common tasks in a real browser, by somebody who only clicks and types; then her files."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.her_desk import HerDesk, at_work
from playwright.sync_api import Browser, Page, expect
from small_village import SMALL

TODAY = ("--vandaag", "2026-11-21")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HerDesk]:
    """A desk for a copy of the small village that goes to a folder, as to a web host."""
    folder = tmp_path_factory.mktemp("dorp") / "kaart"
    shutil.copytree(SMALL, folder)
    village = folder / "dorp.yml"
    village.write_bytes(village.read_bytes() + b"publicatie: map:www\n")
    with at_work(folder, *TODAY) as found:
        yield found


@pytest.fixture(scope="module")
def page(desk: HerDesk, browser: Browser) -> Iterator[Page]:
    """The browser in which she works all day."""
    opened = desk.enter(browser)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def start(desk: HerDesk, page: Page) -> None:
    """Each task begins on the first page."""
    page.goto(f"{desk.server}/beheer/")


def find(page: Page, words: str) -> None:
    """Look something up in the list, and open it."""
    page.get_by_role("link", name="Alles op de kaart").first.click()
    page.get_by_label("Zoek op naam, nummer of woord").fill(words)
    expect(page.get_by_role("status").filter(has_text=" van de ")).to_be_visible()
    page.locator("#lijst").get_by_role("link").first.click()


def test_a_new_number(page: Page, desk: HerDesk) -> None:
    before = desk.typed("diensten/maaltijd.yml")
    find(page, "maaltijd")
    page.get_by_label("Wat is het telefoonnummer?").first.fill("0597 00 90 21")
    page.get_by_role("button", name="Opslaan", exact=True).first.click()
    expect(page.get_by_text("Opgeslagen.").first).to_be_visible()
    after = desk.typed("diensten/maaltijd.yml")
    assert after == before.replace("0597 00 90 20", "0597 00 90 21")


def test_something_pauses_and_begins_again(page: Page, desk: HerDesk) -> None:
    before = desk.typed("diensten/maaltijd.yml")
    find(page, "maaltijd")
    page.get_by_role("link", name="Zet op pauze").click()
    page.get_by_label("Waarom?").fill("De keuken is stuk.")
    page.get_by_role("button", name="Ja, zet op pauze").click()
    expect(page.get_by_role("heading", name="Warme maaltijd staat op pauze")).to_be_visible()
    assert "status: pauze\nreden: De keuken is stuk.\n" in desk.typed("diensten/maaltijd.yml")
    page.get_by_role("link", name="Terug naar Warme maaltijd").click()
    page.get_by_role("link", name="Het begint weer").click()
    page.get_by_role("button", name="Ja, het begint weer").click()
    expect(page.get_by_role("heading", name="Warme maaltijd is weer op de kaart")).to_be_visible()
    assert desk.typed("diensten/maaltijd.yml") == before


def test_a_club_stops(page: Page, desk: HerDesk) -> None:
    find(page, "klusteam")
    page.get_by_role("link", name="Het stopt").click()
    page.get_by_label("Waarom?").fill("Er waren te weinig mensen.")
    page.get_by_label("Wat kunnen bewoners nu gebruiken?").select_option("Warme maaltijd")
    page.get_by_role("button", name="Ja, het stopt").click()
    expect(page.get_by_role("heading", name="is gestopt")).to_be_visible()
    assert "status: gestopt" in desk.typed("vrijwilligers/klusteam.yml")
    assert "in_plaats_daarvan: maaltijd" in desk.typed("vrijwilligers/klusteam.yml")


def test_something_new_from_its_name_to_the_map(page: Page, desk: HerDesk) -> None:
    page.get_by_role("link", name="Iets nieuws").click()
    page.get_by_label("Activiteit").check()
    page.get_by_label("Hoe heet het?").fill("Bingo in het dorpshuis")
    page.get_by_role("button", name="Ga verder").click()
    expect(page.get_by_role("heading", name="Bingo in het dorpshuis")).to_be_visible()
    expect(page.get_by_text("Vul dit in.")).to_have_count(0)
    page.get_by_label("Wat is het en voor wie, in één zin?").fill("Bingo voor het hele dorp.")
    page.get_by_label("Het belangrijkste").select_option("Ontmoeten")
    page.get_by_label("Dinsdag").first.check(force=True)
    page.get_by_label("Hoe laat begint het?").first.fill("14.00")
    page.get_by_label("Hoe laat is het afgelopen?").first.fill("16.00")
    page.get_by_role("button", name="Opslaan", exact=True).first.click()
    expect(page.get_by_text("Opgeslagen.").first).to_be_visible()
    assert "dinsdag" in desk.typed("activiteiten/bingo-in-het-dorpshuis.yml")


def test_a_page_gets_another_address(page: Page, desk: HerDesk) -> None:
    find(page, "koffie")
    page.get_by_role("link", name="Geef een ander adres").click()
    page.get_by_label("Hoe moet het laatste stuk van het adres zijn?").fill("Koffie in de Wiel")
    page.get_by_role("button", name="Geef dit adres").click()
    expect(page.get_by_role("heading", name="heeft een nieuw adres")).to_be_visible()
    assert "oude_namen: [koffie]" in desk.typed("activiteiten/koffie-in-de-wiel.yml")


def test_the_site_goes_on_the_internet(page: Page, desk: HerDesk) -> None:
    page.get_by_role("button", name="Zet op internet").click()
    expect(page.get_by_role("heading", name="Dit verandert er")).to_be_visible(timeout=120_000)
    page.get_by_role("button", name="Ja, zet dit op internet").click()
    expect(page.get_by_role("heading", name="De site staat klaar")).to_be_visible(timeout=120_000)
    assert (desk.folder.parent / "www" / "index.html").is_file()
    page.goto(f"{desk.server}/beheer/")
    expect(page.get_by_text("is er voor bewoners niets veranderd.")).to_be_visible()


PAGES = ["", "nakijken", "alles", "nieuw", "dorp", "dorp/ondersteuners", "publiceren",
         "diensten/belbus", "diensten/belbus/stoppen", "diensten/belbus/adres", "navragen",
         "geschiedenis", "er-is-niets"]  # fmt: skip


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_has_no_barriers_and_can_be_touched(
    page: Page, desk: HerDesk, path: str
) -> None:
    wide = page.viewport_size
    for width, letters in ((390, "100%"), (820, "100%"), (1280, "100%"), (390, "225%")):
        page.set_viewport_size({"width": width, "height": 664})
        page.goto(f"{desk.server}/beheer/{path}")
        page.evaluate(f"document.documentElement.style.fontSize = {letters!r}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)
    page.evaluate("document.documentElement.style.fontSize = ''")
    assert page.evaluate(SMALL_ONES) == []
    # As high as the page is, so that the buttons that stay in sight stand below all else.
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": 390, "height": height})
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = Axe().run(page, options=options).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    assert wide is not None
    page.set_viewport_size(wide)


# What can be pressed, less words in a running text: those have room enough around them.
SMALL_ONES = """() => [...document.querySelectorAll('button, summary, .knop, select, textarea, '
  + 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]), .kop a')]
  .filter(one => !one.closest('[aria-hidden=true]'))
  .filter(one => one.offsetParent && one.checkVisibility && !one.classList.contains('verborgen'))
  .filter(one => one.getBoundingClientRect().height < 44)
  .map(one => one.outerHTML.slice(0, 90))"""


def test_it_all_works_by_keyboard_alone(page: Page, desk: HerDesk) -> None:
    page.goto(f"{desk.server}/beheer/alles")
    page.keyboard.press("Tab")
    expect(page.get_by_text("Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("belbus")
    expect(page.get_by_role("status").filter(has_text=" van de ")).to_be_visible()
    page.locator("#lijst a").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Belbus")


def test_what_is_still_to_do_is_read_first(page: Page, desk: HerDesk) -> None:
    page.goto(f"{desk.server}/beheer/nieuw")
    page.get_by_role("button", name="Ga verder").click()
    expect(page.get_by_role("region", name="Nog even dit")).to_be_focused()
    page.get_by_role("link", name="Vul in hoe het heet.").click()
    expect(page.get_by_label("Hoe heet het?")).to_be_focused()


def test_it_all_works_without_scripts(desk: HerDesk, page: Page, browser: Browser) -> None:
    state = page.context.storage_state()
    context = browser.new_context(java_script_enabled=False, storage_state=state)
    plain = context.new_page()
    plain.goto(f"{desk.server}/beheer/")
    plain.get_by_role("link", name="Alles op de kaart").click()
    plain.get_by_label("Zoek op naam, nummer of woord").fill("maaltijd")
    plain.get_by_role("button", name="Zoek").click()
    plain.locator("#lijst a").first.click()
    plain.get_by_label("Wat kost het?").fill("€ 9 per maaltijd")
    plain.get_by_role("button", name="Opslaan", exact=True).click()
    expect(plain.get_by_text("Opgeslagen.").first).to_be_visible()
    assert "kosten: € 9 per maaltijd" in desk.typed("diensten/maaltijd.yml")
    plain.get_by_role("link", name="Het stopt").click()
    plain.get_by_role("button", name="Ja, het stopt").click()
    expect(plain.get_by_role("heading", name="is gestopt")).to_be_visible()
    context.close()
