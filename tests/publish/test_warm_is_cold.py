"""A build with what earlier runs kept gives the very bytes of one that begins with nothing.

A quick run builds after a few changes together, a long one (`make test-long`) after each.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from publish.edits import CHANGES, MEALS, Everything, replaced
from small_village import TODAY

from generator.keeping import lasting
from generator.keeping.memory import Made, made_by
from generator.keeping.store import NOTHING_KEPT, Store
from generator.publish.build import build
from generator.reading.kept import read_known_map
from generator.site import pages
from generator.site.project import Project
from generator.views import map_view

Files = dict[str, bytes]
TOGETHER = 1 if os.environ.get("LONG") else 4


class Builds:
    """The same village, built with all that was kept, and beside it with nothing."""

    def __init__(self, folder: Path) -> None:
        self.every, self.kept = Everything(folder), folder / "kept"
        self.version = "this version"

    @property
    def store(self) -> Store:
        return Store(self.kept, self.version)

    def warm(self, today: date = TODAY) -> Files:
        return self._built("warm", self.store, today)

    def cold(self, today: date = TODAY) -> Files:
        return self._built("cold", NOTHING_KEPT, today)

    def _built(self, name: str, store: Store, today: date) -> Files:
        found = read_known_map(self.every.map, store)
        assert found.map is not None, found.problems
        target = self.every.folder / name
        build(map_view(found.map, today), today, project=Project.at(self.every.project),
              target=target, editions=(), store=store, replacing=True)  # fmt: skip
        paths = (path for path in target.rglob("*") if path.is_file())
        # A gzip file tells the moment at which it was made.
        return {
            path.relative_to(target).as_posix(): path.read_bytes()
            for path in paths
            if path.suffix != ".gz"
        }


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return Builds(tmp_path)


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was made and not taken over, by the name of the function that makes it."""
    names: list[str] = []

    def noted(make: Callable[..., Any], arguments: tuple[Any, ...]) -> Made:
        names.append(make.__name__)
        return made_by(make, arguments)

    monkeypatch.setattr(lasting, "made_by", noted)
    return names


def test_after_every_kind_of_change_a_warm_build_is_what_a_cold_one_would_be(
    builds: Builds,
) -> None:
    before = builds.warm()
    for number, (what, change) in enumerate(CHANGES.items()):
        change(builds.every.folder)
        if number % TOGETHER:
            continue
        now = builds.warm()
        assert now == builds.cold(), what
        assert now != before, what
        before = now


def test_after_a_mistake_is_mended_it_is_the_same_again(builds: Builds) -> None:
    before = builds.warm()
    path = builds.every.folder / MEALS
    replaced(path, "[eten]", "[etn]")
    assert read_known_map(builds.every.map, builds.store).map is None
    replaced(path, "[etn]", "[ontmoeten]")
    assert before != builds.warm() == builds.cold()
    replaced(path, "[ontmoeten]", "[eten]")
    assert before == builds.warm()


@pytest.mark.parametrize("day", [date(2026, 12, 24), date(2025, 1, 1)])
def test_when_the_day_turns_or_the_clock_jumps(builds: Builds, day: date) -> None:
    builds.warm()
    assert builds.warm(day) == builds.cold(day)
    assert builds.warm() == builds.cold()


def test_who_builds_now_and_then_has_the_dates_of_that_day(builds: Builds) -> None:
    """The next day, a week later, and when the month turns and the files with dates begin anew."""
    before = builds.warm()
    for day in (date(2026, 11, 22), date(2026, 11, 28), date(2026, 12, 1)):
        now = builds.warm(day)
        assert now == builds.cold(day) != before
        before = now


def test_when_our_code_changes(builds: Builds, monkeypatch: pytest.MonkeyPatch) -> None:
    before = builds.warm()
    monkeypatch.setattr(pages, "search_examples", lambda _: ("een lift naar de markt",))
    builds.version = "next version"
    assert before != builds.warm() == builds.cold()


def test_a_change_in_one_entry_makes_only_what_shows_it(builds: Builds, made: list[str]) -> None:
    builds.warm()
    every = len(made)
    made.clear()
    CHANGES["a summary"](builds.every.folder)
    builds.warm()
    assert made.count("_card") == 2  # its own, and that of its organisation
    assert 0 < len(made) < every / 2


def test_what_was_kept_is_damaged(builds: Builds) -> None:
    builds.warm()
    for path in builds.kept.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"?")
    CHANGES["a summary"](builds.every.folder)
    assert builds.warm() == builds.cold()
