"""The one editor: changing one thing in a supporter's file and leaving every other byte as it was.

In: the file as it was typed, and a path of Dutch keys and numbers. Out: its bytes with that one
change. Each change is read back by the strict reader; what does not come out as meant is never
given: then it raises `CannotEdit`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from copy import deepcopy
from typing import Any

from generator.editing.regions import (
    Region,
    another,
    letters,
    lines_below,
    ways_to_go,
    ways_to_type,
)
from generator.editing.spans import CannotEdit, TypedFile, opened, parts
from generator.model.typed import typed_key, typed_lines, typed_out
from generator.problems import KeyPath
from generator.yaml.nodes import Mapping, Scalar, Sequence

_WORD = re.compile(r"[^,]+")


def rewritten(old: TypedFile, regions: Iterable[Region], expected: Any) -> bytes:
    """Give the file with these regions changed, if it then reads as expected."""
    text = old.text
    for one in sorted(regions, reverse=True):
        text = f"{text[: one.start]}{one.text}{text[one.end :]}"
    data = (old.bom + text).encode()
    new = opened(data)
    if new.content != expected or new.errors > old.errors:
        raise CannotEdit
    return data


def replaced_word(file: TypedFile, scalar: Scalar, old: str, new: str) -> Iterator[Region]:
    """Give the regions that put `new` for `old` in a text that is one word or words with commas."""
    start, _ = letters(file, scalar)
    for part in _WORD.finditer(scalar.text.rstrip("\n")):
        if part[0].strip() == old:
            place = start + part.start() + len(part[0]) - len(part[0].lstrip())
            yield Region(place, place + len(old), new)


def with_text(file: TypedFile, path: KeyPath, text: str, *, below: bool = False) -> bytes:
    """Give the file with another text at a path; a field that is not there yet is added."""
    *above, last = path
    holder = file.at(tuple(above))
    if last not in dict(parts(holder)):
        return with_field(file, tuple(above), str(last), text, below=below)
    scalar = file.at(path)
    if not isinstance(scalar, Scalar):
        raise CannotEdit
    expected, owner = _copied(file.content, tuple(above))
    owner[last] = text
    start, end = file.span(scalar)
    space = "" if start < end or file.text[:start][-1:].isspace() else " "
    ways = ways_to_type(file, path, file.text[start:end], text)
    return _first_that_fits(
        file, expected, ([Region(start, end, f"{space}{typed}")] for typed in ways)
    )


def with_field(
    file: TypedFile, path: KeyPath, key: str, value: Any, *, below: bool = False
) -> bytes:
    """Give the file with a field more in the block at a path.

    It becomes the last line there, else the first, else it comes inside the braces; with `below`
    only the last line will do.
    """
    holder = file.at(path)
    expected, owner = _copied(file.content, path)
    if not isinstance(holder, Mapping) or not holder.entries or key in owner:
        raise CannotEdit
    owner[key] = value
    first = holder.entries[0].key.mark
    place, margin = file.place(first), " " * (first.column - 1)
    lines = typed_lines(key, value)
    last = file.span(holder)[1] if path else len(file.text) - 1
    ways = [[lines_below(file, last, margin, lines)]]
    if not below:
        above = f"{file.newline}{margin}".join([*lines, ""])
        typed = f"{typed_key(key)}: {typed_out(value, inside=True)}, "
        ways += [[Region(place, place, above)], [Region(place, place, typed)]]
    return _first_that_fits(file, expected, ways)


def with_item(file: TypedFile, path: KeyPath, value: Any, lines: list[str] | None = None) -> bytes:
    """Give the file with an item more at the end of the list, or of the words, at a path.

    `lines` are how a block as an item is typed; by default as a supporter would.
    """
    node = file.at(path)
    if isinstance(node, Sequence):
        expected, owner = _copied(file.content, path)
        owner.append(value)
        return rewritten(file, [another(file, node, value, lines)], expected)
    if not isinstance(node, Scalar):
        raise CannotEdit
    expected, owner = _copied(file.content, path[:-1])
    owner[path[-1]] = f"{node.text}, {value}" if node.text else value
    start, end = letters(file, node)
    region = Region(end, end, f", {value}" if start < end else f" {value}")
    return rewritten(file, [region], expected)


def without(file: TypedFile, path: KeyPath) -> bytes:
    """Give the file without the field or item at a path, and without the rest of its lines.

    The last one that is left cannot go: take out what it stands in.
    """
    *above, last = path
    holder = file.at(tuple(above))
    keys = [key for key, _ in parts(holder)]
    if last not in keys or len(keys) == 1:
        raise CannotEdit
    expected, owner = _copied(file.content, tuple(above))
    del owner[last]
    return _first_that_fits(file, expected, ways_to_go(file, holder, keys.index(last)))


def _copied(content: Any, path: KeyPath) -> tuple[Any, Any]:
    """Give a copy of what a file says, and the part of it that stands at a path."""
    copy = owner = deepcopy(content)
    for step in path:
        owner = owner[step]
    return copy, owner


def _first_that_fits(file: TypedFile, expected: Any, ways: Iterable[list[Region]]) -> bytes:
    for regions in ways:
        with suppress(CannotEdit):
            return rewritten(file, regions, expected)
    raise CannotEdit
