"""Whether bytes are the kind of picture that the name of their file says."""

from __future__ import annotations

import io
import re
from typing import Final
from xml.etree import ElementTree as ET

from PIL import Image

from generator.pictures.logos import is_more_than_a_drawing

_KINDS: Final = {
    ".gif": ("GIF",), ".ico": ("ICO",), ".jpeg": ("JPEG", "MPO"), ".jpg": ("JPEG", "MPO"),
    ".png": ("PNG",), ".webp": ("WEBP",),
}  # fmt: skip
_AVIF: Final = re.compile(rb".{4}ftypavi[fs]", re.DOTALL)
_DRAWING: Final = ".svg"


def is_of_kind(data: bytes, ending: str) -> bool:
    """Tell whether a browser can show these bytes under a name that ends so ('.png')."""
    kind = ending.casefold()
    if kind == _DRAWING:
        return _is_drawing(data)
    if kind not in _KINDS:
        return bool(_AVIF.match(data))
    try:
        with Image.open(io.BytesIO(data), formats=_KINDS[kind]) as image:
            image.verify()
    except Exception:
        return False
    return True


def _is_drawing(data: bytes) -> bool:
    if is_more_than_a_drawing(data):
        return False
    try:
        root = ET.fromstring(data)  # noqa: S314 - it has no entities of its own
    except (ET.ParseError, ValueError, LookupError):
        return False
    return root.tag.rpartition("}")[2] == "svg"
