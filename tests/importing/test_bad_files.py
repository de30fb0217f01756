"""A file that is no list, or a broken one, is refused in words, before anything is unpacked."""

from __future__ import annotations

import codecs

import pytest
from importing.workbooks import ods, packed, xlsx

from generator.importing.reading import read_list
from generator.importing.table import CannotImport

ROWS = [["Naam", "Omschrijving"], ["Koor", "Zingen."]]
GOOD = xlsx(ROWS)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
FAR = {
    "xl/workbook.xml": "<workbook/>",
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData><row r="1048576">'
    '<c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (GOOD[: len(GOOD) // 2], "Dit bestand is niet heel"),
        (GOOD[:-30], "Dit bestand is niet heel"),
        (GOOD[:90] + b"\0" * 60 + GOOD[150:], "Dit bestand is niet heel"),
        (packed({"xl/workbook.xml": "x", "xl/media/a": b"\0" * 2**27}), "veel te groot"),
        (packed({"xl/workbook.xml": "x", **{f"xl/{n}": b"" for n in range(5001)}}), "te groot"),
        (packed(FAR), "In cel XFD1048576 staat iets, ver buiten de lijst."),
        (packed({"[Content_Types].xml": "", "word/document.xml": ""}), "een document van Word"),
        (packed({"brief.txt": ""}), "In dit bestand zit geen lijst."),
        (OLE + b"\0" * 600, "een oud Excel-bestand (.xls)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "Op dit bestand zit een wachtwoord."),
        (b"%PDF-1.7", "Dit is een PDF."),
        (b"\n <!DOCTYPE html><table>", "Dit is een webpagina."),
        (b"", "Dit bestand is leeg."),
        (b"\n\n ;;\n", "geen lijst die gelezen kan worden"),
        (b"Naam;Tel\nA\0B;1\n", "geen lijst die gelezen kan worden"),
        (codecs.BOM_UTF16_LE + b"a", "geen lijst die gelezen kan worden"),
        (b'Naam;Tel\n"Koor;1\nClub;2\nSoos;3\nBond;4\n', 'Vanaf regel 2 staat er een aanhalings'),
        (b'Naam;Tel\nKoor;"a ""b\nClub;2\nSoos;3\nBond;4\n', "Vanaf regel 2 staat er"),
        (b"Naam\n" + b"a\n" * 20_001, "meer dan 20000 regels"),
        (b"Naam;" * 300, "meer dan 200 kolommen"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(CannotImport, match=r"(?s).+") as refused:
        read_list(data)
    assert says in str(refused.value)


def test_a_table_that_repeats_a_cell_without_end_is_refused() -> None:
    typed = b'<table:table-cell office:value-type="string">'
    many = typed.replace(b">", b' table:number-columns-repeated="16384">')
    parts = {"content.xml": many + b"<text:p>a</text:p></table:table-cell>"}
    with pytest.raises(CannotImport) as refused:
        read_list(packed({"mimetype": "x", **parts}))
    assert "veel te groot" in str(refused.value)


@pytest.mark.parametrize(
    "data",
    [
        "Naam;Omschrijving\nCafé;Één, ook “zo”\n".encode(),
        "Naam;Omschrijving\nCafé;Één, ook “zo”\n".encode("cp1252"),
        codecs.BOM_UTF8 + 'Naam,Omschrijving\nCafé,"Één, ook “zo”"\n'.encode(),
        "Naam\tOmschrijving\r\nCafé\tÉén, ook “zo”\r\n".encode("utf-16"),
        "Naam\tOmschrijving\nCafé\tÉén, ook “zo”\n".encode("utf-16-be"),
        "sep=|\nNaam|Omschrijving\nCafé|Één, ook “zo”\n".encode(),
        xlsx([["Naam", "Omschrijving"], ["Café", "Één, ook “zo”"]]),
        ods([["Naam", "Omschrijving"], ["Café", "Één, ook “zo”"]]),
    ],
)
def test_a_list_reads_the_same_whatever_program_made_it(data: bytes) -> None:
    assert read_list(data).rows == (("Naam", "Omschrijving"), ("Café", "Één, ook “zo”"))


def test_a_formula_is_never_run_and_its_text_stays_text() -> None:
    grid = read_list(xlsx([["Naam"], ["=cmd|' /C calc'!A0"]]))
    assert grid.rows[1] == ("=cmd|' /C calc'!A0",)
