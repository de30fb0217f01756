"""Whoever does to the letter what a message says, has mended it and broken nothing.

Every problem of every bad file that we have is followed, each way that the message offers. Where
one mistake takes several steps, the next messages are followed too.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from advice.following import File, NotTaught, bare, ways_to_follow
from advice.following_lines import ways_to_follow_lines
from advice.slips import SLIPS, file_with
from hypothesis import given, settings
from hypothesis import strategies as st
from small_village import SMALL, TODAY, village_with

from generator.checks import check_map, check_partial
from generator.model import Service
from generator.model.contact import Contact
from generator.model.declarations import aliases
from generator.model.schedules import Schedule
from generator.problems import Level, Problem
from generator.reading import read_map
from generator.reading.files import TOP_FILES
from generator.site.icons import icon_names
from generator.yaml import read

GOLDENS = Path(__file__).parent.parent / "goldens" / "problemen"
LINES = Path(__file__).parent.parent / "yaml" / "fout"
MOST_STEPS = 40


@cache
def told(file: File) -> list[Problem]:
    """Give what there is to say about a file in the small village."""
    reading = village_with(file.path, file.text.encode())
    notices: tuple[Problem, ...] = ()
    if reading.map:
        notices = check_map(reading.map, reading.sources, TODAY, icon_names())
    elif reading.partial:
        notices = check_partial(
            reading.partial, reading.sources, TODAY, icon_names(), reading.problems
        )
    found = {*reading.problems, *notices} - usual()
    return sorted(one for one in found if one.path == f"kaart/{file.path}")


@cache
def usual() -> frozenset[Problem]:
    reading = read_map(SMALL)
    assert reading.map is not None
    notices = check_map(reading.map, reading.sources, TODAY, icon_names())
    return frozenset({*reading.problems, *notices})


def essence(problem: Problem) -> tuple[str, str, str, str]:
    """Give what a problem is about, wherever it stands by now."""
    field = re.sub(r"[\[ ]\d+\]?$", "", problem.key.replace(", ", ".").rpartition(".")[2])
    return problem.level, problem.code, field, bare(problem).partition(";")[0]


def offered(file: File, problem: Problem) -> list[File]:
    """Give the file after each way that a message offers."""
    lines = ways_to_follow_lines(file.text, problem)
    if lines is not None:
        return [File(file.path, text) for text in lines]
    return ways_to_follow(file, problem)


def errors_in_the_end(file: File) -> list[Problem]:
    """Give the errors that are left when every advice has been followed, one after another."""
    for _ in range(MOST_STEPS):
        errors = [one for one in told(file) if one.level is Level.ERROR]
        ways = next((ways for one in errors if (ways := offered(file, one))), [])
        if not ways:
            return errors
        file = ways[0]
    raise AssertionError(f"no end to it:\n{file.text}")


def follow(file: File) -> None:
    before = told(file)
    known = [essence(one) for one in before]
    for problem in before:
        for after in offered(file, problem):
            now = [essence(one) for one in told(after)]
            assert now.count(essence(problem)) < known.count(essence(problem)), (
                problem,
                after.text,
            )
            new = [one for one in told(after) if one.level is Level.ERROR]
            if any(essence(one) not in known for one in new):
                left = [one for one in errors_in_the_end(after) if essence(one) not in known]
                assert not left, (problem, after.text, left)


def example(path: Path) -> File:
    folder, _, name = path.stem.partition("--")
    place = f"{folder}.yml" if folder in TOP_FILES else f"{folder}/{name}.yml"
    return File(place, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted(GOLDENS.glob("*.yml")), ids=lambda path: path.stem)
def test_every_advice_about_an_example_comes_out_right(path: Path) -> None:
    follow(example(path))


@pytest.mark.parametrize(("kind", "line", "says"), SLIPS, ids=[line for _, line, _ in SLIPS])
def test_a_slip_gets_its_own_words_and_they_mend_it(kind: str, line: str, says: str) -> None:
    village = (SMALL / "dorp.yml").read_text(encoding="utf-8")
    file = File(*file_with(kind, line, village))
    messages = [str(one) for one in told(file)]
    if not says:
        assert messages == []
        return
    assert any(says in message for message in messages), messages
    follow(file)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("S", "kosten: ?"),
        ("S", "kosten: @"),
        ("S", "kosten: !"),
        ("S", "themas: ?"),
        ("S", "soort: %formeel"),
        ("S", "gecontroleerd: ? 2026"),
        ("C", "telefoon: 0591 00 12 34: afspraken"),
        ("C", "telefoon:\n  - 0591 00 12 34: afspraken"),
        ("C", "telefoon: 0591 00 12 34 #3"),
        ("C", "email: mail: info@dorp.nl"),
        ("C", "website: Site: www.dorp.nl"),
    ],
)
def test_a_value_that_must_change_anyway_gets_no_advice_about_quotes(kind: str, line: str) -> None:
    file = File(*file_with(kind, line.replace("\n", "\n  "), ""))
    (problem,) = told(file)
    assert "aanhalingstekens" not in problem.message


VALUES = (
    "niet op maandag", "zie Facebook", "maandag en/of dinsdag", "elke 2e maandag", "maandag t/m",
    "n.v.t.", "ja", "nee", "geen", "onbekend", "1. koffie 2. thee", "0900 1234", "Kleindorp",
    "0597 00 12 34 (Jan)", "a@dorp.nl of b@dorp.nl", "Jan <jan@dorp.nl>", "9.00-12.00",
    "half tien", "www.dorp.nl en www.kerk.nl", "1 oktober", "formeel en informeel", "niet actief",
    "dorpshuis, kerk", "eten en ontmoeten", "[a, b]", "{a: b}", "5", "vanaf mei", "op afspraak",
    "Jan de Vries", "alle", "Kerkstraat 1, 9671 AB Kleindorp", "iedereen", "3 keer per jaar",
    "inactief", "zomervakantie",
)  # fmt: skip
FIELDS = tuple(
    (kind, key)
    for kind, model in (("S", Service), ("C", Contact), ("A", Schedule))
    for key in aliases(model)
)


@settings(deadline=None, max_examples=150, derandomize=True)
@given(field=st.sampled_from(FIELDS), value=st.sampled_from(VALUES))
def test_whatever_is_typed_in_whatever_field_its_advice_comes_out_right(
    field: tuple[str, str], value: str
) -> None:
    kind, key = field
    quoted = f'"{value}"' if kind == "A" and value[0] not in "[{" else value
    beside = "dagen: ma, " if kind == "A" and key != "dagen" else ""
    follow(File(*file_with(kind, f"{beside}{key}: {quoted}", "")))


def errors(text: str) -> list[tuple[str, str]]:
    return [(one.code, one.message.partition(";")[0]) for one in read("x.yml", text.encode())[1]
            if one.level is Level.ERROR]  # fmt: skip


def left_in_lines(text: str) -> list[tuple[str, str]]:
    """Give the errors that are left when every advice about the lines has been followed."""
    for _ in range(MOST_STEPS):
        wrong = [one for one in read("x.yml", text.encode())[1] if one.level is Level.ERROR]
        ways = next((ways for one in wrong if (ways := ways_to_follow_lines(text, one))), None)
        if ways is None:
            return errors(text)
        text = ways[0]
    raise AssertionError(f"no end to it:\n{text}")


@pytest.mark.parametrize("path", sorted(LINES.glob("*.yml")), ids=lambda path: path.stem)
def test_every_advice_about_a_line_comes_out_right(path: Path) -> None:
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    before = errors(text)
    for problem in read("x.yml", text.encode())[1]:
        for after in ways_to_follow_lines(text, problem) or ():
            assert len(errors(after)) <= len(before), (problem, after)
            left = left_in_lines(after)
            if problem.level is Level.ERROR and sorted(errors(after)) == sorted(before):
                assert len(left) < len(before), (problem, after)
            assert not [one for one in left if one not in before], (problem, after, left)


def test_an_advice_in_words_that_nobody_knows_is_noticed() -> None:
    strange = Problem("kaart/diensten/thee.yml", 1, 1, "naam", "doe hier iets aan")
    with pytest.raises(NotTaught):
        ways_to_follow(File("diensten/thee.yml", "naam: Thee\n"), strange)
