"""Icons from the theme's own folder of Material Design icons, as inline SVG."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from markupsafe import Markup, escape

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
    return f'<svg class="icoon" viewBox="0 0 24 24" aria-hidden="true">{icon_path(name)}</svg>'


class IconSheet:
    """The icons of one page: what it shows more than once is drawn once, then referred to.

    >>> sheet = IconSheet()
    >>> "#icoon-phone" in sheet.use("phone")
    True
    """

    def __init__(self) -> None:
        self._times: Counter[str] = Counter()
        self._needed: set[str] = set()

    def use(self, name: str) -> Markup:
        """Give an icon as a reference to its drawing."""
        self._times[name] += 1
        return _reference(name)

    def need(self, names: Iterable[str]) -> str:
        """Draw these too: a script will put them in the page. Gives nothing to show."""
        self._needed.update(names)
        return ""

    @property
    def used(self) -> frozenset[str]:
        """Give the names of the icons used so far."""
        return frozenset(self._times)

    def finished(self, html: str) -> str:
        """Give a page with its drawings; what it shows once is drawn where it stands."""
        shared = self._needed | {name for name, times in self._times.items() if times > 1}
        for name in self.used - shared:
            html = html.replace(_reference(name), icon_svg(name))
        return f"{html}\n{_drawings(shared)}" if shared else html


def _reference(name: str) -> Markup:
    return Markup('<svg class="icoon" aria-hidden="true"><use href="#icoon-{}"/></svg>').format(
        name
    )


def _drawings(names: Iterable[str]) -> str:
    symbols = "".join(
        f'<symbol id="icoon-{escape(name)}" viewBox="0 0 24 24">{icon_path(name)}</symbol>'
        for name in sorted(names)
    )
    return f'<svg class="tekeningen" aria-hidden="true">{symbols}</svg>'
