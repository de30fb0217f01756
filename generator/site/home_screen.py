"""How the map stands on the first screen of a phone: its name, its mark and where it begins."""

from __future__ import annotations

import json
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image, ImageDraw

from generator.site.page import Asset
from generator.views.whole import MapView

SIZES: Final = (180, 192, 512)
MARK_PATHS: Final = {size: f"assets/merk-{size}.png" for size in SIZES}
_GRID: Final = 48
_FINER: Final = 4
# The lines of the mark in the browser's tab: two houses, a tower, a door.
_LINES: Final = (
    ((8, 36), (40, 36)), ((12, 36), (12, 23), (20, 16), (28, 23), (28, 36)),
    ((28, 36), (28, 26), (36, 26), (36, 36)), ((31, 26), (32, 12), (33, 26)),
    ((17, 36), (17, 29), (23, 29), (23, 36)),
)  # fmt: skip


def home_screen(view: MapView) -> tuple[Asset, ...]:
    """Give what a phone reads about the map, and its mark as pictures."""
    told = {
        "name": view.name,
        "short_name": view.name,
        "lang": "nl",
        "start_url": "../",
        "scope": "../",
        "display": "minimal-ui",
        "theme_color": view.colour,
        "background_color": "#faf6ee",
        "icons": [
            {"src": path.rpartition("/")[2], "sizes": f"{size}x{size}", "type": "image/png"}
            for size, path in MARK_PATHS.items()
        ],
    }
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return (
        Asset("assets/kaart.webmanifest", f"{text}\n".encode()),
        *(Asset(path, mark_png(view.colour, size)) for size, path in MARK_PATHS.items()),
    )


# The same for each draft of a map while somebody types; dear to draw.
@lru_cache(maxsize=2 * len(SIZES))
def mark_png(colour: str, size: int) -> bytes:
    """Give the village's mark as a square picture of `size` pixels; a phone rounds its corners."""
    scale = size * _FINER / _GRID
    whole = Image.new("RGB", (size * _FINER, size * _FINER), colour)
    pen = ImageDraw.Draw(whole)
    for line in _LINES:
        points = [(x * scale, y * scale) for x, y in line]
        pen.line(points, fill="#ffffff", width=round(2.6 * scale), joint="curve")
    target = BytesIO()
    whole.resize((size, size), Image.Resampling.LANCZOS).convert(
        "P", palette=Image.Palette.ADAPTIVE, colors=16
    ).save(target, "PNG", optimize=True)
    return target.getvalue()
