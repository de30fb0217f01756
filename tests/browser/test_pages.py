"""Pages as people meet them: in a real browser, on a phone, a wide screen and paper."""

from __future__ import annotations

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.visit import PHONE, WIDE, Visit
from playwright.sync_api import Browser, expect
from small_village import EXAMPLE

from generator.model.publisher import Colours
from generator.reading import read_map

PAGES = ["", "themas/eten/", "diensten/tafeltje-dek-je/", "zoeken/?q=huis%20arts", "zoeken/",
         "zoeken/#q=mijn%20man%20slaat%20mij", "zoeken/oefenen/",
         "wie-bel-ik/ik-ben-gevallen/", "meedoen/", "agenda/", "ondersteuners/", "a-z/",
         "boekje/", "diensten/belbus/", "wat-dit-apparaat-onthoudt/",
         "mijn-lijst/#lijst=tafeltje-dek-je,belbus"]  # fmt: skip


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


SCHEMES = [*((path, "light") for path in PAGES), *((path, "dark") for path in PAGES[::2])]


@pytest.mark.parametrize(("path", "scheme"), SCHEMES)
def test_a_page_has_no_barriers_a_checker_can_find(
    browser: Browser, address: str, path: str, scheme: Literal["light", "dark"]
) -> None:
    visit = Visit(browser, PHONE)
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.goto(address + path)
    visit.page.wait_for_load_state("networkidle")
    options = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
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
    expect(page.get_by_text("Ook in andere dorpen").first).to_be_visible()
    expect(page.locator("footer").get_by_text("Geert Wiersema")).to_be_visible()
    expect(page.locator("footer").get_by_text("Anneke Bos", exact=True)).to_be_hidden()
    page.goto(f"{address}themas/eten/")
    expect(page.locator("footer").get_by_label("Uw dorp")).to_have_value("achterbos")
    page.locator("footer").get_by_label("Uw dorp").select_option("")
    expect(page.locator("footer").get_by_text("Anneke Bos", exact=True)).to_be_visible()
    page.close()


def test_today_is_the_day_somebody_looks(browser: Browser, address: str) -> None:
    visit = Visit(browser, WIDE)
    visit.page.clock.set_fixed_time("2026-12-02T09:00:00")  # a Wednesday
    visit.page.goto(address)
    today = visit.page.locator("[data-vandaag]")
    expect(today.get_by_text("Koffieochtend")).to_be_visible()
    expect(today.get_by_text("Peuterochtend")).to_be_hidden()
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


def test_a_page_has_the_colours_that_the_village_chose(browser: Browser, address: str) -> None:
    social_map = read_map(EXAMPLE).map
    assert social_map is not None
    colours = social_map.village.colours
    assert colours.accent != Colours.model_fields["accent"].default, "or this would show nothing"
    visit = Visit(browser, WIDE)
    visit.page.goto(address)
    style = "getComputedStyle(document.documentElement)"
    seen = [visit.page.evaluate(f"{style}.getPropertyValue('--{n}')") for n in ("hoofd", "accent")]
    assert [one.strip() for one in seen] == [colours.main, colours.accent]
    visit.page.close()
