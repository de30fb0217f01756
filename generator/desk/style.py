"""What the pages of the desk look like: our stylesheet and script, and the village's colours."""

from __future__ import annotations

import mimetypes
from functools import cache
from http import HTTPStatus
from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from generator.desk.asked import page
from generator.desk.desk import Desk
from generator.desk.guard import STYLE
from generator.model.publisher import Colours
from generator.site.assets import WEIGHTS, mark_svg, web_font

_OWN_KINDS = frozenset({".css", ".js"})
COLOURS, MARK = "kleuren.css", "merk.svg"


def routes(desk: Desk) -> list[BaseRoute]:
    """Give the routes of everything that pages are drawn with."""

    def show(request: Request) -> Response:
        name = request.path_params["name"]
        data = _made(desk, name)
        if data is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return Response(data, headers={"Cache-Control": "no-cache"}, media_type=kind)

    return [page(f"{STYLE}{{name}}", show)]


def _made(desk: Desk, name: str) -> bytes | None:
    if name == COLOURS:
        colours = _colours(desk)
        return f":root{{--hoofd:{colours.main};--accent:{colours.accent}}}\n".encode()
    if name == MARK:
        return mark_svg(_colours(desk).main).encode()
    for weight, style in WEIGHTS.items():
        if name == f"letter-{weight}.woff2":
            return web_font(style, desk.store)
    return _own(name)


def _colours(desk: Desk) -> Colours:
    """Give the village's colours, or the usual ones while nobody can read what she typed."""
    found: object = getattr(desk.standing().map.village, "colours", None)
    return found if isinstance(found, Colours) else Colours()


@cache
def _own(name: str) -> bytes | None:
    found = files("generator.desk") / "static" / name
    ours = any(name.endswith(kind) for kind in _OWN_KINDS)
    return found.read_bytes() if ours and "/" not in name and found.is_file() else None
