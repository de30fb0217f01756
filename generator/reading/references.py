"""Every id in the map that points to something else, and whether that exists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import get_origin

from pydantic import BaseModel

from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.plain_values import is_nothing
from generator.problems import KeyPath
from generator.reading.kinds import KIND_NAMES, KINDS
from generator.reading.known import Known, all_choices
from generator.reading.missing import Unknown
from generator.reading.origin import MOST_PROBLEMS, Origin
from generator.values.nearest import distance, nearest
from generator.values.text import fold

_TYPO = 3
"""More letters than this nobody gets wrong; it is another word then."""
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


def unknown_references(pointing: Pointing, source: Origin, known: Known) -> tuple[Unknown, ...]:
    """Give each id that points to nothing, with the nearest one that exists."""
    return tuple(islice(_unknown(pointing, source, known), MOST_PROBLEMS))


def _unknown(pointing: Pointing, source: Origin, known: Known) -> Iterator[Unknown]:
    for path, id_, reference in pointing:
        if any(id_ in known[kind].ids for kind in reference.kinds):
            continue
        choices = all_choices(known[kind] for kind in reference.kinds)
        if is_nothing(id_):
            continue
        named = choices.names.get(fold(id_), "")
        near = named or nearest(id_, sorted(choices.ids)) or ""
        sure = bool(named or (near and distance(id_, near, _TYPO) <= _TYPO))
        elsewhere = _elsewhere(id_, known)
        if not (choices.complete or elsewhere or (near and distance(id_, near, 1) == 1)):
            # It may be what could not be read; only a plain typo is sure to be one.
            continue
        yield Unknown(id_, source, path, reference.kinds, choices, near, sure, elsewhere)


def _elsewhere(id_: str, known: Known) -> str:
    """Say what an id is, when it stands in another folder than this reference may point to."""
    folder = next((name for name in KINDS if id_ in known[name].ids), None)
    return KIND_NAMES[KINDS[folder]] if folder else ""
