"""Saving one change in one file of the map, as every page here does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from copy import deepcopy
from pathlib import Path
from typing import Any

from generator.desk.desk import Desk
from generator.desk.saving.saving import Plan, Saved, planned, planned_beside, put_in_place
from generator.desk.saving.told import BY_DESK
from generator.desk.saving.undoing import CannotDo
from generator.editing.amending import CannotEdit, content_of
from generator.editing.history import keep

Change = Callable[[Any], Any]
_UNREADABLE = (
    "Dit kan nu niet opgeslagen worden, want er staat een fout in wat er al was. Verbeter die "
    "eerst: kijk bij Vandaag."
)


def save(desk: Desk, place: str, change: Change, *beside: Plan) -> Saved:
    """Let a file of the map say what `change` makes of what it says; a version of that is kept.

    `beside` are files beside the map that are saved with it. Raises `CannotDo` with the files as
    they were.
    """
    return save_all(desk, [(place, change)], *beside)


def save_beside(desk: Desk, path: Path, data: bytes | None) -> Saved:
    """Save a page or a picture beside the map; None takes it away. Raises `CannotDo`."""
    return save_all(desk, [], planned_beside(path, data))


@contextmanager
def kept_around(desk: Desk) -> Iterator[None]:
    """Keep a version before and after something that writes files itself, as far as there is room.

    What is done in between counts, also when nothing can be kept of it.
    """
    for command in ("", BY_DESK):
        if command:
            yield
        with suppress(OSError):
            if desk.versions is not None:
                keep(desk.versions, desk.folder, command, desk.now())


def save_all(desk: Desk, changes: list[tuple[str, Change]], *beside: Plan) -> Saved:
    """Do the same for several files: all of them or none."""
    plans = [*beside]
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
