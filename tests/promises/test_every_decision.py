"""From a heading in DECISIONS.md to the tests that hold it, and back.

A test file names its decision as DECISION = "…", word for word.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from small_village import EXAMPLE

TESTS = Path(__file__).parent.parent
DECISIONS = EXAMPLE.parent / "DECISIONS.md"


def headings() -> list[str]:
    text = DECISIONS.read_text(encoding="utf-8")
    return [line[3:].strip() for line in text.splitlines() if line.startswith("## ")]


@cache
def named() -> dict[str, str]:
    """Give test file → the decision it names, of files in which something is tested."""
    found = {}
    for path in sorted(TESTS.glob("test_*.py")) + sorted(TESTS.glob("*/test_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "DECISION":
                assert isinstance(node.value, ast.Constant)
                found[path.relative_to(TESTS).as_posix()] = str(node.value.value)
    return found


def test_every_decision_has_a_test_that_names_it() -> None:
    assert len(headings()) > 10
    assert [one for one in headings() if one not in named().values()] == []


def test_no_test_names_a_decision_that_is_gone() -> None:
    gone = {path: title for path, title in named().items() if title not in headings()}
    assert gone == {}


def test_a_file_that_names_a_decision_tests_something() -> None:
    for path in named():
        tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
        tests = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
                 and node.name.startswith("test_")]  # fmt: skip
        assert tests, path
