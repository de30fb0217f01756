"""What becomes of a list that stands in a test as text, read as the command does."""

from __future__ import annotations

from collections.abc import Iterable

from importing.test_anything import FILES, errors_with
from small_village import SMALL, TODAY

from generator.importing.headings import changed, guessed, heading_row
from generator.importing.plan import Order, Plan, plan_import
from generator.importing.reading import read_list
from generator.importing.table import table_of
from generator.reading import read_map


def planned(text: str, name: str = "lijst", *, changes: Iterable[str] = ()) -> Plan:
    """Give the plan of a .csv with its columns guessed; `name` is what the list is called.

    `changes` are what stands behind `--kolom`.
    """
    grid = read_list(text.encode())
    table = table_of(grid, heading_row(grid))
    social_map = read_map(SMALL).map
    assert social_map is not None
    fields = changed(table.headings, guessed(table), changes)
    order = Order(fields, name, f"{name}.csv", TODAY)
    return plan_import(table, order, social_map, [one.stem for one in FILES], errors_with)


def files_of(plan: Plan) -> dict[str, str]:
    """Give the text of each new file by its path."""
    return {path: data.decode() for path, data in plan.files.items()}
