"""Putting a file back, to the byte, as it was before a save."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from generator.desk.saving.told import BY_DESK
from generator.desk.saving.turns import one_at_a_time
from generator.editing.amending import CannotEdit, amended, content_of, merged
from generator.editing.history import (
    Change,
    Version,
    content,
    is_beside,
    keep,
    mark_of,
    path_of,
    put_back,
    read_versions,
    state,
    take_back,
)
from generator.problems import why

BACK = "Het is teruggezet, precies zoals het was."
"""What is said when that was done."""
BACK_BESIDE = "Het is teruggezet. Wat een ander hier intussen veranderde, staat er nog."
"""What is said when somebody else's change since was left in."""
BACK_ALL = "Alles wat er toen in één keer veranderde, is teruggezet zoals het was."
BACK_SOME = (
    "Wat er toen in één keer veranderde, is teruggezet. Wat daarna nog veranderd is, staat er nog."
)
_CHANGED = (
    "Een ander veranderde hier intussen hetzelfde, dus er is niets teruggezet. Kijk bij Alles op "
    "de kaart wat er nu staat, en verander het daar."
)


class CannotDo(Exception):  # noqa: N818 - reads as what it is where it is raised
    """Something that was asked for and is not done; says in Dutch why, and what stays as it was."""


@one_at_a_time
def undo(folder: Path, versions: Path, version: str, place: str, now: datetime) -> str:
    """Put a file of the map back as it was before a version, and say so; what was new then goes.

    What was made in the same save goes along, so nothing points to what is not there. What somebody
    wrote in a file since the last version stays: nobody saw that yet. That is a version too, so it
    can be undone itself. Raises `CannotDo`, with the files as they were.
    """
    kept = read_versions(versions)
    found = next((one for one in kept if one.file.stem == version), None)
    if found is None or place not in found.changes:
        raise CannotDo("Deze verandering is niet meer bewaard. Er is niets veranderd.")
    known = state(kept)
    try:
        backs = [_back(folder, versions, each, found.changes[each], known.get(each))
                 for each in _together(found, place, known)]  # fmt: skip
        keep(versions, folder, "", now)
        _put_all_back(backs)
        keep(versions, folder, BY_DESK, now)
    except OSError as error:
        raise CannotDo(f"Dit kan niet teruggezet worden: {why(error)}.") from error
    return BACK if all(one.is_seen for one in backs) else BACK_BESIDE


@one_at_a_time
def undo_all(folder: Path, versions: Path, version: str, now: datetime) -> str:
    """Take back all that was done at once, such as an import, and say what came of it.

    What was touched since stays and is named. Raises `CannotDo`, with the files as they were.
    """
    found = next((one for one in read_versions(versions) if one.file.stem == version), None)
    if found is None:
        raise CannotDo("Deze verandering is niet meer bewaard. Er is niets veranderd.")
    try:
        keep(versions, folder, "", now)
        back = take_back(versions, folder, found)
        keep(versions, folder, BY_DESK, now)
    except OSError as error:
        raise CannotDo(f"Dit kan niet teruggezet worden: {why(error)}.") from error
    left = len(back.touched) + len(back.forgotten)
    if not (back.gone or back.returned):
        raise CannotDo("Alles is hierna nog veranderd, dus er is niets teruggezet.")
    return BACK_ALL if not left else BACK_SOME


def _together(version: Version, place: str, known: Mapping[str, str]) -> list[str]:
    """Give the files that go back as one: with what was made or went in the same save at the desk.

    What was made then and filled in later is more than that save, and stays.
    """
    beside = {one: change for one, change in version.changes.items() if one != place}
    every = version.changes.values()
    is_one = any(change.before is None or change.after is None for change in every)
    if version.command != BY_DESK or not is_one:
        return [place]
    return [place, *(one for one, change in beside.items() if known.get(one) == change.after)]


@dataclass(frozen=True)
class _Back:
    """A file, what stands in it now and what it gets; `is_seen` is false where a change was kept.

    None is no file.
    """

    path: Path
    there: bytes | None
    data: bytes | None
    is_seen: bool


def _back(folder: Path, versions: Path, place: str, change: Change, known: str | None) -> _Back:
    data = content(versions, change.before) if change.before else None
    if data is None and change.before is not None:
        raise CannotDo("Hoe het toen was, is vergeten of beschadigd. Er is niets veranderd.")
    path = path_of(versions, folder, place)
    there = path.read_bytes() if path.is_file() else None
    is_seen = there is None or mark_of(there) == known
    if not is_seen:
        if is_beside(place):
            raise CannotDo(_CHANGED)
        data = _beside(content(versions, known) if known else None, data, there)
    return _Back(path, there, data, is_seen)


def _put_all_back(backs: Sequence[_Back]) -> None:
    """Put every file back, or none."""
    done: list[_Back] = []
    try:
        for one in backs:
            put_back(one.path, one.data)
            done.append(one)
    except OSError:
        for one in done:
            put_back(one.path, one.there)
        raise


def _beside(known: bytes | None, wanted: bytes | None, there: bytes | None) -> bytes:
    """Give what is wanted back with what changed since `known` left in. Raises `CannotDo`."""
    if known is None or wanted is None or there is None:
        raise CannotDo(_CHANGED)
    try:
        both = merged(content_of(known), content_of(wanted), content_of(there))
        if both.clashes:
            raise CannotDo(_CHANGED)
        return amended(there, both.content)
    except CannotEdit:
        raise CannotDo(_CHANGED) from None
