"""Where in a file a field, its name and what stands below it are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.editing.spans import CannotEdit, TypedFile, parts
from generator.problems import KeyPath
from generator.yaml.nodes import Entry, Mapping, Node, Scalar, Sequence

_COLON = re.compile(r"[ \t]*:")
STEP = "  "


def name_of(holder: Mapping, key: str | int) -> Scalar:
    """Give the name of a field as it stands in the file."""
    return _entry(holder, key).key


def end_of_field(file: TypedFile, holder: Mapping, key: str) -> int:
    """Give where a field ends; without a value, where its name does."""
    entry = _entry(holder, key)
    return max(file.span(entry.value)[1], file.place(entry.key.end))


def _entry(holder: Mapping, key: str | int) -> Entry:
    for one in holder.entries:
        if one.key.text == key:
            return one
    raise CannotEdit


def start_of(file: TypedFile, holder: Node, step: str | int) -> int:
    """Give where a field begins, with its name, or a row without its dash."""
    if isinstance(holder, Mapping):
        return file.place(name_of(holder, step).mark)
    return file.place(dict(parts(holder))[step].mark)


def dash_of(file: TypedFile, holder: Sequence, number: int) -> int:
    """Give where the dash of a row stands; the row itself may stand below it."""
    if not number:
        return file.place(holder.mark)
    dash = re.compile(rf"^ {{{holder.mark.column - 1}}}-(?=\s|\Z)", re.MULTILINE)
    start = start_of(file, holder, number)
    found = [one.end() - 1 for one in dash.finditer(file.text, start_of(file, holder, number - 1))]
    return max((place for place in found if place < start), default=start)


def name_line(file: TypedFile, path: KeyPath) -> int:
    """Give a place on the line where the field or row at a path begins."""
    return start_of(file, file.at(path[:-1]), path[-1])


def below_name(file: TypedFile, path: KeyPath) -> int:
    """Give the place just behind the colon of a field; for a row, where it begins."""
    holder = file.at(path[:-1])
    if not isinstance(holder, Mapping):
        return start_of(file, holder, path[-1])
    end = file.place(name_of(holder, path[-1]).end)
    colon = _COLON.match(file.text, end)
    if colon is None:
        raise CannotEdit
    return colon.end()


def slot_of(file: TypedFile, path: KeyPath) -> tuple[int, int]:
    """Give where a value stands with all that was taken for a mistake in it.

    In a file with mistakes a value may be typed otherwise than it is read. It ends before what
    comes next, without the empty lines and remarks in between.
    """
    start, name = below_name(file, path), name_line(file, path)
    own = file.at(path)
    later = [place for place in _starts(file, file.node, own) if place > name]
    stop = file.line(file.line_of(min(later)))[0] if later else len(file.text)
    lines = file.text[start:stop].splitlines(keepends=True)
    while lines and (not (last := lines[-1].strip()) or last.startswith("#")):
        lines.pop()
    end = start + len("".join(lines).rstrip("\r\n"))
    if end < start or not lines:
        raise CannotEdit
    return start, end


def _starts(file: TypedFile, node: Node, but: Node) -> Iterator[int]:
    """Give where every field and row begins, except within one value."""
    for step, part in parts(node):
        yield start_of(file, node, step)
        if part is not but:
            yield from _starts(file, part, but)


def margin_below(file: TypedFile, path: KeyPath) -> str:
    """Give the margin of lines that belong to a field or a row."""
    holder = file.at(path[:-1])
    if isinstance(holder, Mapping):
        return " " * (name_of(holder, path[-1]).mark.column - 1) + STEP
    return " " * (dict(parts(holder))[path[-1]].mark.column - 1)
