"""What the model declares, asked by the Dutch keys a supporter types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.fields import Private
from generator.problems import KeyPath
from generator.schedule import DaySet


@cache
def aliases(model: type[BaseModel]) -> Mapping[str, str]:
    """Give Dutch key → English field name of a declared type."""
    fields = model.model_fields.items()
    return MappingProxyType({info.alias: name for name, info in fields if info.alias})


@cache
def marks_of(model: type[BaseModel], name: str) -> frozenset[Private]:
    """Give how private a declared field is; nothing when it goes out by itself."""
    return frozenset(one for one in model.model_fields[name].metadata if isinstance(one, Private))


@cache
def marked(model: type[BaseModel], mark: Private) -> tuple[str, ...]:
    """Give the names of the fields of a declared type that bear this mark."""
    return tuple(name for name in model.model_fields if mark in marks_of(model, name))


@cache
def blocks(model: type[BaseModel], key: str) -> tuple[type[BaseModel], ...]:
    """Give the declared blocks that the field with this Dutch key may hold."""
    return tuple(_models_in(model.model_fields[aliases(model)[key]].annotation))


@cache
def is_list(model: type[BaseModel], key: str) -> bool:
    """Tell whether the field with this Dutch key may hold several values."""
    annotation = model.model_fields[aliases(model)[key]].annotation
    return get_origin(annotation) is tuple or annotation is DaySet


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and get_origin(annotation) is None:
        if issubclass(annotation, BaseModel):
            yield annotation
    elif get_origin(annotation) in {Annotated, Union, UnionType, tuple}:
        for argument in get_args(annotation):
            yield from _models_in(argument)


def models_along(model: type[BaseModel], path: KeyPath) -> tuple[type[BaseModel], ...]:
    """Give the declared blocks on the way to a path: the file's own type first."""
    along = [model]
    for part in path:
        if part in aliases(along[-1]):
            along += blocks(along[-1], str(part))[:1]
    return tuple(along)
