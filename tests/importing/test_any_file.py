"""Whatever bytes a file holds: a list is read, or it is said in Dutch why not."""

from __future__ import annotations

import io
from functools import cache

import xlsxwriter
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from importing.test_anything import CELLS, FILES, errors_with
from length import LONG
from small_village import SMALL, TODAY

from generator.importing.headings import changed, guessed, heading_row
from generator.importing.own_list import is_own
from generator.importing.plan import Order, plan_import
from generator.importing.reading import read_list
from generator.importing.table import CannotImport, table_of
from generator.reading import read_map

# Finding the smallest that breaks takes long, and any that breaks will do.
SAMPLE = settings(
    max_examples=400 if LONG else 12, derandomize=not LONG, deadline=None, database=None,
    phases=(Phase.explicit, Phase.generate), suppress_health_check=[*HealthCheck],
)  # fmt: skip
HEADINGS = ("naam", "telefoon", "thema", "wanneer", "map", "id", "AVG", "opmerking", "", "naam")
cells = st.one_of(st.sampled_from((*CELLS, *HEADINGS)), st.text(max_size=12))
tables = st.lists(st.lists(cells, max_size=6), max_size=5)
damage = st.lists(st.tuples(st.integers(0, 9_999), st.integers(0, 255)), max_size=4)


def imported(data: bytes) -> None:
    """Do with the bytes of a file what the command does, and hold it against what it promises."""
    try:
        grid = read_list(data)
        table = table_of(grid, heading_row(grid))
        if not table.rows:
            return
        fields = () if is_own(table) else changed(table.headings, guessed(table), ())
        social_map = read_map(SMALL).map
        assert social_map is not None
        order = Order(fields, "lijst", "lijst.csv", TODAY)
        plan = plan_import(table, order, social_map, [one.stem for one in FILES], errors_with)
    except CannotImport as problem:
        told = str(problem)
        assert told.strip()
        assert "Error" not in told
        assert "Traceback" not in told
        return
    assert errors_with(plan.files) == []


@cache
def workbook() -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Lijst")
        for at, row in enumerate((("naam", "telefoon"), ("Koor", "0597 00 12 34"))):
            sheet.write_row(at, 0, row)
    return target.getvalue()


@SAMPLE
@given(st.binary(max_size=300))
@example(b"PK\x03\x04")
@example(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
@example(b"\xff\xfen\x00a\x00a\x00m\x00")
@example(b"naam;telefoon\n\x00;\n")
@example(b'"naam\n')
def test_any_bytes(data: bytes) -> None:
    imported(data)


@SAMPLE
@given(
    tables, st.sampled_from(";,\t|"), st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "cp1252"))
)
def test_any_cells_between_any_signs(rows: list[list[str]], sign: str, encoding: str) -> None:
    text = "\n".join(sign.join(row) for row in rows)
    imported(text.encode(encoding, errors="replace"))


@SAMPLE
@given(damage, st.integers(0, 9_999))
@example([], 20)
def test_any_damaged_workbook(changes: list[tuple[int, int]], end: int) -> None:
    data = bytearray(workbook())
    for at, value in changes:
        data[at % len(data)] = value
    imported(bytes(data if changes else data[:end]))
