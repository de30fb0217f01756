"""Ways to put a list or block where something else stood, or a text where one of those stood.

In: a file, a path and the value that should stand there. Out: for each way the letters to replace.
Remarks between the old lines go with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.editing.amending.places import below_name, margin_below, name_line
from generator.editing.regions import Region
from generator.editing.spans import TypedFile, sign_of_block
from generator.model.typed import quoted_throughout, typed_item, typed_lines, typed_out
from generator.problems import KeyPath
from generator.yaml.nodes import Mapping, Scalar


def ways_to_replace(file: TypedFile, path: KeyPath, value: Any) -> Iterator[list[Region]]:
    """Give the ways; whoever takes one reads back whether it came out as meant."""
    if not path:
        yield [_everything(file, value)]
        return
    inside = any(map(file.is_inside, file.along(path)[:-1]))
    if not inside and (below := lines_of(file, path, value)):
        margin = margin_below(file, path)
        first = "" if isinstance(file.at(path[:-1]), Mapping) else below.pop(0)
        lines = "".join(f"{file.newline}{margin if one else ''}{one}" for one in below)
        yield _instead(file, path, first, lines)
    yield _instead(file, path, typed_out(value, inside=inside), "")
    yield _instead(file, path, quoted_throughout(value), "")


def lines_of(file: TypedFile, path: KeyPath, value: Any) -> list[str]:
    """Give the lines of a value that does not fit on the line of its name; else nothing."""
    if not isinstance(value, dict | list) or not value:
        return []
    if not isinstance(file.at(path[:-1]), Mapping):
        return typed_item(value) if isinstance(value, dict) else []
    return [line.removeprefix("  ") for line in typed_lines("a", value)[1:]]


def _everything(file: TypedFile, value: Any) -> Region:
    """Give the region of all fields of a file, for a file that no longer has the same shape."""
    start, end = file.span(file.node)
    if file.errors:
        # Not all that stands there is in what was read: a field twice, a tab before the first.
        start, _ = file.line(file.line_of(start))
        end = len(file.text.rstrip())
    if isinstance(value, dict) and value:
        lines = [line for key, part in value.items() for line in typed_lines(key, part)]
    else:
        lines = [typed_out(value)]
    return Region(start, end, file.newline.join(lines))


def _instead(file: TypedFile, path: KeyPath, inline: str, lines: str) -> list[Region]:
    node = file.at(path)
    start, end = file.span(node)
    begin = below_name(file, path)
    line = file.end_of_line(name_line(file, path) if begin > start else begin)
    is_glued = isinstance(file.at(path[:-1]), Mapping) or file.text[:begin].endswith("-")
    space = " " if inline and is_glued else ""
    if start > line:
        # The value stands below its name: its lines go, with the remarks between them.
        return [
            Region(begin, begin, f"{space}{inline}"),
            Region(line, file.end_of_line(end), lines),
        ]
    if isinstance(node, Scalar) and node.quoted and (sign := sign_of_block(file.text, start)):
        stop = start + len(sign)
        return [Region(begin, stop, f"{space}{inline}"), Region(line, max(end, line), lines)]
    last = file.end_of_line(end)
    return [Region(begin, end, f"{space}{inline}"), Region(last, last, lines)]
