"""A home page and a finder as bare as the search allows, and how the tests read them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect
from search_sample import DOCUMENTS, KERNEN, THEMES, sample_index
from small_village import EXAMPLE

from generator.search.holidays import holidays_around
from generator.search.script import (
    danger_script,
    index_script,
    language_script,
    languages_script,
    ranking_script,
    screen_script,
    time_script,
    tongues_script,
)
from generator.search.tongues import TONGUES
from generator.values.scripts import as_script
from generator.views.filters import filter_groups
from generator.views.findable import in_order

ASSETS = EXAMPLE.parent / "content" / "assets"
FORM = """<form data-zoek role="search" action="{root}zoeken/index.html" method="get">
<label for="{id}">Zoek</label><input id="{id}" name="q" type="search">
<button>Zoek</button></form>"""
HEAD = """<!doctype html><html lang="nl" data-wortel="{root}"><meta charset="utf-8">
<title>Kaart</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<script src="{root}assets/eerst.js" data-wortel="{root}" data-site="https://x.example/"></script>
<script src="{root}assets/zoeken-scherm.js" defer></script>"""
CARD = """<article class="kaartje" data-id="{0.id}"><h3><a href="../{0.url}">{0.title}</a></h3>
<p class="zin">{0.summary}</p></article>"""
BOX = """<label><input type="checkbox" name="{}" value="{}" form="zoeker"><span>{}</span>
<span class="aantal"></span></label>"""
WAY = """<li data-weg="{}" hidden><a href="../{}/">{}</a></li>"""
PER_FILE = 5
FINDER = """<section data-zoekpagina>{form}<div class="gevaar" data-gevaar></div>
<p data-taal hidden></p><p data-melding tabindex="-1"></p><p role="status" data-gezegd></p>
<button type="button" data-zonder-keuze hidden></button>
<details data-filters hidden><summary>Filters<span data-aantal-keuzes></span></summary>{boxes}
<button type="button" data-toon></button>
<button type="button" data-wis>Wis alles</button></details>
<p data-wegwijzer hidden>Is dit uw vraag? <a href="#">Vraag</a></p>
<ol data-resultaten data-per-bestand="{per_file}"></ol>
<button type="button" data-meer hidden>Toon meer</button>
<section data-verder hidden><p data-bedoelde hidden>Bedoelde u: <button type="button"></button></p>
<ul data-wegen>{ways}</ul>
<p data-helper="westerdorp">Anja <a href="tel:0597001234">Bel 0597 00 12 34</a></p>
<p data-helper="achterbos">Femke <a href="tel:0597005678">Bel 0597 00 56 78</a></p></section>
<div data-zonder-js>Kies een thema</div></section>"""


def finder_page() -> str:
    """Give a finder as bare as the search allows."""
    groups = filter_groups(DOCUMENTS, THEMES, KERNEN)
    form = FORM.format(root="../", id="q").replace("<form", '<form id="zoeker"')
    ways = [WAY.format(f"thema:{one.id}", one.id, one.name) for one in THEMES]
    ways += [WAY.format("dag:dinsdag", "agenda", "Bekijk in de agenda wat er op dinsdag is")]
    boxes = [BOX.format(group.key, *value) for group in groups for value in group.values]
    return HEAD.format(root="../") + FINDER.format(
        form=form, boxes="".join(boxes), ways="".join(ways), per_file=PER_FILE
    )


def search_scripts() -> dict[str, str]:
    """Give what every map has for the search."""
    return {
        "zoeken.js": ranking_script(),
        "gevaar.js": danger_script(),
        "gevaar-talen.js": tongues_script(),
        "zoektalen.js": languages_script(),
        **{f"zoektaal-{code}.js": language_script(code) for code in TONGUES},
        "zoeken-scherm.js": screen_script(),
        "zoektijd.js": time_script(holidays_around(2026, "noord")),
        **{name: (ASSETS / name).read_text("utf-8") for name in ("eerst.js", "dagen.js")},
    }


def card_scripts() -> dict[str, str]:
    """Give the files with the cards of the sample: five documents each."""
    cards = ["" if one.kind == "contactroute" else CARD.format(one) for one in in_order(DOCUMENTS)]
    files = [cards[at : at + PER_FILE] for at in range(0, len(cards), PER_FILE)]
    return {
        f"kaartjes/{number}.js": f"MapCards({as_script(''.join(few))})"
        for number, few in enumerate(files)
    }


def write_site(folder: Path) -> Path:
    """Write the two pages and what they load; there are no files with dates."""
    assets = {
        **search_scripts(),
        "zoekindex.js": index_script(sample_index()),
        **card_scripts(),
    }
    for name in ("assets/kaartjes", "zoeken"):
        (folder / name).mkdir(parents=True)
    for name, text in assets.items():
        (folder / "assets" / name).write_text(text, encoding="utf-8")
    home = HEAD.format(root="") + FORM.format(root="", id="kop")
    (folder / "index.html").write_text(home, encoding="utf-8")
    (folder / "zoeken" / "index.html").write_text(finder_page(), encoding="utf-8")
    return folder


def finder(page: Page, site: Path, query: str = "") -> None:
    page.goto((site / "zoeken" / "index.html").as_uri() + query)
    expect(page.locator("[data-melding]")).not_to_be_empty()


def ids(page: Page) -> list[str]:
    """Give what is found, once its cards came."""
    expect(page.locator("[data-resultaten]")).not_to_have_attribute("aria-busy", "true")
    found = page.locator("[data-resultaten] [data-id]")
    return [str(one.get_attribute("data-id")) for one in found.all()]


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)
