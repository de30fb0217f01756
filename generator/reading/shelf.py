"""What has been read so far; lives only while one map is assembled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from generator.model.fields import Frozen
from generator.model.neighbours import NeighbourCopy
from generator.model.register import Register
from generator.problems import Problem
from generator.reading.by_name import Names, with_ids
from generator.reading.file_names import SourceFile
from generator.reading.origin import Origin

M = TypeVar("M", bound=Frozen)


@dataclass
class Shelf:
    """Values and problems per file.

    `files` holds each id with the file that has it, `strays` the names of files whose kind is
    not known, `top` which of the files at the top exist, `read` every document with its type,
    `registers` the files that say what was published and printed, `register` what the one
    of this map says, `drafts` the ids of what waits for its first day on the map, `neighbours`
    the copies of other maps.
    """

    problems: list[Problem] = field(default_factory=list)
    sources: dict[str, Origin] = field(default_factory=dict)
    files: dict[str, SourceFile] = field(default_factory=dict)
    strays: set[str] = field(default_factory=set)
    top: set[str] = field(default_factory=set)
    read: list[tuple[type[Frozen], Origin]] = field(default_factory=list)
    registers: list[SourceFile] = field(default_factory=list)
    register: Register | None = None
    drafts: set[str] = field(default_factory=set)
    neighbours: list[NeighbourCopy] = field(default_factory=list)
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    _values: dict[type[Frozen], list[Any]] = field(default_factory=dict)

    def of(self, kind: type[M]) -> tuple[M, ...]:
        """Give the values of exactly this type."""
        found: list[M] = self._values.get(kind, [])
        return tuple(found)

    def add(self, value: Frozen) -> None:
        """Keep a value."""
        self._values.setdefault(type(value), []).append(value)

    def name_by_id(self, names: Names) -> None:
        """Put ids in the place of names in every value."""
        for kind, values in self._values.items():
            self._values[kind] = [with_ids(value, names) for value in values]

    def sure(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """Give the problems that cannot come from a line that could not be read."""
        torn = {source.path: source for _, source in self.read if not source.whole}
        for one in problems:
            if one.path not in torn or torn[one.path].sure([one]):
                yield one

    def content(self, name: str) -> Any:
        """Give what was typed under an id (or 'dorp' or 'themas'); None when unusable."""
        return self.sources[name].content if name in self.sources else None
