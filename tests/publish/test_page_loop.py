"""The fast way past MkDocs' page loop gives the very bytes of the slow way through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from publish.stock_loop import build_stock

from generator.publish.maker import make_site
from generator.publish.mkdocs import run_mkdocs
from generator.publish.shell import OpenText, Shell, Shells
from generator.reading import read_map
from generator.site.handwritten import hand_written
from generator.site.page import Page, Site
from generator.site.project import Project
from generator.views import map_view

DECISION = "A shell is rendered once for all pages of a kind"

PROJECT = Path(__file__).parents[2]
SETTINGS = PROJECT / "mkdocs.yml"
TODAY = date(2026, 11, 28)
HOSTILE = (
    "<script>alert(1)</script>", "{{ page.title }}", "{% raw %}", "a & b < c > d \"e\" 'f'",
    "&amp; &#39;", "é – €   🙂 ﷽", "\ue000title\ue001", "content", "zoeken/", "agenda/", " ", "",
)  # fmt: skip


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("sitemap")
    }


def same(site: Site, folder: Path) -> int:
    """Build both ways; give how many files there are when they are the same, byte for byte."""
    build_stock(site, SETTINGS, folder / "stock")
    run_mkdocs(site, Project.at(PROJECT), folder / "ours")
    stock, ours = files(folder / "stock"), files(folder / "ours")
    assert list(ours) == list(stock)
    assert [path for path in stock if stock[path] != ours[path]] == []
    return len(ours)


@pytest.mark.parametrize("village", ["kaart", "tests/echte-kaart/kaart", "tests/klein-dorp/kaart"])
def test_a_whole_village_is_the_same(village: str, tmp_path: Path) -> None:
    found = read_map(PROJECT / village).map
    assert found is not None
    texts = hand_written(Project.at(PROJECT))
    site = make_site(map_view(found, TODAY), TODAY, texts=texts)
    assert same(site, tmp_path) > len(site.pages)


def test_pages_with_hostile_texts_are_the_same(tmp_path: Path) -> None:
    found = read_map(PROJECT / "tests/klein-dorp/kaart").map
    assert found is not None
    site = make_site(map_view(found, TODAY), TODAY)
    pages = [
        Page(f"proef/{number}-{kind}.md", text, f"<p>{number}</p>{text}", {**meta, "kind": kind})
        for number, text in enumerate(HOSTILE)
        for kind in ("vermelding", "weg", "zoeken")
        for meta in ({"description": text}, {"section": "agenda"}, {"forward": text}, {})
    ]
    assert same(replace(site, pages=(*site.pages, *pages)), tmp_path) > len(HOSTILE)


def test_a_kind_of_page_gets_its_shell_once_and_another_answer_gets_its_own() -> None:
    asked: list[int] = []

    class Counting(Shells):
        def _rendered(self, *values: Any) -> Shell:
            asked.append(1)
            return super()._rendered(*values)

    context = {"menu": [{"name": "Agenda", "address": "agenda/", "section": "agenda"}], "name": "X"}
    shells = Counting(PROJECT / "overrides", context)

    def whole(path: str, description: str) -> str:
        meta: dict[str, object] = {"description": description, "section": "agenda"}
        return shells.whole(Page(path, "T", "<p>x</p>", meta))

    assert whole("a.md", "patrijs").replace("patrijs", "") == whole("b.md", "korhoen").replace(
        "korhoen", ""
    ).replace("b/", "a/")
    assert len(asked) == 1
    assert 'content="T: op de sociale kaart van X' in whole("c.md", "")
    assert 'aria-current="page"' in whole("agenda.md", "een")
    assert len(asked) == 3


@pytest.mark.parametrize("cut", [str.upper, lambda text: text[1:], lambda text: text[:-1]])
def test_a_template_that_cuts_up_an_open_text_is_refused(cut: Callable[[str], str]) -> None:
    with pytest.raises(ValueError, match="differs per page"):
        Shell.of(f"<title>{cut(str(OpenText('title', 'Koffie', [])))}</title>", [])
