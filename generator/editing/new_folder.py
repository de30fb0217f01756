"""Putting a whole folder in place: all of its files, or nothing at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

# What systems and git put in a folder that somebody would call empty.
NOT_HERS = frozenset({".git", ".DS_Store", "desktop.ini", "Thumbs.db"})
_SCRIPT = b"#!"


def is_empty(folder: Path) -> bool:
    """Tell whether nothing of hers stands in a folder; one that is not there is empty."""
    return not folder.exists() or all(one.name in NOT_HERS for one in folder.iterdir())


def put_folder(folder: Path, files: Mapping[str, bytes], last: str) -> None:
    """Put files in a folder that is new or empty, by their place in it.

    A folder that is new appears in one stroke. In one that is there already, `last` is the name
    at its top that makes it what it is, and comes when all else is there. When a file cannot be
    written, `OSError` is raised and all is as it was. What begins with `#!` may be run by whoever
    may read it.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # Named as what a build leaves unfinished, so that any next command cleans it up.
        fresh = folder.parent / f".kaart-{folder.resolve().name}-nieuw-{os.getpid()}"
        fresh.mkdir()
        try:
            _write(fresh, files)
            if folder.exists():
                _move_in(fresh, folder, last)
            else:
                fresh.rename(folder)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
    except OSError:
        for one in missing:
            with suppress(OSError):
                one.rmdir()
        raise


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    for place, data in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if data.startswith(_SCRIPT):
            mode = path.stat().st_mode
            path.chmod(mode | (mode & 0o444) >> 2)


def _move_in(fresh: Path, folder: Path, last: str) -> None:
    moved: list[Path] = []
    try:
        for one in sorted(fresh.iterdir(), key=lambda one: (one.name == last, one.name)):
            target = folder / one.name
            one.rename(target)
            moved.append(target)
    except OSError:
        _take_away(moved)
        raise


def _take_away(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
