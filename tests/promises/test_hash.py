"""What somebody types is between her and her own telephone."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from browser.visit import PHONE, Visit
from playwright.sync_api import Browser, Page, expect
from promises.conftest import Host
from walk import BuiltSite

DECISION = "What residents type stays behind the hash"
FIRST_RESULT = "[data-resultaten] [data-id]"


def asked_from(browser: Browser, address: str, words: str) -> Page:
    """Type words in the search field of a page and press Enter."""
    page = Visit(browser, PHONE).page
    page.goto(address)
    field = page.locator("input[name=q]").first
    field.fill(words)
    field.press("Enter")
    expect(page.locator(FIRST_RESULT).first).to_be_visible()
    return page


@pytest.mark.parametrize("where", ["", "themas/eten/"])
def test_the_host_never_hears_what_was_typed(browser: Browser, host: Host, where: str) -> None:
    page = asked_from(browser, host.address + where, "warme maaltijd")
    assert [line for line in host.log if "maaltijd" in line] == []
    page.close()


def test_the_words_are_in_the_address_afterwards_so_that_it_can_be_shared(
    browser: Browser, host: Host
) -> None:
    page = asked_from(browser, host.address, "koffie")
    expect(page).to_have_url(f"{host.address}zoeken/?q=koffie")
    page.close()


def test_the_back_button_leads_back_to_the_results(browser: Browser, host: Host) -> None:
    page = asked_from(browser, host.address, "koffie")
    page.locator(f"{FIRST_RESULT} h3 a").first.click()
    expect(page.locator("h1")).to_have_text("Koffieochtend")
    page.go_back()
    expect(page.locator("input[name=q]")).to_have_value("koffie")
    expect(page.locator(FIRST_RESULT).first).to_be_visible()
    page.close()


def test_words_of_danger_stay_behind_the_hash_and_out_of_the_hosts_log(
    browser: Browser, host: Host
) -> None:
    page = asked_from(browser, host.address, "mijn man slaat mij")
    assert urlsplit(page.url).query == ""
    page.reload()
    expect(page.locator("[data-gevaar] a.belknop")).to_have_text("Bel 0800 2000")
    assert [line for line in host.log if "slaat" in line] == []
    page.close()


def test_words_of_danger_typed_in_the_finder_itself_stay_behind_it_too(
    browser: Browser, host: Host
) -> None:
    page = asked_from(browser, f"{host.address}zoeken/?q=koffie", "mijn man slaat mij")
    expect(page.locator("[data-gevaar] a.belknop")).to_be_visible()
    assert urlsplit(page.url).query == ""
    page.close()


def test_other_words_reach_the_host_when_the_results_are_loaded_again(
    browser: Browser, host: Host
) -> None:
    page = asked_from(browser, host.address, "koffie")
    expect(page).to_have_url(f"{host.address}zoeken/?q=koffie")
    page.reload()
    expect(page.locator(FIRST_RESULT).first).to_be_visible()
    assert [line for line in host.log if "koffie" in line]
    page.close()


def test_the_privacy_page_says_so_and_names_the_browsers_own_history(website: BuiltSite) -> None:
    said = website.text("privacy/")
    assert "Laadt u een bladzijde met resultaten opnieuw, of stuurt u het adres ervan door?" in said
    assert "Dan staan uw zoekwoorden daarbij. Bij woorden over gevaar gebeurt dat niet." in said
    assert "Wat u heeft opgezocht, staat wel in de geschiedenis van uw browser." in said
