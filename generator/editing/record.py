"""Writing the register: what a printed edition contained, as text that is only ever added to.

In: the register of this month as it stands, if there is one, and what was printed. Out: the
register with this edition in it. What was written before stays as it is, letter for letter: it
describes paper that lies in people's homes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.editing.edit import with_item
from generator.editing.spans import CannotEdit, opened
from generator.model.printed import PRINTED_FOLDERS, Printed
from generator.model.typed import indented, quoted
from generator.values.text import without_invisible

HEAD = (
    "# Dit bestand is geschreven door: kaart boekje --vastleggen\n"
    "# Het onthoudt wat er in de gedrukte boekjes staat. Gooi het niet weg en verander niets:\n"
    "# zo blijven alle adressen en QR-codes op papier werken.\n"
    "edities:\n"
)


class CannotRecord(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A register to which nothing can be added, because someone built it differently."""


def register_name(day: date) -> str:
    """Give the name of the register that holds what is printed on a day."""
    return f"{day:%Y-%m}.yml"


def record(existing: str | None, edition: str, day: date, printed: Iterable[Printed]) -> str:
    """Give the register with an edition added to it; what was recorded already is not repeated.

    Raises `CannotRecord` when the existing text is no register to which a block can be added.
    """
    block = list(_block(edition, day, sorted(set(printed))))
    fresh = "".join(f"{line}\n" for line in (f"  - {block[0]}", *indented(indented(block[1:]))))
    if existing is None or not existing.strip():
        return HEAD + fresh
    (new,) = opened((HEAD + fresh).encode()).content["edities"]
    try:
        file = opened(existing.encode())
        content = file.content
        editions = content.get("edities") if isinstance(content, dict) else None
        if file.errors or not isinstance(editions, list):
            raise CannotEdit
        if new in editions:
            return existing
        return with_item(file, ("edities",), new, block).decode()
    except CannotEdit as error:
        raise CannotRecord from error


def _block(edition: str, day: date, printed: list[Printed]) -> Iterator[str]:
    """Give the lines of one edition: every id with its name, under the folder it is in."""
    yield f"editie: {_quoted(edition)}"
    yield f"datum: {day.isoformat()}"
    for folder in PRINTED_FOLDERS:
        here = [one for one in printed if one.folder == folder]
        if here:
            yield f"{folder}:"
            yield from (f"  {one.id}: {_quoted(one.name)}" for one in here)


def _quoted(text: str) -> str:
    """Give a text between quotes, on one line, with nothing in it that nobody can see."""
    visible = "".join(sign if sign.isprintable() else " " for sign in without_invisible(text))
    return quoted(" ".join(visible.split()) or "-")
