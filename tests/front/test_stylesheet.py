"""In a stylesheet a thing is declared once, and colours and sizes have a name."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from front.stylesheet import ROOT, Block, blocks, colours, widths
from small_village import EXAMPLE, TODAY

from generator.reading import read_map
from generator.site.assets import colours_css
from generator.views import map_view

PROJECT = EXAMPLE.parent
SITE = PROJECT / "content" / "assets" / "kaart.css"
OURS = [path for room in ("content", "generator") for path in sorted((PROJECT / room).rglob("*.*"))]


def sheet_of(path: Path) -> str:
    """Give a stylesheet, or the one inside a page that must stand by itself."""
    text = path.read_text(encoding="utf-8")
    inside = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    return text if path.suffix == ".css" else "".join(inside)


SHEETS = [path for path in OURS if path.suffix in {".css", ".html"} and sheet_of(path)]
# Eight sizes on a screen, one for the foot of a printed sheet, and what they are counted from.
# Four widths of screens, and two at which large letters leave room for few and for very few.
MOST_SIZES, MOST_WIDTHS = 10, 6
# Two blocks that have this much in common are the same thing, declared twice.
THE_SAME = 5
each_sheet = pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)


def loose_colours(sheet: str) -> list[tuple[str, str]]:
    """Give each colour that is written outside `:root`, with the selectors it is for."""
    outside = [block for block in blocks(sheet) if block.selectors != ROOT]
    return [
        (b.selectors, one) for b in outside for _, value in b.declarations for one in colours(value)
    ]


def loose_sizes(sheet: str) -> list[tuple[str, str]]:
    """Give each size of letters that is not one of the named ones."""
    return [
        (block.selectors, value)
        for block in blocks(sheet)
        for name, value in block.declarations
        if name == "font-size" and not re.fullmatch(r"var\(--letter(-\w+)?\)", value)
    ]


def said_twice(sheet: str) -> list[str]:
    """Give the selectors that have two blocks in the same place."""
    times = Counter((block.media, block.selectors) for block in blocks(sheet))
    return [selectors for (_, selectors), count in times.items() if count > 1 and selectors != ROOT]


def alike(sheet: str) -> list[tuple[str, str]]:
    """Give the blocks that say so much the same that they are one thing."""
    pairs = combinations([block for block in blocks(sheet) if block.selectors != ROOT], 2)
    return [
        (one.selectors, other.selectors)
        for one, other in pairs
        if one.media == other.media and len(_shared(one, other)) >= THE_SAME
    ]


def _shared(one: Block, other: Block) -> set[tuple[str, str]]:
    return set(one.declarations) & set(other.declarations)


def test_sheets_inside_pages_are_looked_at_too() -> None:
    assert {"kaart.css", "bekijk.css", "coverage.html"} <= {path.name for path in SHEETS}


@each_sheet
def test_every_colour_has_a_name(path: Path) -> None:
    assert loose_colours(sheet_of(path)) == []


@each_sheet
def test_nothing_is_declared_twice(path: Path) -> None:
    assert said_twice(sheet_of(path)) == []
    assert alike(sheet_of(path)) == []


def test_letters_have_few_sizes_and_each_has_a_name() -> None:
    sheet = sheet_of(SITE)
    assert loose_sizes(sheet) == []
    named = {
        name for block in blocks(sheet) for name, _ in block.declarations if "--letter" in name
    }
    assert len(named) <= MOST_SIZES


def test_the_page_changes_at_few_widths_and_the_scripts_know_them() -> None:
    known = widths(sheet_of(SITE))
    assert len(known) <= MOST_WIDTHS
    scripts = [path for path in OURS if path.suffix == ".js"]
    asked = set().union(*(widths(path.read_text(encoding="utf-8")) for path in scripts))
    assert asked
    assert asked <= known


def test_what_breaks_these_rules_is_found() -> None:
    assert loose_colours(":root { --inkt: #222 } p { color: #222 }") == [("p", "#222")]
    assert loose_colours("a { border: 1px solid red; background: rgb(0 0 0 / .5) }") == [
        ("a", "red"),
        ("a", "rgb(0 0 0 / .5)"),
    ]
    assert loose_colours("a { background: linear-gradient(#fff, var(--vel)) }") == [("a", "#fff")]
    assert loose_colours("a { color: currentColor; background: transparent }") == []
    assert loose_sizes("@media print { p { font-size: 12pt } }") == [("p", "12pt")]
    assert said_twice("p { margin: 0 } p { color: inherit } @media print { p { margin: 0 } }") == [
        "p"
    ]
    card = "{ color: inherit; margin: 0; padding: 0; border: 0; gap: 0 }"
    assert alike(f".kaart {card} .vel {card}") == [(".kaart", ".vel")]
    assert widths("@media not all and (min-width: 48em) { p { margin: 0 } }") == {"48em"}


def test_the_colours_of_the_village_are_not_set_again() -> None:
    # The last sheet wins: what stood in both was never the colour that the village had chosen.
    social_map = read_map(EXAMPLE).map
    assert social_map is not None
    view = map_view(social_map, TODAY)
    chosen = {name for one in blocks(colours_css(view)) for name, _ in one.declarations}
    root = [one for one in blocks(sheet_of(SITE)) if one.selectors == ROOT]
    own = {name for one in root for name, _ in one.declarations}
    assert {"--hoofd", "--accent"} <= chosen
    without_theme = {"--thema", "--thema-letters"}
    assert chosen & own == without_theme, "which only stand for a page that has no theme"
