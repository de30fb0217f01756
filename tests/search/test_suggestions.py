"""Suggestions at a search field: by keyboard, and the right number first."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect
from search.bare_site import finder


def test_suggestions_come_by_keyboard(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    field = page.get_by_role("combobox")
    field.press_sequentially("koffieo")
    expect(page.get_by_role("option").first).to_contain_text("Koffieochtend")
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("status")).to_contain_text("resultaat")
    field.press("ArrowDown")
    chosen = page.get_by_role("option", selected=True)
    expect(chosen).to_have_count(1)
    assert chosen.get_attribute("id") == field.get_attribute("aria-activedescendant")
    field.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(field).to_have_value("koffieo")
    field.press("ArrowUp")
    expect(page.get_by_role("listbox")).to_be_visible()
    field.press("Escape")
    field.press("Enter")
    page.wait_for_url("**/zoeken/index.html?q=koffieo")
    expect(page.locator("[data-resultaten] [data-id]").first).to_have_attribute("data-id", "koffie")


def test_a_chosen_suggestion_opens_its_page(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    field = page.get_by_role("combobox")
    field.press_sequentially("koffie")
    expect(page.get_by_role("option").first).to_be_visible()
    field.press("ArrowDown")
    with page.expect_request("**/diensten/koffie/index.html"):
        field.press("Enter")


def test_danger_stands_first_everywhere(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.get_by_role("combobox").press_sequentially("ik wil niet meer leven")
    expect(page.get_by_role("option").first).to_contain_text("Bel 113")
    finder(page, site, "?q=brand")
    expect(page.locator(".gevaar a")).to_have_attribute("href", "tel:112")
    page.locator("#q").fill("koffie")
    expect(page.locator(".gevaar")).to_be_hidden()
