"""Taking back all that one command did, in one step: what was new goes, what changed returns.

In: the folder of versions, the folder of the map, and a version. Out: the places that went back,
and those that are left because somebody changed them since, or how they were is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.editing.history.kept_files import mark_of, path_of
from generator.editing.history.versions import Version, content
from generator.editing.writing import put, put_all_new


@dataclass(frozen=True)
class TakenBack:
    """What became of each file of a version: gone, as it was before, or left as it is."""

    gone: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    touched: tuple[str, ...] = ()
    forgotten: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Back:
    path: Path
    there: bytes | None
    data: bytes | None


def take_back(versions: Path, kaart: Path, version: Version) -> TakenBack:
    """Put every file back as it was before a version, to the byte.

    A file that is not as the version left it was touched since, and stays. All of the others go
    back or none: raises `OSError` with the files as they were.
    """
    backs: dict[str, _Back] = {}
    touched, forgotten = list[str](), list[str]()
    for place, change in version.changes.items():
        path = path_of(versions, kaart, place)
        there = path.read_bytes() if path.is_file() else None
        now = None if there is None else mark_of(there)
        data = None if change.before is None else content(versions, change.before)
        if now == change.before:
            continue
        if now != change.after:
            touched.append(place)
        elif data is None and change.before is not None:
            forgotten.append(place)
        else:
            backs[place] = _Back(path, there, data)
    _put_all(tuple(backs.values()))
    return TakenBack(
        tuple(place for place, one in backs.items() if one.data is None),
        tuple(place for place, one in backs.items() if one.data is not None),
        tuple(touched),
        tuple(forgotten),
    )


def _put_all(backs: tuple[_Back, ...]) -> None:
    done: list[_Back] = []
    try:
        # What returns comes first: what goes may be what it took the place of.
        for one in sorted(backs, key=lambda one: one.data is None):
            done.append(one)
            put_back(one.path, one.data)
    except OSError:
        for one in done:
            put_back(one.path, one.there)
        raise


def put_back(path: Path, data: bytes | None) -> None:
    """Let a file have these bytes; None is no file. Raises `OSError` with it as it was."""
    if data is None:
        path.unlink(missing_ok=True)
    elif path.exists():
        put(path, data)
    else:
        put_all_new({path: data})
