"""Ways to take a field or a row out of a file, with its lines and no more.

In: a file and a path. Out: for each way the letters to take out. A remark on a line of its own
between this and the next stays; one behind what goes, goes too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.editing.amending.places import dash_of, start_of
from generator.editing.regions import Region
from generator.editing.spans import TypedFile, parts
from generator.problems import KeyPath
from generator.yaml.nodes import Sequence

_COMMA = re.compile(r"(\s*,)[ \t]*")


def ways_to_go(file: TypedFile, path: KeyPath) -> Iterator[list[Region]]:
    """Give the ways; whoever takes one reads back whether it came out as meant."""
    *above, last = path
    nodes = file.along(tuple(above))
    holder = nodes[-1]
    steps = [step for step, _ in parts(holder)]
    number = steps.index(last)
    start, end = start_of(file, holder, last), file.span(file.at(path))[1]
    after = start_of(file, holder, steps[number + 1]) if number + 1 < len(steps) else None
    if any(map(file.is_inside, nodes)):
        before = file.span(dict(parts(holder))[steps[number - 1]])[1] if number else None
        yield from _inside(file, before, (start, end), after)
        return
    first = dash_of(file, holder, number) if isinstance(holder, Sequence) else start
    begin, _ = file.line(file.line_of(first))
    if not file.text[begin:first].strip():
        yield [Region(begin, file.line(file.line_of(end))[1], "")]
    if after is not None:
        between = file.text[file.end_of_line(end) : after]
        if "#" not in between:
            yield [Region(start, after, "")]
        yield [Region(start, file.end_of_line(end), "")]


def _inside(
    file: TypedFile, before: int | None, own: tuple[int, int], after: int | None
) -> Iterator[list[Region]]:
    """Give the ways between brackets, where a comma goes as well."""
    start, end = own
    if after is not None and "#" not in file.text[end:after]:
        yield [Region(start, after, "")]
    if before is not None and "#" not in file.text[before:start]:
        yield [Region(before, end, "")]
    if comma := _COMMA.match(file.text, end):
        yield [Region(start, comma.end(), "")]
    if before is not None:
        comma = _COMMA.match(file.text, before)
        sign = [Region(comma.end(1) - 1, comma.end(1), "")] if comma else []
        yield [*sign, Region(start, end, "")]
