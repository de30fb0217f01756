"""Changing one word in a supporter's file and leaving every other byte as it was.

In: the bytes of a file and where something stands in it. Out: the bytes with that one change.
Each change is read back by the strict reader; what does not come out as meant is never given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from generator.problems import Level
from generator.yaml import as_value, read
from generator.yaml.nodes import Entry, Mapping, Node, Scalar, Sequence

BOM = "\ufeff"
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_DASH = re.compile(r"[ \t]*-[ \t]+")
_PART = re.compile(r"[^,]+")


class CannotEdit(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A file in which the change cannot be made with certainty."""


@dataclass(frozen=True, order=True)
class Edit:
    """Text to put in place of what stands from `start` to `end` on a line; all count from 0."""

    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Document:
    """A file as text: its lines with their endings, and its located value."""

    bom: str
    lines: tuple[str, ...]
    node: Node
    errors: int

    @property
    def newline(self) -> str:
        """Give the line ending of this file."""
        return "\r\n" if any(line.endswith("\r\n") for line in self.lines) else "\n"


def document(data: bytes) -> Document:
    """Give a file to edit; raise `CannotEdit` when it cannot be read."""
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise CannotEdit from error
    node, problems = read("", data)
    if node is None:
        raise CannotEdit
    bom = BOM if text.startswith(BOM) else ""
    lines = tuple(_LINE.findall(text.removeprefix(BOM)))
    return Document(bom, lines, node, sum(one.level is Level.ERROR for one in problems))


def rewritten(old: Document, edits: Iterable[Edit], expected: Any) -> bytes:
    """Give the file with the edits made; raise `CannotEdit` unless it then reads as expected."""
    lines = list(old.lines)
    for edit in sorted(edits, reverse=True):
        line = lines[edit.line]
        lines[edit.line] = f"{line[: edit.start]}{edit.text}{line[edit.end :]}"
    data = (old.bom + "".join(lines)).encode()
    new = document(data)
    if as_value(new.node) != expected or new.errors > old.errors:
        raise CannotEdit
    return data


def replace_word(doc: Document, scalar: Scalar, old: str, new: str) -> Iterator[Edit]:
    """Give the edits that put `new` for `old` in a text that is one word or words with commas."""
    line, start = _raw_start(doc, scalar)
    for part in _PART.finditer(scalar.text.rstrip("\n")):
        if part[0].strip() == old:
            place = start + part.start() + len(part[0]) - len(part[0].lstrip())
            yield Edit(line, place, place + len(old), new)


def _raw_start(doc: Document, scalar: Scalar) -> tuple[int, int]:
    """Give where the letters of a text begin: after its quote, or below the sign of a block."""
    line, start = scalar.mark.line - 1, scalar.mark.column - 1
    typed = doc.lines[line][start:]
    if typed[:1] in {"|", ">"}:
        line += 1
        start = len(doc.lines[line]) - len(doc.lines[line].lstrip())
    elif typed[:1] in {'"', "'"}:
        start += 1
    if not doc.lines[line].startswith(scalar.text.rstrip("\n"), start):
        raise CannotEdit
    return line, start


def add_to_list(doc: Document, key: str, word: str) -> bytes:
    """Give the file with a word added at the end of the list under a field at the top.

    A field that is not there yet becomes the last line.
    """
    if not isinstance(doc.node, Mapping) or not doc.node.entries:
        raise CannotEdit
    entry = next((one for one in doc.node.entries if one.key.text == key), None)
    content = as_value(doc.node)
    if entry is None:
        expected = {**content, key: [word]}
        return _first_that_fits(doc, expected, _new_field(doc, doc.node, key, word))
    expected = {**content, key: _longer(content[key], word)}
    return rewritten(doc, [_addition(doc, entry, word)], expected)


def _longer(value: Any, word: str) -> Any:
    if isinstance(value, list):
        return [*value, word]
    return f"{value}, {word}" if value else word


def _addition(doc: Document, entry: Entry, word: str) -> Edit:
    value = entry.value
    if isinstance(value, Mapping):
        raise CannotEdit
    if isinstance(value, Scalar):
        return _after_text(doc, value, word)
    line, start = value.mark.line - 1, value.mark.column - 1
    if doc.lines[line].startswith("[", start):
        return _after_last(doc, value, word, line, start)
    last = value.items[-1].mark.line - 1
    dash = _DASH.match(doc.lines[last])
    if dash is None:
        raise CannotEdit
    return _below(doc, last, f"{dash[0]}{word}")


def _after_text(doc: Document, value: Scalar, word: str) -> Edit:
    if not value.text:
        line, end = value.mark.line - 1, value.mark.column - 1
        return Edit(line, end, end, f" {word}")
    line, start = _raw_start(doc, value)
    end = start + len(value.text.rstrip("\n"))
    return Edit(line, end, end, f", {word}")


def _after_last(doc: Document, value: Sequence, word: str, line: int, start: int) -> Edit:
    if not value.items:
        return Edit(line, start + 1, start + 1, word)
    last = value.items[-1]
    if not isinstance(last, Scalar):
        raise CannotEdit
    line, start = _raw_start(doc, last)
    end = start + len(last.text)
    end += doc.lines[line][end : end + 1] in {'"', "'"}
    return Edit(line, end, end, f", {word}")


def _below(doc: Document, number: int, text: str) -> Edit:
    """Give the edit that puts a new line under a line, which may be the last without an end."""
    line = doc.lines[number]
    size = len(line)
    ended = line.endswith(("\n", "\r"))
    return Edit(number, size, size, f"{text}{doc.newline}" if ended else f"{doc.newline}{text}")


def _new_field(doc: Document, node: Mapping, key: str, word: str) -> Iterator[list[Edit]]:
    """Give ways to add a field: as the last line, else before the first, else inside braces."""
    field = f"{key}: [{word}]"
    first = node.entries[0].key.mark
    indented = f"{' ' * (first.column - 1)}{field}"
    filled = [number for number, line in enumerate(doc.lines) if line]
    yield [_below(doc, filled[-1], indented)]
    yield [Edit(first.line - 1, 0, 0, f"{indented}{doc.newline}")]
    yield [Edit(first.line - 1, first.column - 1, first.column - 1, f"{field}, ")]


def _first_that_fits(doc: Document, expected: Any, ways: Iterable[list[Edit]]) -> bytes:
    for edits in ways:
        with suppress(CannotEdit):
            return rewritten(doc, edits, expected)
    raise CannotEdit
