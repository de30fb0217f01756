"""Headings inside and over a list: nothing of them is lost, and they say what is below them."""

from __future__ import annotations

from importing.test_anything import FILES, errors_with
from importing.workbooks import xlsx
from small_village import SMALL, TODAY

from generator.importing.headings import guessed, heading_row
from generator.importing.plan import Order, Plan, plan_import
from generator.importing.reading import read_list
from generator.importing.table import table_of
from generator.importing.telling import row_lines
from generator.reading import read_map

HEAD = ["Naam", "Omschrijving", "Tel"]


def made_of(rows: list[list[str | float | None]], *merged: str) -> Plan:
    """Give the plan of an Excel list with these cells over several columns."""
    grid = read_list(xlsx(rows, merged=merged))
    table = table_of(grid, heading_row(grid))
    social_map = read_map(SMALL).map
    assert social_map is not None
    order = Order(guessed(table), "lijst", "lijst.xlsx", TODAY)
    taken = [one.stem for one in FILES]
    return plan_import(table, order, social_map, taken, errors_with)


def test_a_heading_inside_the_list_is_kept_with_each_row_below_it() -> None:
    plan = made_of(
        [[*HEAD], ["VERENIGINGEN", None, None], ["MUZIEK", None, None],
         ["Fanfare", "Blazen.", "0597203040"], ["OVERIG", None, None]],
        "A2:C2", "A3:C3", "A5:C5",
    )  # fmt: skip
    told = plan.rows[0].files[0].bytes.decode()
    assert "Kop erboven: VERENIGINGEN / MUZIEK" in told
    assert plan.rows[1].aside == "een kop met niets eronder"
    assert "Er staat: OVERIG" in " ".join(row_lines(plan, every=False))


def test_a_row_is_known_again_by_what_stands_in_it_and_not_above_it() -> None:
    row: list[str | float | None] = ["Fanfare", "Blazen.", "0597203040"]
    under = made_of([[*HEAD], ["MUZIEK", None, None], row], "A2:C2").rows[0]
    plain = made_of([[*HEAD], [None, None, None], row]).rows[0]
    assert under.files[0].origin == plain.files[0].origin


def test_a_name_under_a_heading_over_people_is_of_a_person() -> None:
    plan = made_of(
        [["Aanbod", None, "Begeleider", None], ["Titel", "Toelichting", "Naam", "Tel"],
         ["Haken", "Haken bij Remco thuis.", "Remco d'Ailly", "0597203040"]],
        "A1:B1", "C1:D1",
    )  # fmt: skip
    own = plan.rows[0].files[0]
    assert plan.rows[0].name == "Haken"
    assert own.content["contact"]["persoon"] == {"naam": "Remco d'Ailly"}
    assert own.waits


def test_a_title_over_the_list_is_no_heading_over_people() -> None:
    plan = made_of([["Contact", None, None], [*HEAD], ["Haken", "Haken.", "0597203040"]], "A1:C1")
    assert plan.rows[0].name == "Haken"


def test_the_day_above_a_list_is_when_it_was_seen() -> None:
    rows: list[list[str | float | None]] = [
        ["Overzicht, stand per 4 mei 2026", None, None], [*HEAD], ["Haken", "Haken.", "0597203040"],
    ]  # fmt: skip
    assert made_of(rows).rows[0].files[0].content["bron"]["datum"] == "2026-05-04"
    rows[0] = ["Bijgewerkt op 4 mei 2099", None, None]
    assert made_of(rows).rows[0].files[0].content["bron"]["datum"] == TODAY.isoformat()
    rows[0] = ["Zomerfeest 4 mei 2026", None, None]
    assert made_of(rows).rows[0].files[0].content["bron"]["datum"] == TODAY.isoformat()
