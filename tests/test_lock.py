"""What is installed is written down to the byte, for every system, wherever it was written."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PINNED = re.compile(
    r"([\w.-]+)==(\S+)(?: ; [^\\]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def pinned(lock: Path) -> dict[str, list[str]]:
    """Give each package of a lock with the hashes of its files."""
    found: dict[str, list[str]] = {}
    for name, _, hashes in PINNED.findall(lock.read_text(encoding="utf-8")):
        found.setdefault(name, []).extend(re.findall(r"sha256:\w+", hashes))
    return found


def asked(extra: str = "") -> set[str]:
    """Give the packages that pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return {re.split(r"[=~><!;\[ ]", line)[0].lower() for line in lines}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_a_lock_holds_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    assert PINNED.sub("", lock.read_text(encoding="utf-8")) == ""
    assert len(pinned(lock)) > 10


def test_everything_that_is_asked_for_is_in_it() -> None:
    run, fast, test, mutants = (
        pinned(ROOT / "requirements" / f"{name}.txt") for name in ("run", "fast", "test", "mutants")
    )
    assert asked() | asked("build") <= run.keys()
    assert run.keys() | asked("fast") <= {name.lower() for name in fast}
    assert run.keys() | asked("test") <= {name.lower() for name in test}
    assert test.keys() | asked("mutants") <= mutants.keys()


def test_one_version_of_a_package_whatever_it_is_for() -> None:
    """Else `make test` would not test what `make` builds with."""
    run, test = (pinned(ROOT / "requirements" / f"{name}.txt") for name in ("run", "test"))
    assert {name: run[name] for name in run} == {name: test[name] for name in run}


def test_it_holds_the_files_of_other_systems() -> None:
    """Typst has a file for each of Linux, macOS and Windows, on several processors."""
    assert len(pinned(ROOT / "requirements" / "run.txt")["typst"]) >= 6


def test_make_installs_nothing_else() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    installs = [line for line in makefile.splitlines() if "pip install" in line]
    assert len(installs) == 2
    assert all("--require-hashes" in line or "--no-deps" in line for line in installs)
    assert "--upgrade pip" not in makefile
