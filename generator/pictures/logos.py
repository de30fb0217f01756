"""A logo for the head of every page: small, see-through where it was, or a drawing as it is."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Final

from PIL import Image

from generator.pictures.opened import NoPhoto, opened

_LARGEST: Final = (480, 240)
_HEAVIEST: Final = 150_000
# What makes more of a drawing than a drawing.
_MORE: Final = re.compile(
    rb"<script|<foreignobject|<!entity|<!doctype[^>]*\[|\son\w+\s*=|javascript:"
    rb"|(?:href|src)\s*=\s*[\"']?\s*(?!#|data:image/)[^\s\"'#>]|@import|url\(\s*[\"']?(?!#|data:)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Logo:
    """A logo: its bytes, and how the name of its file ends."""

    data: bytes
    ending: str


def logo(data: bytes) -> Logo:
    """Give a logo of at most 150 kB. Raises `NoPhoto` with what is wrong in Dutch."""
    if b"<svg" in data[:2000].lower():
        return _drawing(data)
    image = opened(data, see_through=True)
    image.thumbnail(_LARGEST, Image.Resampling.LANCZOS)
    target = io.BytesIO()
    image.save(target, "WEBP", quality=90, method=4)
    return Logo(target.getvalue(), ".webp")


def _drawing(data: bytes) -> Logo:
    if len(data) > _HEAVIEST:
        raise NoPhoto("Deze tekening is te zwaar: hoogstens 150 kB. Bewaar het logo als PNG.")
    if is_more_than_a_drawing(data):
        raise NoPhoto(
            "In deze tekening (SVG) zit ook een programma, of iets van internet. "
            "Bewaar het logo als PNG en kies dat."
        )
    return Logo(data, ".svg")


def is_more_than_a_drawing(data: bytes) -> bool:
    """Tell whether a drawing (SVG) also holds a program, or loads something from elsewhere."""
    return bool(_MORE.search(data))
