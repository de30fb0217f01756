"""The typefaces of the booklet, and which signs they have.

Source Sans prints everything it can; Noto lends the letters it lacks, so that both Arabic and
Hebrew and all of Cyrillic and Greek can be printed.
"""

from __future__ import annotations

import shutil
import struct
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_OWN: Final = tuple(
    ("font_source_sans_pro", f"files/SourceSansPro-{weight}.ttf")
    for weight in ("Regular", "Semibold", "Bold")
)
# Each holds every weight in one file.
_LENT: Final = (
    ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("pylopdf_fonts_ar", "NotoSansArabic-Variable.ttf"),
    ("pylopdf_fonts_he", "NotoSansHebrew-Variable.ttf"),
)
_FORMAT_GROUPS: Final = 12
_FORMAT_SEGMENTS: Final = 4


# The folder of another process, which also tidies it up; see `borrow`.
_BORROWED: Final[list[Path]] = []


def font_folder() -> Path:
    """Give a folder with the fonts of the booklet and no others.

    The package keeps two formats side by side, and Typst would pick one by the order of the
    disk. So the files we mean are put in a folder of their own; Typst reads them when it needs
    them, so the folder stays until the program ends.
    """
    return _BORROWED[0] if _BORROWED else Path(_own_folder().name)


def borrow(folder: Path) -> None:
    """Use the folder of another process: whoever is stopped halfway leaves none behind."""
    _BORROWED[:] = [folder]


@cache
def _own_folder() -> tempfile.TemporaryDirectory[str]:
    folder = tempfile.TemporaryDirectory(prefix="boekje-letters-")
    for package, name in (*_OWN, *_LENT):
        shutil.copy(_file(package, name), folder.name)
    return folder


@cache
def known_signs() -> frozenset[int]:
    """Give the code points that every weight of the booklet's own typeface can print."""
    return frozenset.intersection(*(_signs(_file(*one).read_bytes()) for one in _OWN))


@cache
def lent_signs() -> tuple[frozenset[int], ...]:
    """Give the code points of each typeface that helps out, in the order they are asked."""
    return tuple(_signs(_file(*one).read_bytes()) for one in _LENT)


def _file(package: str, name: str) -> Path:
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ImportError(package)
    return Path(spec.origin).parent / name


def _signs(font: bytes) -> frozenset[int]:
    """Read the code points from a font's character map ('cmap' in the OpenType format)."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {
        font[at : at + 4]: struct.unpack_from(">I", font, at + 8)[0]
        for at in range(12, 12 + 16 * count, 16)
    }
    cmap = tables[b"cmap"]
    (maps,) = struct.unpack_from(">H", font, cmap + 2)
    signs: set[int] = set()
    for index in range(maps):
        platform, _, offset = struct.unpack_from(">HHI", font, cmap + 4 + 8 * index)
        (form,) = struct.unpack_from(">H", font, cmap + offset)
        if platform in (0, 3) and form == _FORMAT_GROUPS:
            signs.update(_groups(font, cmap + offset))
        elif platform in (0, 3) and form == _FORMAT_SEGMENTS:
            signs.update(_segments(font, cmap + offset))
    return frozenset(signs)


def _groups(font: bytes, at: int) -> set[int]:
    (count,) = struct.unpack_from(">I", font, at + 12)
    rows = (struct.unpack_from(">II", font, at + 16 + 12 * row) for row in range(count))
    return {sign for first, last in rows for sign in range(first, last + 1)}


def _segments(font: bytes, at: int) -> set[int]:
    (double,) = struct.unpack_from(">H", font, at + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", font, at + 14)
    starts = struct.unpack_from(f">{count}H", font, at + 16 + double)
    return {
        sign
        for first, last in zip(starts, ends, strict=True)
        for sign in range(first, last + 1)
        if sign != 0xFFFF
    }
