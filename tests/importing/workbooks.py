"""Small workbooks as bytes, so that an example can show what stands in which cell."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from generator.importing.table import letter_of


@dataclass(frozen=True)
class Typed:
    """A cell with the look that a spreadsheet gives it: a day, a time, a formula."""

    value: float
    style: int = 0
    formula: str = ""


def a_day(serial: float) -> Typed:
    return Typed(serial, 1)


def a_time(part: float) -> Typed:
    return Typed(part, 2)


Cell = str | float | Typed | None
_STYLES = (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)


def xlsx(rows: Sequence[Sequence[Cell]], *, merged: Sequence[str] = ()) -> bytes:
    """Give an Excel workbook with one sheet; `merged` are ranges such as 'A1:C1'."""
    return packed({**_workbook(("Blad1",)), "xl/worksheets/sheet1.xml": _sheet(rows, merged)})


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return target.getvalue()


def _workbook(names: Sequence[str]) -> dict[str, str]:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    sheets = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(names, 1)
    )
    links = "".join(
        f'<Relationship Id="r{at}" Type="{office}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at, _ in enumerate(names, 1)
    )
    style = f'<Relationship Id="s" Type="{office}/styles" Target="styles.xml"/>'
    return {
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}">'
        f"<sheets>{sheets}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">{links}{style}'
        "</Relationships>",
        "xl/styles.xml": _STYLES,
    }


def _sheet(rows: Sequence[Sequence[Cell]], merged: Sequence[str]) -> str:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    lines = []
    for number, row in enumerate(rows, 1):
        cells = (_cell(f"{letter_of(at)}{number}", value) for at, value in enumerate(row))
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    joined = "".join(f'<mergeCell ref="{one}"/>' for one in merged)
    merges = f"<mergeCells>{joined}</mergeCells>" if merged else ""
    data = f"<sheetData>{''.join(lines)}</sheetData>"
    return f'<worksheet xmlns="{main}">{data}{merges}</worksheet>'


def _cell(place: str, value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, Typed):
        formula = f"<f>{escape(value.formula)}</f>" if value.formula else ""
        return f'<c r="{place}" s="{value.style}">{formula}<v>{value.value}</v></c>'
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """Give a workbook of LibreOffice with one sheet of texts."""
    office = "urn:oasis:names:tc:opendocument:xmlns"
    names = " ".join(f'xmlns:{n}="{office}:{n}:1.0"' for n in ("office", "table", "text"))
    lines = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(cell)}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": '<manifest:manifest xmlns:manifest="'
            f'{office}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
            'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            "</manifest:manifest>",
            "content.xml": f"<office:document-content {names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Lijst">{lines}</table:table></office:spreadsheet>'
            "</office:body></office:document-content>",
        }
    )
