"""How much room the versions may take: the oldest are let go, and never the newest.

In: the folder of versions, and how many bytes are about to come. What is let go becomes part of the
first version, which tells how the map was then and of no change; its `command` is `LET_GO`.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Mapping, Set
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from generator.editing.history.versions import (
    LET_GO,
    Change,
    Version,
    keep_in,
    let_go,
    marks_kept,
    read_versions,
    size_of,
    state,
    write,
)

MOST_BYTES: Final = 200_000_000
"""What all versions of a map may take together."""
LEAST_FREE: Final = 5_000_000
"""What a disk keeps free for her own files."""
STAYING: Final = 20
"""How many versions stay, however little room there is."""


def keep(folder: Path, kaart: Path, command: str, now: datetime) -> Version | None:
    """Keep what is different in a map since the last version; None when nothing is.

    The oldest versions make room. Raises `OSError` when it cannot be kept; what was kept before
    stays whole.
    """
    return keep_in(folder, kaart, command, now, make_room)


def make_room(folder: Path, coming: int) -> None:
    """Let the oldest versions go until what comes fits.

    Raises `OSError` when it would take the room that her own files need.
    """
    while _is_full(folder, coming):
        if not _oldest_gone(folder):
            break
    if _free(folder) - coming < LEAST_FREE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _is_full(folder: Path, coming: int) -> bool:
    sizes = (size_of(folder, mark) for mark in marks_kept(folder))
    return sum(sizes) + coming > MOST_BYTES or _free(folder) - coming < LEAST_FREE


def _free(folder: Path) -> int:
    """Give how many bytes the disk has left; as good as endless where nobody can tell."""
    there = next((one for one in (folder, *folder.parents) if one.exists()), folder)
    with suppress(OSError):
        return shutil.disk_usage(there).free
    return 10 * MOST_BYTES


def _oldest_gone(folder: Path) -> bool:
    """Let a quarter of the versions go; tell whether there were any to spare."""
    versions = read_versions(folder)
    many = min((len(versions) + 3) // 4, len(versions) - STAYING)
    if many < 1:
        return False
    gone, first = versions[:many], versions[many]
    # Whatever stops this, the state that the versions tell is the same after every step.
    write(_as_found(first, state((*gone, first)), {*state(gone)}))
    for one in gone:
        one.file.unlink(missing_ok=True)
    _throw_away(folder, read_versions(folder))
    return True


def _as_found(version: Version, found: Mapping[str, str], before: Set[str]) -> Version:
    """Give a version as the first: the files that there were, and not those that went in it."""
    changes = {place: Change(None, found.get(place)) for place in sorted({*found} | before)}
    return replace(version, command=LET_GO, changes=changes)


def _throw_away(folder: Path, versions: tuple[Version, ...]) -> None:
    """Throw away the bytes that no version names any more."""
    named = {
        mark for one in versions for change in one.changes.values()
        for mark in (change.before, change.after) if mark
    }  # fmt: skip
    for mark in marks_kept(folder):
        if mark not in named:
            let_go(folder, mark)
