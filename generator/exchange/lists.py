"""The list of the map as a file for a spreadsheet: CSV as Dutch programs open it, or XLSX."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import Any, Final

from generator.exchange.cells import Listed
from generator.exchange.problems import CannotExport

_BOM: Final = "\ufeff"
_LONGEST_CELL: Final = 32_767
# Of each workbook the same, so that the same map gives the same bytes.
_MADE: Final = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_WIDEST: Final = 60


def csv_list(listed: Listed) -> bytes:
    """Give a list as CSV: a semicolon between cells, and a mark by which Excel knows UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(listed.headings)
    writer.writerows(listed.rows)
    return (_BOM + text.getvalue()).encode()


def xlsx_list(listed: Listed) -> bytes:
    """Give a list as a workbook in which every cell is text; raise when a cell cannot hold it."""
    import xlsxwriter  # noqa: PLC0415 - only who makes a workbook needs it

    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        as_text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        bold = book.add_format({"num_format": "@", "bold": True})
        sheet = book.add_worksheet("Kaart")
        for number, row in enumerate((listed.headings, *listed.rows)):
            _write(sheet, number, row, as_text if number else bold)
        for column, heading in enumerate(listed.headings):
            cells = (row[column] for row in listed.rows)
            longest = max((len(line) for cell in cells for line in cell.split("\n")), default=0)
            sheet.set_column(column, column, min(max(longest, len(heading)) + 2, _WIDEST))
        sheet.freeze_panes(1, 2)
    return target.getvalue()


def _write(sheet: Any, number: int, row: tuple[str, ...], how: Any) -> None:
    for column, cell in enumerate(row):
        if len(cell) > _LONGEST_CELL:
            raise CannotExport(
                f"Bij '{row[1]}' staat meer dan in een cel van Excel past. "
                "Maak er een .csv van: kaart exporteer csv"
            )
        if cell:
            sheet.write_string(number, column, cell, how)
