"""What a kind of thing is asked, from its declarations: in which order, and what comes first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.asked import Asked, Heading, Widget, asked_of
from generator.model.declarations import aliases, blocks
from generator.model.fields import Frozen

_HEADINGS = {heading: place for place, heading in enumerate(Heading)}


@dataclass(frozen=True)
class Question:
    """One declared field of a block: its Dutch key, its declaration and how it is asked.

    `path` is where it stands from the top, without the numbers of rows; `basic` whether it is
    asked first in the kind at hand.
    """

    key: str
    info: FieldInfo
    asked: Asked
    basic: bool
    path: str
    block: type[BaseModel] | None
    asks: Mapping[str, bool]

    @property
    def inner(self) -> tuple[Question, ...]:
        """Give the questions of the block or of each row."""
        return questions(self.block, self.path, self.asks) if self.block else ()


def questions_of(model: type[BaseModel]) -> tuple[Question, ...]:
    """Give what a kind is asked, in the order of the form."""
    asks = model.asks if issubclass(model, Frozen) else {}
    return questions(model, "", asks)


def questions(model: type[BaseModel], above: str, asks: Mapping[str, bool]) -> tuple[Question, ...]:
    """Give what a block is asked that stands at a path."""
    return _questions(model, above, tuple(sorted(asks.items())))


@cache
def _questions(
    model: type[BaseModel], above: str, asks: tuple[tuple[str, bool], ...]
) -> tuple[Question, ...]:
    found = [_question(model, key, above, asks) for key in aliases(model)]
    asked = (one for one in found if one.asked.widget is not Widget.KEPT)
    return tuple(sorted(asked, key=lambda one: (_HEADINGS[one.asked.heading], one.asked.order)))


def _question(
    model: type[BaseModel], key: str, above: str, asks: tuple[tuple[str, bool], ...]
) -> Question:
    info = model.model_fields[aliases(model)[key]]
    asked = asked_of(info)
    path = f"{above}.{key}" if above else key
    own = MappingProxyType(dict(asks))
    inner = next(iter(blocks(model, key)), None)
    # A place on the map is a block, and one control.
    inner = None if asked.widget is Widget.COORDINATES else inner
    return Question(key, info, asked, own.get(path, asked.basic), path, inner, own)
