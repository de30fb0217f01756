"""Writing the register: what a printed edition contained, as text that is only ever added to.

In: the register of this month as it stands, if there is one, and what was printed. Out: the
register with this edition in it. What was written before stays as it is, letter for letter: it
describes paper that lies in people's homes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from generator.model.editions import PRINTED_FOLDERS, Printed
from generator.problems import Level
from generator.values.text import without_invisible
from generator.yaml import as_value, read

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
    found = sorted(set(printed))
    block = "".join(f"{line}\n" for line in _block(edition, day, found))
    if existing is None or not existing.strip():
        return HEAD + block
    before = _editions(existing)
    wanted = _editions(HEAD + block)
    if wanted[0] in before:
        return existing
    newline = "\r\n" if "\r\n" in existing else "\n"
    end = "" if existing.endswith("\n") else newline
    # Some editors take the indentation of a list away.
    for added in (block, block.replace("\n  ", "\n").removeprefix("  ")):
        changed = f"{existing}{end}{added.replace(chr(10), newline)}"
        if _or_nothing(changed) == before + wanted:
            return changed
    raise CannotRecord


def _or_nothing(text: str) -> list[object]:
    try:
        return _editions(text)
    except CannotRecord:
        return []


def _editions(text: str) -> list[object]:
    node, problems = read("", text.encode())
    wrong = any(problem.level is Level.ERROR for problem in problems)
    content = as_value(node) if node is not None and not wrong else None
    editions = content.get("edities") if isinstance(content, dict) else None
    if not isinstance(editions, list):
        raise CannotRecord
    return editions


def _block(edition: str, day: date, printed: list[Printed]) -> Iterator[str]:
    """Give the lines of one edition: every id with its name, under the folder it is in."""
    yield f"  - editie: {_quoted(edition)}"
    yield f"    datum: {day.isoformat()}"
    for folder in PRINTED_FOLDERS:
        here = [one for one in printed if one.folder == folder]
        if here:
            yield f"    {folder}:"
            yield from (f"      {one.id}: {_quoted(one.name)}" for one in here)


def _quoted(text: str) -> str:
    """Give a text between quotes, on one line, with nothing in it that nobody can see."""
    visible = "".join(sign if sign.isprintable() else " " for sign in without_invisible(text))
    return json.dumps(" ".join(visible.split()) or "-", ensure_ascii=False)
