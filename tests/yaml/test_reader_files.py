"""The corpus: every broken file gives exactly the problems beside it, every good file none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.problems import Level, Problem
from generator.yaml import as_value, read

HERE = Path(__file__).parent
WRONG = sorted((HERE / "fout").glob("*.yml"))
GOOD = sorted((HERE / "goed").glob("*.yml"))


def readable(problem: Problem) -> str:
    """Give a problem as it stands in a `.verwacht` file."""
    weight = "let op " if problem.level is Level.NOTICE else ""
    place = f"{problem.line}:{problem.column}"
    return f"{place}: {problem.key}: {weight}{problem.code}: {problem.message}"


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_wrong_file(path: Path, renew: bool) -> None:
    node, problems = read(path.name, path.read_bytes())
    got = "".join(readable(problem) + "\n" for problem in problems)
    expected = path.with_suffix(".verwacht")
    if renew:
        expected.write_text(got, encoding="utf-8")
    assert got == expected.read_text(encoding="utf-8")
    assert problems
    assert all(problem.path == path.name for problem in problems)
    if node is None:
        assert any(problem.level is Level.ERROR for problem in problems)


@pytest.mark.parametrize("path", WRONG, ids=lambda path: path.stem)
def test_wrong_file_with_windows_line_ends(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    _, problems = read("x.yml", text.encode())
    _, windows = read("x.yml", text.replace("\n", "\r\n").encode())
    assert windows == problems


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_file(path: Path) -> None:
    node, problems = read(path.name, path.read_bytes())
    assert problems == ()
    assert node is not None
    assert as_value(node) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_corpus_is_large() -> None:
    assert len(WRONG) >= 150
    assert {path.stem for path in WRONG} == {
        path.stem for path in (HERE / "fout").glob("*.verwacht")
    }
