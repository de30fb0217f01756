"""A workbook (XLSX or ODS): judged before anything is unpacked; formulas are never run."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
import zlib
from dataclasses import replace

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from generator.importing.set_aside import set_aside
from generator.importing.table import (
    MOST_COLUMNS,
    MOST_ROWS,
    CannotImport,
    Grid,
    as_it_stands,
    is_own_row,
    tidy,
)

_LARGEST = 200 * 2**20
_MOST_PARTS = 5_000
_MOST_SQUEEZED = 200
_SMALL = 2**20
# A text is kept once and may stand in every cell.
_TEXTS, _LONGEST_TEXT = "xl/sharedStrings.xml", 500_000
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PLACE = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>')
_MANY_CELLS = re.compile(
    rb'<table:(?:covered-)?table-cell[^>]*number-columns-repeated="(\d+)"[^>]*(?<!/)>'
)
_MANY_ROWS = re.compile(
    rb'<table:table-row[^>]*number-rows-repeated="(\d+)"[^>]*(?<!/)>(.*?)</table:table-row>',
    re.DOTALL,
)
# A time alone is kept as a moment on the first day that a spreadsheet knows.
_FIRST_YEAR = 1901
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHER_KINDS = {
    "word/": "Dit is een document van Word, geen lijst. Zet de tabel in Excel of LibreOffice Calc "
    "en sla hem op als .xlsx.",
    "ppt/": "Dit is een presentatie, geen lijst.",
}
_BROKEN = (
    "Dit bestand is niet heel: het is half gedownload of half bewaard. Open het in Excel of "
    "LibreOffice, sla het opnieuw op als .xlsx, en probeer het nog eens."
)
_TOO_LARGE = (
    "Uitgepakt is dit bestand veel te groot voor een lijst. Het wordt niet geopend. Weet u zeker "
    "dat het goed is? Sla het dan op als .csv."
)
_BEHIND_A_LOCK = (
    "Op dit bestand zit een wachtwoord. Open het in Excel of LibreOffice en sla het op zonder "
    "wachtwoord."
)


def read_workbook(data: bytes, wanted: str = "") -> Grid:
    """Give the cells of a sheet: the one that is `wanted`, or the first that holds a list."""
    _judge(data)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        grid, sheet = _read(book, wanted)
        return replace(grid, aside=set_aside(data, sheet))
    except PasswordError:
        raise CannotImport(_BEHIND_A_LOCK) from None
    except (CalamineError, OSError, ValueError, EOFError):
        raise CannotImport(_BROKEN) from None


def refuse_old(data: bytes) -> None:
    """Refuse a workbook from before 2007, and one behind a password, which look alike."""
    if _LOCKED in data:
        raise CannotImport(_BEHIND_A_LOCK)
    raise CannotImport(
        "Dit is een oud Excel-bestand (.xls). Open het in Excel of LibreOffice en sla het op als "
        ".xlsx. Zit er een wachtwoord op? Haal dat er dan ook af."
    )


def _judge(data: bytes) -> None:
    """Refuse what is no workbook, or would become far too large; this reads only the index."""
    try:
        packed = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise CannotImport(_BROKEN) from None
    parts = packed.infolist()
    names = [part.filename for part in parts]
    for start, message in _OTHER_KINDS.items():
        if any(name.startswith(start) for name in names):
            raise CannotImport(message)
    if any(part.flag_bits & 1 for part in parts):
        raise CannotImport(_BEHIND_A_LOCK)
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
        raise CannotImport(_TOO_LARGE)
    for part in parts:
        if part.file_size > _SMALL and part.file_size > _MOST_SQUEEZED * max(part.compress_size, 1):
            raise CannotImport(_TOO_LARGE)
    _read_through(packed)
    if not {"xl/workbook.xml", "content.xml"} & set(names):
        raise CannotImport(
            "In dit bestand zit geen lijst. Sla de lijst in Excel of LibreOffice op als .xlsx."
        )


def _read_through(packed: zipfile.ZipFile) -> None:
    """Refuse what is not as long as its index says; no more than that is ever unpacked."""
    try:
        broken = packed.testzip()
        texts = packed.read(_TEXTS) if _TEXTS in packed.namelist() else b""
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, OSError, EOFError):
        raise CannotImport(_BROKEN) from None
    if broken:
        raise CannotImport(_BROKEN)
    for part in packed.namelist():
        if part.startswith("xl/worksheets/") and part.endswith(".xml"):
            _judge_sheet(packed.read(part))
        elif part == "content.xml":
            _judge_table(packed.read(part))
    if max(map(len, texts.split(b"</si>")), default=0) > _LONGEST_TEXT:
        raise CannotImport(_TOO_LARGE)


def _judge_sheet(xml: bytes) -> None:
    """Refuse a sheet with something far away: all cells before it would be made."""
    for found in _PLACE.finditer(xml):
        row, column = int(found[2]), 0
        for letter in found[1]:
            column = column * 26 + letter - 64
        if row > MOST_ROWS or column > MOST_COLUMNS:
            raise CannotImport(_too_wide(found[1].decode() + found[2].decode()))


def _judge_table(xml: bytes) -> None:
    """Refuse a table in which something filled in is repeated over thousands of cells."""
    for pattern, most in ((_MANY_CELLS, MOST_COLUMNS), (_MANY_ROWS, MOST_ROWS)):
        for found in pattern.finditer(xml):
            if int(found[1]) > most and (pattern is _MANY_CELLS or b"<text:p" in found[2]):
                raise CannotImport(_TOO_LARGE)


def _too_wide(place: str) -> str:
    return (
        f"In cel {place} staat iets, ver buiten de lijst. Een lijst mag {MOST_ROWS} regels en "
        f"{MOST_COLUMNS} kolommen hebben. Haal weg wat daar staat, of knip de lijst in stukken."
    )


def _read(book: CalamineWorkbook, wanted: str) -> tuple[Grid, str]:
    """Give the cells of the sheet that is meant, and its name."""
    names = book.sheet_names
    if wanted:
        meant = [name for name in names if name.casefold() == wanted.casefold()]
        if not meant:
            shown = ", ".join(f"'{name}'" for name in names)
            raise CannotImport(f"Er is geen blad '{wanted}'. Er zijn: {shown}.")
        return _grid(book.get_sheet_by_name(meant[0]), ()), meant[0]
    filled = [name for name in names if book.get_sheet_by_name(name).height > 0]
    if not filled:
        raise CannotImport("In dit bestand staat niets.")
    first = max(filled[:5], key=lambda name: book.get_sheet_by_name(name).height > 1)
    others = tuple(name for name in filled if name != first)
    return _grid(book.get_sheet_by_name(first), others), first


def _grid(sheet: CalamineSheet, others: tuple[str, ...]) -> Grid:
    if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
        raise CannotImport(
            f"Dit blad heeft {sheet.total_height} regels en {sheet.total_width} kolommen. Een "
            f"lijst mag er {MOST_ROWS} en {MOST_COLUMNS} hebben. Knip haar in stukken, of haal "
            "lege regels en kolommen weg."
        )
    values = sheet.to_python(skip_empty_area=False)
    own = bool(values) and is_own_row([str(value) for value in values[0]])
    read = _as_it_stands if own else _text
    cells = [[read(value) for value in row] for row in values]
    wide = set()
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or ():
        if not (top < len(cells) and left < len(cells[top])):
            continue
        # What stands over several rows is said of each of them.
        for row in range(top + 1, min(bottom + 1, len(cells))):
            cells[row][left] = cells[row][left] or cells[top][left]
        if right > left and top == bottom:
            wide.add(top + 1)
    return Grid(tuple(tuple(row) for row in cells), frozenset(wide), others)


def _text(value: object) -> str:
    """Give a cell as text: a day as 2026-10-01, a time as 9.30, a whole number without a point."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.10g}"
    if isinstance(value, dt.date | dt.time | dt.timedelta):
        return _moment(value)
    return tidy(str(value))


def _as_it_stands(value: object) -> str:
    return as_it_stands(value) if isinstance(value, str) else _text(value)


def _moment(value: dt.date | dt.time | dt.timedelta) -> str:
    if isinstance(value, dt.datetime):
        time = f"{value.hour}.{value.minute:02}"
        if value.year < _FIRST_YEAR:
            return time
        return value.date().isoformat() + ("" if time == "0.00" else f" {time}")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return f"{value.hour}.{value.minute:02}"
    minutes = int(value.total_seconds()) // 60
    return f"{minutes // 60}.{minutes % 60:02}"
