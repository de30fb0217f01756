"""Every id in the map that points to something else, and whether that exists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model.declarations import aliases, blocks, models_along
from generator.model.fields import Reference
from generator.model.plain_values import is_nothing
from generator.problems import KeyPath
from generator.reading.by_name import BY_NAME, id_named
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.known import Known, of_kinds
from generator.reading.missing import Unknown
from generator.reading.origin import MOST_PROBLEMS, Origin
from generator.values.nearest import distance

Pointing = tuple[tuple[KeyPath, str, Reference], ...]
"""The ids in one file: where each stands and what it should point to."""


def references(
    model: type[BaseModel], content: object, path: KeyPath = ()
) -> Iterator[tuple[KeyPath, str, Reference]]:
    """Give each id in plain `content`, with the path of Dutch keys and what it should point to.

    It walks the text as typed and not the finished value, so that a mistake elsewhere in the
    file hides no wrong id.
    """
    if not isinstance(content, dict):
        return
    for key, typed in content.items():
        name = aliases(model).get(key)
        if name is None:
            continue
        here: KeyPath = (*path, key)
        info = model.model_fields[name]
        mark = next((item for item in info.metadata if isinstance(item, Reference)), None)
        if mark is not None:
            several = get_origin(info.annotation) is tuple
            yield from ((place, id_, mark) for place, id_ in _ids(typed, here, several=several))
            continue
        for block in blocks(model, key):
            parts = enumerate(typed) if isinstance(typed, list) else [(None, typed)]
            for index, part in parts:
                yield from references(block, part, here if index is None else (*here, index))


def _ids(typed: object, path: KeyPath, *, several: bool) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(typed, str):
        parts = typed.split(",") if several else [typed]
        yield from ((path, part.strip()) for part in parts if part.strip())
    elif isinstance(typed, list) and several:
        for index, part in enumerate(typed):
            if isinstance(part, str) and part.strip():
                yield (*path, index), part.strip()


def references_in(model: type[BaseModel], source: Origin) -> Pointing:
    """Give each id that stands in a file."""
    return tuple(references(model, source.content))


def unknown_references(
    model: type[BaseModel], pointing: Pointing, source: Origin, known: Known
) -> tuple[Unknown, ...]:
    """Give each id that points to nothing, with the nearest one that exists."""
    return tuple(islice(_unknown(model, pointing, source, known), MOST_PROBLEMS))


def _unknown(
    model: type[BaseModel], pointing: Pointing, source: Origin, known: Known
) -> Iterator[Unknown]:
    names = {kind: known[kind].names for kind in BY_NAME}
    for path, id_, reference in pointing:
        if any(id_ in known[kind].ids for kind in reference.kinds) or is_nothing(id_):
            continue
        kinds = reference.kinds
        if id_named(id_, kinds, names):
            continue
        choices, elsewhere = of_kinds(known, kinds), _elsewhere(id_, known)
        field = _field(model, path)
        several = get_origin(field.annotation) is tuple
        one = Unknown(id_, source, path, kinds, choices, elsewhere, several, field.is_required())
        # It may be what could not be read; only a plain typo is sure to be one.
        if choices.complete or elsewhere or (one.near and distance(id_, one.near, 1) == 1):
            yield one


def _field(model: type[BaseModel], path: KeyPath) -> FieldInfo:
    keys = tuple(part for part in path if isinstance(part, str))
    owner = models_along(model, keys[:-1])[-1]
    return owner.model_fields[aliases(owner)[keys[-1]]]


def _elsewhere(id_: str, known: Known) -> str:
    """Say what an id is, when it stands in another folder than this reference may point to."""
    folder = next((name for name in KINDS if id_ in known[name].ids), None)
    return KIND_NAMES[KINDS[folder]] if folder else ""
