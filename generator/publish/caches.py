"""Where this computer keeps results for the next run, and for which version of the program."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import generator
from generator.keeping.store import Store

VARIABLE = "KAART_CACHE"
"""The folder to keep results in; `uit` keeps none. Without it: the user's own cache folder."""
OFF = "uit"


def user_store() -> Store:
    """Give the store of who runs the program; it keeps nothing where that has no place."""
    folder = cache_folder()
    return Store(folder, code_mark() if folder else "")


def cache_folder() -> Path | None:
    """Give the folder to keep results in, never one beside the map: that gets published."""
    asked = os.environ.get(VARIABLE, "")
    if asked:
        return None if asked == OFF else Path(asked).absolute()
    import platformdirs  # noqa: PLC0415 - most commands keep nothing

    folder = Path(platformdirs.user_cache_dir("sociale-kaart", appauthor=False))
    return folder if folder.is_absolute() else None  # a user without a home


def code_mark() -> str:
    """Give a mark of everything results are made with: our files, packages and Python."""
    mark = hashlib.sha256(sys.version.encode())
    for name in _packages():
        mark.update(f"{name}\n".encode(errors="surrogatepass"))
    root = Path(generator.__file__).parent
    for path in _files(root):
        data = path.read_bytes()
        mark.update(f"{path.relative_to(root)} {len(data)}\n".encode())
        mark.update(data)
    return mark.hexdigest()


def _packages() -> list[str]:
    """Give name and version of what is installed, as the folders of their records say it."""
    found: set[str] = set()
    for place in sys.path:
        try:
            inside = Path(place or ".").iterdir()
            found.update(one.name for one in inside if one.suffix == ".dist-info")
        except OSError:
            continue  # a zip file, or a folder that is not there
    return sorted(found)


def _files(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = sorted(name for name in inner if name != "__pycache__")
        yield from (Path(folder, name) for name in sorted(names))
