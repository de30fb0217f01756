"""YAML as plain frozen values: every scalar is text, all know where they stand and are found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.problems import KeyPath


@dataclass(frozen=True, order=True, slots=True)
class Mark:
    """A place in a file; line and column count from 1."""

    line: int
    column: int


_NOWHERE = Mark(0, 0)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as typed; `quoted` tells whether it stood in quotes or was a block text.

    Of every node `end` is the place just after it; two nodes that only differ there are equal.
    """

    text: str
    mark: Mark
    quoted: bool = False
    end: Mark = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark
    end: Mark = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Entry:
    """One key and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file, without duplicates."""

    entries: tuple[Entry, ...]
    mark: Mark
    end: Mark = field(default=_NOWHERE, compare=False)


Node = Scalar | Sequence | Mapping


def as_value(node: Node) -> Any:
    """Give a node as text, list and dict, with nothing but text inside."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [as_value(item) for item in node.items]
    return {entry.key.text: as_value(entry.value) for entry in node.entries}


def mark_at(node: Node, path: KeyPath) -> Mark:
    """Give the place of the value at a path, or of the nearest parent that exists."""
    return _walk(node, path)[1].mark


def key_mark_at(node: Node, path: KeyPath) -> Mark:
    """Give the place of the field name at a path; for a list item, of the item itself.

    Without such a field this is the name of the nearest parent that exists.
    """
    return _walk(node, path)[0]


def path_at(node: Node | None, place: Mark) -> KeyPath:
    """Give the path of the innermost field or list item that starts at or before a place.

    What is the first on its line starts where that line starts, with its indentation and dash.
    """
    path: KeyPath = ()
    line = 0
    while node is not None:
        inside = None
        for mark, step, value in _parts(node):
            if (Mark(mark.line, 1) if mark.line > line else mark) > place:
                break
            inside, line = (step, value), mark.line
        path, node = ((*path, inside[0]), inside[1]) if inside else (path, None)
    return path


def _parts(node: Node) -> Iterator[tuple[Mark, str | int, Node]]:
    if isinstance(node, Mapping):
        yield from ((entry.key.mark, entry.key.text, entry.value) for entry in node.entries)
    elif isinstance(node, Sequence):
        yield from ((item.mark, number, item) for number, item in enumerate(node.items))


def _walk(node: Node, path: KeyPath) -> tuple[Mark, Node]:
    """Follow a path as far as it exists; give the place of the last name and its value."""
    place = node.mark
    for step in path:
        inside = [(mark, value) for mark, key, value in _parts(node) if key == step]
        if not inside:
            break
        place, node = inside[0]
    return place, node
