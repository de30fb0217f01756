"""How a check points to the place in the supporter's file, by the model's own declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from pydantic import BaseModel

from generator.model import SocialMap
from generator.problems import Level, Problem


class Place(Protocol):
    """Where something of the map was typed; the reader's `Source` is one."""

    def problem(
        self,
        path: tuple[str | int, ...],
        message: str,
        code: str = "",
        level: Level = Level.ERROR,
        *,
        at_key: bool = False,
    ) -> Problem:
        """Give a problem at a path of Dutch keys."""


@dataclass(frozen=True)
class Notice:
    """Something worth a look: in which file (by id), at which field, and what to do."""

    owner: str
    path: tuple[str | int, ...]
    code: str
    message: str
    line_offset: int = 0


Check = Callable[[SocialMap, date], Iterator[Notice]]


def key(model: BaseModel | type[BaseModel], name: str) -> str:
    """Give the Dutch key of a declared field."""
    owner = model if isinstance(model, type) else type(model)
    return owner.model_fields[name].alias or name
