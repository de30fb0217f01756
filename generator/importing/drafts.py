"""What a row becomes: a file that is being made, and where each of its cells went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.importing.fields import KEPT
from generator.model.typed import typed_lines
from generator.reading.examples import EXAMPLE_MARK, WAITS, waits_because


@dataclass
class Cell:
    """A cell that is not empty: its heading, its text, and the field it went to.

    `kept` says that it stands in 'intern' as well, because the field says it in another way.
    """

    heading: str
    text: str
    to: str = KEPT
    kept: bool = False

    def left(self, words: str = "", why: str = "") -> str:
        """Say which words of this cell, or all of it, only the supporter reads, and why."""
        where = f"'{words}' uit '{self.heading}'" if words else f"'{self.heading}: {self.line}'"
        return f"{where} staat alleen bij 'intern'{f': {why}' if why else ''}"

    @property
    def line(self) -> str:
        """Give the text on one line."""
        return " ".join(self.text.split())


@dataclass
class FileDraft:
    """A file in the making: its fields, remarks behind some of them, and why it waits, if it does.

    `cells` are those it is made of; those that went to no field stand in its 'intern'. So does why
    it waits, but for what is `unknown`: that is seen at the field, where an example stands.
    """

    folder: str
    name: str
    content: dict[str, Any]
    origin: str
    cells: list[Cell] = field(default_factory=list)
    remarks: dict[str, str] = field(default_factory=dict)
    waits: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    id: str = ""

    @property
    def path(self) -> str:
        """Give where it stands in the map folder: 'diensten/koffie.yml'."""
        return f"{self.folder}/{self.id}.yml"

    @property
    def bytes(self) -> bytes:
        """Give the file as it is written."""
        lines = [WAITS] if self.waits else []
        for key, value in self.content.items():
            first, *rest = typed_lines(key, value)
            remark = self.remarks.get(key)
            lines += [f"{first}   # {remark}" if remark else first, *rest]
        why = [waits_because(one) for one in self.waits if one not in self.unknown]
        kept = [self.origin, *why, *_kept(self.cells)]
        return "\n".join((*lines, *typed_lines("intern", "\n".join(kept)), "")).encode()

    def keep(self, key: str) -> None:
        """Take a field out, such as 'kosten' or 'contact.telefoon'; its cells go to 'intern'."""
        top, _, inner = key.partition(".")
        block = self.content.get(top)
        if inner and isinstance(block, dict) and len(block) > 1:
            block.pop(inner, None)
        else:
            self.content.pop(top, None)
            key = top
        self.remarks.pop(top, None)
        for cell in self.cells:
            if cell.to == key or cell.to.startswith(f"{key}."):
                cell.to = KEPT

    def example(self, key: str, value: Any, why: str, choices: Iterable[str] = ()) -> None:
        """Put an example where only the supporter knows what belongs, and let the file wait."""
        self.content[key] = value
        self.waits.append(why)
        self.unknown.append(why)
        if choices:
            can = ", ".join(choices)
            self.remarks[key] = f"{EXAMPLE_MARK}: kies uit {can}, en haal dit stukje vanaf # weg"


def _kept(cells: Iterable[Cell]) -> list[str]:
    """Give the lines of what has no field, or what a field says in another way."""
    shown = (cell for cell in cells if cell.kept or cell.to == KEPT)
    return list(dict.fromkeys(f"{c.heading}: {' / '.join(c.text.splitlines())}" for c in shown))


@dataclass
class RowReport:
    """What became of a row. `files` are new, the row's own first; `there` is what it already is.

    `alike` says why it is taken for something else that is there; `notes` are for the supporter;
    `aside` says what it is when it is no entry, such as a total; of an `exact` row each cell is a
    field as it was typed.
    """

    number: int
    name: str
    cells: list[Cell]
    files: list[FileDraft] = field(default_factory=list)
    why: str = ""
    there: str = ""
    alike: str = ""
    notes: list[str] = field(default_factory=list)
    aside: str = ""
    exact: bool = False
