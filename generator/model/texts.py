"""The texts of a value with where each stands, by the model's own declarations."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from generator.model.declarations import marks_of
from generator.model.fields import Private, Reference
from generator.problems import KeyPath

_FORMER = "former_ids"


def key(model: BaseModel | type[BaseModel], name: str) -> str:
    """Give the Dutch key of a declared field."""
    owner = model if isinstance(model, type) else type(model)
    return owner.model_fields[name].alias or name


@cache
def _public_fields(model: type[BaseModel], *, ids: bool) -> tuple[tuple[str, str], ...]:
    """Give name and Dutch key of the fields that residents can read, with or without `ids`."""
    fields = model.model_fields.items()
    return tuple(
        (name, one.alias)
        for name, one in fields
        if one.alias
        and Private.INTERNAL not in marks_of(model, name)
        and (ids or not _holds_ids(model, name))
    )


def _holds_ids(model: type[BaseModel], name: str) -> bool:
    """Tell whether a field holds the names of files, which only an address shows."""
    marks = model.model_fields[name].metadata
    return name == _FORMER or any(isinstance(one, Reference) for one in marks)


def public_texts(
    value: BaseModel, path: KeyPath = (), *, ids: bool = True
) -> Iterator[tuple[KeyPath, str]]:
    """Give every text residents can read in a value, with the path of its Dutch keys.

    Without `ids` those are left out that say what another file is called, or was before.
    """
    for name, dutch in _public_fields(type(value), ids=ids):
        typed = getattr(value, name)
        if typed is None:
            continue
        here = (*path, dutch)
        several = isinstance(typed, tuple)
        for index, item in enumerate(typed if several else (typed,)):
            place = (*here, index) if several else here
            if type(item) is str:
                yield place, item
            elif isinstance(item, BaseModel):
                yield from public_texts(item, place, ids=ids)


def lines_above(text: str, offset: int) -> int:
    """Count the lines from the key to a place in its text; a block text begins one line lower."""
    return text.count("\n", 0, offset) + 1 if "\n" in text else 0
