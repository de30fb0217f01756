"""A template is read line by line: one element on each, in the order of the page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from small_village import EXAMPLE

TEMPLATES = sorted(
    path for room in ("generator", "overrides") for path in (EXAMPLE.parent / room).rglob("*.html")
)
# What stands by itself on a page; words, links and icons may share the line of what they are in.
BY_ITSELF = (
    "article aside body caption dd details div dl dt fieldset footer form h1 h2 h3 head "
    "header img input label legend li link main meta nav noscript ol option p script section "
    "select summary table tbody template tr ul"
).split()
START = re.compile(rf"<({'|'.join(BY_ITSELF)})[\s>]")


def crowded(template: str) -> list[str]:
    """Give the lines with more than one element that stands by itself."""
    return [line.strip() for line in template.splitlines() if len(START.findall(line)) > 1]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_line_holds_one_element(path: Path) -> None:
    assert crowded(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_parts_are_the_same_for_every_page(path: Path) -> None:
    """What takes a part "with context" has all parts made anew for each page that is filled in."""
    assert not re.search(r"\bwith\s+context\b", path.read_text(encoding="utf-8"))


def test_a_crowded_line_is_found() -> None:
    assert crowded("<ul>\n  <li><a href='#'>een</a></li>\n</ul>") == []
    assert crowded("<h2>Bel</h2><p>Kies een nummer.</p>") == ["<h2>Bel</h2><p>Kies een nummer.</p>"]
