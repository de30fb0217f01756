"""Photos, calls, paper and looks in a real browser: only clicking and typing, at any size."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from desk.test_in_a_browser import port_of, running
from length import LONG
from photographed import of_telephone
from playwright.sync_api import Browser, BrowserContext, Page, expect
from small_village import SMALL

PAGES = (
    "foto", "foto/ondersteuners/roos", "foto/locaties/dorpshuis", "navragen?aantal=50",
    "navragen/dorpsbelang?aantal=50", "papier", "blad?woorden=maaltijd&kies=koffie", "kleuren",
    "logo", "woorden?vraag=prak&woord=prak&betekent=maaltijd",
    "teksten", "teksten/_nieuw",
)  # fmt: skip
# A quick run looks at every other page.
LOOKED_AT = PAGES if LONG else PAGES[1::2]
# Whatever is pressed is as high as a finger; a link inside a sentence is not.
TOO_LOW = """
() => [...document.querySelectorAll('button, select, summary, input:not([type=hidden]), a.knop')]
  .filter(one => one.checkVisibility() && one.type !== 'radio' && one.type !== 'checkbox')
  .filter(one => !one.ariaHidden)
  .filter(one => one.getBoundingClientRect().height < 43.9)
  .map(one => one.outerHTML.slice(0, 80))
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    place = tmp_path_factory.mktemp("ronde")
    folder = shutil.copytree(SMALL, place / "dorp" / "kaart")
    with running(folder, place / "work") as found:
        yield found


@pytest.fixture(scope="module")
def inside(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """Her browser, in which the door was opened."""
    context = browser.new_context()
    context.new_page().goto(address)
    yield context
    context.close()


@pytest.fixture
def page(inside: BrowserContext, address: str) -> Iterator[Page]:
    opened = inside.new_page()
    opened.set_viewport_size({"width": 390, "height": 844})
    opened.goto(at(address, ""))
    yield opened
    opened.close()


def at(address: str, place: str) -> str:
    return f"http://127.0.0.1:{port_of(address)}/beheer/{place}"


@pytest.mark.parametrize("place", LOOKED_AT)
def test_everybody_can_use_it_at_any_size(place: str, page: Page, address: str) -> None:
    page.goto(at(address, place))
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        for letters in ("100%", "200%"):
            page.evaluate("size => document.documentElement.style.fontSize = size",
                          "112.5%" if letters == "100%" else "225%")  # fmt: skip
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, f"{letters} at {width}"
            head = page.locator(".kop").bounding_box()
            assert head is not None
            assert width > 390 or head["height"] < 844 / 4, "the page itself comes too far down"
        assert page.evaluate(TOO_LOW) == []


def test_a_long_address_stays_on_the_page_at_any_size(page: Page, address: str) -> None:
    page.goto(at(address, "navragen/dorpsbelang?aantal=50"))
    page.locator(".staat-er dd").first.evaluate(
        "one => { one.textContent = 'vragenvandebewoners@gemeente-wolderland-en-omgeving.example' }"
    )
    page.evaluate("document.documentElement.style.fontSize = '32px'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_she_puts_her_face_on_the_site(page: Page, tmp_path: Path) -> None:
    photo = tmp_path / "IMG_2041.jpg"
    photo.write_bytes(of_telephone(1200, 1600, turned=6))
    page.get_by_text("Menu").click()
    page.get_by_role("navigation").get_by_role("link", name="Het dorp").click()
    page.get_by_role("link", name="Foto's van ondersteuners").click()
    page.get_by_role("link", name="Roos Veen").click()
    page.get_by_role("button", name="Opslaan").click()
    expect(page.get_by_text("De foto is nog niet opgeslagen")).to_be_visible()
    page.get_by_role("link", name="Zeg in één zin").click()
    expect(page.get_by_label("Wat is er te zien?")).to_be_focused()
    page.keyboard.type("Roos zwaait naar u.")
    page.get_by_label("Kies de foto").set_input_files(photo)
    chosen = page.get_by_role("img", name="De foto die u koos.")
    expect(chosen).to_be_visible()
    page.get_by_label("Welk deel blijft staan").select_option("boven")
    expect(chosen).to_have_css("object-position", "50% 0%")
    page.get_by_label("Ja, en wie erop staat").check()
    page.get_by_label("Op welke dag zei diegene ja?").fill("2026-11-20")
    page.get_by_role("button", name="Opslaan").click()
    face = page.get_by_role("img", name="Roos zwaait naar u.")
    expect(face).to_be_visible()
    expect(face).to_have_js_property("naturalWidth", 480)


def test_she_calls_one_after_another_and_stops(page: Page) -> None:
    page.get_by_role("link", name="Navragen per telefoon").click()
    page.get_by_text("eveel per maand", exact=False).first.click()
    page.get_by_label("Hoeveel dingen").fill("50")
    page.get_by_role("button", name="Laat zien").click()
    page.get_by_role("link", name="met ").click()
    first = page.locator("h1").inner_text()
    page.get_by_role("button", name="Niet bereikt").click()
    expect(page.locator("h1")).not_to_have_text(first)
    page.locator("button[name=klopt]").first.click()
    page.get_by_role("link", name="Stop voor vandaag").click()
    expect(page.locator(".stand")).to_contain_text("1 van de 50")
    expect(page.locator("ol.lijst > li").last).to_contain_text(first)
    expect(page.locator("ol.lijst > li").last).to_contain_text("niet bereikt op")


def test_she_makes_a_sheet_for_a_visit(page: Page) -> None:
    page.get_by_role("link", name="Een blad voor een huisbezoek").click()
    page.get_by_label("Waar gaat het over?").fill("maaltijd")
    page.get_by_role("button", name="Zoek").click()
    page.locator("button[name=erbij]").first.click()
    expect(page.locator(".gekozen li")).to_have_count(1)
    expect(page.get_by_label("Waar gaat het over?")).to_have_value("maaltijd")
    button = page.get_by_role("button", name="Maak het blad")
    sheet = button.evaluate(
        "one => one.formAction + '?' + new URLSearchParams(new FormData(one.form))"
    )
    made = page.request.get(sheet)
    assert made.headers["content-type"] == "application/pdf"


def test_what_she_wrote_is_there_when_she_comes_back(
    page: Page, inside: BrowserContext, address: str
) -> None:
    page.goto(at(address, "teksten/_nieuw"))
    page.get_by_label("Titel").fill("De molen")
    page.get_by_label("Tekst").fill("Hij draait.")
    page.close()
    again = inside.new_page()
    again.goto(at(address, "teksten/_nieuw"))
    expect(again.get_by_label("Tekst")).to_have_value("Hij draait.")
    again.get_by_role("button", name="Opslaan").click()
    expect(again.get_by_text("is opgeslagen")).to_be_visible()
    again.wait_for_load_state()
    again.goto(at(address, "teksten/_nieuw"))
    expect(again.get_by_label("Tekst")).to_have_value("")
    again.goto(at(address, "teksten/de-molen"))
    again.get_by_label("Tekst").fill("Hij staat stil.")
    again.reload()
    expect(again.get_by_label("Tekst")).to_have_value("Hij staat stil.")
    again.get_by_role("button", name="Gooi weg wat ik typte").click()
    expect(again.get_by_label("Tekst")).to_have_value("Hij draait.\n")
    again.close()


def test_without_a_mouse_the_call_is_done_too(page: Page, address: str) -> None:
    page.goto(at(address, "navragen?aantal=50"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('knop')"):
            break
    page.keyboard.press("Enter")
    expect(page.locator(".bel")).to_be_visible()
