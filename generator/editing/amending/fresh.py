"""Ways to add a field to a block or a row to a list, typed as its neighbours are.

In: a file and what should come where. Out: for each way the letters to put in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.editing.amending.alike import like
from generator.editing.amending.differences import New
from generator.editing.amending.places import end_of_field, start_of
from generator.editing.regions import Region, lines_below
from generator.editing.spans import CannotEdit, TypedFile
from generator.model.typed import (
    quoted_throughout,
    typed_item,
    typed_key,
    typed_lines,
    typed_out,
)
from generator.yaml.nodes import Mapping, Node, Sequence

_DASH = re.compile(r"-[ \t]+")


def ways_to_add(file: TypedFile, new: New) -> Iterator[list[Region]]:
    """Give the ways; whoever takes one reads back whether it came out as meant."""
    *above, last = new.path
    nodes = file.along(tuple(above))
    inside = any(map(file.is_inside, nodes))
    if isinstance(nodes[-1], Mapping):
        ways = _field_inside if inside else _field
        yield from ([one] for one in ways(file, nodes[-1], str(last), new))
    elif isinstance(nodes[-1], Sequence):
        if inside:
            yield from ([one] for one in _row_inside(file, nodes[-1], int(last), new.value))
        else:
            yield from ([one] for one in _row(file, nodes[-1], int(last), new.value))
    else:
        raise CannotEdit


def _field(file: TypedFile, holder: Mapping, key: str, new: New) -> Iterator[Region]:
    first = holder.entries[0].key.mark
    margin = " " * (first.column - 1)
    ways = (typed_lines(key, new.value), [f"{typed_key(key)}: {quoted_throughout(new.value)}"])
    for lines in ways:
        if new.after is not None:
            yield lines_below(file, end_of_field(file, holder, new.after), margin, lines)
        above = f"{file.newline}{margin}".join([*lines, ""])
        yield Region(file.place(first), file.place(first), above)
        yield lines_below(file, file.span(holder)[1], margin, lines)
        yield lines_below(file, len(file.text), margin, lines)


def _field_inside(file: TypedFile, holder: Mapping, key: str, new: New) -> Iterator[Region]:
    for value in (typed_out(new.value, inside=True), quoted_throughout(new.value)):
        typed = f"{typed_key(key)}: {value}"
        if new.after is not None:
            place = end_of_field(file, holder, new.after)
            yield Region(place, place, f", {typed}")
        place = file.place(holder.entries[0].key.mark)
        yield Region(place, place, f"{typed}, ")


def _row(file: TypedFile, holder: Sequence, number: int, value: Any) -> Iterator[Region]:
    column = holder.mark.column - 1
    beside = holder.items[max(number - 1, 0)]
    margin = " " * column
    dash = _DASH.match(file.text, file.place(holder.mark))
    sign = dash[0] if dash else "- "
    for typed in _typed_row(file, beside, value):
        lines = [f"{sign}{typed[0]}", *_moved(typed[1:], " " * len(sign))]
        if number:
            yield lines_below(file, file.span(beside)[1], margin, lines)
        else:
            place = file.place(holder.mark)
            yield Region(place, place, f"{file.newline}{margin}".join([*lines, ""]))


def _typed_row(file: TypedFile, beside: Node, value: Any) -> Iterator[list[str]]:
    """Give the lines of a row: on one line or on several, as the row beside it."""
    if isinstance(value, dict) and isinstance(beside, Mapping) and file.is_inside(beside):
        yield [typed_out(like(file, beside, value))]
    yield typed_item(like(file, beside, value))
    yield typed_item(value)
    yield [quoted_throughout(value)]


def _row_inside(file: TypedFile, holder: Sequence, number: int, value: Any) -> Iterator[Region]:
    beside = like(file, holder.items[max(number - 1, 0)], value)
    for typed in (typed_out(beside, inside=True), quoted_throughout(value)):
        if number:
            place = file.span(holder.items[number - 1])[1]
            yield Region(place, place, f", {typed}")
        else:
            place = start_of(file, holder, 0)
            yield Region(place, place, f"{typed}, ")


def _moved(lines: Iterable[str], margin: str) -> list[str]:
    return [f"{margin}{line}" if line else "" for line in lines]
