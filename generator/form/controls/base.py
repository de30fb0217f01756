"""What a control shows of a value, and which value its texts stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from generator.form.known import Known
from generator.form.tree import Option


@dataclass(frozen=True)
class Place:
    """A declared field with the map around it, and the block in which it stands."""

    info: FieldInfo
    known: Known
    beside: Mapping[str, Any]


@dataclass(frozen=True)
class Filled:
    """What a control shows: the texts it posts, the text beside it, and what there is to choose.

    `other` is None where there is no text beside it.
    """

    texts: tuple[str, ...] = ()
    other: str | None = None
    options: tuple[Option, ...] = ()

    @property
    def value(self) -> str:
        """Give the text of a control that has one."""
        return self.texts[0] if self.texts else ""


@dataclass(frozen=True)
class Answer:
    """What came back from a page: the texts of a control, and the text beside it."""

    texts: tuple[str, ...] = ()
    other: str = ""

    @property
    def text(self) -> str:
        """Give the one text of a control that has one."""
        return self.texts[-1] if self.texts else ""


@dataclass(frozen=True)
class Control:
    """One way to fill in.

    `fill` gives what is shown of a value (None for nothing there), which an unaltered page sends
    back; as long as it does, the value stays as it was typed. `take` gives the value of another
    answer, None for nothing; it also gets the value before, to type in the same way.
    """

    fill: Callable[[Place, Any], Filled]
    take: Callable[[Place, Any, Answer], Any]
