"""Whatever stands in a file: reading gives a map or located problems, never an exception."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from length import LONG
from small_village import SMALL, TODAY, village_with

from generator.checks import check_map, check_partial
from generator.model.declarations import aliases
from generator.model.typed import typed_out
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.other_words import OTHER_WORDS
from generator.site.icons import icon_names

PATHS = tuple(sorted(path.relative_to(SMALL).as_posix() for path in SMALL.rglob("*.yml")))
TEXTS = {path: (SMALL / path).read_text(encoding="utf-8") for path in PATHS}
KEYS = tuple(sorted({key for model in KIND_NAMES for key in aliases(model)}))
VALUES = (
    "maaltijd", "eten", "kleindorp", "ondersteuner", "112", "0597 00 12 34", "06 00 00 12 34",
    "2026-10-01", "31-2-2026", "9.30", "25.00", "maandag", "om de week", "elke dag", "ja", "null",
    "gestopt", "9671 AB", "info@dorp.example", "https://dorp.example", "#ffee00", "53.1, 7.0",
    "feestdagen", "[]", "{}", "[[]]", "[{}]", "{a: b}", "", "'", "Jan de Vries: 06 00001234",
)  # fmt: skip
ANY_TIME = settings(
    deadline=timedelta(seconds=20), max_examples=1200 if LONG else 120, derandomize=not LONG
)
paths = st.sampled_from(PATHS)


def judge(path: str, data: bytes) -> None:
    """Read the village with this file in it, and hold every problem against the promises."""
    reading = village_with(path, data)
    problems = reading.problems
    if reading.map is not None:
        problems += check_map(reading.map, reading.sources, TODAY, icon_names())
    if reading.partial is not None:
        problems += check_partial(
            reading.partial, reading.sources, TODAY, icon_names(), reading.problems
        )
    lines = {"kaart/" + name: text.count("\n") + 1 for name, text in TEXTS.items()}
    lines["kaart/" + path] = len(data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"))
    for problem in problems:
        # Other encodings and unusual line ends count their own way.
        ordinary = data.isascii()
        assert 1 <= problem.line <= lines[problem.path] + 1 or not ordinary, problem
        assert problem.column >= 1
        assert problem.message.strip()
        assert not {"\n", "\x00", "\x1b"} & set(str(problem))
        assert problem.message.split()[0] not in {"Input", "Field", "Value", "Extra"}
    assert reading.map is not None or any(problem.level == "fout" for problem in problems)


@ANY_TIME
@given(path=paths, data=st.binary(max_size=200))
@example(path="dorp.yml", data=b"\xff\xfe\x00")
def test_any_bytes(path: str, data: bytes) -> None:
    judge(path, data)


@ANY_TIME
@given(path=paths, text=st.text(max_size=200))
def test_any_text(path: str, text: str) -> None:
    judge(path, text.encode("utf-8", "surrogatepass"))


keys = st.one_of(
    st.sampled_from(KEYS), st.sampled_from(sorted(OTHER_WORDS)), st.text("abcde_ éA.-", max_size=9)
)
scalars = st.one_of(st.sampled_from(VALUES), st.text(max_size=12))
structures: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=8,
)


def typed(value: object) -> str:
    """Write a structure as YAML of which every text stands in quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{typed(k)}: {typed(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(typed, value)) + "]"
    quoted = str(value).encode("ascii", "xmlcharrefreplace").decode().replace("\\", "/")
    return '"' + "".join(c for c in quoted if c.isprintable()).replace('"', "'") + '"'


@ANY_TIME
@given(path=paths, content=st.dictionaries(keys, structures, min_size=1, max_size=6))
def test_any_structure_under_known_keys(path: str, content: dict[str, Any]) -> None:
    lines = "".join(f"{typed(key)}: {typed(value)}\n" for key, value in content.items())
    judge(path, lines.encode())
    judge(path, typed([content, content]).encode())


def remove_line(lines: list[str], choose: random.Random) -> None:
    del lines[choose.randrange(len(lines))]


def swap_lines(lines: list[str], choose: random.Random) -> None:
    one, other = choose.randrange(len(lines)), choose.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


def shift_line(lines: list[str], choose: random.Random) -> None:
    at = choose.randrange(len(lines))
    lines[at] = choose.choice(["  ", "- ", "    "]) + lines[at]


def dedent_line(lines: list[str], choose: random.Random) -> None:
    at = choose.randrange(len(lines))
    lines[at] = lines[at].lstrip(" -")


def repeat_line(lines: list[str], choose: random.Random) -> None:
    lines.insert(choose.randrange(len(lines)), choose.choice(lines))


def replace_value(lines: list[str], choose: random.Random) -> None:
    at = choose.randrange(len(lines))
    lines[at] = lines[at].partition(":")[0] + ": " + choose.choice(VALUES)


def replace_key(lines: list[str], choose: random.Random) -> None:
    at = choose.randrange(len(lines))
    key = choose.choice((*KEYS, *OTHER_WORDS))
    lines[at] = key + ":" + lines[at].partition(":")[2]


def swap_signs(lines: list[str], choose: random.Random) -> None:
    at = choose.randrange(len(lines))
    signs = list(lines[at] + choose.choice("[]{}:,#'\"\t|>&*!%@"))
    one, other = choose.randrange(len(signs)), choose.randrange(len(signs))
    signs[one], signs[other] = signs[other], signs[one]
    lines[at] = "".join(signs)


def insert_field(lines: list[str], choose: random.Random) -> None:
    spaces = " " * choose.choice([0, 0, 2, 4])
    field = f"{spaces}{choose.choice(KEYS)}: {choose.choice(VALUES)}"
    lines.insert(choose.randrange(len(lines) + 1), field)


CHANGES: tuple[Callable[[list[str], random.Random], None], ...] = (
    remove_line, swap_lines, shift_line, dedent_line, repeat_line, replace_value, replace_key,
    swap_signs, insert_field,
)  # fmt: skip


@ANY_TIME
@given(
    path=paths,
    changes=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=4),
    seed=st.integers(0, 10_000),
)
def test_a_good_file_with_a_few_changes(
    path: str, changes: list[Callable[[list[str], random.Random], None]], seed: int
) -> None:
    lines, choose = TEXTS[path].splitlines(), random.Random(seed)
    for change in changes:
        if lines:
            change(lines, choose)
    judge(path, "\n".join(lines).encode())


@pytest.mark.parametrize("folder", sorted(KINDS))
def test_every_example_in_the_model_is_a_good_value(folder: str) -> None:
    model = KINDS[folder]
    lines = [
        f"{info.alias}: {typed_out((info.examples or [''])[0])}"
        for info in model.model_fields.values()
        if info.alias
    ]
    reading = village_with(f"{folder}/voorbeeld.yml", "\n".join(lines).encode())
    assert {problem.code for problem in reading.problems} <= {"verwijst"}
