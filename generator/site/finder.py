"""The page on which residents search, and the one on which the supporter tries that search."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.site.icons import IconSheet
from generator.site.page import Page
from generator.site.render import Renderer
from generator.values.memory import Memory
from generator.views.found import TextPage, search_filters, supporter_id
from generator.views.whole import MapView


def finder_pages(
    view: MapView, texts: Iterable[TextPage] = (), memory: Memory | None = None
) -> tuple[Page, ...]:
    """Give both pages; `texts` are the hand-written pages that can be found too."""
    render = Renderer(memory)
    return _finder(render, view, tuple(texts)), _practice(render)


def _finder(render: Renderer, view: MapView, texts: tuple[TextPage, ...]) -> Page:
    """Give the page with every card in it, asleep: the script only picks and orders them.

    The cards are those of the theme pages, made in the same place. As there may be a thousand,
    each icon is drawn once.
    """
    sheet = IconSheet()
    groups = [
        (theme.ref, [entry for entry in theme.entries if entry.theme.id == theme.ref.id])
        for theme in view.themes
    ]
    values: dict[str, Any] = {
        "view": view,
        "texts": texts,
        "filters": search_filters(view),
        "supporter_id": supporter_id,
        "icon": sheet.use,
        "drawings": sheet.drawings,
        "groups": groups,
    }
    meta: dict[str, object] = {"kind": "zoeken", "section": "zoeken"}
    return render("zoeken/index.md", "Zoeken", "search.html", meta, **values)


def _practice(render: Renderer) -> Page:
    meta: dict[str, object] = {"kind": "oefenen", "section": "zoeken", "hidden": True}
    return render("zoeken/oefenen.md", "Oefenen met zoeken", "practice.html", meta)
