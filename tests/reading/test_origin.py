"""Where things stand is known of every file, without its located text staying in memory."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from generator.publish.inspection import inspect
from generator.reading import read_map

MAP = Path(__file__).parents[2] / "kaart"


def test_a_map_that_was_read_holds_no_located_texts_of_its_entries() -> None:
    # Of a thousand entries these took 110 MiB, ten times what the files say.
    reading = read_map(MAP)
    assert reading.map is not None
    entries = [source for source in reading.sources.values() if not source.top]
    assert entries
    assert not [source.path for source in entries if "node" in vars(source)]


def test_a_place_is_found_again_when_there_is_something_to_say_about_it() -> None:
    source = next(s for s in read_map(MAP).sources.values() if "contact" in s.content)
    problem = source.problem(("contact",), "let hier op", at_key=True)
    line = source.data.decode().splitlines()[problem.line - 1]
    assert line.startswith("contact:")
    assert problem.column == 1


def test_the_name_of_a_field_is_one_text_in_all_files() -> None:
    sources = read_map(MAP).sources.values()
    names = [key for source in sources for key in source.content if key == "naam"]
    assert len(names) > 1
    assert len({id(name) for name in names}) == 1


def test_what_was_looked_up_for_the_notices_is_let_go_of_too(tmp_path: Path) -> None:
    shutil.copytree(MAP, tmp_path / "kaart")
    reading = inspect(tmp_path / "kaart", date(2040, 1, 1))
    assert {problem.path for problem in reading.problems}
    assert not [one.path for one in reading.sources.values() if "node" in vars(one)]
