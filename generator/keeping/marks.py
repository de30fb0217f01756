"""Marks: a few bytes that stand for a value and are others when any part of it is."""

from __future__ import annotations

import pickle
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from hashlib import blake2b
from io import BytesIO
from typing import Any, Final, TypeGuard

# A shorter row is written down sooner than the marks of what stands in it are looked up.
_LONG: Final = 8


class Marks:
    """Gives marks; a frozen value is marked once, for an entry stands in many lists."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}

    def of(self, value: object) -> bytes:
        """Give the mark of a value; raises for one that cannot be written down."""
        if _is_row(value):
            return self.together("row", value)
        if not _is_shared(value):
            return _hash(_written(value))
        known = self._known.get(id(value))
        if known is None:
            # The value is held too: one that is gone may leave its id to another.
            known = self._known[id(value)] = value, self._new(value)
        return known[1]

    def together(self, what: str, values: Iterable[object]) -> bytes:
        """Give one mark of these values in this order."""
        given = tuple(values)
        # What is small and stands nowhere else is written down in one go.
        own = tuple(value for value in given if not _is_shared(value))
        shared = (self.of(value) if _is_shared(value) else b"-" for value in given)
        return _hash(what.encode(), b"\0", _written(own), *shared)

    def _new(self, value: Any) -> bytes:
        if isinstance(value, frozenset):
            return _hash(b"set\0", *sorted(map(self.of, value)))
        parts = [getattr(value, field.name) for field in fields(value)]
        if any(_is_row(part) and len(part) > _LONG for part in parts):
            return self.together(type(value).__qualname__, parts)
        return _hash(_written(value))


def _is_row(value: object) -> TypeGuard[tuple[object, ...]]:
    """Tell whether this is a row of things that are worth a mark each."""
    return type(value) is tuple and bool(value) and is_dataclass(value[0])


def _is_shared(value: object) -> bool:
    """Tell whether a value may stand in many others, and is worth a mark of its own."""
    return _is_row(value) or is_dataclass(value) or isinstance(value, frozenset)


def _hash(*parts: bytes) -> bytes:
    return blake2b(b"".join(parts), digest_size=16).digest()


def _written(value: object) -> bytes:
    """Give the bytes of a value, the same however its parts came to be."""
    target = BytesIO()
    pickler = pickle.Pickler(target, pickle.HIGHEST_PROTOCOL)
    # Else two equal texts would be written otherwise than one that stands in two places.
    pickler.fast = True
    pickler.dump(value)
    return target.getvalue()
