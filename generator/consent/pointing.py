"""What points to somebody or to a home, pointed to the name that may be known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel

from generator.model.fields import Reference

M = TypeVar("M", bound=BaseModel)


def pointed(value: M, names: Mapping[str, str]) -> M:
    """Give a value in which every id that got another name is that name; `names` are old → new."""
    if not names:
        return value
    update = {}
    for name, info in type(value).model_fields.items():
        before = getattr(value, name)
        is_id = any(isinstance(one, Reference) for one in info.metadata)
        after = _pointed(before, names, is_id=is_id)
        if after is not before:
            update[name] = after
    return value.model_copy(update=update) if update else value


def _pointed(before: Any, names: Mapping[str, str], *, is_id: bool) -> Any:
    if isinstance(before, BaseModel):
        return pointed(before, names)
    if isinstance(before, tuple):
        after = tuple(_pointed(one, names, is_id=is_id) for one in before)
        changed = any(new is not old for new, old in zip(after, before, strict=True))
        return after if changed else before
    return names.get(before, before) if is_id and isinstance(before, str) else before
