"""A map that is twice as large takes twice the work, and not four times: no loop in a loop.

Work is counted in calls of our functions, so that it is the same on every machine. One more entry
on a large map may take hardly more calls than one more on a small map. In a long run
(`LONG=1 python -m pytest tests/test_flat_work.py`) the large map has 2,000 entries.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import pytest
from small_village import TODAY

from benchmarks.maps import map_files
from generator.checks import check_map
from generator.reading.assemble import assemble
from generator.reading.files import SourceFile
from generator.search.of_map import search_index
from generator.search.script import index_script
from generator.site.finder import finder_pages
from generator.site.icons import icon_names
from generator.site.pages import site_pages
from generator.views import map_view

SMALL, MIDDLE, LARGE = (100, 600, 2000) if os.environ.get("LONG") else (100, 300, 900)
STAGES = ("reading", "checks", "view", "pages", "finder", "index")
HARDLY_MORE = 1.05
T = TypeVar("T")


def source_files(count: int, seed: int) -> list[SourceFile]:
    """Give the files of a made-up map, as they would be read from a folder."""
    files = []
    for path, text in map_files(count, seed).items():
        folder, _, name = path.rpartition("/")
        files.append(SourceFile(f"kaart/{path}", folder, name.removesuffix(".yml"), text.encode()))
    return files


def steps(work: Callable[[], T]) -> tuple[int, T]:
    """Count the lines of Python that run, also when one line runs again and again in a loop."""
    count = 0

    def note(*_: object) -> object:
        nonlocal count
        count += 1
        return note

    before = sys.gettrace()
    sys.settrace(note)  # type: ignore[arg-type]
    try:
        made = work()
    finally:
        sys.settrace(before)
    return count, made


@cache
def work_for(count: int, seed: int = 1) -> dict[str, int]:
    """Give the steps that every stage takes for a map of this many entries."""
    files = source_files(count, seed)
    reading, found = steps(lambda: assemble(files))
    map_ = found.map
    assert map_ is not None
    view, seen = steps(lambda: map_view(map_, TODAY))
    return {
        "reading": reading,
        "checks": steps(lambda: check_map(map_, found.sources, TODAY, icon_names()))[0],
        "view": view,
        "pages": steps(lambda: site_pages(seen))[0],
        "finder": steps(lambda: finder_pages(seen))[0],
        "index": steps(lambda: index_script(search_index(seen)))[0],
    }


@pytest.fixture(scope="module", autouse=True)
def _templates_and_word_lists_are_read() -> None:
    """Do once, on another map, what is done only the first time."""
    work_for(SMALL, seed=2)


@pytest.mark.parametrize("stage", STAGES)
def test_one_more_entry_takes_as_much_work_on_a_large_map_as_on_a_small_one(stage: str) -> None:
    small, middle, large = (work_for(count)[stage] for count in (SMALL, MIDDLE, LARGE))
    on_a_small_map = (middle - small) / (MIDDLE - SMALL)
    on_a_large_map = (large - middle) / (LARGE - MIDDLE)
    assert on_a_large_map <= HARDLY_MORE * on_a_small_map
