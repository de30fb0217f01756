"""Each file here is an example: what a supporter types, and beside it what comes of it.

`bladzijden/MAP--NAAM.yml` gives the page in `MAP--NAAM.md`; `problemen/MAP--NAAM.yml` gives the
problems in `MAP--NAAM.verwacht`, also those in other files: one mistake may not make these look
wrong. `dorp--NAAM.yml` takes the place of `dorp.yml`, and
so do the other files at the top. The file name says what the example shows. After a change that is
meant, `make goldens` writes the expected files anew.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_village import SMALL, TODAY, village_with

from generator.checks import check_map, check_partial
from generator.problems import Problem
from generator.reading import Reading, read_map
from generator.reading.files import TOP_FILES
from generator.site.icons import icon_names
from generator.site.page import Page
from generator.site.pages import site_pages
from generator.views import map_view

HERE = Path(__file__).parent


def examples(folder: str) -> list[Path]:
    return sorted((HERE / folder).glob("*.yml"))


def place(example: Path) -> str:
    """Give where the example stands in the map."""
    folder, _, name = example.stem.partition("--")
    return f"{folder}.yml" if folder in TOP_FILES else f"{folder}/{name}.yml"


def read(example: Path) -> Reading:
    return village_with(place(example), example.read_bytes())


def compare(expected: Path, found: str, renew: bool) -> None:
    if renew:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def page_of(reading: Reading, example: Path) -> Page:
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    folder, _, name = example.stem.rpartition("--")
    path = f"wie-bel-ik/{name}.md" if folder == "contactroutes" else f"{folder}/{name}.md"
    pages = site_pages(map_view(reading.map, TODAY))
    return next(page for page in pages if page.path == path)


@pytest.mark.parametrize("example", examples("bladzijden"), ids=lambda path: path.stem)
def test_an_entry_becomes_this_page(example: Path, renew: bool) -> None:
    page = page_of(read(example), example)
    meta = json.dumps(page.meta, ensure_ascii=False, indent=1)
    compare(example.with_suffix(".md"), f"{page.path}\n{page.title}\n{meta}\n\n{page.text}", renew)


def problems_of(reading: Reading) -> set[Problem]:
    notices: tuple[Problem, ...] = ()
    if reading.map:
        notices = check_map(reading.map, reading.sources, TODAY, icon_names())
    elif reading.partial:
        notices = check_partial(
            reading.partial, reading.sources, TODAY, icon_names(), reading.problems
        )
    return {*reading.problems, *notices}


@pytest.fixture(scope="module")
def usual() -> set[Problem]:
    """What there is to say about the small village without any example in it."""
    return problems_of(read_map(SMALL))


@pytest.mark.parametrize("example", examples("problemen"), ids=lambda path: path.stem)
def test_a_mistake_gives_these_problems(example: Path, usual: set[Problem], renew: bool) -> None:
    shown = sorted(problems_of(read(example)) - usual)
    compare(example.with_suffix(".verwacht"), "".join(f"{problem}\n" for problem in shown), renew)
