"""Icons look the same everywhere, and no page carries their drawings."""

from __future__ import annotations

import re
from typing import Literal

import pypdfium2
import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, Locator, Page
from promises.conftest import Host
from walk import BuiltSite

DECISION = "An icon is a shape that the stylesheet cuts out"
SHOWN = re.compile(r'<i class="icoon-([a-z0-9-]+)">')
HIDDEN = "icon => { icon.style.visibility = 'hidden' }"
SQUARE = "icon => { icon.style.webkitMask = icon.style.mask = 'none' }"
# The colours of the map, or those that a reader chose for all pages.
COLOURS: tuple[Literal["active", "none"], ...] = ("none", "active")
AS_IT_IS = "icon => { icon.style.visibility = icon.style.webkitMask = icon.style.mask = '' }"


def test_the_stylesheet_draws_exactly_the_icons_that_are_shown(website: BuiltSite) -> None:
    files = [path for path in website.folder.rglob("*") if path.suffix in {".html", ".js"}]
    texts = [path.read_text(encoding="utf-8").replace('\\"', '"') for path in files]
    shown = {name for text in texts for name in SHOWN.findall(text)}
    sheet = (website.folder / "assets" / "icoontjes.css").read_text(encoding="utf-8")
    drawn = re.findall(r"^\.icoon-([a-z0-9-]+)\{", sheet, re.MULTILINE)
    assert drawn == sorted(shown)


def test_no_page_and_no_card_draws_an_icon_itself(website: BuiltSite) -> None:
    for page in website.folder.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r"<svg class=\"([^\"]*)\"", text) in ([], ["merk-beeld"]), page
        assert text.count("<svg") <= 1, page
    for file in (website.folder / "assets" / "kaartjes").iterdir():
        assert "<svg" not in file.read_text(encoding="utf-8")


def icon(page: Page) -> Locator:
    return page.locator(".doen .belknop i").first


def looks(page: Page) -> list[bytes]:
    """Give the icon as it is, hidden, and as a square without its shape."""
    found = []
    for change in (AS_IT_IS, HIDDEN, SQUARE):
        icon(page).evaluate(AS_IT_IS)
        icon(page).evaluate(change)
        found.append(page.locator(".doen .belknop").first.screenshot())
    return found


@pytest.mark.parametrize("colours", COLOURS)
def test_an_icon_has_its_shape_in_the_colours_of_the_map_and_of_the_reader(
    browser: Browser, host: Host, colours: Literal["active", "none"]
) -> None:
    page = browser.new_page(forced_colors=colours)
    page.goto(f"{host.address}diensten/maaltijd/")
    assert len(set(looks(page))) == 3
    page.close()


def test_an_icon_has_its_shape_from_a_disk(browser: Browser, website: BuiltSite) -> None:
    page = browser.new_page(viewport={"width": PHONE, "height": 664})
    page.goto((website.folder / "diensten" / "maaltijd" / "index.html").as_uri())
    assert len(set(looks(page))) == 3
    page.close()


def test_an_icon_has_its_shape_on_paper_without_backgrounds(browser: Browser, host: Host) -> None:
    page = browser.new_page()
    page.goto(f"{host.address}diensten/maaltijd/")
    sheets = set()
    for change in (AS_IT_IS, HIDDEN, SQUARE):
        icon(page).evaluate(AS_IT_IS)
        icon(page).evaluate(change)
        with pypdfium2.PdfDocument(page.pdf()) as printed:
            sheets.add(bytes(printed[0].render().buffer))
    assert len(sheets) == 3
    page.close()


def test_an_icon_takes_the_colour_of_its_words(browser: Browser, host: Host) -> None:
    for colours in COLOURS:
        page = browser.new_page(forced_colors=colours)
        page.goto(f"{host.address}diensten/maaltijd/")
        filled = icon(page).evaluate("icon => getComputedStyle(icon).backgroundColor")
        words = icon(page).evaluate("icon => getComputedStyle(icon.parentElement).color")
        assert filled == words
        page.close()


def test_a_listener_hears_the_words_and_no_icon(browser: Browser, host: Host) -> None:
    page = browser.new_page()
    page.goto(f"{host.address}diensten/maaltijd/")
    assert icon(page).text_content() == ""
    heard = page.locator(".doen").aria_snapshot()
    icon(page).evaluate("icon => icon.remove()")
    assert page.locator(".doen").aria_snapshot() == heard
    page.close()
