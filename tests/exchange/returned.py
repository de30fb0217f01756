"""A map that went out as a list and came back: what residents see of the files made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from generator.checks import publishable
from generator.importing.headings import heading_row
from generator.importing.plan import Order, Plan, plan_import
from generator.importing.reading import read_list
from generator.importing.table import table_of
from generator.problems import Level, Problem
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile
from generator.views import MapView, map_view

# What a list does not hold: the village, its themes, and the questions with their steps.
ELSEWHERE = ("", "contactroutes")


def sources_of(new: Mapping[str, bytes]) -> list[SourceFile]:
    """Give new files as the reader finds them in a folder."""
    found = []
    for path, data in new.items():
        folder, _, name = path.removesuffix(".yml").partition("/")
        found.append(SourceFile(f"kaart/{path}", folder, name, data))
    return found


def imported(files: Sequence[SourceFile], data: bytes, today: date) -> Plan:
    """Give what an import makes of a list in an empty village with the same themes."""
    known = [one for one in files if one.folder in ELSEWHERE]

    def judge(new: Mapping[str, bytes]) -> Sequence[Problem]:
        found = publishable(assemble([*known, *sources_of(new)]), today).problems
        return [one for one in found if one.level is Level.ERROR]

    table = table_of(grid := read_list(data), heading_row(grid))
    whole = assemble(files).map
    assert whole is not None
    return plan_import(table, Order((), "lijst", "lijst.csv", today), whole, [], judge)


def returned(files: Sequence[SourceFile], data: bytes, today: date) -> MapView:
    """Give what residents see of the map that is made of a list."""
    plan = imported(files, data, today)
    assert [row.notes for row in plan.rows if row.notes] == []
    known = [one for one in files if one.folder in ELSEWHERE]
    found = assemble([*known, *sources_of(plan.files)])
    assert found.map is not None, "\n".join(map(str, found.problems))
    return map_view(found.map, today)
