"""Putting a file back, to the byte, as it was before a save."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from generator.desk.saving.told import BY_DESK
from generator.desk.saving.turns import one_at_a_time
from generator.editing.amending import CannotEdit, amended, content_of, merged
from generator.editing.history import content, keep, mark_of, read_versions, state
from generator.editing.writing import put, put_all_new
from generator.problems import why

BACK = "Het is teruggezet, precies zoals het was."
"""What is said when that was done."""
BACK_BESIDE = "Het is teruggezet. Wat een ander hier intussen veranderde, staat er nog."
"""What is said when somebody else's change since was left in."""
_CHANGED = (
    "Een ander veranderde hier intussen hetzelfde, dus er is niets teruggezet. Kijk bij Alles op "
    "de kaart wat er nu staat, en verander het daar."
)


class CannotDo(Exception):  # noqa: N818 - reads as what it is where it is raised
    """Something that was asked for and is not done; says in Dutch why, and what stays as it was."""


@one_at_a_time
def undo(folder: Path, versions: Path, version: str, place: str, now: datetime) -> str:
    """Put a file of the map back as it was before a version, and say so; what was new then goes.

    What somebody wrote in it since the last version stays: nobody saw that yet. That is a version
    too, so it can be undone itself. Raises `CannotDo`.
    """
    kept = read_versions(versions)
    found = next((one for one in kept if one.file.stem == version), None)
    change = found.changes.get(place) if found else None
    if change is None:
        raise CannotDo("Deze verandering is niet meer bewaard. Er is niets veranderd.")
    data = content(versions, change.before) if change.before else None
    if data is None and change.before is not None:
        raise CannotDo("Hoe het toen was, is vergeten of beschadigd. Er is niets veranderd.")
    try:
        path = folder / place
        there = path.read_bytes() if path.is_file() else None
        known = state(kept).get(place)
        is_seen = there is None or mark_of(there) == known
        if not is_seen:
            data = _beside(content(versions, known) if known else None, data, there)
        keep(versions, folder, "", now)
        _put_back(path, data)
        keep(versions, folder, BY_DESK, now)
    except OSError as error:
        raise CannotDo(f"Dit kan niet teruggezet worden: {why(error)}.") from error
    return BACK if is_seen else BACK_BESIDE


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


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink(missing_ok=True)
    elif path.exists():
        put(path, data)
    else:
        put_all_new({path: data})
