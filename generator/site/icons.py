"""Icons from the theme's own folder of Material Design icons, drawn in one stylesheet.

A page names an icon by its class; the stylesheet draws it. So a page weighs no drawings, and the
browser gets each of them once for the whole site.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from markupsafe import Markup

_PATH = re.compile(r'<path d="[^"]+"/>')
_ICON = re.compile(r'<i class="icoon-([a-z0-9-]+)"></i>')
UNKNOWN = "map-marker"
_SETS: dict[frozenset[str], frozenset[str]] = {}
# What overrides/main.html shows around every page.
OF_THE_SHELL = frozenset({"magnify", "menu", "phone"})


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
    """Give the `<path>` of an icon on a 24 × 24 field."""
    return "".join(_PATH.findall((_folder() / f"{name}.svg").read_text(encoding="utf-8")))


def icons_css(names: Iterable[str]) -> str:
    """Give the stylesheet with these icons: a strip with all of them, and where each stands in it.

    The strip stands in the sheet itself: from a disk a browser fetches no other file for it. One
    strip is read much sooner than a drawing for each icon.
    """
    row = sorted(names)
    width = 24 * len(row)
    drawn = "".join(
        f'<g transform="translate({24 * at})">{icon_path(name)}</g>' for at, name in enumerate(row)
    )
    strip = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 24">{drawn}</svg>'
    rules = [f":root{{--strook:{_as_address(strip)};--lengte:{len(row)}00%}}"]
    # At 0% the first stands in the window, at 100% the last.
    step = 100 / max(1, len(row) - 1)
    rules += [f".icoon-{name}{{--plek:{at * step:.5g}%}}" for at, name in enumerate(row)]
    return "\n".join(rules) + "\n"


def _as_address(svg: str) -> str:
    plain = svg.replace('"', "'").replace("<", "%3C").replace(">", "%3E")
    return f'url("data:image/svg+xml,{plain}")'


@cache
def icon(name: str) -> Markup:
    """Give an icon, which says nothing by itself; a marker for an unknown name.

    >>> icon("phone")
    Markup('<i class="icoon-phone"></i>')
    """
    known = name if name in icon_names() else UNKNOWN
    return Markup('<i class="icoon-{}"></i>').format(known)


def icons_in(html: str) -> frozenset[str]:
    """Give the names of the icons in a page; equal sets are the same object."""
    used = frozenset(_ICON.findall(html))
    return _SETS.setdefault(used, used)
