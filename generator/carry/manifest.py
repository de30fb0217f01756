"""The files of a site with the mark of their bytes: what was built, and what stands somewhere.

In: a folder, or the bytes of `bestanden.json`. Out: a mapping of paths, with `/` between folders,
to SHA-256 in hexadecimals. A site carries that list of itself, so that anybody can tell later
which files are ours and whether they are whole.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Manifest = Mapping[str, str]
LIST, VERSION = "bestanden.json", "versie.json"
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST = 100_000
_LARGEST = 50_000_000


def mark_of(data: bytes) -> str:
    """Give the mark of a file's bytes."""
    return hashlib.sha256(data).hexdigest()


def of_folder(folder: Path) -> dict[str, str]:
    """Give every file below a folder with its mark, in order. Raises `OSError`."""
    found: dict[str, str] = {}
    start = len(f"{folder}{os.sep}")
    for place, _, names in os.walk(str(folder)):
        for name in names:
            path = f"{place}{os.sep}{name}"
            found[path[start:].replace(os.sep, "/")] = mark_of(Path(path).read_bytes())
    return dict(sorted(found.items()))


def whole(manifest: Manifest) -> str:
    """Give one mark for all of a site, without what it says of itself."""
    told = "".join(f"{path}\0{mark}\n" for path, mark in sorted(manifest.items())
                   if path not in {LIST, VERSION})  # fmt: skip
    return mark_of(told.encode(errors="surrogatepass"))


def list_text(manifest: Manifest) -> bytes:
    """Give the list as it stands in a site: all files but the list itself."""
    listed = {path: mark for path, mark in sorted(manifest.items()) if path != LIST}
    return (json.dumps(listed, ensure_ascii=False, indent=0) + "\n").encode()


def read_list(data: bytes | None) -> dict[str, str] | None:
    """Give what a list says, itself added; None when it is no list, or says what cannot be."""
    if data is None or len(data) > _LARGEST:
        return None
    try:
        found: Any = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not 0 < len(found) <= _MOST:
        return None
    if not all(is_safe(path) and _is_mark(mark) for path, mark in found.items()):
        return None
    return {**found, LIST: mark_of(data)}


def is_safe(path: str) -> bool:
    """Tell whether a path stays below the folder it is of."""
    parts = path.split("/")
    plain = "\\" not in path and ":" not in path and path.isprintable()
    return plain and all(part not in {"", ".", ".."} for part in parts)


def _is_mark(mark: object) -> bool:
    return isinstance(mark, str) and _HASH.fullmatch(mark) is not None
