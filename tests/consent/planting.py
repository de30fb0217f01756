"""Marked words for every private field that the model declares.

Nothing here names a field: which are private, and what each can hold, is asked of the declarations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.model.declarations import blocks, marks_of
from generator.model.fields import Private, Reference

MARK = "qxv"
# These say whether something may go out; they hold nothing that could.
SAID = frozenset({"consent", "withdrawn", "general", "audience", "nobody"})


@dataclass
class Plants:
    """What was planted: each mark as it would be found, with the field that it stands in."""

    marks: dict[str, str] = field(default_factory=dict)

    def fields(self, model: type[BaseModel], mark: Private, place: str) -> dict[str, Any]:
        """Give the fields of a declared type that are private in this way, each marked."""
        names = [name for name in model.model_fields if mark in marks_of(model, name)]
        return self._filled(model, names, place)

    def block(self, model: type[BaseModel], place: str) -> dict[str, Any]:
        """Give a block of a declared type with every field marked that can be."""
        names = [name for name, info in model.model_fields.items() if info.alias]
        return self._filled(model, [name for name in names if name not in SAID], place)

    def _filled(self, model: type[BaseModel], names: list[str], place: str) -> dict[str, Any]:
        filled = {
            str(model.model_fields[name].alias): self._value(model, name, place) for name in names
        }
        return {alias: value for alias, value in filled.items() if value is not None}

    def _value(self, model: type[BaseModel], name: str, place: str) -> Any:
        info = model.model_fields[name]
        alias = str(info.alias)
        here = f"{place}.{alias}"
        example = (info.examples or [None])[0]
        if any(isinstance(one, Reference) for one in info.metadata):
            return None
        for inner in blocks(model, alias):
            block = self.block(inner, here)
            return [block] if isinstance(example, list) else block
        for typed, found_as in self._candidates():
            if _fits(model, name, typed):
                self.marks[found_as] = here
                return typed
        return example

    def _candidates(self) -> tuple[tuple[str, str], ...]:
        """Give what a field could hold, the likeliest first, and how it would be found."""
        at = len(self.marks)
        word = f"{MARK.capitalize()}{chr(97 + at // 26)}{chr(97 + at % 26)}k"
        number = f"06 9{at:03d} 7{at:03d}"
        degrees = f"1{at:03d}71"
        return (
            (word, word.lower()),
            (f"{word.lower()}@gmail.com", word.lower()),
            (number, re.sub(r"\D", "", number)[1:]),
            (f"9{at:03d} QX", f"9{at:03d} qx"),
            (f"53.{degrees}", f"53.{degrees}"),
            (f"5.{degrees}", f"5.{degrees}"),
        )


def _fits(model: type[BaseModel], name: str, typed: str) -> bool:
    info = model.model_fields[name]
    kind: Any = info.annotation
    for part in info.metadata:
        kind = Annotated[kind, part]
    try:
        TypeAdapter(kind).validate_python(typed)
    except ValidationError:
        return False
    return True
