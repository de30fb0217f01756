"""Which builds have begun and not ended, so that any next command can clean up after them.

A note stands in the user's own cache folder as long as a build is at work. Without such a folder
nothing is noted, and only the next build at the same place cleans up.
"""

from __future__ import annotations

import glob
import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.publish.caches import cache_folder

NOTES = "bezig"
"""The folder of those notes, beside results that are kept."""
_LEFT = re.compile(r"\.kaart-(.+)-(?:oud|slot|nieuw-\d+)")


@contextmanager
def unfinished(target: Path) -> Iterator[None]:
    """Note that a build is at work at `target` during the block; a process that dies forgets it."""
    note = _note(target)
    if note is not None:
        with suppress(OSError):
            note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            note.write_bytes(os.fsencode(target))
    try:
        yield
    finally:
        forget(target)


def left_unfinished(here: Path) -> list[Path]:
    """Give where builds have begun of which the end was not noted, or left something `here`."""
    found = {here / name[1] for one in _inside(here) if (name := _LEFT.fullmatch(one.name))}
    folder = cache_folder()
    for note in _inside(folder / NOTES) if folder else ():
        with suppress(OSError):
            found.add(Path(os.fsdecode(note.read_bytes())))
    return sorted(found)


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def forget(target: Path) -> None:
    """Take away the note about a build, when nothing of it is left."""
    note = _note(target)
    if note is not None and not any(target.parent.glob(f".kaart-{glob.escape(target.name)}-*")):
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _note(target: Path) -> Path | None:
    folder = cache_folder()
    name = hashlib.sha256(os.fsencode(target)).hexdigest()
    return None if folder is None else folder / NOTES / name
