"""Where in a file a field, its name and what stands below it are."""

from __future__ import annotations

import re

from generator.editing.spans import CannotEdit, TypedFile, parts
from generator.problems import KeyPath
from generator.yaml.nodes import Entry, Mapping, Node, Scalar

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


def margin_below(file: TypedFile, path: KeyPath) -> str:
    """Give the margin of lines that belong to a field or a row."""
    holder = file.at(path[:-1])
    if isinstance(holder, Mapping):
        return " " * (name_of(holder, path[-1]).mark.column - 1) + STEP
    return " " * (dict(parts(holder))[path[-1]].mark.column - 1)
