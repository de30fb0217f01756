"""Located YAML as plain frozen values: every scalar is text and knows where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a file; line and column count from 1."""

    line: int
    column: int


@dataclass(frozen=True)
class Scalar:
    """A text as typed; `quoted` tells whether it stood in quotes or was a block text."""

    text: str
    mark: Mark
    quoted: bool = False


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True)
class Entry:
    """One key and its value."""

    key: Scalar
    value: Node


@dataclass(frozen=True)
class Mapping:
    """Keys with values, in the order of the file, without duplicates."""

    entries: tuple[Entry, ...]
    mark: Mark


Node = Scalar | Sequence | Mapping
