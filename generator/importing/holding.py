"""What becomes of a row that says it is over, moved, full, or there for a part of the year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.cells import read
from generator.importing.drafts import Cell, FileDraft
from generator.importing.fields import KEPT
from generator.importing.kinds import is_off
from generator.importing.part_of_year import in_part_of_year, part_of_year
from generator.importing.standing import WHEN_FIELDS, Said, Says, said_of
from generator.model.declarations import aliases
from generator.model.room import Full, parse_full
from generator.model.typed import typed_out
from generator.reading.kinds import KINDS
from generator.values.text import fold

_OF_A_PLACE = ("adres", "locatie", "plaats", "postcode")
_WAITING = re.compile(r"(?:(?:er is|met|heeft) )?(?:een )?(?:wachtlijst|waiting list)")
_WHEN = {"activiteiten": "wanneer"}


def judge_standing(
    own: FileDraft, cells: dict[str, list[Cell]], notes: list[str], *, is_read: bool
) -> None:
    """Let a file wait when its row may be over, and put where it belongs what can be read surely.

    `is_read` says that all about when is in days and hours, so that the calendar keeps to it.
    """
    placed = list(_placed_parts(own, cells.get(KEPT, []), notes))
    for said in _once(said_of(cells), cells, is_read=is_read):
        if said.cell in placed:
            continue
        if said.says is Says.FULL:
            _tell_full(own, said, notes)
        elif said.says is Says.MOVED and not any(cells.get(key) for key in _OF_A_PLACE):
            notes.append(f"in de lijst staat '{said.quote}'; klopt de rest van de regel nog?")
        elif said.says is Says.MOVED:
            own.waits.append(f"in de lijst staat '{said.quote}'; klopt waar het is nog?")
        else:
            own.waits.append(f"in de lijst staat '{said.quote}'; vraag na of het er nog is")


def _once(found: Iterator[Said], cells: dict[str, list[Cell]], *, is_read: bool) -> Iterator[Said]:
    """Give what is said, also by a column such as "Actief", but not of days that were all read."""
    read = [cell for name in WHEN_FIELDS for cell in cells.get(name, ()) if is_read]
    told = []
    for said in found:
        if said.cell not in read:
            told.append(said.cell)
            yield said
    for cell in (one for several in cells.values() for one in several):
        if cell not in told and is_off(cell.heading, cell.text):
            yield Said(Says.GONE, cell, cell.text)


def _placed_parts(own: FileDraft, remarks: list[Cell], notes: list[str]) -> Iterator[Cell]:
    """Put the part of the year that a remark tells with the days, and give those remarks."""
    for cell in remarks:
        part = part_of_year(cell.text)
        if part is None:
            continue
        key, items = part
        when = _WHEN.get(own.folder, "openingstijden")
        limited = in_part_of_year(own.content, when, key, items)
        if limited is not None:
            own.content = limited
            cell.to, cell.kept = key, True
            notes.append(
                f"'{cell.heading}: {cell.text}' is nu {key}: {typed_out(items)}; klopt dat?"
            )
            yield cell


def _tell_full(own: FileDraft, said: Said, notes: list[str]) -> None:
    """Say that there is no room; residents read it too where the words can mean nothing else."""
    is_waiting = bool(_WAITING.fullmatch(fold(said.cell.text).strip(" .!")))
    is_full = said.cell.to == KEPT and read(parse_full, said.cell.text) == Full()
    key = "wachtlijst" if is_waiting else "vol" if is_full else ""
    if key in aliases(KINDS[own.folder]):
        own.content[key], said.cell.to, said.cell.kept = "ja", key, True
        notes.append(f"'{said.quote}' is nu {key}: ja; is dat nog zo?")
    else:
        notes.append(f"in de lijst staat '{said.quote}'; is dat nog zo?")
