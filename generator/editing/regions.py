"""Which letters of a file to replace by which, for one change: never more than it takes.

In: a file as it was typed and what should change in it. Out: regions, or several ways of which the
editor takes the first that reads as meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.editing.spans import CannotEdit, TypedFile, parts
from generator.model.typed import quoted, typed_block, typed_item, typed_out
from generator.problems import KeyPath
from generator.yaml.nodes import Mapping, Node, Scalar, Sequence

_MARGIN = re.compile(r" *")
_DASH = re.compile(r"[ \t]*-[ \t]+")


@dataclass(frozen=True, order=True)
class Region:
    """Text to put in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


def ways_to_go(file: TypedFile, holder: Node, number: int) -> Iterator[list[Region]]:
    """Give ways to take one part away: its lines, else up to the next, else from the one before.

    A remark in between belongs to something else and stays.
    """
    spans = [file.span(value) for _, value in parts(holder)]
    starts, alone = [start for start, _ in spans], _DASH
    if isinstance(holder, Mapping):
        starts, alone = [file.place(entry.key.mark) for entry in holder.entries], _MARGIN
    start, end = starts[number], spans[number][1]
    begin, _ = file.line(file.line_of(start))
    if alone.fullmatch(file.text, begin, start):
        yield [Region(begin, file.line(file.line_of(end))[1], "")]
    if number + 1 < len(starts):
        kept, gone = (end, starts[number + 1]), Region(start, starts[number + 1], "")
    else:
        kept, gone = (spans[number - 1][1], start), Region(spans[number - 1][1], end, "")
    if "#" not in file.text[slice(*kept)]:
        yield [gone]


def another(file: TypedFile, node: Sequence, value: Any, lines: list[str] | None) -> Region:
    """Give the region that adds an item to a list, typed as its other items are."""
    last = node.items[-1] if node.items else None
    if file.is_inside(node):
        return _another_inside(file, node, last, value)
    if last is None:
        raise CannotEdit
    begin, _ = file.line(file.line_of(file.place(last.mark)))
    dash = _DASH.match(file.text, begin)
    if dash is None:
        raise CannotEdit
    region = lines_below(file, file.span(node)[1], " " * len(dash[0]), lines or typed_item(value))
    # The first line has the dash where the others have a margin.
    start = region.text.index(" " * len(dash[0]))
    text = f"{region.text[:start]}{dash[0]}{region.text[start + len(dash[0]) :]}"
    return Region(region.start, region.end, text)


def _another_inside(file: TypedFile, node: Sequence, last: Node | None, value: Any) -> Region:
    if not isinstance(value, str) or not isinstance(last, Scalar | None):
        raise CannotEdit
    typed = typed_out(value, inside=True)
    if last is None:
        place = file.place(node.mark) + 1
        return Region(place, place, typed)
    letters(file, last)
    end = file.span(last)[1]
    return Region(end, end, f", {typed}")


def lines_below(file: TypedFile, place: int, margin: str, lines: Iterable[str]) -> Region:
    """Give the region that puts lines below a place; the last line may be without an end."""
    begin, end = file.line(file.line_of(place))
    text = file.newline.join(f"{margin}{line}" if line else "" for line in lines)
    ended = file.text[begin:end].endswith(("\n", "\r"))
    return Region(end, end, f"{text}{file.newline}" if ended else f"{file.newline}{text}")


def letters(file: TypedFile, scalar: Scalar) -> tuple[int, int]:
    """Give where the letters of a text stand, when they stand there as they are."""
    start, end = file.span(scalar)
    text = scalar.text.rstrip("\n")
    place = file.text.find(text, start, end)
    if place < 0:
        raise CannotEdit
    return place, place + len(text)


def ways_to_type(file: TypedFile, path: KeyPath, before: str, text: str) -> Iterator[str]:
    """Give how a text may be typed in the place of another, the most alike first."""
    above = file.along(path)[:-1]
    block = typed_block(text)
    if block and not any(map(file.is_inside, above)):
        margin = _margin_below(above[-1], path[-1])
        yield file.newline.join([block[0], *(f"{margin}{one}" if one else "" for one in block[1:])])
    if before.startswith("'") and text.isprintable():
        yield "'{}'".format(text.replace("'", "''"))
    if before.startswith('"'):
        yield quoted(text)
    yield typed_out(text, inside=any(map(file.is_inside, above)))
    yield quoted(text)


def _margin_below(holder: Node, step: str | int) -> str:
    """Give the margin of lines that belong to a field or an item."""
    if isinstance(holder, Mapping):
        names = {one.key.text: one.key for one in holder.entries}
        return " " * (names[str(step)].mark.column + 1)
    return " " * (dict(parts(holder))[step].mark.column - 1)
