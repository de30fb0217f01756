"""Who said no, or was not asked, is never on the map because a list was brought in."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from importing.planned import planned
from importing.test_anything import FILES, errors_with
from importing.test_sections import made_of
from importing.workbooks import ods, packed, xlsx
from small_village import SMALL, TODAY

from generator.importing.headings import guessed
from generator.importing.plan import Order, plan_import
from generator.importing.set_aside import set_aside
from generator.importing.table import table_of
from generator.importing.workbook import read_workbook
from generator.reading import read_map

DECISION = "In a list, no clear yes is a no"
LINES = (Path(__file__).parent / "mensen.txt").read_text(encoding="utf-8").splitlines()
USUAL = {"Naam": "Breikring", "Omschrijving": "Wij breien samen.", "Thema": "Eten",
         "Doelgroep": "iedereen", "Aanmelden": "niet nodig", "Kosten": "gratis"}  # fmt: skip


def waits_with(cells: dict[str, str]) -> list[str]:
    """Give why the file of a row with these cells beside the usual ones waits."""
    row = {**USUAL, **cells}
    return planned(f"{';'.join(row)}\n{';'.join(row.values())}\n").rows[0].files[0].waits


@pytest.mark.parametrize("line", [one for one in LINES if one and one[0] != "#"])
def test_who_is_named_in_public_holds_the_row_back_and_what_only_looks_so_does_not(
    line: str,
) -> None:
    what, column, text = line.split(" | ", 2)
    assert bool(waits_with({column: text})) == (what == "wacht")


@pytest.mark.parametrize(
    "text", ["nee", "n", "N", "0", "weigert", "geen", "nog niet", "?", "onbekend", "bezwaar",
             "misschien", "ja, maar geen telefoon", "liever niet", "x", "formulier", "-", ""],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["AVG", "Toestemming", "Akkoord", "Mag op de site?"])
def test_anything_but_a_clear_yes_holds_a_row_back(heading: str, text: str) -> None:
    (why,) = [one for one in waits_with({heading: text}) if f"'{heading}" in one]
    assert why.endswith("vraag of dit op de kaart mag")


@pytest.mark.parametrize(
    "text", ["ja", "J", "Ja!", "akkoord", "1", "ok", "ja, mondeling", "ja (12-3-2026)",
             "ja, per mail 3 mei 2026"],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["AVG", "Toestemming", "Mag op de kaart?"])
def test_a_clear_yes_holds_nothing_back(heading: str, text: str) -> None:
    assert waits_with({heading: text}) == []


@pytest.mark.parametrize(
    ("heading", "text", "waits"),
    [("Bezwaar", "ja", True), ("Bezwaar", "nee", False), ("Geheim", "x", True),
     ("Privé", "nee", False), ("Niet publiceren", "ja", True),
     ("Toestemming ingetrokken", "nee", False),
     ("Toestemming gegeven op", "12-3-2026", False), ("AVG", "12-3-2026", True)],
)  # fmt: skip
def test_a_column_about_a_no_is_read_the_other_way_round(
    heading: str, text: str, waits: bool
) -> None:
    assert bool(waits_with({heading: text})) == waits


@pytest.mark.parametrize("heading", ["Info bij", "Info", "Inlichtingen bij"])
def test_who_to_ask_is_a_contact_and_no_summary(heading: str) -> None:
    text = f"Activiteit;Thema;Dag;{heading}\nBridge;Eten;maandag;Joke Spier\n"
    (row,) = planned(text).rows
    own = row.files[0]
    assert own.content["contact"]["persoon"] == {"naam": "Joke Spier"}
    assert "Joke" not in str(own.content["samenvatting"])
    assert own.waits


def test_a_surname_alone_waits_among_people_only() -> None:
    uitleg = "Komt langs.;Eten"
    rows = f"Fam. Bos;{uitleg}\nMevr. Kuil;{uitleg}\nOosterhuis;{uitleg}\n"
    plan = planned(f"Naam;Uitleg;Thema\n{rows}")
    assert all(row.files[0].waits for row in plan.rows)
    assert planned(f"Achternaam;Uitleg;Thema\nOosterhuis;{uitleg}\n").rows[0].files[0].waits
    assert planned(f"Naam;Uitleg;Thema\nOosterhuis;{uitleg}\n").rows[0].files[0].waits == []


@pytest.mark.parametrize(("more", "waits"), [("", True), ("info@koor.example", False)])
def test_the_fixed_number_of_somebody_waits_unless_there_is_an_office(
    more: str, waits: bool
) -> None:
    cells = {"Contactpersoon": "Klaas Norder", "Tel": "0598-390212", "Mail": more}
    assert bool(waits_with(cells)) == waits


@pytest.mark.parametrize(
    ("above", "waits"),
    [("Alleen voor intern gebruik", True), ("Activiteiten 2025", True), ("Plannen voor 2027", True),
     ("Seizoen 2024/2025", True), ("Archief", True), ("Activiteiten 2026", False),
     ("Seizoen 2026-2027", False), ("Zorg (sinds 2010)", False), ("Internet en computers", False)],
)  # fmt: skip
def test_a_heading_of_another_time_or_for_nobody_else_holds_back_what_is_under_it(
    above: str, waits: bool
) -> None:
    plan = made_of([["Naam", "Uitleg", "Thema"], [above, None, None], ["Koor", "Zingen.", "Eten"]],
                   "A2:C2")  # fmt: skip
    (own,) = [draft for draft in plan.drafts if draft.id == "koor"]
    assert bool(own.waits) == waits


@pytest.mark.parametrize(
    ("heading", "text", "waits"),
    [("Seizoen", "2024/2025", True), ("Seizoen", "opgeh. 2024", True),
     ("Seizoen", "2026/2027", False), ("Jaar", "1975", False), ("Status", "gearchiveerd", True),
     ("Status", "C", True), ("Status", "loopt", False), ("Stand van zaken", "loopt gewoon", False)],
)  # fmt: skip
def test_a_column_about_how_things_are_holds_back_what_is_not_surely_there(
    heading: str, text: str, waits: bool
) -> None:
    assert bool(waits_with({heading: text})) == waits


def test_a_row_that_is_hidden_or_struck_through_waits() -> None:
    parts = {
        "xl/styles.xml": "<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs>"
        '<xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>'
    }
    data = xlsx([["Naam", "Uitleg", "Thema"], ["Zang", "Zingen.", "Eten"],
                 ["Koor", "Zingen.", "Eten"], ["Dans", "Dansen.", "Eten"]])  # fmt: skip
    with zipfile.ZipFile(io.BytesIO(data)) as packed_as:
        texts = {name: packed_as.read(name).decode() for name in packed_as.namelist()}
    sheet = texts["xl/worksheets/sheet1.xml"]
    sheet = sheet.replace('<row r="2">', '<row r="2" hidden="1">')
    sheet = sheet.replace('<c r="A3"', '<c r="A3" s="1"')
    grid = read_workbook(packed({**texts, **parts, "xl/worksheets/sheet1.xml": sheet}))
    assert grid.aside == {2: "verborgen", 3: "doorgestreept"}
    table = table_of(grid, 0)
    assert [row.aside for row in table.rows] == ["verborgen", "doorgestreept", ""]
    social_map = read_map(SMALL).map
    assert social_map is not None
    order = Order(guessed(table), "lijst", "lijst.xlsx", TODAY)
    rows = plan_import(table, order, social_map, [one.stem for one in FILES], errors_with).rows
    assert [row.files[0].waits for row in rows] == [
        ["deze regel is in de lijst verborgen; vraag na of het er nog is"],
        ["deze regel is in de lijst doorgestreept; vraag na of het er nog is"],
        [],
    ]


def test_a_row_of_libreoffice_that_is_hidden_or_struck_through_is_known() -> None:
    data = ods([["Naam"], ["Zang"], ["Koor"]])
    with zipfile.ZipFile(io.BytesIO(data)) as packed_as:
        texts = {name: packed_as.read(name).decode() for name in packed_as.namelist()}
    start, first, second, third = texts["content.xml"].split("<table:table-row>")
    of_style = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    style = (
        f'<style:style {of_style} style:name="weg">'
        '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    )
    start = start.replace("<office:body>", f"{style}<!-- <table:table-row> --><office:body>")
    third = third.replace("<table:table-cell ", '<table:table-cell table:style-name="weg" ')
    told = f'{start}<table:table-row>{first}<table:table-row table:visibility="collapse">{second}'
    texts["content.xml"] = f"{told}<table:table-row>{third}"
    assert set_aside(packed(texts), "Lijst") == {2: "verborgen", 3: "doorgestreept"}


@pytest.mark.parametrize(
    "xml", ['<!DOCTYPE a [<!ENTITY b "bb">]><worksheet/>', '<worksheet><row r="2" hidden="1">']
)
def test_a_sheet_that_is_no_whole_xml_is_refused_in_words(xml: str) -> None:
    with zipfile.ZipFile(io.BytesIO(xlsx([["Naam"], ["Zang"]]))) as packed_as:
        texts = {name: packed_as.read(name).decode() for name in packed_as.namelist()}
    with pytest.raises(ValueError, match=r"^$"):
        set_aside(packed({**texts, "xl/worksheets/sheet1.xml": xml}), "Blad1")
