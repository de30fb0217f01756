"""Icons from the theme's own folder of Material Design icons, as inline SVG."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_PATH = re.compile(r'<path d="[^"]+"/>')
UNKNOWN = "map-marker"


def _folder() -> Traversable:
    return files("material") / "templates" / ".icons" / "material"


@cache
def icon_names() -> frozenset[str]:
    """Give the name of every icon a theme may have."""
    return frozenset(
        item.name.removesuffix(".svg") for item in _folder().iterdir() if item.name.endswith(".svg")
    )


@cache
def icon_path(name: str) -> str:
    """Give the `<path>` of an icon on a 24 × 24 field; that of a marker for an unknown name."""
    known = name if name in icon_names() else UNKNOWN
    return "".join(_PATH.findall((_folder() / f"{known}.svg").read_text(encoding="utf-8")))


def icon_svg(name: str) -> str:
    """Give an icon to stand beside words; screen readers pass over it."""
    return (
        '<svg class="icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">'
        f"{icon_path(name)}</svg>"
    )
