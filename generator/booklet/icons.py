"""The drawings of the icons that stand in a booklet, from the folder the site has them from too."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_UNKNOWN: Final = "map-marker"


def known_icon(name: str) -> str:
    """Give the name of an icon that exists; a marker for any other, as on the site.

    Whatever was typed never becomes the name of a file.
    """
    return name if name in _drawings() else _UNKNOWN


@cache
def icon_svg(name: str) -> bytes:
    """Give the drawing of a known icon."""
    return _drawings()[name].read_bytes()


@cache
def _drawings() -> dict[str, Path]:
    spec = find_spec("material")
    if spec is None or spec.origin is None:
        raise ImportError("mkdocs-material")
    folder = Path(spec.origin).parent / "templates" / ".icons" / "material"
    return {path.stem: path for path in folder.glob("*.svg")}
