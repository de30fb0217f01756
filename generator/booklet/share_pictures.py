"""What others show beside a link to the site: a picture of the village, and one of each theme.

In: the map. Out: pictures (PNG) of 1200 × 630 dots at their places on the site, the same for the
same map.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Final

from PIL import Image

from generator.booklet.icons import known_icon
from generator.booklet.printable_signs import printable
from generator.booklet.typesetting import pictures
from generator.booklet.work import Json
from generator.keeping.store import NOTHING_KEPT, Store
from generator.values.web import url_text
from generator.views.addresses import share_picture
from generator.views.whole import MapView

# White letters, one colour and what lies between.
_COLOURS: Final = 32
# One dot for each point of the template.
_DOTS: Final = 72
_KIND: Final = "deelplaatjes"


def share_pictures(view: MapView, store: Store = NOTHING_KEPT) -> tuple[tuple[str, bytes], ...]:
    """Give each picture with its place; none for a site that nobody can be sent to.

    `store` keeps them: drawing takes long, and they seldom change. Raises `BookletProblem`.
    """
    if not view.has_address:
        return ()
    content: Json = {"sheets": [*_sheets(view)], "codes": {}, "photos": {}}
    places = [share_picture(), *(share_picture(one.ref.id) for one in view.themes)]
    wanted = json.dumps(content, sort_keys=True)
    kept = [store.get(_KIND, f"{at} {wanted}") for at in places]
    found = [one for one in kept if one is not None]
    if len(found) < len(places):
        found = [_small(one) for one in pictures("share.typ", content, _DOTS)]
        for at, data in zip(places, found, strict=True):
            store.put(_KIND, f"{at} {wanted}", data)
    return tuple(zip(places, found, strict=True))


def _sheets(view: MapView) -> Iterator[dict[str, str]]:
    address = _said(url_text(view.site))
    name = _said(view.name) or address
    foot = {"name": f"Sociale kaart {name}", "address": address}
    yield {"colour": view.colour, "title": name, "line": "Hulp, activiteiten en contact",
           **foot}  # fmt: skip
    for ref in (theme.ref for theme in view.themes):
        yield {"colour": ref.colour, "icon": known_icon(ref.icon), "title": _said(ref.name) or name,
               "line": _said(ref.question), **foot}  # fmt: skip


def _said(text: str) -> str:
    """Give a text with the signs that a typeface has."""
    return printable(text)[0]


def _small(picture: bytes) -> bytes:
    """Give a picture in few colours: it is text and a drawing."""
    with Image.open(io.BytesIO(picture)) as whole:
        flat = whole.convert("RGB").quantize(_COLOURS, Image.Quantize.MEDIANCUT,
                                             dither=Image.Dither.NONE)  # fmt: skip
        target = io.BytesIO()
        flat.save(target, "PNG", optimize=True)
    return target.getvalue()
