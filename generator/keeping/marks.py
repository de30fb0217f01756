"""Marks: a few bytes that stand for a value and are others when any part of it is."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, cached_property
from hashlib import blake2b
from io import BytesIO
from typing import Any, Final, TypeGuard

from pydantic import BaseModel

# A shorter row is written down sooner than the marks of what stands in it are looked up.
_LONG: Final = 8


class Marks:
    """Gives marks; a frozen value is marked once, for an entry stands in many lists."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, value: object) -> bytes:
        """Give the mark of a value; raises for one that cannot be written down."""
        if not _is_shared(value):
            return _hash(_written(value))
        if _is_row(value) and len(value) <= _LONG:
            return self.together("row", value)
        known = self._known.get(id(value))
        if known is None:
            # The value is held too: one that is gone may leave its id to another.
            known = self._known[id(value)] = value, self._new(value)
        return known[1]

    def together(self, what: str, values: Iterable[object]) -> bytes:
        """Give one mark of these values in this order."""
        # What is small and stands nowhere else is written down in one go.
        own: list[object] = []
        shared: list[bytes] = []
        for value in values:
            if _is_shared(value):
                shared.append(self.of(value))
            else:
                shared.append(b"-")
                own.append(value)
        return _hash(what.encode(), b"\0", _written(tuple(own)), *shared)

    def _new(self, value: Any) -> bytes:
        if isinstance(value, frozenset):
            return _hash(b"set\0", *sorted(map(self.of, value)))
        if _is_row(value):
            return self.together("row", value)
        if isinstance(value, BaseModel):
            return _hash(_written(value, _OfModels))
        kind: Any = type(value)
        parts = [getattr(value, name) for name in _names(kind)]
        if _works_things_out(kind) or any(map(_is_taken_apart, parts)):
            return self.together(kind.__qualname__, map(self._in_order, parts))
        return _hash(_written(value))

    def _in_order(self, part: object) -> object:
        """Give a part of a value; a mapping as a row, in an order that is always the same."""
        if not isinstance(part, Mapping):
            return part
        return tuple((key, self.of(part[key])) for key in sorted(part))


def _is_row(value: object) -> TypeGuard[tuple[object, ...]]:
    """Tell whether this is a row of things that are worth a mark each."""
    return type(value) is tuple and bool(value) and _is_value(value[0])


def _is_value(value: object) -> bool:
    kind: Any = type(value)
    return _is_kind_of_value(kind)


@cache
def _is_kind_of_value(kind: Any) -> bool:
    return is_dataclass(kind) or issubclass(kind, BaseModel)


def _is_shared(value: object) -> bool:
    """Tell whether a value may stand in many others, and is worth a mark of its own."""
    kind: Any = type(value)
    return _is_row(value) if kind is tuple else _is_kind_of_shared(kind)


@cache
def _is_kind_of_shared(kind: Any) -> bool:
    return _is_kind_of_value(kind) or issubclass(kind, frozenset)


def _is_taken_apart(part: object) -> bool:
    """Tell whether a part of a value is known better by its own parts.

    A long list shares them with others, a set has no order to be written down in, and what was
    typed is marked by its fields.
    """
    if _is_row(part):
        return len(part) > _LONG or isinstance(part[0], BaseModel)
    return isinstance(part, frozenset | Mapping | BaseModel)


@cache
def _works_things_out(kind: Any) -> bool:
    """Tell whether values of a kind remember what they worked out, and so change when asked."""
    return any(isinstance(one, cached_property) for one in vars(kind).values())


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _hash(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=16).digest()


class _OfModels(pickle.Pickler):
    """Writes the values of the model down by their fields, and no more than those."""

    def reducer_override(self, value: Any) -> Any:
        """Give a declared value by what was typed: which fields those were is a set otherwise."""
        if not isinstance(value, BaseModel):
            return NotImplemented
        typed = sorted(value.model_fields_set)
        names = type(value).model_fields
        return type(value), (*(getattr(value, name) for name in names), *typed)


def _written(value: object, how: type[pickle.Pickler] = pickle.Pickler) -> bytes:
    """Give the bytes of a value, the same however its parts came to be."""
    target = BytesIO()
    pickler = how(target, pickle.HIGHEST_PROTOCOL)
    # Else two equal texts would be written otherwise than one that stands in two places.
    pickler.fast = True
    pickler.dump(value)
    return target.getvalue()
