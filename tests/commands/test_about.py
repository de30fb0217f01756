"""`kaart over`: which version this is, what it is made with, and under which licences."""

from __future__ import annotations

import re
from email.message import Message
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, cast

import pytest
from commands.typing_them import Type
from small_village import EXAMPLE

from generator import __version__
from generator.commands.made_with import OURS, UNKNOWN, licence_of, parts

PROJECT = EXAMPLE.parent


def test_it_says_version_licence_and_every_package_with_its_own(typed: Type) -> None:
    ended = typed("over")
    assert ended.code == 0
    assert f"Sociale kaart {__version__}" in ended.said
    assert "EUPL-1.2" in ended.said
    for name in ("pydantic", "typst", "mkdocs-material"):
        assert re.search(
            rf"^  {name} {re.escape(distribution(name).version)} +\S", ended.said, re.MULTILINE
        )


def test_all_that_is_in_the_lock_and_installed_is_told_and_nothing_of_the_tests() -> None:
    lock = (PROJECT / "requirements" / "run.txt").read_text(encoding="utf-8")
    locked = {
        re.sub(r"[-_.]+", "-", name).casefold()
        for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)
    }
    told = {re.sub(r"[-_.]+", "-", one.name).casefold() for one in parts()}
    assert told <= locked
    assert {"mkdocs", "pillow", "markupsafe"} <= told
    assert not {"pytest", "playwright", "zensical", OURS} & told


def test_each_of_them_says_under_which_licence_it_may_be_used() -> None:
    assert {one.name for one in parts() if one.licence == UNKNOWN} == set()


class Said(Distribution):
    """A package of which only what it says of itself is known."""

    def __init__(self, *lines: tuple[str, str]) -> None:
        self._lines = lines

    @property
    def metadata(self) -> Any:
        told = Message()
        for name, text in self._lines:
            told[name] = text
        return told

    def read_text(self, filename: str) -> str | None:
        return {"licenses/LICENSE": "\nThe MIT License (MIT)\n\nCopyright"}.get(filename)

    def locate_file(self, path: Any) -> Any:
        return Path(str(path))


OSI = "License :: OSI Approved :: "


@pytest.mark.parametrize(("lines", "licence"), [
    ([("License-Expression", "MIT"), ("Classifier", f"{OSI}BSD License")], "MIT"),
    ([("Classifier", f"{OSI}A"), ("Classifier", f"{OSI}B"), ("License", "C")], "A, B"),
    ([("License", "BSD\nCopyright")], "BSD"),
    ([("License", "Whoever reads this " * 9)], UNKNOWN),
    ([("License-File", "LICENSE")], "The MIT License (MIT)"),
    ([], UNKNOWN),
])  # fmt: skip
def test_a_licence_is_told_as_short_as_the_package_does(
    lines: list[tuple[str, str]], licence: str
) -> None:
    assert licence_of(cast("Distribution", Said(*lines))) == licence
