"""A logo for the head of every page: small, see-through where it was, or only what is drawn."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image

from generator.pictures.drawings import plain_drawing
from generator.pictures.opened import NoPhoto, opened
from generator.pictures.published import published

_LARGEST: Final = (480, 240)
_HEAVIEST: Final = 150_000


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
    plain = plain_drawing(data, published)
    if len(plain) > _HEAVIEST:
        raise NoPhoto("Deze tekening is te zwaar: hoogstens 150 kB. Bewaar het logo als PNG.")
    return Logo(plain, ".svg")
