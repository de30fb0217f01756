"""How a check points to the place in the supporter's file, by the model's own declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Protocol

from pydantic import BaseModel

from generator.model import SocialMap
from generator.problems import KeyPath, Level, Problem


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
    """Something worth a look: in which file (by id), at which field, and what to do."""

    owner: str
    path: KeyPath
    code: str
    message: str
    line_offset: int = 0


Check = Callable[[SocialMap, date], Iterator[Notice]]


def key(model: BaseModel | type[BaseModel], name: str) -> str:
    """Give the Dutch key of a declared field."""
    owner = model if isinstance(model, type) else type(model)
    return owner.model_fields[name].alias or name


@cache
def _public_fields(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """Give name and Dutch key of the fields that residents can read."""
    fields = model.model_fields.items()
    return tuple((name, one.alias) for name, one in fields if one.alias and name != "internal")


def public_texts(value: BaseModel, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Give every text residents can read in a value, with the path of its Dutch keys."""
    for name, dutch in _public_fields(type(value)):
        typed = getattr(value, name)
        if typed is None:
            continue
        here = (*path, dutch)
        several = isinstance(typed, tuple)
        for index, item in enumerate(typed if several else (typed,)):
            place = (*here, index) if several else here
            if isinstance(item, BaseModel):
                yield from public_texts(item, place)
            elif type(item) is str:
                yield place, item


def lines_above(text: str, offset: int) -> int:
    """Count the lines from the key to a place in its text; a block text begins one line lower."""
    return text.count("\n", 0, offset) + 1 if "\n" in text else 0
