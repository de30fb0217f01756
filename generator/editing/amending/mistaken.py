"""Ways to change what is typed with a mistake in it, and read otherwise than it is typed.

In: a file with mistakes of which the meaning is certain, and a change. Out: for each way the
letters to replace: the whole of what stands there, its mistake too.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.editing.amending.differences import Gone, Put
from generator.editing.amending.places import margin_below, name_line, slot_of
from generator.editing.amending.whole import lines_of
from generator.editing.regions import Region
from generator.editing.spans import TypedFile
from generator.model.typed import quoted_throughout, typed_out
from generator.yaml.nodes import Mapping


def ways_past_a_mistake(file: TypedFile, change: Put | Gone) -> Iterator[list[Region]]:
    """Give the ways; whoever takes one reads back whether it came out as meant."""
    if not change.path:
        return
    start, end = slot_of(file, change.path)
    holder = file.at(change.path[:-1])
    if isinstance(change, Gone):
        yield from _without(file, change, start, end)
        return
    space = " " if isinstance(holder, Mapping) else ""
    if below := lines_of(file, change.path, change.value):
        margin = margin_below(file, change.path)
        first = "" if space else below.pop(0)
        lines = "".join(f"{file.newline}{margin}{one}" for one in below)
        yield [Region(start, end, f"{first}{lines}")]
    for typed in (typed_out(change.value), quoted_throughout(change.value)):
        yield [Region(start, end, f"{space}{typed}")]


def _without(file: TypedFile, change: Gone, start: int, end: int) -> Iterator[list[Region]]:
    line = file.line_of(name_line(file, change.path))
    last = file.line_of(end)
    yield [Region(file.line(line)[0], file.line(last)[1], "")]
    # Between brackets the comma goes, before it or behind it.
    value = file.span(file.at(change.path))
    for begin, stop in {(name_line(file, change.path), value[1]), (start, end)}:
        before = file.text[:begin].rstrip(" \t")
        if before.endswith(","):
            yield [Region(len(before) - 1, stop, "")]
