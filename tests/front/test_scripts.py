"""Every script of ours is written in one dialect, which the browsers of six years ago read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from front.dialect import Dialect
from small_village import EXAMPLE

from generator.search.script import practice_script, ranking_script, screen_script, time_script

PROJECT = EXAMPLE.parent
WRITTEN = sorted(
    path for room in ("content", "generator") for path in (PROJECT / room).rglob("*.js")
)
JOINED = [ranking_script, screen_script, practice_script]
# Without holidays, which stand in it as data.
TIME = time_script(())


@pytest.fixture(scope="module")
def dialect() -> Dialect:
    return Dialect()


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_a_script_is_in_our_dialect(dialect: Dialect, path: Path) -> None:
    assert dialect.faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("script", JOINED, ids=lambda script: script.__name__)
def test_files_joined_are_one_script_in_our_dialect(
    dialect: Dialect, script: Callable[[], str]
) -> None:
    assert dialect.faults(script()) == []


def test_the_words_of_time_are_one_script_in_our_dialect(dialect: Dialect) -> None:
    assert dialect.faults(TIME) == []


def test_scripts_that_residents_get_are_among_those_looked_at() -> None:
    assert {"kaart.js", "ranking.js", "finder.js", "bekijk.js"} <= {path.name for path in WRITTEN}


@pytest.mark.parametrize(
    ("script", "fault"),
    [
        ("var kern = 1", "line 1: var; use const or let"),
        ("all(function () {})", "line 1: function as a value; use an arrow"),
        ("const kern = 1\nsay(\"bel\")", "line 2: double quotes; use single ones"),
        ("say('bel ' + number)", "line 1: text glued with +; use a template"),
        ("say(name + ': ' + number)", "line 1: text glued with +; use a template"),
        ("go();", "line 1: semicolon at the end; leave it out"),
        ("const kern = 1;", "line 1: semicolon at the end; leave it out"),
    ],
)  # fmt: skip
def test_another_dialect_is_pointed_out(dialect: Dialect, script: str, fault: str) -> None:
    assert fault in dialect.faults(script)


@pytest.mark.parametrize("script", ["kern ??= 1", "list.at(-1) ||= 2", "class A { #own = 1 }"])
def test_what_older_browsers_cannot_read_is_refused(dialect: Dialect, script: str) -> None:
    assert "no JavaScript of 2020" in dialect.faults(script)[0]


@pytest.mark.parametrize(
    "script",
    [
        "for (let n = 0; n < 3; n++) say(`bel ${n}`)",
        "const one = {get name() { return 'dorp' }, speak() { return first?.name ?? '' }}",
        "function say(word) { return word }",
    ],
)
def test_our_own_dialect_passes(dialect: Dialect, script: str) -> None:
    assert dialect.faults(script) == []
