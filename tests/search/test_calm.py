"""Whatever is typed, and whatever is broken: a calm page that goes on, and nothing sent away."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from search.bare_site import finder, ids
from search_sample import DOCUMENTS, sample_index

from generator.search.script import index_script
from generator.views.findable import SearchDocument

# Whole as a file, but every posting is gone.
HALF = index_script({**sample_index(), "postings": [None] * 2_000})


@pytest.mark.parametrize(
    "typed", ["x" * 10_000, "😀", "<img src=x onerror=alert(1)>", "(.*[", "שלום"]
)
def test_bad_input_is_met_calmly(page: Page, site: Path, typed: str) -> None:
    finder(page, site)
    page.locator("#q").fill(typed)
    expect(page.locator("[data-melding]")).to_contain_text(f"“{typed[:60]}")
    assert page.locator("[data-zoekpagina] img").count() == 0
    expect(page.locator("[data-verder] a:visible").first).to_be_visible()


@pytest.mark.parametrize(
    "index",
    ["", "window.MAP_INDEX=null;", "window.MAP_INDEX={};", 'window.MAP_INDEX={"docs":', HALF],
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


def test_what_is_typed_stays_here_when_the_search_is_broken(
    site: Path, tmp_path: Path, browser: Browser
) -> None:
    broken = tmp_path / "site"
    shutil.copytree(site, broken)
    (broken / "assets" / "zoekindex.js").unlink()
    page = browser.new_page()
    finder(page, broken)
    page.locator("#q").fill("mijn man slaat mij")
    page.locator("#q").press("Enter")
    assert "slaat" not in page.url
    page.close()


def test_what_is_newer_than_the_cards_shows_its_name_and_leads_there(
    page: Page, site: Path, tmp_path: Path
) -> None:
    mixed = tmp_path / "site"
    shutil.copytree(site, mixed)
    newer = SearchDocument("nieuw", "Dokter op wielen", "diensten/nieuw/", keywords=("dokter",))
    script = index_script(sample_index((*DOCUMENTS, newer)))
    (mixed / "assets" / "zoekindex.js").write_text(script, encoding="utf-8")
    finder(page, mixed, "?q=dokter")
    assert set(ids(page)) == {"nieuw", "huisarts-bos", "huisarts-jansen"}
    link = page.locator("[data-id=nieuw] a")
    expect(link).to_have_text("Dokter op wielen")
    expect(link).to_have_attribute("href", "../diensten/nieuw/index.html")
    finder(page, mixed)
    assert len(ids(page)) > 10


def test_a_file_of_cards_that_does_not_come_leaves_names_and_comes_the_next_time(
    page: Page, site: Path, tmp_path: Path
) -> None:
    mixed = tmp_path / "site"
    shutil.copytree(site, mixed)
    (mixed / "assets" / "kaartjes").rename(mixed / "weg")
    finder(page, mixed, "?q=koffieochtend")
    assert "koffie" in ids(page)
    expect(page.locator("[data-id=koffie] a")).to_have_text("Koffieochtend")
    expect(page.locator("[data-id=koffie] .zin")).to_have_count(0)
    (mixed / "weg").rename(mixed / "assets" / "kaartjes")
    page.locator("#q").fill("koffie")
    expect(page.locator("[data-id=koffie] .zin")).to_have_count(1)


def test_the_number_to_call_does_not_wait_for_the_cards(page: Page, site: Path) -> None:
    page.route("**/kaartjes/*", lambda _: None)
    finder(page, site, "?q=gevallen+en+beweegt+niet")
    expect(page.locator(".gevaar a").first).to_be_visible()
