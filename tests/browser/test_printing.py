"""What is printed: an entry on one sheet, a list with all of it, a search with its question."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from random import Random

import pytest
from browser.visit import Visit
from length import LONG
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from walk import BuiltSite

WIDE = 1280
SAMPLE = 16
# Of a few entries so much is said that they need a second sheet.
FEW = 1 / 12


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    visit = Visit(browser, WIDE)
    yield visit.page
    visit.page.close()


def sheets(page: Page) -> list[str]:
    """Give the words on each sheet of a page that is printed."""
    reader = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


def test_an_entry_is_one_sheet(page: Page, address: str, site: BuiltSite) -> None:
    entries = [
        str(one.parent.relative_to(site.folder))
        for kind in ("diensten", "activiteiten", "vrijwilligers")
        for one in sorted((site.folder / kind).glob("*/index.html"))
        if 'class="doen"' in one.read_text("utf-8")
    ]
    chosen = entries if LONG else Random(16).sample(entries, SAMPLE)
    longer = []
    for entry in chosen:
        page.goto(f"{address}{entry}/")
        if len(sheets(page)) > 1:
            longer.append(entry)
    assert len(longer) <= len(chosen) * FEW, longer


def test_a_theme_shows_the_nearest_ways_and_prints_them_all(page: Page, address: str) -> None:
    page.goto(f"{address}themas/eten/")
    cards = page.locator(".kaartje")
    last = cards.last.locator("h3").text_content()
    assert cards.count() > 8
    assert page.locator(".kaartje:visible").count() == 6
    fold = page.locator("details.rest")
    expect(fold.locator("summary")).to_have_text(f"Nog {cards.count() - 6} andere mogelijkheden")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert fold.get_attribute("open") is not None
    assert str(last) in " ".join(sheets(page))
    page.evaluate("dispatchEvent(new Event('afterprint'))")


def test_a_search_prints_its_question_and_a_list_has_a_button_for_it(
    page: Page, address: str
) -> None:
    page.goto(f"{address}zoeken/#q=warme maaltijd")
    expect(page.locator("[data-melding]")).to_contain_text("warme maaltijd")
    expect(page.locator("[data-resultaten] > li").first).to_be_visible()
    assert "warme maaltijd" in sheets(page)[0]
    for path in ("zoeken/#q=eten", "themas/eten/", "meedoen/", "diensten/"):
        page.goto(address + path)
        expect(page.get_by_role("button", name="Print deze bladzijde")).to_be_visible()


def test_who_has_an_hour_a_week_sees_the_groups_that_ask_no_more(page: Page, address: str) -> None:
    page.goto(f"{address}meedoen/")
    page.get_by_label("Hoeveel tijd heeft u?").select_option(label="Hoogstens een uur per week")
    shown = page.locator(".groepen > li:visible")
    asked = [one.get_attribute("data-uren") for one in shown.all()]
    assert 0 < shown.count() < page.locator(".groepen > li").count()
    assert all(one is None or float(one) <= 1 for one in asked)
    expect(page.locator("[data-tijdkeuze] [role=status]")).to_have_text(
        f"{shown.count()} groepen passen daarbij."
    )
