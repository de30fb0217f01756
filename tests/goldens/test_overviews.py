"""What residents and the supporter of one small village read, as files that anybody can check.

The village stands in `overzichten/dorp/`; beside it stands everything that is made of it on one
day: each page of the site, each booklet page by page, the answers to what residents type, and
what the commands say. `gehucht/` is a hamlet that leaves out all that may be left out. Whatever
changes for a reader, changes one of these files. After a change that is meant, `make goldens`
writes them anew.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from goldens.village_outputs import outputs

HERE = Path(__file__).parent / "overzichten"
VILLAGE, HAMLET = HERE / "dorp", HERE / "gehucht"


# The quickest to make first.
FOLDERS = ["zoeken", "opdrachten", "bladzijden", "boekjes", "gehucht-bladzijden", "gehucht-boekjes"]


def goldens() -> list[str]:
    """Give the names of the expected files, such as 'bladzijden/agenda.txt'."""
    return [
        path.relative_to(HERE).as_posix()
        for folder in FOLDERS
        for path in sorted((HERE / folder).glob("*.txt"))
    ]


class Made:
    """What the villages give, made as far as somebody asked for it."""

    def __init__(self, parts: Iterator[dict[str, str]]) -> None:
        self.parts = parts
        self.texts: dict[str, str] = {}

    def text(self, name: str) -> str:
        """Give the text of one output, or nothing if it is not made at all."""
        while name not in self.texts and (part := next(self.parts, None)) is not None:
            self.texts |= part
        return self.texts.get(name, "")

    def all(self) -> dict[str, str]:
        """Give the text of every output by its name."""
        for part in self.parts:
            self.texts |= part
        return self.texts


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, renew: bool) -> Made:
    """Everything the villages give, made once."""
    made = Made(outputs(VILLAGE, HAMLET, tmp_path_factory.mktemp("overzichten")))
    if renew:
        for folder in FOLDERS:
            shutil.rmtree(HERE / folder, ignore_errors=True)
        for name, text in made.all().items():
            (HERE / name).parent.mkdir(exist_ok=True)
            (HERE / name).write_text(text, encoding="utf-8")
    return made


@pytest.mark.parametrize("name", goldens())
def test_this_is_what_people_read(name: str, made: Made) -> None:
    golden = HERE / name
    assert made.text(name) == (golden.read_text(encoding="utf-8") if golden.exists() else "")


def test_everything_that_is_made_has_a_golden_and_no_golden_is_left_over(made: Made) -> None:
    there = (path.relative_to(HERE).as_posix() for path in HERE.rglob("*.txt"))
    assert sorted(made.all()) == sorted(there)
