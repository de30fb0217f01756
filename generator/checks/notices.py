"""How a check points to the place in the supporter's file, by the model's own declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from generator.keeping.memory import Memory
from generator.model import SocialMap
from generator.model.texts import key, lines_above, public_texts
from generator.problems import KeyPath, Level, Problem

__all__ = ["Check", "Kept", "Notice", "OriginShape", "key", "lines_above", "public_texts"]


class OriginShape(Protocol):
    """Where something of the map was typed; the reader's `Origin` is one."""

    def problem(
        self,
        path: KeyPath,
        message: str,
        code: str = "",
        level: Level = Level.ERROR,
        *,
        at_key: bool = False,
    ) -> Problem:
        """Give a problem at a path of Dutch keys."""


@dataclass(frozen=True)
class Notice:
    """Something worth a look: in which file (by id), at which field, and what to do.

    With the `level` of an error the map may not be published before it is mended.
    """

    owner: str
    path: KeyPath
    code: str
    message: str
    line_offset: int = 0
    level: Level = Level.NOTICE


Check = Callable[[SocialMap, date], Iterator[Notice]]
Kept = Callable[[SocialMap, date, Memory], Iterator[Notice]]
"""A check that takes long, with the memory of what it said an earlier time."""
