"""A list that `kaart exporteer` made: each row is a file again, field by field as it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from pydantic import BaseModel

from generator.editing.amending import CannotEdit, content_of
from generator.importing.drafts import Cell, FileDraft, RowReport
from generator.importing.rows import Workplace
from generator.importing.table import OWN_LIST, CannotImport, Row, Table
from generator.model.declarations import aliases, blocks, is_list
from generator.model.plain_values import ID_PATTERN, LONGEST_ID
from generator.reading.kinds import KINDS
from generator.values.formulas import with_formula

_BLOCK, _QUOTED = "{", '"'
_FOLDERS: Final = tuple(folder for folder in KINDS if folder != "contactroutes")


def is_own(table: Table) -> bool:
    """Tell whether a list was made by this program: its first two headings say where a row goes."""
    return table.headings[: len(OWN_LIST)] == OWN_LIST


def own_rows(table: Table, place: Workplace) -> Iterator[RowReport]:
    """Give what becomes of each row; raise `CannotImport` for one that can be no file."""
    for row in table.rows:
        folder, id_ = (with_formula(cell).strip() for cell in row.cells[: len(OWN_LIST)])
        _check(row, folder, id_)
        cells = [
            Cell(heading, with_formula(text), to=heading)
            for heading, text in zip(table.headings, row.cells, strict=True)
            if text and heading not in OWN_LIST
        ]
        name = next((cell.text for cell in cells if cell.heading == "naam"), "")
        report = RowReport(row.number, name, cells, exact=True)
        if id_ in place.taken:
            report.there = id_
        else:
            place.taken.add(id_)
            content = _content(KINDS[folder], row, cells)
            origin = f"Uit {place.file_name}, regel {row.number}."
            report.files.append(FileDraft(folder, name, content, origin, cells, id=id_))
            report.why = f"dat staat in de kolom '{OWN_LIST[0]}'"
        yield report


def _check(row: Row, folder: str, id_: str) -> None:
    if folder not in _FOLDERS:
        raise CannotImport(
            f"Op regel {row.number} staat '{folder}' in de kolom '{OWN_LIST[0]}'. "
            f"Kies uit: {', '.join(_FOLDERS)}."
        )
    if not ID_PATTERN.fullmatch(id_) or len(id_) > LONGEST_ID:
        raise CannotImport(
            f"Op regel {row.number} staat '{id_}' in de kolom '{OWN_LIST[1]}'. Typ daar een naam "
            "met kleine letters, cijfers en streepjes, zoals: warme-maaltijd."
        )


def _content(kind: type[BaseModel], row: Row, cells: Sequence[Cell]) -> dict[str, Any]:
    """Give the fields of a file from its cells; a heading such as 'adres.straat' is in a block."""
    content: dict[str, Any] = {}
    for cell in cells:
        *above, key = cell.heading.split(".")
        block, model = content, kind
        for step in above:
            inner = blocks(model, step) if step in aliases(model) else ()
            block = block.setdefault(step, {})
            model = inner[0] if inner else model
        holds_list = key in aliases(model) and is_list(model, key)
        block[key] = _items(row, cell) if holds_list else cell.text
    return content


def _items(row: Row, cell: Cell) -> list[Any]:
    """Give the items of a list: a line each, fields between braces and odd texts in quotes."""
    return [
        _typed(row, cell, line) if line[:1] in {_BLOCK, _QUOTED} else line
        for line in map(str.strip, cell.text.split("\n"))
        if line
    ]


def _typed(row: Row, cell: Cell, line: str) -> Any:
    try:
        return content_of(f"regel: {line}\n".encode())["regel"]
    except CannotEdit:
        raise CannotImport(
            f"Op regel {row.number} kan de kolom '{cell.heading}' niet gelezen worden: {line}. "
            "Kijk of elke { een } heeft, en elk aanhalingsteken een tweede."
        ) from None
