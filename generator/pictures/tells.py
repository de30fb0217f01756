"""What a picture tells beside what is to be seen: where it was made."""

from __future__ import annotations

import io
from typing import Final

from PIL import ExifTags, Image

_GPS: Final = ExifTags.IFD.GPSInfo
# The same in the words of Adobe, beside the points or in a text of its own.
_IN_WORDS: Final = (b"exif:GPSLatitude", b"GPSLatitude=")


def tells_where(data: bytes) -> bool:
    """Tell whether a picture says where it was made; False for what is no picture."""
    if any(words in data for words in _IN_WORDS):
        return True
    try:
        with Image.open(io.BytesIO(data)) as image:
            return any(bool(value) for value in image.getexif().get_ifd(_GPS).values())
    except Exception:  # noqa: BLE001, RUF100 - a broken file breaks a decoder in any way
        return False
