"""The page on which residents search, and the one on which the supporter tries that search."""

from __future__ import annotations

from generator.keeping.memory import Memory, watched
from generator.site.agenda import day_links
from generator.site.cards import PER_FILE
from generator.site.page import Page
from generator.site.render import Renderer
from generator.views.found import search_filters
from generator.views.whole import MapView


def finder_pages(view: MapView, memory: Memory | None = None) -> tuple[Page, ...]:
    """Give both pages."""
    render = Renderer(memory)
    return _finder(render, view), _practice(render)


def _finder(render: Renderer, view: MapView) -> Page:
    """Give the page without any card: it weighs the same for a hamlet and for a town."""
    meta: dict[str, object] = {"kind": "zoeken", "section": "zoeken"}
    return render(
        "zoeken/index.md", "Zoeken", "search.html", meta,
        view=watched(view), filters=search_filters(view), days=day_links(view.agenda),
        per_file=PER_FILE,
    )  # fmt: skip


def _practice(render: Renderer) -> Page:
    meta: dict[str, object] = {"kind": "oefenen", "section": "zoeken", "hidden": True}
    return render("zoeken/oefenen.md", "Oefenen met zoeken", "practice.html", meta)
