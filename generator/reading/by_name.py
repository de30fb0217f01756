"""Villages and themes that were typed by their name: 'Vriezenveen' means the id 'vriezenveen'.

In: a value of the model, and id by name for each kind that may be named so. Out: the same value
with ids. Names of files are no names here: an id there is also an address on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from generator.model.declarations import aliases, blocks
from generator.model.fields import Frozen, Reference
from generator.values.text import fold

M = TypeVar("M", bound=Frozen)
# What stands in a short list that everybody knows by heart.
BY_NAME = frozenset({"kernen", "themas"})
Names = Mapping[str, Mapping[str, str]]


def id_named(text: str, kinds: tuple[str, ...], names: Names) -> str:
    """Give the id of what has this name, in capitals or not; nothing when nothing has."""
    found = (names[kind].get(fold(text.strip())) for kind in kinds if kind in BY_NAME)
    return next((id_ for id_ in found if id_), "")


def with_ids(value: M, names: Names) -> M:
    """Give a value in which names have become ids; the very same one when it holds none."""
    changed: dict[str, Any] = {}
    for name, mark in _to_look_in(type(value)):
        before = getattr(value, name)
        after = _pointed(before, mark, names) if mark else _inside(before, names)
        if after is not before:
            changed[name] = after
    return value.model_copy(update=changed) if changed else value


@cache
def _to_look_in(model: type[Frozen]) -> tuple[tuple[str, Reference | None], ...]:
    """Give the fields that may hold a name for an id: what points by name, and every block."""
    marks = {
        name: next((one for one in info.metadata if isinstance(one, Reference)), None)
        for name, info in model.model_fields.items()
    }
    with_blocks = {name for key, name in aliases(model).items() if blocks(model, key)}
    return tuple(
        (name, mark)
        for name, mark in marks.items()
        if (mark and not BY_NAME.isdisjoint(mark.kinds)) or (not mark and name in with_blocks)
    )


def _pointed(value: Any, mark: Reference, names: Names) -> Any:
    if isinstance(value, tuple):
        ids = tuple(dict.fromkeys(_pointed(one, mark, names) for one in value))
        return value if ids == value else ids
    known = value is None or BY_NAME.isdisjoint(mark.kinds)
    return value if known else id_named(value, mark.kinds, names) or value


def _inside(value: Any, names: Names) -> Any:
    if isinstance(value, Frozen):
        return with_ids(value, names)
    if isinstance(value, tuple) and value and isinstance(value[0], Frozen):
        inner = tuple(with_ids(one, names) for one in value)
        return inner if any(a is not b for a, b in zip(inner, value, strict=True)) else value
    return value
