"""The rooms of the house: one way down, and outlets that do not know each other."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from small_village import EXAMPLE

DECISION = "Site, booklet and search do not know each other"
ROOT = EXAMPLE.parent
OUTLETS = ("site", "booklet", "search", "calendar", "exchange")


def layers() -> list[str]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    return next(one["layers"] for one in contracts if one["type"] == "layers")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def test_the_house_has_at_most_twelve_floors() -> None:
    assert 5 < len(layers()) <= 12
    assert {*OUTLETS} in [{*one.split(" | ")} for one in layers()]


@pytest.mark.parametrize("outlet", OUTLETS)
def test_no_outlet_knows_another(outlet: str) -> None:
    others = tuple(f"generator.{one}" for one in OUTLETS if one != outlet)
    for path in (ROOT / "generator" / outlet).rglob("*.py"):
        assert [name for name in imported(path) if name.startswith(others)] == [], path.name


def test_one_module_knows_the_engine() -> None:
    knowing = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "generator").rglob("*.py")
        if any(name.split(".")[0] == "mkdocs" for name in imported(path))
    ]
    assert knowing == ["generator/publish/mkdocs.py"]


def test_nothing_of_the_domain_lies_loose_at_the_top() -> None:
    loose = {path.name for path in (ROOT / "generator").glob("*.py")}
    assert loose == {"__init__.py", "cli.py", "loading.py", "problems.py"}
