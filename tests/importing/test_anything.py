"""Whatever stands in whatever column: the files pass, and every cell is in them."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping

import pytest
from length import LONG
from small_village import SMALL, TODAY

from generator.checks import publishable
from generator.importing.fields import FIELDS
from generator.importing.plan import Order, Plan, plan_import
from generator.importing.table import Row, Table
from generator.problems import Level, Problem
from generator.reading import read_map
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile, list_files

CELLS = (
    "Koor", "nee", "n.v.t.", "-", "06-12345678", "0597001122", "Anneke Bos", "Kerkstraat 12",
    "Bel Anneke Bos op 06 12 34 56 78 of mail anneke.bos@gmail.example", "NL91ABNA0417164300",
    "geboren 1-1-1950", "123456782", "[x", "{a: b}", "# kop", "- lijst", "a: b", "'", '"', "| >",
    "&a *a", "!!x", "<script>alert(1)</script>", "x.example", "http://", "a@b.example", "9671 AB",
    "12", "0,5", "45992", "31-12-2026", "2026-13-01", "ma-vr 9-17", "24 uur", "17:00-9:00",
    "elke dag behalve", "eerste maandag", "landelijk", "Kleindorp", "Westerdorp, Oost", "Eten",
    "formeel", "cursus", "stichting", "a" * 300, "woord " * 80, "regel1\nregel2\nregel3",
    "😀 ☎ ≥", "العربية", "Schrijf hier iets", "null", "112", "0900-1234", "dorpshuis", "con",
    "Postbus 1", "bij Jan thuis", "dorp", "ondersteuner", "2026-12-12 20.00", "Jan en Ria",
    "mevr. De Vries", "0", "onbekend", "https://user:pw@x.example/", "1e6", "€", "-5",
    "vrijdag", "woensdagavond", "14-3-2027", "14-3-2026 0:00:00", "30-12-1899 19:45:00",
    "0,729166667",
)  # fmt: skip
FILES = list_files(SMALL)[0]
SEEDS = range(300 if LONG else 8)


def errors_with(new: Mapping[str, bytes]) -> list[Problem]:
    added = [SourceFile(f"kaart/{path}", path.split("/")[0], path.split("/")[1][:-4], data)
             for path, data in new.items()]  # fmt: skip
    reading = publishable(assemble([*FILES, *added]), TODAY)
    return [one for one in reading.problems if one.level is Level.ERROR]


def made_of(seed: int) -> Plan:
    """Give what becomes of a list of which columns and cells are drawn by lot."""
    lot = random.Random(seed)
    drawn = (one.name for one in FIELDS if one.name != "naam" and lot.random() < 0.5)
    fields = ("naam", *drawn, "intern")
    rows = tuple(
        Row(number, tuple(lot.choice(CELLS) if lot.random() < 0.7 else "" for _ in fields))
        for number in range(2, lot.randint(4, 9))
    )
    table = Table(tuple(f"{name} {at}" for at, name in enumerate(fields)), rows)
    social_map = read_map(SMALL).map
    assert social_map is not None
    order = Order(fields, "lijst", "lijst.csv", TODAY)
    return plan_import(table, order, social_map, [one.stem for one in FILES], errors_with)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_stands_in_a_list_becomes_files_that_pass(seed: int) -> None:
    plan = made_of(seed)
    assert errors_with(plan.files) == []
    for row in plan.rows:
        told = " ".join(draft.bytes.decode() for draft in row.files)
        kept = re.sub(r"[\\\s]+", "", told)
        for cell in row.cells if row.files else ():
            is_there = re.sub(r"[\\\s]+", "", cell.text.splitlines()[0]) in kept
            assert cell.to != "intern" or is_there, f"{cell.heading}: {cell.text}"


@pytest.mark.parametrize("seed", SEEDS)
def test_every_cell_can_be_found_again(seed: int) -> None:
    plan = made_of(seed)
    told = _letters(" ".join(data.decode() for data in plan.files.values()))
    for row in plan.rows:
        for cell in row.cells if row.files else ():
            assert all(_letters(word) in told for word in cell.text.split()), cell


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
