"""`kaart zoek` and the browser cannot disagree: they run the same bytes."""

from __future__ import annotations

import gzip
import json
import re

import pytest
import quickjs
from browser.visit import PHONE, Visit
from click.testing import CliRunner
from commands.typing_them import TODAY
from playwright.sync_api import Browser
from promises.conftest import Host
from small_village import EXAMPLE, SMALL
from small_village import TODAY as SATURDAY
from walk import BuiltSite

from generator.cli import kaart
from generator.publish.build import build
from generator.reading import read_map
from generator.search.script import BROWSER, ranking_script
from generator.site.project import Project
from generator.views import map_view

DECISION = "One ranking script, also on the command line"


def served(website: BuiltSite, name: str) -> str:
    return (website.folder / "assets" / name).read_text(encoding="utf-8")


def ranked_by_what_is_served(website: BuiltSite, words: str) -> list[str]:
    """Search with nothing but the files that a browser loads."""
    context = quickjs.Context()
    context.eval("var window = globalThis")
    context.eval(served(website, "zoeken.js"))
    context.eval(served(website, "zoekindex.js"))
    context.eval(served(website, "gevaar.js"))
    context.eval(served(website, "gevaar-talen.js"))
    asked = f"MapSearch.search(MAP_INDEX, {json.dumps(words)}, {{}})"
    return list(json.loads(context.eval(f"JSON.stringify({asked}.hits.map(one => one.id))")))


@pytest.fixture(scope="module")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Give the site of a map that also stands in a folder, so that a command can read it."""
    found = read_map(SMALL).map
    assert found is not None
    target = tmp_path_factory.mktemp("klein") / "site"
    project, today = Project.at(EXAMPLE.parent), SATURDAY
    build(map_view(found, today), today, project=project, target=target, editions=())
    return BuiltSite(target, {})


def test_the_site_serves_the_very_script_that_the_command_line_runs(website: BuiltSite) -> None:
    assert served(website, "zoeken.js") == ranking_script()


@pytest.mark.parametrize("words", ["warme maaltijd", "kofie", "klussen", "praatje maken", "112"])
def test_kaart_zoek_gives_the_results_of_the_site_in_the_same_order(
    small_site: BuiltSite, words: str
) -> None:
    ended = CliRunner().invoke(kaart, ["zoek", words, "--kaart", str(SMALL), *TODAY])
    typed = re.findall(r"^ *\d+\. .*? \(([^()]+)\) – gevonden op", ended.output, re.MULTILINE)
    assert typed == ranked_by_what_is_served(small_site, words)


@pytest.mark.parametrize("name", ["zoeken.js", "zoeken-scherm.js"])
def test_what_runs_can_be_read(website: BuiltSite, name: str) -> None:
    """Only remarks and indentation are taken out: every other line runs as it was written."""
    written = {
        line.strip()
        for path in BROWSER.glob("*.js")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    first, *inside, last = served(website, name).splitlines()
    assert [line for line in inside if line not in written] == []
    assert (first[-6:], last[:2]) == ("(()=>{", "})")


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("zoeken.js", 10_850),
        ("zoeken-scherm.js", 6_850),
        ("zoektijd.js", 15_500),
        ("gevaar.js", 93_200),
        ("gevaar-talen.js", 26_700),
        ("zoektalen.js", 7_100),
        ("zoektaal-en.js", 4_500),
        ("zoektaal-de.js", 4_500),
        ("zoektaal-pl.js", 4_500),
        ("zoektaal-uk.js", 4_750),
        ("zoektaal-ar.js", 4_500),
        ("zoektaal-tr.js", 4_500),
    ],
)
def test_the_scripts_are_as_small_as_was_said(website: BuiltSite, name: str, most: int) -> None:
    assert len(gzip.compress(served(website, name).encode(), 9)) <= most


def test_the_ranking_needs_no_page() -> None:
    context = quickjs.Context()
    context.eval(ranking_script())
    assert context.eval("typeof MapSearch.search") == "function"


def test_ranking_and_index_load_when_somebody_is_about_to_search(
    browser: Browser, host: Host
) -> None:
    page = Visit(browser, PHONE).page
    page.goto(f"{host.address}themas/eten/")
    page.wait_for_load_state("networkidle")
    big = [
        name
        for name in ("zoeken.js", "zoekindex.js", "gevaar.js")
        if any(name in one for one in host.log)
    ]
    assert big == []
    with page.expect_response("**/zoekindex.js"), page.expect_response("**/zoeken.js"):
        page.locator("input[name=q]").focus()
    page.close()
