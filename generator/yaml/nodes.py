"""YAML as plain frozen values: every scalar is text, and all know where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Mark:
    """A place in a file; line and column count from 1."""

    line: int
    column: int


_NOWHERE = Mark(0, 0)


@dataclass(frozen=True)
class Scalar:
    """A text as typed; `quoted` tells whether it stood in quotes or was a block text.

    Of every node `end` is the place just after it; two nodes that only differ there are equal.
    """

    text: str
    mark: Mark
    quoted: bool = False
    end: Mark = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    mark: Mark
    end: Mark = field(default=_NOWHERE, compare=False)


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
    end: Mark = field(default=_NOWHERE, compare=False)


Node = Scalar | Sequence | Mapping
