"""The last five versions that were published at a place, whole, on this computer alone.

A version is made ready before it goes, so that a cut at any moment leaves it known.

Each is a zip with beside it what residents could read then. They hold names of people, so they
never stand in a map or in anything that is published.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from generator.carry.changes import Snapshot
from generator.carry.manifest import Manifest, whole
from generator.carry.switching import Report
from generator.carry.zipped import pack

KEPT = 5
_READY, _PUBLISHED = ".klaar", ".json"
# What is being written begins with a dot.
_OF_VERSION = re.compile(r"\.?(?:kaart-)?([0-9a-f]{16})\b")


@dataclass(frozen=True)
class Kept:
    """A version that was published: when, a mark of all of it, what it held, and its zip."""

    when: datetime
    whole: str
    snapshot: Snapshot
    zip: Path


def versions(folder: Path, there: str = "") -> tuple[Kept, ...]:
    """Give the versions that were published from here, the last published first.

    `there` is the mark of what stands at the place now: a version that was only made ready is
    among them when that is the one, for then we were cut right after it was put in place.
    """
    ready = (one for one in _read(folder, _READY) if there and one.whole == there)
    every = {one.whole: one for one in (*_read(folder, _PUBLISHED), *ready)}
    return tuple(sorted(every.values(), key=lambda one: one.when, reverse=True))


def keep(folder: Path, mark: str) -> None:
    """Keep the version with this mark as published, and let go of the sixth. Raises `OSError`.

    What was made ready and never was published goes too.
    """
    if not folder.is_dir():
        return
    ready = folder / f"{mark[:16]}{_READY}"
    if ready.exists():
        ready.replace(ready.with_suffix(_PUBLISHED))
    kept = versions(folder)[:KEPT]
    staying = {path for one in kept for path in (one.zip, one.zip.with_suffix(_PUBLISHED))}
    for path in folder.iterdir():
        if path.suffix in {_READY, _PUBLISHED, ".zip"} and path not in staying:
            path.unlink(missing_ok=True)


def make_ready(
    folder: Path, site: Path, files: Manifest, *, snapshot: Snapshot, now: datetime, report: Report
) -> str:
    """Put a version aside that is about to be published, and give its mark. Raises `OSError`.

    It is kept when `keep` says that it was published.
    """
    mark = whole(files)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = mark[:16]
    packed = folder / f"{name}.zip"
    pack(site, files, packed, report)
    packed.chmod(0o600)
    told = {"wanneer": now.isoformat(), "inhoud": mark, "kaart": snapshot.as_json()}
    fresh = folder / f".{name}-{os.getpid()}"
    fresh.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    fresh.chmod(0o600)
    fresh.replace(folder / f"{name}{_READY}")
    return mark


def files_of_versions(folder: Path) -> tuple[tuple[Path, ...], ...]:
    """Give the files of each version that is kept, whole or cut short. Raises `OSError`."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        if mark := _OF_VERSION.match(path.name):
            found.setdefault(mark[1], []).append(path)
    return tuple(map(tuple, found.values()))


def _read(folder: Path, ending: str) -> Iterator[Kept]:
    for path in folder.glob(f"*{ending}"):
        packed = path.with_suffix(".zip")
        try:
            found: Any = json.loads(path.read_text(encoding="utf-8"))
            when, mark = datetime.fromisoformat(found["wanneer"]), str(found["inhoud"])
            snapshot = Snapshot.read(found["kaart"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if snapshot is not None and packed.is_file():
            yield Kept(when, mark, snapshot, packed)
