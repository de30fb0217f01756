"""One entry or question as it will stand in the booklet, without making the booklet.

In: the view of a map and an id. Out: a picture of its block, set by the booklet's own templates.
A page is only known in a whole booklet, so a reference to one is left out, as in a leaflet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, cast

from generator.booklet.content import booklet_content
from generator.booklet.printable_signs import make_printable
from generator.booklet.shape import Edition
from generator.booklet.typesetting import pictures
from generator.booklet.work import Json
from generator.views import MapView

TEMPLATE: Final = "block.typ"
# Sharp on a screen of today, where a booklet's width is shown about as wide as it is.
PPI: Final = 160


def block_picture(view: MapView, id_: str, today: date) -> bytes | None:
    """Give the block of an entry or question as a PNG; None for what has none in the booklet.

    Raises `BookletProblem` when it cannot be made.
    """
    content = block_content(view, id_, today)
    return None if content is None else pictures(TEMPLATE, content, PPI)[0]


def block_content(view: MapView, id_: str, today: date) -> Json | None:
    """Give all that the template prints; None for what has no block in the booklet."""
    entries = tuple(one for one in view.entries if one.id == id_)
    routes = tuple(one for one in view.routes if one.id == id_)
    if not entries and not routes:
        return None
    edition = Edition("", "", "", template=TEMPLATE, chosen=tuple(one.id for one in entries))
    themes = tuple(replace(one, entries=(), routes=()) for one in view.themes)
    alone = replace(view, entries=entries, routes=routes, themes=themes)
    return cast("Json", make_printable(booklet_content(alone, edition, today)))
