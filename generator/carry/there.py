"""What of ours stands at a place now, whatever happened the last time.

A place says so in `bestanden.json`. After a cut that list lies about the files that were to change;
those stand in a journal, and are read and marked anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from generator.carry.locked import ROOM
from generator.carry.manifest import LIST, Manifest, is_safe, mark_of, read_list
from generator.carry.place import Place

JOURNAL = f"{ROOM}/wissel.json"


@dataclass(frozen=True)
class There:
    """Files of ours at a place.

    `known` tells whether it says so itself, `cut` whether a switch was cut short.
    """

    files: Manifest
    known: bool = False
    cut: bool = False


def what_is_there(place: Place, *, every_byte: bool = False) -> There:
    """Give what of ours stands at a place; with `every_byte` all of it is read anew."""
    listed = read_list(place.read(LIST))
    changing = _journal(place)
    doubted = {*changing, *(listed or ())} if every_byte else changing
    files = dict(listed or {})
    for path in doubted:
        data = place.read(path)
        files.pop(path, None)
        if data is not None:
            files[path] = mark_of(data)
    return There(files, listed is not None or bool(changing), bool(changing))


def note(place: Place, paths: frozenset[str]) -> None:
    """Write down which files are about to change, those of a cut before this one too."""
    every = sorted(paths | _journal(place))
    place.write(JOURNAL, json.dumps(every, ensure_ascii=False).encode())


def _journal(place: Place) -> frozenset[str]:
    try:
        found: Any = json.loads(place.read(JOURNAL) or b"[]")
    except ValueError:
        # Cut while it was written: nothing had changed yet.
        return frozenset()
    paths = found if isinstance(found, list) else []
    return frozenset(path for path in paths if isinstance(path, str) and is_safe(path))
