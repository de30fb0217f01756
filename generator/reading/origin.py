"""Where a value of the map came from, and how a path in the model maps to what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.problems import KeyPath, Level, Problem
from generator.reading.spoken import spoken
from generator.yaml import Torn, as_value, key_mark_at, mark_at, path_text, read_on, show
from generator.yaml.nodes import Mapping as MappingNode
from generator.yaml.nodes import Node, Scalar, Sequence

MOST_PROBLEMS = 50
"""Nobody mends more than this in one file before looking again."""
_SHOWN = 60
# What lacks may stand on a line that could not be read.
_FOLLOWS = frozenset({"ontbreekt", "leeg", "persoon", "dagen", "vanaf"})


@dataclass(frozen=True)
class Origin:
    """Where a value of the map came from: the file, and in it what stands `below` a path.

    `torn` are the places with a mistake that can mean more than one thing. With any of those,
    something may have been left out, and the rest only serves to find more mistakes.
    `top` is the name of a file at the top of the map; its lists are named as one would say it.
    Places are only looked up when there is something to say about one: so an origin that was
    kept from an earlier run is no more than its bytes and what they say.
    """

    path: str
    data: bytes = field(repr=False)
    top: str = ""
    below: KeyPath = ()
    torn: Torn = frozenset()

    @classmethod
    def of(cls, path: str, data: bytes, top: str = "") -> tuple[Origin | None, tuple[Problem, ...]]:
        """Read a file: where it stands, or None when it cannot be used, and what is wrong in it."""
        node, problems, torn = read_on(path, data)
        if node is None:
            return None, problems
        origin = cls(path, data, top, torn=torn)
        origin.__dict__["node"] = node  # it was read just now
        return origin, problems

    @property
    def whole(self) -> bool:
        """Tell whether this is surely what was meant."""
        return not self.torn

    def sure(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Give the problems of this file that cannot come from what is torn in it."""
        return tuple(p for p in problems if self.whole or self._is_apart(p))

    def _is_apart(self, problem: Problem) -> bool:
        places = {(problem.line, 0), (problem.line, problem.column)}
        return problem.code not in _FOLLOWS and self.torn.isdisjoint(places)

    @cached_property
    def node(self) -> Node:
        """Give the located text."""
        node, _, _ = read_on(self.path, self.data)
        assert node is not None  # an origin is only made of what can be read
        return node_at(node, self.below)

    @cached_property
    def content(self) -> Any:
        """Give what was typed as plain texts, lists and blocks; who uses it may not change it."""
        return as_value(self.node)

    def forget_places(self) -> None:
        """Let go of the located text, far larger than the file; it is read again when needed."""
        if "node" in self.__dict__:
            assert self.content is not None  # what it says stays known
            del self.__dict__["node"]

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "node"}

    def problem(
        self,
        path: KeyPath,
        message: str,
        code: str = "",
        level: Level = Level.ERROR,
        *,
        at_key: bool = False,
    ) -> Problem:
        """Give a problem at the value (or the key) that stands at `path` in this file.

        A field that is not there is named in full, at the place of the block it belongs to.
        """
        typed, lacking = as_typed(self.node, path)
        mark = (key_mark_at if at_key else mark_at)(self.node, typed)
        key = path_text((*typed, *lacking))
        key = spoken(key, self.top, self.node) if self.top else key
        return Problem(self.path, mark.line, mark.column, key, message, level, code)


def as_typed(node: Node, path: KeyPath) -> tuple[KeyPath, KeyPath]:
    """Give the part of a path that stands in the file, and the fields that lack after it.

    The model sees a list where one block or text may stand; such steps are left out. A name as
    a step in a list is the id of one of its blocks: the map may hold them in another order.
    """
    found: list[str | int] = []
    for step, part in enumerate(path):
        if isinstance(node, Scalar):
            break
        if isinstance(node, MappingNode) and isinstance(part, int):
            continue
        if isinstance(node, Sequence) and isinstance(part, str):
            part = _index_of(node, part)  # noqa: PLW2901 - the same step, by its number
        below = _child(node, part)
        if below is None:
            return tuple(found), path[step:] if isinstance(node, MappingNode) else ()
        found.append(part)
        node = below
    return tuple(found), ()


def node_at(node: Node, path: KeyPath) -> Node:
    """Give what stands at a path, or at the longest beginning of it that exists."""
    for part in as_typed(node, path)[0]:
        node = _child(node, part) or node
    return node


def _index_of(node: Sequence, id_: str) -> int:
    """Give the number of the block with this id; past the end when there is none."""
    for index, item in enumerate(node.items):
        typed = _child(item, "id")
        if isinstance(typed, Scalar) and typed.text.strip() == id_:
            return index
    return len(node.items)


def _child(node: Node, part: str | int) -> Node | None:
    if isinstance(node, MappingNode):
        return next((entry.value for entry in node.entries if entry.key.text == part), None)
    if isinstance(node, Sequence) and isinstance(part, int) and 0 <= part < len(node.items):
        return node.items[part]
    return None


def shown(text: str) -> str:
    """Give a text as a message shows it: on one line, not too long, nothing invisible."""
    return show(" ".join(text.split()), _SHOWN)


def with_found(message: str, text: str) -> str:
    """Add to a message what stood there, when anything did."""
    if not text.strip():
        return message
    sign = "" if message.endswith("?") else ";"
    return f"{message}{sign} gevonden: «{shown(text)}»"
