"""Remarks (`# …`) in a file, and which of them go when it comes to say something else.

In: bytes and plain content. Out: the remarks that would be lost, to be asked about first. They are
found in the very bytes that would be written, so nothing is lost that is not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from generator.editing.amending.amend import amended
from generator.editing.amending.marks import is_ours
from generator.editing.spans import CannotEdit, TypedFile, opened, parts, sign_of_block
from generator.problems import KeyPath
from generator.yaml.nodes import Mapping, Mark, Node, Scalar, path_at

_BREAK = re.compile(r"\r\n|\r|\n")
_REMARK = re.compile(r"(?:^|(?<=[\s,\[\]{}:-]))#[^\r\n]*")


@dataclass(frozen=True)
class Remark:
    """A remark as typed, without its sign; its line counts from 1.

    `path` is the field or row it stands behind or in; above the first field it is empty.
    """

    text: str
    line: int
    path: KeyPath


def remarks_lost(data: bytes, content: Any) -> tuple[Remark, ...]:
    """Give the remarks that go when the file comes to say `content`, in the order of the file.

    What the program itself typed about a draft is no remark of hers. Raises `CannotEdit` as
    `amended` does.
    """
    made = amended(data, content)
    if made == data:
        return ()
    return tuple(
        one for lost in _pairs_of_lines(data, made) for one in lost
        if not is_ours(one.text)
    )  # fmt: skip


def _pairs_of_lines(data: bytes, made: bytes) -> Iterator[list[Remark]]:
    """Give what goes of every stretch of lines that came in the place of others."""
    lines = [_BREAK.split(one.decode()) for one in (data, made)]
    before, after = remarks(data), remarks(made)
    matcher = SequenceMatcher(None, lines[0], lines[1], autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag != "equal":
            here = [one for one in before if start < one.line <= end]
            there = [one.text for one in after if first < one.line <= last]
            yield _without(here, there)


def _without(before: list[Remark], after: list[str]) -> list[Remark]:
    texts = [one.text for one in before]
    blocks = SequenceMatcher(None, texts, after, autojunk=False).get_matching_blocks()
    kept = {number for one in blocks for number in range(one.a, one.a + one.size)}
    return [one for number, one in enumerate(before) if number not in kept]


def remarks(data: bytes) -> tuple[Remark, ...]:
    """Give every remark in a file, in its order; none when it cannot be read."""
    try:
        file = opened(data)
    except CannotEdit:
        return ()
    taken = sorted(_texts(file, file.node))
    found: list[Remark] = []
    place = 0
    for start, end in [*taken, (len(file.text), len(file.text))]:
        between = _REMARK.finditer(file.text, place, max(start, place))
        found += (_remark(file, one) for one in between)
        place = max(place, end)
    return tuple(found)


def _remark(file: TypedFile, found: re.Match[str]) -> Remark:
    number = file.line_of(found.start())
    begin, _ = file.line(number)
    path = path_at(file.node, Mark(number + 1, found.start() - begin + 1))
    # Behind a closing bracket it is about all that stands between the brackets.
    while path and file.is_inside(around := file.at(path[:-1])):
        if file.span(around)[1] > found.start():
            break
        path = path[:-1]
    return Remark(found[0].lstrip("#").strip(), number + 1, path)


def _texts(file: TypedFile, node: Node) -> Iterator[tuple[int, int]]:
    """Give where there is text in a file, in which a `#` is no remark."""
    if isinstance(node, Scalar):
        start, end = file.span(node)
        sign = sign_of_block(file.text, start) if node.quoted else ""
        if sign:
            yield start, start + len(sign)
            start = min(file.end_of_line(start), end)
        yield start, end
    if isinstance(node, Mapping):
        yield from (file.span(entry.key) for entry in node.entries)
    for _, part in parts(node):
        yield from _texts(file, part)
