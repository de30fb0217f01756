"""Where somebody who withdrew still stands in the folder of a village, outside what we keep.

In: the folder of a map, and what tells whether somebody stands in a text. Out: the files, by their
place in the village's folder; a site that was built there is one of them. What is of her own making
is never thrown away here, only named.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from html import unescape
from pathlib import Path
from typing import Final

from generator.carry.manifest import LIST, VERSION
from generator.desk.saving.concepts import FOLDER as CONCEPTS
from generator.editing.history import FOLDER as VERSIONS
from generator.site.project import CONTENT_FOLDER, PICTURES, TEXTS, village_folder
from generator.site.telling_pictures import ORIGINALS

_HERS: Final = frozenset({"kaart", "site", TEXTS, PICTURES, ORIGINALS, CONTENT_FOLDER})
_LARGEST: Final = 50_000_000
_PACKED: Final = frozenset({".zip", ".xlsx", ".ods", ".docx", ".odt"})
_TAG: Final = re.compile(r"<[^>]*>")
Tells = Callable[[str], bool]


def where_it_stands(kaart: Path, has_it: Tells, pictures: frozenset[str]) -> tuple[str, ...]:
    """Give the files below the village's folder that tell of somebody, and these pictures."""
    root = village_folder(kaart.resolve())
    return tuple(
        path.relative_to(root).as_posix()
        for path in _files(root)
        if path.name in pictures or _tells(path, has_it)
    )


def _files(root: Path) -> Iterator[Path]:
    """Give every file, and the folder of a site that was built, as one."""
    for here, folders, names in os.walk(root):
        folders[:] = sorted(one for one in folders if _is_hers(one, Path(here), root))
        if {LIST, VERSION} <= {*names}:
            folders.clear()
            yield Path(here)
        else:
            yield from (Path(here, name) for name in sorted(names))


def _is_hers(name: str, here: Path, root: Path) -> bool:
    if name.startswith(".") or name in {"node_modules", "__pycache__"}:
        return name in {VERSIONS, CONCEPTS}
    # A whole home is somebody's life, and no folder of a village.
    return here != root or root not in {Path.home(), Path(root.anchor)} or name in _HERS


def _tells(path: Path, has_it: Tells) -> bool:
    if has_it(path.stem):
        return True
    if path.is_dir():
        inside = (Path(here, name) for here, _, names in os.walk(path) for name in names)
        return any(_tells(one, has_it) for one in inside)
    with suppress(OSError, ValueError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        if path.is_file() and path.stat().st_size <= _LARGEST:
            return any(map(has_it, _texts(path)))
    return False


def _texts(path: Path) -> Iterator[str]:
    if path.suffix.casefold() in _PACKED:
        with zipfile.ZipFile(path) as packed:
            for one in packed.infolist():
                yield one.filename
                if one.file_size <= _LARGEST:
                    yield from _read(packed.read(one))
    else:
        yield from _read(path.read_bytes())


def _read(data: bytes) -> Iterator[str]:
    """Give bytes as text, also as older programs write it, and as one reads a page."""
    text = data.decode(errors="replace")
    yield text
    if "\ufffd" in text:
        yield data.decode("cp1252", errors="replace")
    if "<" in text:
        yield unescape(_TAG.sub("", text))
        yield unescape(_TAG.sub(" ", text))
