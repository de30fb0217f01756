"""The bytes of a list as a grid of texts, whatever program made it."""

from __future__ import annotations

from generator.importing.csv_file import NO_LIST, read_csv
from generator.importing.table import CannotImport, Grid
from generator.importing.workbook import OLE, ZIP, read_workbook, refuse_old

LARGEST = 50 * 2**20
_OTHERS = (
    (b"%PDF", "Dit is een PDF. Vraag de lijst zelf op, als .xlsx of .csv."),
    (b"{\\rtf", "Dit is een tekstdocument, geen lijst. Sla de tabel op als .xlsx of .csv."),
    (b"<!doctype", "Dit is een webpagina. Sla de lijst in Excel op als .xlsx."),
    (b"<html", "Dit is een webpagina. Sla de lijst in Excel op als .xlsx."),
    (b"<?xml", "Dit is een ander soort bestand. Sla de lijst in Excel op als .xlsx."),
)


def read_list(data: bytes, sheet: str = "") -> Grid:
    """Give the cells of a list; `sheet` is which sheet of a workbook, '' for the first with a list.

    Raises `CannotImport` with what to do.
    """
    if len(data) > LARGEST:
        raise CannotImport("Dit bestand is groter dan 50 MB. Is dit wel een lijst?")
    if data.startswith(OLE):
        refuse_old(data)
    start = data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for sign, message in _OTHERS:
        if start.startswith(sign.lower()):
            raise CannotImport(message)
    if data.startswith(ZIP[:2]):
        return read_workbook(data, sheet)
    if sheet:
        raise CannotImport("Een .csv heeft geen bladen. Laat --blad weg.")
    if not data.strip():
        raise CannotImport("Dit bestand is leeg.")
    grid = read_csv(data)
    if not any(any(row) for row in grid.rows):
        raise CannotImport(NO_LIST)
    return grid
