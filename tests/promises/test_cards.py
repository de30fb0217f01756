"""The search page picks and orders cards; it makes none."""

from __future__ import annotations

import gzip
import re

import pytest
from browser.visit import PHONE, Visit
from playwright.sync_api import Browser, expect
from promises.conftest import Host
from small_village import TODAY
from walk import BuiltSite

from generator.publish.maker import make_site
from generator.views import MapView

DECISION = "The finder holds every card, asleep"
CARD = re.compile(r'<article class="kaartje[^>]*data-id="([^"]+)".*?</article>', re.DOTALL)
DRAWING = re.compile(r'<svg class="icoon".*?</svg>', re.DOTALL)


def html(website: BuiltSite, address: str) -> str:
    return (website.folder / address / "index.html").read_text(encoding="utf-8")


def cards(text: str) -> dict[str, str]:
    """Give id → card, as it reads without its drawings and however deep its page stands."""
    found = {match[1]: DRAWING.sub("", match[0]) for match in CARD.finditer(text)}
    return {id_: card.replace("../", "") for id_, card in found.items()}


def asleep(website: BuiltSite) -> str:
    return html(website, "zoeken").split("<template data-kaartjes>")[1].split("</template>")[0]


def test_everything_that_can_be_found_has_one_card(website: BuiltSite, village: MapView) -> None:
    text = asleep(website)
    things = [one.id for one in village.entries]
    things += [one.id for one in (*village.places, *village.organizations)]
    people = [f"mens:{one.id}" for one in village.supporters]
    written = ["uitleg:over", "uitleg:uitleg"]
    assert sorted(CARD.findall(text)) == sorted([*things, *people, *written])


def test_a_result_looks_like_the_card_on_the_theme_page(
    website: BuiltSite, village: MapView
) -> None:
    here = cards(asleep(website))
    for theme in village.themes:
        there = cards(html(website, theme.ref.address))
        assert set(there) == {entry.id for entry in theme.entries}
        assert [id_ for id_, card in there.items() if here[id_] != card] == []


def test_no_browser_reads_a_card_until_a_script_takes_it_out(browser: Browser, host: Host) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{host.address}zoeken/")
    expect(page.locator("[data-kaartjes]")).to_have_count(1)
    expect(page.locator("article.kaartje")).to_have_count(0)
    page.close()


def test_the_script_takes_out_the_card_and_adds_only_why_it_was_found(
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
        r'<article[^>]*data-id="maaltijd".*?</article>', asleep(website), re.DOTALL
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


def test_each_icon_is_drawn_once_and_referred_to(website: BuiltSite) -> None:
    text = html(website, "zoeken")
    drawn = re.findall(r'<symbol id="(icoon-[^"]+)"', text)
    used = re.findall(r'<use href="#(icoon-[^"]+)"', text)
    assert sorted(set(drawn)) == sorted(drawn)
    assert set(used) == set(drawn)
    assert len(used) > len(drawn)
    assert "<path" not in asleep(website)


def test_who_searches_pays_and_nobody_else(website: BuiltSite, example_view: MapView) -> None:
    heavy = [page for page in make_site(example_view, TODAY).pages if page.address == "zoeken/"]
    assert [len(gzip.compress(page.text.encode(), 9)) <= 28_000 for page in heavy] == [True]
    with_cards = [one for one in website.pages if "<template" in html(website, one)]
    assert with_cards == ["zoeken/"]
