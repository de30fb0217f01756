"""Which rows of a workbook somebody hid or struck through: read from its parts, never run.

In: the bytes of an XLSX or ODS, and the name of a sheet. Out: row number → how it was set aside.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator

HIDDEN, STRUCK = "verborgen", "doorgestreept"
_ATTRIBUTE = re.compile(r'([\w:.-]+)="([^"]*)"')
_ROW = re.compile(r"<(?:\w+:)?row\b([^>]*)>")
_CELL = re.compile(r"<(?:\w+:)?c\b([^>]*[^>/])>")
_FONTS = re.compile(r"<(?:\w+:)?fonts\b.*?</(?:\w+:)?fonts>", re.DOTALL)
_FONT = re.compile(r"<(?:\w+:)?font\b[^>]*?/>|<(?:\w+:)?font\b.*?</(?:\w+:)?font>", re.DOTALL)
_STRIKE = re.compile(r'<(?:\w+:)?strike\b(?![^>]*val="(?:0|false)")')
_LOOKS = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_LOOK = re.compile(r"<(?:\w+:)?xf\b([^>]*)>")
_OPEN_ROW = re.compile(r"<table:table-row\b([^>]*)>")
_OPEN_CELL = re.compile(r"<table:table-cell\b([^>]*[^>/])>")
_STYLE = re.compile(r"<style:style\b([^>]*[^>/])>(.*?)</style:style>", re.DOTALL)
_THROUGH = re.compile(r'text-line-through-(?:style|type)="(?!none)')


def set_aside(data: bytes, sheet: str) -> dict[int, str]:
    """Give the rows, counted from 1, that are hidden, or have a cell that is struck through."""
    packed = zipfile.ZipFile(io.BytesIO(data))
    parts = frozenset(packed.namelist())
    if "content.xml" in parts:
        return _of_table(_text(packed, "content.xml"), sheet)
    part = _part_of(packed, sheet)
    if part not in parts:
        return {}
    looks = _text(packed, "xl/styles.xml") if "xl/styles.xml" in parts else ""
    return _of_sheet(_text(packed, part), _struck_looks(looks))


def _text(packed: zipfile.ZipFile, name: str) -> str:
    return packed.read(name).decode("utf-8", "replace")


def _told(attributes: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(attributes)}


def _part_of(packed: zipfile.ZipFile, sheet: str) -> str:
    """Give in which part of an XLSX a sheet stands; '' when that cannot be told."""
    links = "xl/_rels/workbook.xml.rels"
    if links not in packed.namelist():
        return ""
    sheets = re.findall(r"<(?:\w+:)?sheet\b([^>]*)>", _text(packed, "xl/workbook.xml"))
    by_name = {told.get("name"): told.get("r:id") for told in map(_told, sheets)}
    for told in map(_told, re.findall(r"<Relationship\b([^>]*)>", _text(packed, links))):
        if told.get("Id") == by_name.get(sheet, ""):
            target = told.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return ""


def _struck_looks(styles: str) -> frozenset[str]:
    """Give the numbers of the looks of cells that have a line through them."""
    fonts = _FONT.findall(next(iter(_FONTS.findall(styles)), ""))
    struck = {str(at) for at, font in enumerate(fonts) if _STRIKE.search(font)}
    looks = _LOOK.findall(next(iter(_LOOKS.findall(styles)), ""))
    return frozenset(
        str(at) for at, look in enumerate(looks) if _told(look).get("fontId") in struck
    )


def _of_sheet(xml: str, struck: frozenset[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for cell in map(_told, _CELL.findall(xml) if struck else ()):
        number = re.sub(r"\D", "", cell.get("r", ""))
        if number and cell.get("s") in struck:
            found[int(number)] = STRUCK
    for row in map(_told, _ROW.findall(xml)):
        if row.get("hidden") in {"1", "true"} and row.get("r", "").isdecimal():
            found[int(row["r"])] = HIDDEN
    return found


def _of_table(xml: str, sheet: str) -> dict[int, str]:
    struck = {_told(head).get("style:name") for head, body in _STYLE.findall(xml)
              if _THROUGH.search(body)}  # fmt: skip
    found: dict[int, str] = {}
    for number, row, cells in _rows(xml, sheet):
        if _told(row).get("table:visibility") in {"collapse", "filter"}:
            found[number] = HIDDEN
        elif struck & {_told(cell).get("table:style-name") for cell in _OPEN_CELL.findall(cells)}:
            found[number] = STRUCK
    return found


def _rows(xml: str, sheet: str) -> Iterator[tuple[int, str, str]]:
    """Give the rows of a sheet of an ODS: their number, what is said of them, and their cells."""
    tables = re.split(r"<table:table (?=[^>]*table:name=)", xml)[1:]
    table = next((one for one in tables if _told(one.split(">")[0]).get("table:name") == sheet), "")
    opened = list(_OPEN_ROW.finditer(table))
    number = 1
    for at, one in enumerate(opened):
        end = opened[at + 1].start() if at + 1 < len(opened) else len(table)
        yield number, one[1], table[one.end() : end]
        times = _told(one[1]).get("table:number-rows-repeated", "1")
        number += int(times) if times.isdecimal() else 1
