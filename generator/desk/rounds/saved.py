"""Saving one change in one file of the map, as every page here does it."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from generator.desk.desk import Desk
from generator.desk.saving.saving import Saved, planned, put_in_place
from generator.desk.saving.undoing import CannotDo
from generator.editing.amending import CannotEdit, content_of

Change = Callable[[Any], Any]
_UNREADABLE = (
    "Dit kan nu niet opgeslagen worden, want er staat een fout in wat er al was. Verbeter die "
    "eerst: kijk bij Vandaag."
)


def save(desk: Desk, place: str, change: Change) -> Saved:
    """Let a file of the map say what `change` makes of what it says; a version of that is kept.

    Raises `CannotDo` with the file as it was.
    """
    return save_all(desk, [(place, change)])


def save_all(desk: Desk, changes: list[tuple[str, Change]]) -> Saved:
    """Do the same for several files: all of them or none."""
    plans = []
    for place, change in changes:
        data = _bytes(desk.folder / place)
        try:
            content = content_of(data) if data is not None else {}
        except CannotEdit:
            raise CannotDo(_UNREADABLE) from None
        plans.append(planned(desk.folder, place, data, change(deepcopy(content))))
    return put_in_place(desk.folder, plans, desk.versions, desk.now())


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CannotDo(_UNREADABLE) from error
