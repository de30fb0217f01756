"""What the program needs is locked: nothing is asked for that an installation would not get."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def bare(name: str) -> str:
    return re.split(r"[^\w.-]", name, maxsplit=1)[0].lower().replace("_", "-").replace(".", "-")


def locked(file: str) -> set[str]:
    lines = (ROOT / "requirements" / file).read_text(encoding="utf-8").splitlines()
    return {bare(line) for line in lines if re.match(r"[\w.-]+==", line)}


@pytest.mark.parametrize(
    ("file", "extras"),
    [
        ("run.txt", ()),
        ("fast.txt", ("fast",)),
        ("test.txt", ("test",)),
        ("mutants.txt", ("mutants",)),
    ],
)
def test_the_lock_holds_all_that_is_asked_for(file: str, extras: tuple[str, ...]) -> None:
    asked = [*PROJECT["dependencies"]]
    for extra in extras:
        asked += PROJECT["optional-dependencies"][extra]
    assert {bare(one) for one in asked} <= locked(file), "typ: make lock"


def test_every_line_of_the_lock_has_a_hash() -> None:
    for path in sorted((ROOT / "requirements").glob("*.txt")):
        blocks = re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip())
        assert [one for one in blocks if "==" in one and "--hash=sha256:" not in one] == []
