"""Our lists as LibreOffice opens them on a Dutch computer: every cell is what it was."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from small_village import EXAMPLE, TODAY
from village_of_all import full_files, read

from generator.exchange.cells import Listed, listed
from generator.exchange.lists import csv_list, xlsx_list
from generator.importing.reading import read_list
from generator.reading import read_map
from generator.values.formulas import without_formula
from generator.views import map_view

SOFFICE = shutil.which("soffice")
# A semicolon, double quotes, UTF-8, from the first line on, each column as it looks, in Dutch.
AS_ON_A_DUTCH_COMPUTER = "Text - txt - csv (StarCalc):59,34,76,1,,1043,false,false"
# The same on the way out: cells as they are shown, each between quotes where it must.
AS_SHOWN = "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false,false,false,-1"
ODD = Listed(
    ("map", "id", "naam"),
    tuple(
        ("diensten", f"d{at}", without_formula(text))
        for at, text in enumerate((
            "=1+1", "+31 597 00 12 34", "-5", "@SUM(A1)", "'s Middags open", "0597 00 12 34",
            "0800 0432", "1.10 per keer", "€ 8,50", "10.00", "1-2", "3/4", "12:30", "5E3",
            'Zij zei: "kom"; en ging', "regel een\nregel twee", "Ĳlst, Zoë & Čapek", "🙂",
            "waar", "WAAR", "#N/B", "112",
        ))
    ),
)  # fmt: skip


@pytest.fixture(scope="module")
def spreadsheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the settings of somebody who never used it before. It may be missing on a desk."""
    if SOFFICE is None:
        lacking = "LibreOffice is not installed: see tests/install-tools.sh"
        pytest.fail(lacking) if os.environ.get("ALL_TESTS") else pytest.skip(lacking)
    return tmp_path_factory.mktemp("libreoffice")


def opened(settings: Path, file: Path, *how: str) -> tuple[tuple[str, ...], ...]:
    """Let LibreOffice open a list and save it in another form; give the cells that it saved."""
    target = file.parent / "out"
    order = [str(SOFFICE), f"-env:UserInstallation={settings.as_uri()}", "--headless", *how,
             "--outdir", str(target), str(file)]  # fmt: skip
    subprocess.run(order, check=True, capture_output=True, timeout=240)
    (made,) = target.iterdir()
    return rows(made.read_bytes())


def rows(data: bytes) -> tuple[tuple[str, ...], ...]:
    return tuple(row for row in read_list(data).rows if row)


def everything() -> Listed:
    """Give the example village with all that can be filled in beside it."""
    found = read_map(EXAMPLE).map
    assert found is not None
    full, example = (listed(map_view(one, TODAY)) for one in (read(full_files()), found))
    headings = tuple(dict.fromkeys((*full.headings, *example.headings)))
    cells = [dict(zip(one.headings, row, strict=True)) for one in (full, example)
             for row in one.rows]  # fmt: skip
    return Listed(headings, tuple(tuple(row.get(at, "") for at in headings) for row in cells))


def test_a_workbook_is_opened_with_every_cell_as_it_was(spreadsheet: Path, tmp_path: Path) -> None:
    both = everything(), ODD
    for number, one in enumerate(both):
        file = tmp_path / str(number) / "lijst.xlsx"
        file.parent.mkdir()
        file.write_bytes(xlsx_list(one))
        assert opened(spreadsheet, file, "--convert-to", AS_SHOWN) == rows(file.read_bytes())


def test_a_list_with_semicolons_is_opened_in_its_columns_with_every_cell_as_it_was(
    spreadsheet: Path, tmp_path: Path
) -> None:
    file = tmp_path / "lijst.csv"
    file.write_bytes(csv_list(everything()))
    how = f"--infilter={AS_ON_A_DUTCH_COMPUTER}", "--convert-to", "xlsx"
    assert opened(spreadsheet, file, *how) == rows(file.read_bytes())


def test_no_cell_is_run_as_a_formula(spreadsheet: Path, tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_bytes(csv_list(ODD))
    found = opened(spreadsheet, file, f"--infilter={AS_ON_A_DUTCH_COMPUTER}", "--convert-to",
                   "xlsx")  # fmt: skip
    names = [row[2] for row in found]
    assert names[1:6] == ["'=1+1", "'+31 597 00 12 34", "'-5", "'@SUM(A1)", "''s Middags open"]
