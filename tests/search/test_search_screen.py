"""The search as people use it: from a disk, by keyboard, on a phone, with a broken index."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from search_sample import DOCUMENTS, KERNEN, THEMES, sample_index

from generator.search.filters import filter_groups
from generator.search.script import index_script, ranking_script, screen_script

FORM = """<form data-zoek role="search" action="{root}zoeken/index.html" method="get">
<label for="{id}">Zoek</label><input id="{id}" name="q" type="search">
<button>Zoek</button></form>"""
HEAD = """<!doctype html><html lang="nl" data-wortel="{root}"><meta charset="utf-8">
<title>Kaart</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<script src="{root}assets/zoeken-scherm.js" defer></script>"""
CARD = """<article class="kaartje" data-id="{0.id}"><h3><a href="../{0.url}">{0.title}</a></h3>
<p class="zin">{0.summary}</p></article>"""
BOX = """<label><input type="checkbox" name="{}" value="{}" form="zoeker"><span>{}</span>
<span class="aantal"></span></label>"""
WAY = """<li data-weg="{}" hidden><a href="../{}/">{}</a></li>"""
FINDER = """<section data-zoekpagina>{form}<div class="gevaar" data-gevaar></div>
<p data-melding tabindex="-1"></p><p role="status" data-gezegd></p>
<button type="button" data-zonder-keuze hidden></button>
<details data-filters hidden><summary>Filters<span data-aantal-keuzes></span></summary>{boxes}
<button type="button" data-toon></button>
<button type="button" data-wis>Wis alles</button></details>
<p data-wegwijzer hidden>Is dit uw vraag? <a href="#">Vraag</a></p>
<ol data-resultaten></ol><button type="button" data-meer hidden>Toon meer</button>
<section data-verder hidden><p data-bedoelde hidden>Bedoelde u: <button type="button"></button></p>
<ul data-wegen>{ways}</ul>
<p data-helper="westerdorp">Anja <a href="tel:0597001234">Bel 0597 00 12 34</a></p>
<p data-helper="achterbos">Femke <a href="tel:0597005678">Bel 0597 00 56 78</a></p></section>
<div data-zonder-js>Kies een thema</div><template data-kaartjes>{cards}</template></section>"""


def finder_page() -> str:
    """Give a finder as bare as the search allows, with the cards of the sample."""
    things = [one for one in DOCUMENTS if one.kind != "contactroute"]
    routes = [one for one in DOCUMENTS if one.kind == "contactroute"]
    groups = filter_groups(DOCUMENTS, THEMES, KERNEN)
    form = FORM.format(root="../", id="q").replace("<form", '<form id="zoeker"')
    ways = [WAY.format(f"vraag:{one.id}", one.id, one.title) for one in routes]
    ways += [WAY.format(f"thema:{one.id}", one.id, one.name) for one in THEMES]
    ways += [WAY.format("dag:dinsdag", "agenda", "Bekijk in de agenda wat er op dinsdag is")]
    boxes = [BOX.format(group.key, *value) for group in groups for value in group.values]
    return HEAD.format(root="../") + FINDER.format(
        form=form, boxes="".join(boxes), ways="".join(ways), cards="".join(map(CARD.format, things))
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home page and a finder, as bare as the search allows."""
    folder = tmp_path_factory.mktemp("site")
    for name in ("assets", "zoeken"):
        (folder / name).mkdir()
    assets = {
        "zoeken.js": ranking_script(),
        "zoeken-scherm.js": screen_script(),
        "zoekindex.js": index_script(sample_index()),
    }
    for name, text in assets.items():
        (folder / "assets" / name).write_text(text, encoding="utf-8")
    home = HEAD.format(root="") + FORM.format(root="", id="kop")
    (folder / "index.html").write_text(home, encoding="utf-8")
    (folder / "zoeken" / "index.html").write_text(finder_page(), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium or None, args=["--no-sandbox"]
        )
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A telephone on which an uncaught error fails the test."""
    errors: list[str] = []
    opened = browser.new_page(viewport={"width": 390, "height": 844})
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    opened.close()
    assert errors == []


def finder(page: Page, site: Path, query: str = "") -> None:
    page.goto((site / "zoeken" / "index.html").as_uri() + query)
    expect(page.locator("[data-melding]")).not_to_be_empty()


def ids(page: Page) -> list[str]:
    found = page.locator("[data-resultaten] [data-id]")
    return [str(one.get_attribute("data-id")) for one in found.all()]


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


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
