"""What was said of a file is kept while it is the same, and that changes nothing that is said."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from publish.edits import CHANGES, Everything, replaced
from small_village import EXAMPLE, REAL, TODAY

from generator.checks import check_map
from generator.checks.each import EACH, OF_VILLAGE, notices_of_each
from generator.keeping.lasting import LastingMemory
from generator.keeping.memory import Forgetful, Memory
from generator.keeping.store import Store
from generator.problems import Problem
from generator.reading import read_map
from generator.site.icons import icon_names


class Checks:
    """The checks of one map folder, with what an earlier run kept, and with nothing."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder, self.store = folder, Store(kept, "this version")

    def warm(self, today: date = TODAY) -> tuple[Problem, ...]:
        memory = LastingMemory(self.store, "checks")
        found = self._found(today, memory)
        memory.save()
        return found

    def cold(self, today: date = TODAY) -> tuple[Problem, ...]:
        return self._found(today, Forgetful())

    def _found(self, today: date, memory: Memory) -> tuple[Problem, ...]:
        reading = read_map(self.folder)
        assert reading.map is not None, reading.problems
        return check_map(reading.map, reading.sources, today, icon_names(), memory=memory)


@pytest.mark.parametrize("folder", [EXAMPLE, REAL])
def test_a_file_alone_has_the_notices_that_it_has_among_the_others(folder: Path) -> None:
    made = read_map(folder).map
    assert made is not None
    together = {one for check in (*EACH, *OF_VILLAGE) for one in check(made, TODAY)}
    assert set(notices_of_each(made, TODAY, Forgetful())) == together != set()


def test_the_same_again_says_the_same(tmp_path: Path) -> None:
    checks = Checks(EXAMPLE, tmp_path)
    assert checks.warm() == checks.warm() == checks.cold()


def test_on_other_days_other_things_are_old(tmp_path: Path) -> None:
    checks = Checks(EXAMPLE, tmp_path)
    before = checks.warm()
    for days in (8, 800):
        later = TODAY + timedelta(days=days)
        assert checks.warm(later) == checks.cold(later)
    assert checks.warm() == before


def test_after_every_kind_of_change_it_says_what_is_so_now(tmp_path: Path) -> None:
    every = Everything(tmp_path)
    checks = Checks(every.map, tmp_path / "kept")
    checks.warm()
    for what, change in CHANGES.items():
        change(every.folder)
        assert checks.warm() == checks.cold(), what


def test_a_text_is_held_against_what_another_file_says_now(tmp_path: Path) -> None:
    """A step says Tuesday, and so does the entry that it leads to, until that moves to Friday."""
    every = Everything(tmp_path)
    step = "  - {tekst: Kom dinsdag om 10.00 uur koffie drinken., naar: koffie}\n"
    route, coffee = "contactroutes/koken-lukt-niet.yml", "activiteiten/koffie.yml"
    with (every.map / route).open("a", encoding="utf-8") as file:
        file.write(step)
    checks = Checks(every.map, tmp_path / "kept")
    assert "tegenspraak" not in {one.code for one in checks.warm()}
    replaced(every.map / coffee, "dinsdag", "vrijdag")
    (found,) = (one for one in checks.warm() if one.code == "tegenspraak")
    assert found.path.endswith(route)
    assert "vrijdag" in found.message
