"""A photo for the site, and the same for paper."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps

from generator.pictures.opened import opened

HEAVIEST: Final = 150_000
"""How many bytes a photo on the site may have."""
# From good to coarse; what is still too heavy becomes smaller.
_QUALITIES: Final = (82, 74, 66, 58, 50)
_SMALLER: Final = 0.8
# Sharp on paper: 300 points to 25,4 mm, at 30 mm wide.
_PAPER_WIDTH: Final = 354
# Where in a picture that is too high the middle of the frame is: a face is above the middle.
PARTS: Final = {"boven": 0.0, "midden": 0.4, "onder": 1.0}


@dataclass(frozen=True)
class Frame:
    """The form in which a photo is shown, and its size on the site in points."""

    width: int
    height: int


FACE: Final = Frame(480, 480)
"""A person beside her name: square, shown as a circle."""
VIEW: Final = Frame(960, 720)
"""A place, or something to do: four to three."""


@dataclass(frozen=True)
class Made:
    """A photo for the site: WebP, and its size in points."""

    data: bytes
    width: int
    height: int


def made(data: bytes, frame: Frame, part: str = "midden") -> Made:
    """Give a photo for the site, of at most `HEAVIEST` bytes; raises `NoPhoto`.

    `part` is one of `PARTS`: what of a picture is kept that is higher or wider than the frame.
    """
    image = opened(data)
    width = min(frame.width, image.width, image.height * frame.width // frame.height)
    size = (width, width * frame.height // frame.width)
    framed = ImageOps.fit(image, size, Image.Resampling.LANCZOS, centering=(0.5, PARTS[part]))
    while True:
        for quality in _QUALITIES:
            found = _saved(framed, quality)
            if len(found) <= HEAVIEST:
                return Made(found, *framed.size)
        smaller = (int(framed.width * _SMALLER), int(framed.height * _SMALLER))
        framed = framed.resize(smaller, Image.Resampling.LANCZOS)


def _saved(image: Image.Image, quality: int) -> bytes:
    target = io.BytesIO()
    image.save(target, "WEBP", quality=quality, method=4)
    return target.getvalue()


def on_paper(data: bytes, frame: Frame) -> bytes:
    """Give a photo for paper: grey, one size, JPEG; raises `NoPhoto`."""
    size = (_PAPER_WIDTH, _PAPER_WIDTH * frame.height // frame.width)
    fitted = ImageOps.fit(
        opened(data), size, Image.Resampling.LANCZOS, centering=(0.5, PARTS["midden"])
    )
    grey = ImageOps.autocontrast(fitted.convert("L"), cutoff=1)
    target = io.BytesIO()
    grey.save(target, "JPEG", quality=82, dpi=(300, 300))
    return target.getvalue()
