"""What goes to the process that prints, and what comes back: plain values without the map."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import date
from typing import Final

from generator.booklet.shape import Edition

Json = dict[str, object]
# How many pages a reader turns, and how long the picture is that comes before the PDF.
_HEAD: Final = struct.Struct(">II")


@dataclass(frozen=True)
class Job:
    """Editions that have the same pages, and the values for the templates of those pages.

    `today` is the day that they bear, `mark` stands for all else that is read in them.
    """

    editions: tuple[Edition, ...]
    content: Json
    today: date
    mark: str = ""


@dataclass(frozen=True)
class Made:
    """What was made of one edition; `pages` is what a reader turns, also when two share a sheet."""

    pages: int
    picture: bytes
    pdf: bytes

    def packed(self) -> bytes:
        """Give all of it as bytes, to keep in one file."""
        return _HEAD.pack(self.pages, len(self.picture)) + self.picture + self.pdf


def unpacked(data: bytes) -> Made:
    """Give back what `packed` made bytes of."""
    pages, length = _HEAD.unpack_from(data)
    rest = data[_HEAD.size :]
    return Made(pages, rest[:length], rest[length:])
