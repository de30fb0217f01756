"""A list as a table of texts: its headings, and its rows with the numbers a spreadsheet shows."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.values.text import without_invisible

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
MOST_ROWS = 20_000
MOST_COLUMNS = 200


class CannotImport(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A list that cannot be read; the message is Dutch and says what to do."""


@dataclass(frozen=True)
class Row:
    """A row: the number it has in the file, its cells as text, and the heading it stands under.

    `section` is a text over the whole width above it, such as "Zorg en welzijn"; '' without one.
    `aside` is how somebody set it aside in the spreadsheet: "verborgen", "doorgestreept".
    """

    number: int
    cells: tuple[str, ...]
    section: str = ""
    aside: str = ""


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet as they stand there; `wide` are the numbers of rows that are a title.

    `other_sheets` are the names of sheets that hold something and were left alone; `aside` says of
    the number of a row how somebody set it aside.
    """

    rows: tuple[tuple[str, ...], ...]
    wide: frozenset[int] = frozenset()
    other_sheets: tuple[str, ...] = ()
    aside: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """A list with its headings; each heading is there once. `before` is what stands above them.

    `groups` gives for each column the heading over several columns that it stands under; '' for
    none, and nothing at all when the list has no such headings.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    before: tuple[Row, ...] = ()
    has_headings: bool = True
    groups: tuple[str, ...] = ()


OWN_LIST = ("map", "id")
"""The first headings of a list that `kaart exporteer` made: its cells are read as they stand."""


def is_own_row(headings: Sequence[str]) -> bool:
    """Tell whether a row of headings is that of a list which this program made."""
    return tuple(headings[: len(OWN_LIST)]) == OWN_LIST


def as_it_stands(text: str) -> str:
    """Give the text of a cell with the ends of its lines as files of the map have them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def tidy(text: str) -> str:
    """Give the text of a cell without signs nobody sees, line by line, with single spaces."""
    lines = (without_invisible(_UNSEEN.sub(" ", line)) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def letter_of(column: int) -> str:
    """Give the letter of a column, counted from 0: 0 is A, 26 is AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def table_of(grid: Grid, heading_at: int | None) -> Table:
    """Give the table of a grid whose headings stand in the row at `heading_at`, if anywhere.

    Columns and rows without anything in them are gone; a heading that comes twice gets a number.
    """
    start = -1 if heading_at is None else heading_at
    width = max((len(row) for row in grid.rows), default=0)
    rows = [(*row, *[""] * (width - len(row))) for row in grid.rows]
    head = rows[start] if start >= 0 else ("",) * width
    used = [at for at in range(width) if head[at] or any(row[at] for row in rows[start + 1 :])]
    headings = _named([head[at] for at in used], used)
    section, body, open_at = "", [], None
    for number, row in enumerate(rows[start + 1 :], start + 2):
        cells = tuple(row[at] for at in used)
        filled = [cell for cell in cells if cell]
        if not filled:
            continue
        if len(set(filled)) == 1 and number in grid.wide:
            # Of a heading right above another heading, both are said of what comes below.
            section = f"{section} / {filled[0]}" if open_at else filled[0]
            open_at = (number, cells)
            continue
        open_at = None
        body.append(Row(number, cells, section, grid.aside.get(number, "")))
    if open_at:
        body.append(Row(*open_at, next(filter(None, open_at[1]))))
    above = tuple(Row(n, row) for n, row in enumerate(rows[: max(start, 0)], 1) if any(row))
    groups = _groups(rows[start - 1], used) if start > 0 and start in grid.wide else ()
    return Table(headings, tuple(body), above, heading_at is not None, groups)


def _groups(row: Sequence[str], used: Sequence[int]) -> tuple[str, ...]:
    """Give the heading over each column, when there are several of them; else nothing."""
    if len(set(filter(None, row))) < 2:
        return ()
    over, last = [], ""
    for text in row:
        last = text or last
        over.append(last)
    return tuple(over[at] for at in used)


def _named(typed: Sequence[str], columns: Sequence[int]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    names = []
    for text, column in zip(typed, columns, strict=True):
        name = " ".join(text.split()) or f"Kolom {letter_of(column)}"
        seen[name.casefold()] = count = seen.get(name.casefold(), 0) + 1
        names.append(name if count == 1 else f"{name} ({count})")
    return tuple(names)
