"""Every file there is, changed in every way: as meant, and not a letter elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
import yaml
from edits_by_chance import FILES, REMARKS, STATES, Edit, by_chance, readable, typed
from length import LONG

from generator.editing.amending import CannotEdit, amended, as_read, remarks_lost
from generator.editing.spans import TypedFile, opened
from generator.problems import KeyPath

DECISION = "One editor, which reads back what it wrote"
EDITS = 8000 if LONG else 2000
SAVES = 800 if LONG else 60
CHANCE = 20261129


def some(number: int, salt: str) -> Iterator[tuple[Random, bytes, TypedFile]]:
    """Give files by chance, each in a state; `salt` makes another choice of them."""
    chance = Random(f"{CHANCE} {salt}")
    given = 0
    while given < number:
        data = typed(chance.choice(FILES), chance.choice(sorted(STATES)))
        file = readable(data)
        if data and file:
            given += 1
            yield chance, data, file


@pytest.mark.parametrize("state", STATES)
def test_opened_and_saved_without_a_change_is_the_same_file(state: str) -> None:
    files = FILES if LONG else Random(f"{CHANCE} {state}").sample(FILES, 150)
    read = 0
    for path in files:
        data = typed(path, state)
        file = readable(data)
        if data and file:
            read += 1
            assert amended(data, file.content) == data, path
    assert read > len(files) // 2


def test_one_change_is_made_as_meant_and_touches_nothing_else() -> None:
    refused: list[Edit] = []
    for chance, data, file in some(EDITS, "one"):
        edit = by_chance(chance, file.content)
        try:
            made = amended(data, edit.wanted)
        except CannotEdit:
            refused.append(edit)
            continue
        assert opened(made).content == as_read(edit.wanted)
        assert opened(made).errors <= file.errors
        if not file.errors:
            other_reader_agrees(file, made, edit.wanted)
            nothing_else_is_touched(file, opened(made), edit)
    assert refused == []


def test_several_changes_in_one_save() -> None:
    for chance, data, file in some(SAVES, "several"):
        wanted = file.content
        for _ in range(chance.randint(2, 8)):
            wanted = by_chance(chance, wanted).wanted if wanted else wanted
        made = amended(data, wanted)
        assert opened(made).content == as_read(wanted)
        if not file.errors:
            other_reader_agrees(file, made, wanted)


def test_every_remark_that_goes_is_told_and_no_other() -> None:
    told = 0
    for chance, data, file in some(SAVES * 3, "remarks"):
        if file.errors:
            continue  # what looks like a remark there may have been read as text
        edit = by_chance(chance, file.content)
        made, lost = amended(data, edit.wanted), remarks_lost(data, edit.wanted)
        before, after = data.decode(), made.decode()
        gone = sum(before.count(one) - after.count(one) for one in REMARKS)
        assert sum(f"# {one.text}".count(mark) for one in lost for mark in REMARKS) == gone
        told += len(lost)
    assert told


def other_reader_agrees(before: TypedFile, made: bytes, wanted: Any) -> None:
    """Compare with what a usual reader of YAML makes of it, where it reads the file as we do."""
    if _usual(before.text) == before.content:
        assert _usual(made.decode().removeprefix("\ufeff")) == as_read(wanted)


def _usual(text: str) -> Any:
    try:
        return yaml.load(text, Loader=yaml.CBaseLoader)
    except yaml.YAMLError:
        return None


def nothing_else_is_touched(before: TypedFile, after: TypedFile, edit: Edit) -> None:
    """Compare letter by letter what stands above and below the place of a change."""
    old, new = before.text, after.text
    assert before.bom == after.bom
    if edit.kind in {"row", "field"}:
        alike = _alike(old, new) + _alike(old[::-1], new[::-1])
        assert alike >= len(old), "something went where only something came"
        return
    start, end, following = _place_of(old, edit.path)
    line = old.find("\n", end) + 1 or len(old)
    if edit.kind == "gone":
        # Its dash or comma goes with it; that may stand on a line of its own.
        start, line = len(old[:start].rstrip(" ,-\r\n")), max(line, following)
    assert new.startswith(old[:start])
    assert new.rstrip("\r\n").endswith(old[line:].rstrip("\r\n"))
    if edit.kind == "text":
        assert all(new.count(one) == old.count(one) for one in REMARKS)


def _alike(one: str, other: str) -> int:
    """Give how many letters at the start are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _place_of(text: str, path: KeyPath) -> tuple[int, int, int]:
    """Give where a field or row begins and ends, and where what follows it begins."""
    node: Any = yaml.compose(text, Loader=yaml.CSafeLoader)
    start = following = 0
    for step in path:
        parts = [one if isinstance(one, tuple) else (one, one) for one in node.value]
        number = next(
            i for i, (name, _) in enumerate(parts) if step in (i, getattr(name, "value", i))
        )
        start, node = parts[number][0].start_mark.index, parts[number][1]
        later = parts[number + 1 :]
        following = later[0][0].start_mark.index if later else following
    return start, _end_of(node), following


def _end_of(node: Any) -> int:
    """Give where a value ends; for rows below each other the usual reader says so too late."""
    if isinstance(node, yaml.ScalarNode):
        return int(node.end_mark.index) - (node.style in {"|", ">"})
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end_of(last[1] if isinstance(last, tuple) else last)
