"""A CSV file of any program: which signs it is written in, and what stands between two cells."""

from __future__ import annotations

import codecs
import csv
import io
import re

from generator.importing.table import (
    MOST_COLUMNS,
    MOST_ROWS,
    OWN_LIST,
    CannotImport,
    Grid,
    as_it_stands,
    is_own_row,
    tidy,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BETWEEN = (";", "\t", ",", "|")
_SAMPLE = 40
_SAYS_SO = re.compile(r"sep=(.)\r?\n")
_LONGEST_CELL = 100_000


def read_csv(data: bytes) -> Grid:
    """Give the cells of a CSV file as trimmed texts."""
    text = _text(data)
    said = _SAYS_SO.match(text)
    if said:
        text = text[said.end() :]
    between = said[1] if said else _between(text)
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[tuple[str, ...]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between)
    started = 1
    try:
        for row in reader:
            _judge(row, started, between, len(rows[0]) if rows else len(row))
            rows += [()] * (started - 1 - len(rows)) if len(rows) < started - 1 else []
            own = is_own_row(rows[0] if rows else row)
            rows.append(tuple(map(as_it_stands if own else tidy, row)))
            started = reader.line_num + 1
            if len(rows) > MOST_ROWS:
                raise CannotImport(
                    f"Deze lijst heeft meer dan {MOST_ROWS} regels. Knip haar in stukken."
                )
    except csv.Error:
        raise CannotImport(_unbalanced(started)) from None
    return Grid(tuple(rows))


def _judge(row: list[str], line: int, between: str, width: int) -> None:
    if len(row) > MOST_COLUMNS:
        raise CannotImport(
            f"Op regel {line} staan meer dan {MOST_COLUMNS} kolommen. Is dit wel een lijst?"
        )
    # A quote that is never closed swallows the lines below it, with what stands between cells.
    for cell in row:
        lines = cell.splitlines()
        if len(lines) > 3 and sum(one.count(between) >= width - 1 > 0 for one in lines[1:]) > 1:
            raise CannotImport(_unbalanced(line))


def _unbalanced(line: int) -> str:
    return (
        f'Vanaf regel {line} staat er een aanhalingsteken (") te veel of te weinig. '
        "Open de lijst in Excel of LibreOffice, kijk daar naar die regel, en sla haar op als .xlsx."
    )


def _text(data: bytes) -> str:
    """Give the text of a file in UTF-8 or UTF-16, or else as older Windows programs write it."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _decoded(data, name)
    if data[1:2] == b"\0" or data[:1] == b"\0":
        return _decoded(data, "utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise CannotImport(NO_LIST)
    return text


NO_LIST = (
    "Dit is geen lijst die gelezen kan worden. Het kan een .csv, .xlsx of .ods zijn: sla de lijst "
    "zo op in Excel of LibreOffice."
)


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise CannotImport(NO_LIST) from None


def _between(text: str) -> str:
    """Give what stands between two cells: the sign with which most lines have as many cells."""
    lines = text.splitlines()[:_SAMPLE]
    for sign in _BETWEEN:
        if text.startswith(f"{sign.join(OWN_LIST)}{sign}"):
            return sign

    def fits(sign: str) -> tuple[int, int]:
        rows = [len(row) for row in _tried(lines, sign)]
        usual = max(set(rows), key=rows.count, default=1)
        wide = [size for size in rows if size > 1]
        return (rows.count(usual) if usual > 1 else 0, min(len(wide), usual))

    return max(_BETWEEN, key=fits)


def _tried(lines: list[str], sign: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=sign))
    except csv.Error:
        return []
