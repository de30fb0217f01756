"""Which files are kept in versions: the map, and beside it her own pages and pictures.

In: the folder of versions, which stands beside the map, and that of the map. Out: the files by
their place: 'diensten/koffie.yml' in the map, 'teksten/molen.md' and 'beeld/molen.png' beside it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Final

from generator.reading.file_names import YAML_ENDINGS
from generator.reading.other_files import is_left_behind

_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".ico", ".avif"})
_BESIDE: Final[Mapping[str, frozenset[str]]] = {"teksten": frozenset({".md"}), "beeld": _PICTURES}
# A picture fit for the site has a tenth of this; the room for all versions is for texts first.
_HEAVIEST: Final = 3_000_000


def mark_of(data: bytes) -> str:
    """Give the hash by which bytes are kept."""
    return hashlib.sha256(data).hexdigest()


def is_beside(place: str) -> bool:
    """Tell whether a file stands beside the map: a page or a picture of hers."""
    path = PurePosixPath(place)
    kinds = _BESIDE.get(path.parts[0] if path.parts else "", frozenset())
    return len(path.parts) == 2 and path.suffix.casefold() in kinds


def path_of(versions: Path, kaart: Path, place: str) -> Path:
    """Give where a file is, by its place."""
    return versions.parent / place if is_beside(place) else kaart / place


def files_of_map(kaart: Path) -> Iterator[tuple[str, bytes]]:
    """Give the bytes of each file of the map by its place in it; what cannot be read is left."""
    for here, folders, names in os.walk(kaart):
        folders[:] = sorted(name for name in folders if not is_left_behind(name))
        for name in sorted(names):
            path = Path(here, name)
            if path.suffix.casefold() in YAML_ENDINGS and not is_left_behind(name):
                with suppress(OSError):
                    yield path.relative_to(kaart).as_posix(), path.read_bytes()


def marks_beside(versions: Path) -> dict[str, str]:
    """Give the hash of each of her own pages and pictures by its place; what is too large is left.

    A file that did not change since is not read again.
    """
    found: dict[str, str] = {}
    for folder in _BESIDE:
        for path in _listed(versions.parent / folder):
            place = f"{folder}/{path.name}"
            with suppress(OSError):
                seen = path.stat()
                if is_beside(place) and path.is_file() and seen.st_size <= _HEAVIEST:
                    found[place] = _mark(path, seen.st_mtime_ns, seen.st_size)
    return found


def _listed(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(one for one in folder.iterdir()
                      if not one.is_symlink() and not is_left_behind(one.name))  # fmt: skip
    return []


@lru_cache(maxsize=2000)
def _mark(path: Path, _when: int, _size: int) -> str:
    return mark_of(path.read_bytes())
