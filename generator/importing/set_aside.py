"""Which rows of a workbook somebody hid or struck through: read from its parts, never run.

In: the bytes of an XLSX or ODS, and the name of a sheet. Out: row number → how it was set aside.
Raises `ValueError` for a part that is no whole XML.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree as ET

HIDDEN, STRUCK = "verborgen", "doorgestreept"
_NO = frozenset({"0", "false", "none", ""})
_AWAY = frozenset({"collapse", "filter"})
_LINKS = "xl/_rels/workbook.xml.rels"


def set_aside(data: bytes, sheet: str) -> dict[int, str]:
    """Give the rows, counted from 1, that are hidden, or have a cell that is struck through."""
    packed = zipfile.ZipFile(io.BytesIO(data))
    parts = frozenset(packed.namelist())
    if "content.xml" in parts:
        return _of_table(packed.read("content.xml"), sheet)
    part = _part_of(packed, sheet) if _LINKS in parts else ""
    if part not in parts:
        return {}
    looks = packed.read("xl/styles.xml") if "xl/styles.xml" in parts else b""
    return _of_sheet(packed.read(part), _struck_looks(looks) if looks else frozenset())


def _read(xml: bytes) -> Iterator[tuple[bool, str, ET.Element]]:
    """Give each element as it begins (True) and ends, with its name without what is before it."""
    # What declares entities can grow without end, and no spreadsheet writes them.
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise ValueError
    try:
        for event, element in ET.iterparse(io.BytesIO(xml), ("start", "end")):  # noqa: S314 - no entities
            yield event == "start", _bare(element.tag), element
    except ET.ParseError:
        raise ValueError from None


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def _said(element: ET.Element, name: str) -> str:
    """Give an attribute, whatever its namespace; '' when it is not there."""
    return next((value for key, value in element.items() if _bare(key) == name), "")


def _part_of(packed: zipfile.ZipFile, sheet: str) -> str:
    """Give in which part of an XLSX a sheet stands; '' when that cannot be told."""
    of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    wanted = next(
        (element.get(f"{{{of_office}}}id", "")
         for begins, name, element in _read(packed.read("xl/workbook.xml"))
         if begins and name == "sheet" and element.get("name") == sheet),
        "",
    )  # fmt: skip
    for begins, name, element in _read(packed.read(_LINKS)):
        if begins and name == "Relationship" and element.get("Id") == wanted:
            target = element.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return ""


def _struck_looks(styles: bytes) -> frozenset[str]:
    """Give the numbers of the looks of cells that have a line through them."""
    struck: set[str] = set()
    looks: list[str] = []
    for begins, name, element in _read(styles):
        if begins:
            continue
        if name == "fonts":
            struck = {str(at) for at, font in enumerate(element) if _has_line(font)}
        elif name == "cellXfs":
            looks = [look.get("fontId", "") for look in element]
    return frozenset(str(at) for at, font in enumerate(looks) if font in struck)


def _has_line(font: ET.Element) -> bool:
    return any(_bare(one.tag) == "strike" and one.get("val", "1") not in _NO for one in font)


def _of_sheet(xml: bytes, struck: frozenset[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    number = 0
    for begins, name, element in _read(xml):
        if begins and name == "row":
            typed = element.get("r", "")
            number = int(typed) if typed.isdecimal() else number + 1
        elif not begins and name == "c" and len(element) and element.get("s") in struck:
            found[number] = STRUCK
        elif not begins and name == "row":
            if element.get("hidden", "") not in _NO:
                found[number] = HIDDEN
            element.clear()
    return found


def _of_table(xml: bytes, sheet: str) -> dict[int, str]:
    """Give the rows of a sheet of an ODS; a row may stand for more of them."""
    struck: set[str] = set()
    found: dict[int, str] = {}
    number, is_meant = 1, False
    for begins, name, element in _read(xml):
        if name == "table":
            is_meant = begins and _said(element, "name") == sheet
        elif not begins and name == "style" and any(map(_is_through, element)):
            struck.add(_said(element, "name"))
        elif not begins and name == "table-row":
            number += _judge(element, number, struck, found) if is_meant else 0
            element.clear()
    return found


def _is_through(properties: ET.Element) -> bool:
    told = ("text-line-through-style", "text-line-through-type")
    return any(_said(properties, one) not in _NO for one in told)


def _judge(row: ET.Element, number: int, struck: set[str], found: dict[int, str]) -> int:
    """Note how a row was set aside, and give for how many rows it stands."""
    if _said(row, "visibility") in _AWAY:
        found[number] = HIDDEN
    elif any(len(cell) and _said(cell, "style-name") in struck for cell in row):
        found[number] = STRUCK
    times = _said(row, "number-rows-repeated")
    return int(times) if times.isdecimal() else 1
