"""Saving what she typed in the file of the map, with what changed there meanwhile.

In: the bytes she began from and what the file should say. Out: the bytes to put, with what both
changed and what would be lost as questions; then the file itself, and a version of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from generator.desk.saving.told import BY_DESK
from generator.desk.saving.turns import one_at_a_time
from generator.desk.saving.undoing import CannotDo
from generator.editing.amending import (
    CannotEdit,
    Clash,
    Remark,
    amended,
    content_of,
    merged,
    remarks_lost,
    settled,
    typed_file,
)
from generator.editing.history import keep, mark_of
from generator.editing.writing import put, put_all_new
from generator.problems import why

_UNSURE = (
    "Dit kan niet opgeslagen worden zonder dat misschien iets anders verandert, dus dat gebeurt "
    "niet. Verander het in de hele tekst, of vraag wie u met de computer helpt om mee te kijken."
)
_UNREADABLE = (
    "Iemand heeft dit intussen veranderd, en het is nu niet te lezen. Er is niets opgeslagen. "
    "Zet eerst terug wat er stond, bij 'Wat er veranderd is'."
)
_NO_VERSION = "Het is opgeslagen, maar ongedaan maken kan niet: er is geen versie van bewaard"


@dataclass(frozen=True)
class Plan:
    """What would be saved: the bytes that the file has now, and those it gets.

    None is no file, before or after. `clashes` are what somebody else changed too, `remarks` what
    is lost with a field that goes; with either of them she is asked first. `beside` is where the
    file is when it is no file of the map, such as a picture.
    """

    place: str
    there: bytes | None
    data: bytes | None
    clashes: tuple[Clash, ...] = ()
    remarks: tuple[Remark, ...] = ()
    beside: Path | None = None

    def path(self, folder: Path) -> Path:
        """Give where the file is, of the map in this folder."""
        return self.beside or folder / self.place

    @property
    def changes(self) -> bool:
        """Tell whether anything becomes different on the map."""
        return self.data != self.there

    @property
    def seen(self) -> str:
        """Give the mark of what stands on the map now: an answer is about that, or asked again."""
        return "" if self.there is None else mark_of(self.there)


@dataclass(frozen=True)
class Saved:
    """What a save came to: the name of its version, '' when none is kept; `told` says why not."""

    version: str
    told: str = ""


def planned(
    folder: Path,
    place: str,
    base: bytes | None,
    content: Any,
    choices: Sequence[Any] | None = None,
) -> Plan:
    """Give what to save at a place of the map when the file that was `base` should say `content`.

    `choices` are the values chosen for the clashes of an earlier plan, in their order; None takes
    the file or the field out. Raises `CannotDo` when there is no sure way.
    """
    there = _bytes(folder / place)
    if isinstance(content, str):
        return _of_text(Plan(place, there, content.encode()), base)
    if there == base:
        data = _with(there, content)
        return Plan(place, there, data, (), _lost(there, content))
    try:
        theirs = None if there is None else content_of(there)
        began = None if base is None else content_of(base)
    except CannotEdit:
        raise CannotDo(_UNREADABLE) from None
    both = merged(began, content, theirs)
    if both.clashes and (choices is None or len(choices) != len(both.clashes)):
        return Plan(place, there, there, both.clashes)
    together = settled(both, choices or ())
    return Plan(place, there, _with(there, together), (), _lost(there, together))


def planned_beside(path: Path, data: bytes | None) -> Plan:
    """Give what to save in a file beside the map, a page or a picture; None takes it away.

    Raises `CannotDo` when it cannot be read.
    """
    return Plan("", _bytes(path), data, beside=path)


def _of_text(plan: Plan, base: bytes | None) -> Plan:
    """Give the plan for a file that is mended as a text, unless somebody changed it meanwhile."""
    if plan.there != base:
        raise CannotDo(_UNREADABLE)
    return plan


@one_at_a_time
def put_in_place(
    folder: Path, plans: Sequence[Plan], versions: Path | None, now: datetime
) -> Saved:
    """Put what was planned in the files of a map and keep a version of that.

    All of it happens or nothing: raises `CannotDo` with the files as they were.
    """
    new = {one.path(folder): one.data for one in plans if one.there is None and one.data}
    # What was typed by hand before is a version of its own; without room the save still counts.
    with suppress(OSError):
        _keep(versions, folder, "", now)
    try:
        _still_there(folder, plans)
        put_all_new(new)
        try:
            for one in plans:
                _put(one.path(folder), one)
        except OSError:
            for path in new:
                path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise CannotDo(f"Opslaan lukt niet: {why(error)}. Er is niets veranderd.") from error
    try:
        return Saved(_keep(versions, folder, BY_DESK, now))
    except OSError as error:
        return Saved("", f"{_NO_VERSION} ({why(error)}).")


def _put(path: Path, plan: Plan) -> None:
    if plan.there is not None and plan.data is None:
        path.unlink(missing_ok=True)
    elif plan.there is not None and plan.data is not None and plan.changes:
        put(path, plan.data)


def _still_there(folder: Path, plans: Sequence[Plan]) -> None:
    """See that nobody wrote in the files between planning and this moment."""
    if any(_bytes(one.path(folder)) != one.there for one in plans):
        raise CannotDo(
            "Iemand anders sloeg op hetzelfde moment iets op. Er is niets veranderd. Doe het nog "
            "een keer."
        )


def _keep(versions: Path | None, folder: Path, command: str, now: datetime) -> str:
    kept = keep(versions, folder, command, now) if versions is not None else None
    return kept.file.stem if kept else ""


def _bytes(path: Path) -> bytes | None:
    """Give what stands in a file; None when it is not there."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise CannotDo(f"Dit kan niet gelezen worden: {why(error)}.") from error


def _with(data: bytes | None, content: Any) -> bytes | None:
    """Give the file that says this; None when it is to go."""
    try:
        if content is None:
            return None
        return typed_file(content) if data is None else amended(data, content)
    except CannotEdit:
        raise CannotDo(_UNSURE) from None


def _lost(data: bytes | None, content: Any) -> tuple[Remark, ...]:
    return () if data is None or content is None else remarks_lost(data, content)
