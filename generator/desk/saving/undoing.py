"""Putting a file back, to the byte, as it was before a save."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from generator.desk.saving.told import BY_DESK
from generator.desk.saving.turns import one_at_a_time
from generator.editing.history import content, keep, read_versions
from generator.editing.writing import put, put_all_new
from generator.problems import why

BACK = "Het is teruggezet, precies zoals het was."
"""What is said when that was done."""


class CannotDo(Exception):  # noqa: N818 - reads as what it is where it is raised
    """Something that was asked for and is not done; says in Dutch why, and what stays as it was."""


@one_at_a_time
def undo(folder: Path, versions: Path, version: str, place: str, now: datetime) -> None:
    """Put a file of the map back as it was before a version; what was new then goes.

    That is a version too, so it can be undone itself. Raises `CannotDo`.
    """
    found = next((one for one in read_versions(versions) if one.file.stem == version), None)
    change = found.changes.get(place) if found else None
    if change is None:
        raise CannotDo("Deze verandering is niet meer bewaard. Er is niets veranderd.")
    data = content(versions, change.before) if change.before else None
    if data is None and change.before is not None:
        raise CannotDo("Hoe het toen was, is vergeten of beschadigd. Er is niets veranderd.")
    try:
        keep(versions, folder, "", now)
        _put_back(folder / place, data)
        keep(versions, folder, BY_DESK, now)
    except OSError as error:
        raise CannotDo(f"Dit kan niet teruggezet worden: {why(error)}.") from error


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif path.exists():
        put(path, data)
    else:
        put_all_new({path: data})
