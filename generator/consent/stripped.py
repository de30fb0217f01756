"""A value without what its declaration marks as private."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel

from generator.model.declarations import marked
from generator.model.fields import Private

M = TypeVar("M", bound=BaseModel)


def without(value: M, mark: Private) -> M:
    """Give a value with every optional field that bears `mark` as if it was never filled in."""
    update = {
        name: info.get_default(call_default_factory=True)
        for name in marked(type(value), mark)
        if not (info := type(value).model_fields[name]).is_required()
    }
    changed = {name: empty for name, empty in update.items() if getattr(value, name) != empty}
    return value.model_copy(update=changed) if changed else value
