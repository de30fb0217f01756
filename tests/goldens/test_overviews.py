"""What residents and the supporter of one small village read, as files that anybody can check.

The village stands in `overzichten/dorp/`; beside it stands everything that is made of it on one
day: each page of the site, each booklet page by page, the answers to what residents type, and
what the commands say. `gehucht/` is a hamlet that leaves out all that may be left out. Whatever
changes for a reader, changes one of these files. After a change that is meant, `make goldens`
writes them anew.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from goldens.village_outputs import hamlet_outputs, outputs

HERE = Path(__file__).parent / "overzichten"
VILLAGE, HAMLET = HERE / "dorp", HERE / "gehucht"


def goldens() -> list[str]:
    """Give the names of the expected files, such as 'bladzijden/agenda.txt'."""
    return sorted(path.relative_to(HERE).as_posix() for path in HERE.rglob("*.txt"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, renew: bool) -> dict[str, str]:
    """Everything the village gives, made once."""
    work = tmp_path_factory.mktemp("overzichten")
    texts = {**outputs(VILLAGE, work), **hamlet_outputs(HAMLET, work)}
    if renew:
        for folder in {name.partition("/")[0] for name in [*texts, *goldens()]}:
            shutil.rmtree(HERE / folder, ignore_errors=True)
        for name, text in texts.items():
            (HERE / name).parent.mkdir(exist_ok=True)
            (HERE / name).write_text(text, encoding="utf-8")
    return texts


def test_everything_that_is_made_has_a_golden_and_no_golden_is_left_over(
    made: dict[str, str],
) -> None:
    assert sorted(made) == goldens()


@pytest.mark.parametrize("name", goldens())
def test_this_is_what_people_read(name: str, made: dict[str, str]) -> None:
    golden = HERE / name
    assert made.get(name, "") == (golden.read_text(encoding="utf-8") if golden.exists() else "")
