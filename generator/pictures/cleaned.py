"""The same picture, upright and of the same kind, without what it tells beside what is seen."""

from __future__ import annotations

import io
from typing import Final

from PIL import Image

from generator.pictures.opened import NoPhoto, opened

_LONGEST: Final = (1600, 1600)
_KINDS: Final = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG", ".webp": "WEBP"}


def cleaned(data: bytes, ending: str) -> bytes:
    """Give a picture for a file that ends so ('.jpg'), no larger than a page can show.

    Raises `NoPhoto` when it cannot be read, or is of a kind that we do not write.
    """
    kind = _KINDS.get(ending.casefold())
    if kind is None:
        raise NoPhoto("Maak hier eerst een .jpg, .png of .webp van.")
    image = opened(data, see_through=kind != "JPEG")
    image.thumbnail(_LONGEST, Image.Resampling.LANCZOS)
    target = io.BytesIO()
    image.save(target, kind, **({} if kind == "PNG" else {"quality": 85}))
    return target.getvalue()
