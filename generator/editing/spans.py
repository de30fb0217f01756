"""A supporter's file as text, and from where to where in it a value stands.

In: the bytes of a file. Out: its text, its located value, and the span of any part of it. What
cannot be pointed at with certainty raises `CannotEdit`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.problems import KeyPath, Level
from generator.yaml import as_value, read, text_of
from generator.yaml.nodes import Mapping, Mark, Node, Scalar, Sequence

BOM = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_SIGN = re.compile(r"[|>][-+0-9]*")


class CannotEdit(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A file in which the change cannot be made with certainty."""


@dataclass(frozen=True)
class TypedFile:
    """A file as it was typed: its text without byte order mark, and its located value."""

    bom: str
    text: str
    node: Node
    errors: int
    notices: int = 0

    @property
    def newline(self) -> str:
        """Give the line ending of this file."""
        return newline_of(self.text)

    @property
    def content(self) -> Any:
        """Give what the file says, as text, lists and blocks."""
        return as_value(self.node)

    @cached_property
    def _starts(self) -> list[int]:
        return [found.start() for found in _LINE.finditer(self.text)]

    def line_of(self, place: int) -> int:
        """Give the number of the line on which a place stands, from 0."""
        return bisect_right(self._starts, place) - 1

    def line(self, number: int) -> tuple[int, int]:
        """Give where a line begins, and where it ends with its line ending."""
        start = self._starts[number]
        return start, _LINE.match(self.text, start).end()  # type: ignore[union-attr]

    def place(self, mark: Mark) -> int:
        """Give the place of a mark in the text."""
        return self._starts[mark.line - 1] + mark.column - 1

    def at(self, path: KeyPath) -> Node:
        """Give what stands at a path."""
        return self.along(path)[-1]

    def along(self, path: KeyPath) -> list[Node]:
        """Give everything on the way to a path: the whole file first, what stands there last."""
        found = [self.node]
        for step in path:
            inner = dict(parts(found[-1])).get(step)
            if inner is None:
                raise CannotEdit
            found.append(inner)
        return found

    def is_inside(self, node: Node) -> bool:
        """Tell whether a list or block stands between brackets or braces."""
        start = self.place(node.mark)
        return not isinstance(node, Scalar) and self.text[start : start + 1] in {"[", "{"}

    def span(self, node: Node) -> tuple[int, int]:
        """Give where a value begins and ends, quotes and brackets included."""
        start = self.place(node.mark)
        if isinstance(node, Scalar):
            return start, self._end_of_text(node, start)
        if self.is_inside(node):
            return start, max(self.place(node.end), start + 1)
        values = [value for _, value in parts(node)]
        return start, self.span(values[-1])[1] if values else start

    def end_of_line(self, place: int) -> int:
        """Give where the line on which a place stands ends, before its line ending."""
        start, end = self.line(self.line_of(place))
        return start + len(self.text[start:end].rstrip("\r\n"))

    def _end_of_text(self, scalar: Scalar, start: int) -> int:
        end = max(self.place(scalar.end), start)
        if not scalar.quoted or self.text[start : start + 1] not in {"|", ">"}:
            return end
        # The parser counts the empty lines below a text as part of it.
        last = start + len(self.text[start:end].rstrip())
        if self.line_of(last) > self.line_of(start):
            return self.end_of_line(last)
        return start + len(sign_of_block(self.text, start))


def newline_of(text: str) -> str:
    """Give how most lines of a text end."""
    windows, unix = text.count("\r\n"), text.count("\n")
    if unix == 0 and "\r" in text:
        return "\r"
    return "\r\n" if windows * 2 > unix else "\n"


def sign_of_block(text: str, start: int) -> str:
    """Give the sign with which a text on further lines begins, such as `|-`."""
    found = _SIGN.match(text, start)
    return found[0] if found else ""


def parts(node: Node) -> Iterator[tuple[str | int, Node]]:
    """Give what stands in a list or block, each by its number or name."""
    if isinstance(node, Mapping):
        yield from ((entry.key.text, entry.value) for entry in node.entries)
    elif isinstance(node, Sequence):
        yield from enumerate(node.items)


def opened(data: bytes) -> TypedFile:
    """Give a file to edit; raise `CannotEdit` when it cannot be read.

    One in an older encoding becomes UTF-8 with the first change, as its message asks for.
    """
    try:
        text = text_of(data)
    except UnicodeError as error:
        raise CannotEdit from error
    node, problems = read("", data)
    if node is None:
        raise CannotEdit
    bom = BOM if data.startswith(BOM.encode()) else ""
    errors = sum(one.level is Level.ERROR for one in problems)
    return TypedFile(bom, text, node, errors, len(problems) - errors)
