"""Whether the site that stands at a place is the very one that would be made now.

In: all that a build is made of, and the folder it would fill. Out: what that build told, when the
folder still holds every byte of it. The code itself is part of every key of the store.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from generator.keeping.store import Store

_KIND = "gebouwd"


def made_of(things: tuple[object, ...], today: date, own: Iterable[Path]) -> str:
    """Give a mark of everything a build is made of: frozen values, a day, and folders of files."""
    mark = hashlib.sha256(pickle.dumps((things, today)))
    for place in own:
        mark.update(_contents(place).encode())
    return mark.hexdigest()


def recorded(store: Store, target: Path, mark: str) -> dict[str, Any] | None:
    """Give what was recorded of the build at `target`; None unless it is that of this mark."""
    try:
        found = json.loads(store.get(_KIND, str(target.resolve())) or b"{}")
        is_same = found.get("made_of") == mark and found.get("contents") == _contents(target)
    except (OSError, ValueError):
        return None
    return dict(found["told"]) if is_same else None


def remember(store: Store, target: Path, mark: str, told: Mapping[str, object]) -> None:
    """Remember what was built at `target` from what, and what was told about it."""
    found = {"made_of": mark, "contents": _contents(target), "told": dict(told)}
    store.put(_KIND, str(target.resolve()), json.dumps(found).encode())


def _contents(place: Path) -> str:
    """Give a mark of the names and bytes of all files below a place."""
    mark = hashlib.sha256()
    for name, path in sorted(_files(place)):
        data = _bytes(path)
        mark.update(f"{name}\0{len(data)}\0".encode(errors="surrogatepass"))
        mark.update(data)
    return mark.hexdigest()


def _bytes(path: str) -> bytes:
    """Give the bytes of a file; none of one that cannot be read, for the build will tell."""
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""


def _files(place: Path) -> Iterator[tuple[str, str]]:
    """Give each file by its name below a place and by its path; texts, for there are many."""
    if place.is_file():
        yield "", str(place)
    for folder, _, names in os.walk(str(place)):
        inside = folder[len(str(place)) :]
        yield from ((f"{inside}/{name}", f"{folder}/{name}") for name in names)
