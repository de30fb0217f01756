"""Photos as telephones, cameras and people send them, made on the spot."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw

WESTERDORP = {1: "N", 2: (53.0, 9.0, 4.3), 3: "E", 4: (7.0, 2.0, 32.2)}


def drawn(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Give a picture whose upper half is red and whose lower half is blue."""
    image = Image.new("RGB", (width, height), (40, 60, 200))
    ImageDraw.Draw(image).rectangle((0, 0, width, height // 2), fill=(210, 40, 30))
    return image.convert(mode)


def saved(image: Image.Image, kind: str = "JPEG", **more: Any) -> bytes:
    """Give a picture as the bytes of a file."""
    target = io.BytesIO()
    image.save(target, kind, **more)
    return target.getvalue()


def of_telephone(width: int = 1600, height: int = 1200, *, turned: int = 1) -> bytes:
    """Give a photo that says where and with what it was made, and how it has to be turned."""
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F], exif[0x0110] = "Toestelmaker", "Toestel 12"
    exif.get_ifd(0x8825).update(WESTERDORP)
    exif.get_ifd(0x8769)[0x9003] = "2026:11:28 14:10:00"
    return saved(drawn(width, height), exif=exif, comment=b"bij Anneke thuis")


def busy(width: int, height: int) -> bytes:
    """Give a photo that is heavy however it is stored: every point is another."""
    points = random.Random(14).randbytes(width * height * 3)
    return saved(Image.frombytes("RGB", (width, height), points), quality=95)


def bomb(width: int = 60_000, height: int = 60_000) -> bytes:
    """Give a few kilobytes that claim to be a picture of billions of points."""

    def part(name: bytes, data: bytes) -> bytes:
        whole = name + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000), 9)
    return (b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows)
            + part(b"IEND", b""))  # fmt: skip
