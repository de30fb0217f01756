"""The search page fetches cards and orders them; it makes none."""

from __future__ import annotations

import gzip
import json
import re

import pytest
from browser.visit import PHONE, Visit
from playwright.sync_api import Browser, expect
from promises.conftest import Host
from walk import BuiltSite

from generator.site.cards import PER_FILE
from generator.views import MapView

DECISION = "The finder fetches the cards it shows"
CARD = re.compile(r'<article class="kaartje[^>]*data-id="([^"]+)".*?</article>', re.DOTALL)
FILE = re.compile(r"MapCards\((.*)\)\n")


def html(website: BuiltSite, address: str) -> str:
    return (website.folder / address / "index.html").read_text(encoding="utf-8")


def cards(text: str) -> dict[str, str]:
    """Give id → card, as it reads however deep its page stands."""
    return {match[1]: match[0].replace("../", "") for match in CARD.finditer(text)}


def files(website: BuiltSite) -> list[str]:
    """Give what stands in each file of cards, in their order."""
    folder = website.folder / "assets" / "kaartjes"
    calls = (folder / f"{at}.js" for at in range(len(list(folder.iterdir()))))
    found = (FILE.fullmatch(call.read_text(encoding="utf-8")) for call in calls)
    return [json.loads(match[1]) for match in found if match]


def fetched(website: BuiltSite) -> str:
    return "\n".join(files(website))


def test_everything_that_can_be_found_has_one_card(website: BuiltSite, village: MapView) -> None:
    text = fetched(website)
    things = [one.id for one in village.entries]
    things += [one.id for one in (*village.places, *village.organizations)]
    people = [f"mens:{one.id}" for one in village.supporters]
    ours = ("klopt-er-iets-niet", "over", "privacy", "toegankelijkheid", "uitleg")
    written = [f"uitleg:{one}" for one in ours]
    assert sorted(CARD.findall(text)) == sorted([*things, *people, *written])


def test_a_result_looks_like_the_card_on_the_theme_page(
    website: BuiltSite, village: MapView
) -> None:
    here = cards(fetched(website))
    for theme in village.themes:
        there = cards(html(website, theme.ref.address))
        assert set(there) == {entry.id for entry in theme.entries}
        assert [id_ for id_, card in there.items() if here[id_] != card] == []


def test_the_number_of_its_document_tells_in_which_file_a_card_stands(
    browser: Browser, host: Host, website: BuiltSite
) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{host.address}zoeken/")
    expect(page.locator("[data-resultaten] [data-id]").first).to_be_visible()
    numbers = page.evaluate(
        "Object.fromEntries(MapSearch.prepare(MAP_INDEX).docs.map(({id, n}) => [id, n]))"
    )
    page.close()
    for at, text in enumerate(files(website)):
        assert {numbers[id_] // PER_FILE for id_ in cards(text)} == {at}


def test_only_files_with_a_result_are_fetched_and_each_once(browser: Browser, host: Host) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{host.address}zoeken/#q=warme maaltijd")
    expect(page.locator("[data-resultaten] [data-id=maaltijd]")).to_be_visible()
    asked = [line for line in host.log if "kaartjes/" in line]
    for words in ("eetclub", "warme maaltijd"):
        page.locator("#q").fill(words)
        expect(page.locator("[data-melding]")).to_contain_text(words)
    assert asked
    assert [line for line in host.log if "kaartjes/" in line] == asked
    page.close()


def test_without_scripts_no_card_is_fetched(browser: Browser, host: Host) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{host.address}zoeken/")
    expect(page.locator("article.kaartje")).to_have_count(0)
    assert not [line for line in host.log if "kaartjes/" in line]
    page.close()


def test_the_script_takes_the_card_and_adds_only_why_it_was_found(
    browser: Browser, host: Host, website: BuiltSite
) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{host.address}zoeken/#q=warme maaltijd")
    shown = page.locator("[data-resultaten] [data-id=maaltijd]")
    expect(shown.locator(".gevonden")).to_contain_text("gevonden op:")
    said = shown.evaluate(
        "card => { card.querySelector('.gevonden').remove(); return card.textContent }"
    )
    (card,) = re.findall(
        r'<article[^>]*data-id="maaltijd".*?</article>', fetched(website), re.DOTALL
    )
    assert " ".join(said.split()) == " ".join(re.sub("<[^>]+>", "", card).split())
    page.close()


@pytest.mark.parametrize("name", ["zoeken.js", "zoeken-scherm.js", "oefenen.js", "kaart.js"])
def test_no_text_passes_through_inner_html(website: BuiltSite, name: str) -> None:
    text = (website.folder / "assets" / name).read_text(encoding="utf-8")
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write"):
        assert way not in text


def test_the_index_holds_no_texts_to_show(website: BuiltSite, village: MapView) -> None:
    index = (website.folder / "assets" / "zoekindex.js").read_text(encoding="utf-8")
    assert "Koffieochtend" in index
    assert [entry.id for entry in village.entries if entry.summary in index] == []


def test_the_page_is_light_and_so_is_each_file(site: BuiltSite) -> None:
    page = (site.folder / "zoeken" / "index.html").read_bytes()
    assert len(page) <= 60_000
    assert len(gzip.compress(page)) <= 15_000
    # Twenty results of a large map may come from twenty files.
    for file in (site.folder / "assets" / "kaartjes").iterdir():
        assert len(gzip.compress(file.read_bytes())) <= 5_000
