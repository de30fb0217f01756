"""The versions of a map's files and of what is hers beside it, in a folder of their own.

Each version is a small file that names what changed; the bytes stand once, under their hash. A
version never changes after, so two people who share the folder do not overwrite each other.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from generator.editing.history.kept_files import files_of_map, mark_of, marks_beside, path_of

FOLDER = ".versies"
_BYTES = "inhoud"
LET_GO = "opgeruimd"
"""The command of a first version that stands for older ones, which were let go."""
# No git takes the folder in, whatever its owner says elsewhere.
_OWN_RULE = (".gitignore", b"*\n")


@dataclass(frozen=True)
class Change:
    """What became of a file: the hashes of its bytes; None where there was or is no file."""

    before: str | None
    after: str | None


@dataclass(frozen=True)
class Version:
    """One save: when, by which command ('' by hand), and the files in it by place in the map."""

    file: Path
    when: datetime
    command: str
    changes: Mapping[str, Change]


def read_versions(folder: Path) -> tuple[Version, ...]:
    """Give all versions in a folder of versions, the oldest first; what is damaged is left out."""
    return tuple(version for path in _paths(folder) if (version := _read(path)) is not None)


def state(versions: tuple[Version, ...]) -> dict[str, str]:
    """Give the hash of every file as the last version leaves it."""
    found: dict[str, str] = {}
    for version in versions:
        for place, change in version.changes.items():
            found.pop(place, None)
            if change.after is not None:
                found[place] = change.after
    return found


def keep_in(
    folder: Path, kaart: Path, command: str, now: datetime, make_room: Callable[[Path, int], None]
) -> Version | None:
    """Keep what is different in a map since the last version; None when nothing is.

    `make_room` is told how many bytes will come. Raises `OSError` when it cannot be kept; what was
    kept before stays whole.
    """
    versions = read_versions(folder)
    known, files = state(versions), dict(files_of_map(kaart))
    marks = {place: mark_of(data) for place, data in files.items()} | marks_beside(folder)
    changes = {
        place: Change(known.get(place), marks.get(place))
        for place in sorted({*known, *marks})
        if known.get(place) != marks.get(place)
    }
    if not changes:
        return None
    for place, change in changes.items():
        if change.after is not None and place not in files:
            files[place] = path_of(folder, kaart, place).read_bytes()
            changes[place] = Change(change.before, mark_of(files[place]))
    make_room(folder, sum(len(files[one]) for one, change in changes.items() if change.after))
    (folder / _BYTES).mkdir(mode=0o700, parents=True, exist_ok=True)
    for place, change in changes.items():
        if change.after is not None:
            _put_once(folder / _BYTES / change.after, files[place])
    _put_once(folder / _OWN_RULE[0], _OWN_RULE[1])
    number = 1 + max((_number(path) for path in _paths(folder)), default=0)
    path = folder / f"{number:06}-{os.urandom(4).hex()}.json"
    version = Version(path, now, command, changes)
    write(version)
    return version


def keep_page(folder: Path, name: str, data: bytes, now: datetime) -> Path:
    """Keep a page beside the map ('overdracht.md') as it was, and give where. Raises `OSError`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _put_once(folder / _OWN_RULE[0], _OWN_RULE[1])
    stem, dot, ending = name.rpartition(".")
    path = folder / f"{stem}-{now:%Y-%m-%d-%H.%M.%S.%f}{dot}{ending}"
    put_whole(path, data)
    return path


def pages_kept(folder: Path) -> tuple[Path, ...]:
    """Give the pages of before that are kept."""
    return tuple(sorted(folder.glob("*.md")))


def marks_of_map(kaart: Path) -> dict[str, str]:
    """Give the hash of every file of a map as it is now, by its place in the map."""
    return {place: mark_of(data) for place, data in files_of_map(kaart)}


def write(version: Version) -> None:
    """Write a version in its file, in one stroke."""
    told = {
        "wanneer": version.when.isoformat(timespec="seconds"),
        "opdracht": version.command,
        "bestanden": {place: [one.before, one.after] for place, one in version.changes.items()},
    }
    put_whole(version.file, json.dumps(told, ensure_ascii=False, indent=1).encode())


def content(folder: Path, mark: str) -> bytes | None:
    """Give the bytes with this hash; None when they are gone or damaged."""
    with suppress(OSError):
        data = (folder / _BYTES / mark).read_bytes()
        return data if mark_of(data) == mark else None
    return None


def marks_kept(folder: Path) -> tuple[str, ...]:
    """Give the hash of everything that is kept."""
    with suppress(OSError):
        return tuple(sorted(path.name for path in (folder / _BYTES).iterdir()))
    return ()


def size_of(folder: Path, mark: str) -> int:
    """Give how many bytes are kept under a hash; 0 when they are gone."""
    with suppress(OSError):
        return (folder / _BYTES / mark).stat().st_size
    return 0


def let_go(folder: Path, mark: str) -> None:
    """Throw bytes away."""
    (folder / _BYTES / mark).unlink(missing_ok=True)


def put_whole(path: Path, data: bytes) -> None:
    """Put bytes in a file: all of them or none."""
    fresh = path.with_name(f".{path.name}-{os.urandom(4).hex()}")
    try:
        fresh.write_bytes(data)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def number_of(version: Version) -> int:
    """Give the number of a version; two people who save at once may have the same."""
    return _number(version.file)


def _put_once(path: Path, data: bytes) -> None:
    if not path.exists():
        put_whole(path, data)


def _paths(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(one for one in folder.glob("[0-9]*.json"))
    return []


def _number(path: Path) -> int:
    digits = path.name.partition("-")[0]
    return int(digits) if digits.isdecimal() else 0


def _read(path: Path) -> Version | None:
    try:
        told = json.loads(path.read_bytes())
        changes = {
            place: Change(before, after)
            for place, (before, after) in told["bestanden"].items()
            if _is_inside(place) and _is_mark(before) and _is_mark(after)
        }
        return Version(path, datetime.fromisoformat(told["wanneer"]), told["opdracht"], changes)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _is_inside(place: str) -> bool:
    path = PurePosixPath(place)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in place


def _is_mark(mark: object) -> bool:
    return mark is None or (isinstance(mark, str) and mark.isalnum())
