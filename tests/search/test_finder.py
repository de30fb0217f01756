"""The page with results: on a phone, from a disk, with choices, and with a broken index."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from search.bare_site import asked, finder, ids


def test_results_tell_why_and_filters_count(page: Page, site: Path) -> None:
    finder(page, site, "?q=eten+aan+huis")
    first = page.locator("[data-resultaten] [data-id]").first
    expect(first).to_have_attribute("data-id", "tafeltje")
    expect(first).to_contain_text("gevonden op: eten aan huis")
    finder(page, site, "?q=fysiotherapie")
    expect(page.locator("mark").first).to_have_text("Fysiotherapie")
    expect(page.locator("[data-zonder-js]")).to_be_hidden()
    finder(page, site)
    page.locator("summary").click()
    expect(page.locator("label", has_text="dinsdag")).to_contain_text("(3)")


def test_the_address_keeps_the_search_and_back_works(page: Page, site: Path) -> None:
    finder(page, site, "?q=dokter")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    assert asked(page) == {"q": ["dokter"], "kern": ["achterbos"]}
    assert ids(page) == ["huisarts-bos"]
    page.go_back()
    expect(page.get_by_label("Achterbos")).not_to_be_checked()
    assert "huisarts-jansen" in ids(page)
    page.go_forward()
    assert ids(page) == ["huisarts-bos"]
    page.locator("[data-wis]").click()
    assert asked(page) == {}
    assert len(ids(page)) > 10


def test_a_step_back_undoes_a_choice_or_a_question_and_not_a_letter(page: Page, site: Path) -> None:
    finder(page, site)
    field = page.locator("#q")
    field.press_sequentially("koffie")
    field.press("Enter")
    expect(page.locator("[data-melding]")).to_contain_text("“koffie”")
    field.fill("")
    field.press_sequentially("dokter")
    expect(page.locator("[data-melding]")).to_contain_text("“dokter”")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    page.go_back()
    expect(page.get_by_label("Achterbos")).not_to_be_checked()
    expect(field).to_have_value("dokter")
    page.go_back()
    expect(field).to_have_value("koffie")
    page.go_back()
    expect(field).to_have_value("")


def test_choices_that_leave_nothing_can_be_undone_at_once(page: Page, site: Path) -> None:
    finder(page, site, "?q=koffie&thema=zorg")
    expect(page.locator("[data-melding]")).to_contain_text("met deze keuzes")
    expect(page.locator("summary")).to_have_text("Filters (1)")
    page.get_by_role("button", name="Zonder keuzes").click()
    assert asked(page) == {"q": ["koffie"]}
    assert ids(page)[0] == "koffie"


def test_on_a_phone_a_button_under_the_choices_leads_to_the_results(page: Page, site: Path) -> None:
    finder(page, site, "?q=dokter")
    page.locator("summary").click()
    page.get_by_label("Achterbos").check()
    page.get_by_role("button", name="Toon 1 resultaat").click()
    expect(page.get_by_label("Achterbos")).to_be_hidden()
    expect(page.locator("[data-melding]")).to_be_focused()


def test_a_screen_reader_hears_the_outcome_and_the_number_once_typing_stops(
    page: Page, site: Path
) -> None:
    finder(page, site)
    page.locator("#q").press_sequentially("ik wil dood")
    expect(page.get_by_role("status")).to_contain_text("113 Zelfmoordpreventie: bel 113.")


def test_a_day_leads_to_the_agenda_and_a_loose_word_to_no_life_question(
    page: Page, site: Path
) -> None:
    finder(page, site, "?q=wat+is+er+dinsdag")
    expect(page.locator("[data-wegwijzer]")).to_have_text(
        "Bekijk in de agenda wat er op dinsdag is"
    )
    finder(page, site, "?q=ik+heb+parkinson")
    expect(page.locator("[data-wegwijzer]")).to_be_hidden()


def test_there_is_always_a_way_on(page: Page, site: Path) -> None:
    finder(page, site, "?q=xqzjv")
    expect(page.locator("[data-melding]")).to_contain_text("Geen resultaten")
    expect(page.get_by_role("link", name="Bel 0597 00 12 34")).to_be_visible()
    expect(page.get_by_role("link", name="Bel 0597 00 56 78")).to_be_visible()
    finder(page, site, "?q=huisarts+achterbos")
    expect(page.get_by_role("link", name="Bel 0597 00 12 34")).to_be_hidden()
    expect(page.get_by_role("link", name="Bel 0597 00 56 78")).to_be_visible()
    finder(page, site, "?q=fisiotherapie")
    page.get_by_role("button", name="fysiotherapie").click()
    assert asked(page) == {"q": ["fysiotherapie"]}
    expect(page.locator("[data-verder]")).to_contain_text("Zorg en gezondheid")
    finder(page, site, "?q=gevallen")
    expect(page.get_by_role("link", name="Ik ben gevallen")).to_be_visible()


@pytest.mark.parametrize(
    "typed", ["x" * 10_000, "😀", "<img src=x onerror=alert(1)>", "(.*[", "שלום"]
)
def test_bad_input_is_met_calmly(page: Page, site: Path, typed: str) -> None:
    finder(page, site)
    page.locator("#q").fill(typed)
    expect(page.locator("[data-melding]")).to_contain_text("result")
    assert page.locator("[data-zoekpagina] img").count() == 0
    expect(page.locator("[data-verder] a:visible").first).to_be_visible()


@pytest.mark.parametrize(
    "index", ["", "window.MAP_INDEX=null;", "window.MAP_INDEX={};", 'window.MAP_INDEX={"docs":']
)
def test_a_broken_index_leaves_the_browse_list(
    site: Path, tmp_path: Path, browser: Browser, index: str
) -> None:
    broken = tmp_path / "site"
    shutil.copytree(site, broken)
    (broken / "assets" / "zoekindex.js").unlink()
    if index:
        (broken / "assets" / "zoekindex.js").write_text(index, encoding="utf-8")
    page = browser.new_page()
    finder(page, broken, "?q=dokter")
    expect(page.locator("[data-melding]")).to_contain_text("Zoeken lukt nu niet")
    expect(page.locator("[data-zonder-js]")).to_be_visible()
    page.close()
