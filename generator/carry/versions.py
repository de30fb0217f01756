"""The last five versions that were published at a place, whole, on this computer alone.

Each is a zip with beside it what residents could read then. They hold names of people, so they
never stand in a map or in anything that is published.
"""

from __future__ import annotations

import json
import os
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


@dataclass(frozen=True)
class Kept:
    """A version that was published: when, a mark of all of it, what it held, and its zip."""

    when: datetime
    whole: str
    snapshot: Snapshot
    zip: Path


def versions(folder: Path) -> tuple[Kept, ...]:
    """Give the versions that are kept, the last published first."""
    return tuple(sorted(_read(folder), key=lambda one: one.when, reverse=True))


def keep(
    folder: Path, site: Path, files: Manifest, *, snapshot: Snapshot, now: datetime, report: Report
) -> None:
    """Keep a version that was just published, and let go of the sixth. Raises `OSError`."""
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
    fresh.replace(folder / f"{name}.json")
    for old in versions(folder)[KEPT:]:
        old.zip.unlink(missing_ok=True)
        old.zip.with_suffix(".json").unlink(missing_ok=True)


def _read(folder: Path) -> Iterator[Kept]:
    for path in folder.glob("*.json"):
        packed = path.with_suffix(".zip")
        try:
            found: Any = json.loads(path.read_text(encoding="utf-8"))
            when, mark = datetime.fromisoformat(found["wanneer"]), str(found["inhoud"])
            snapshot = Snapshot.read(found["kaart"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if snapshot is not None and packed.is_file():
            yield Kept(when, mark, snapshot, packed)
