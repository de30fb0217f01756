"""Short forms written out and back: `telefoon: 0597 00 12 34` is a list with one number.

In: a declared field and what was typed there. Out: the list or block it stands for, by the reader's
own rules; and for a list or block that changed, the shortest way to type it that resembles what
stood there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BeforeValidator
from pydantic.fields import FieldInfo

from generator.problems import UnusableValue

Reader = Callable[[Any], Any]


def written_out(info: FieldInfo, value: Any) -> Any:
    """Give the list or block that a value stands for; itself when it cannot be read so."""
    try:
        for read in _readers(info):
            value = read(value)
        item_readers = list(_item_readers(info.annotation))
        if isinstance(value, list):
            value = [_read(item_readers, item) for item in value]
    except UnusableValue:
        return value
    return value


def _read(readers: list[Reader], value: Any) -> Any:
    try:
        for read in readers:
            value = read(value)
    except UnusableValue:
        return value
    return value


def _readers(info: FieldInfo) -> Iterator[Reader]:
    marks = [*info.metadata, *_marks(info.annotation)]
    yield from (mark.func for mark in marks if isinstance(mark, BeforeValidator))  # type: ignore[misc]


def _marks(annotation: Any) -> Iterator[Any]:
    """Give what stands beside a type, also where nothing may stand instead."""
    if get_origin(annotation) in {Union, UnionType}:
        for part in get_args(annotation):
            yield from _marks(part)
    elif get_origin(annotation) is Annotated:
        yield from get_args(annotation)[1:]


def _item_readers(annotation: Any) -> Iterator[Reader]:
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) is tuple:
        for mark in _marks(get_args(annotation)[0]):
            if isinstance(mark, BeforeValidator):
                yield mark.func  # type: ignore[misc]


def rows_typed(info: FieldInfo, before: Any, rows: list[Any]) -> Any:
    """Give how to type rows where `before` stood (None for nothing), in the shape it had."""
    old = before if isinstance(before, list) else []
    long = written_out(info, before) if before is not None else []
    typed = [_as_it_stood(info, row, old, long) if isinstance(row, dict) else row for row in rows]
    if len(typed) != 1 or isinstance(before, list):
        return typed
    short = _short(info, rows[0])
    likes_text = isinstance(before, str) or (before is None and _example_is_text(info))
    if likes_text and short is not None:
        return short
    return rows[0] if isinstance(before, dict) else typed


def _as_it_stood(info: FieldInfo, row: dict[str, Any], old: list[Any], long: Any) -> Any:
    """Give a row as it was typed: one that did not change keeps its short form."""
    for typed, meant in zip(old, long if isinstance(long, list) else [], strict=False):
        if meant == row:
            return typed
    short = _short(info, row)
    return short if short is not None and any(isinstance(one, str) for one in old) else row


def _short(info: FieldInfo, row: Any) -> str | None:
    """Give the lone text that stands for a row, if there is one."""
    values = [part for part in row.values() if isinstance(part, str)]
    return next((text for text in values if written_out(info, [text]) == [row]), None)


def _example_is_text(info: FieldInfo) -> bool:
    return bool(info.examples) and isinstance((info.examples or [""])[0], str)


def block_typed(info: FieldInfo, before: Any, block: dict[str, Any]) -> Any:
    """Give how to type a block where `before` stood: a lone text stays one when that will do."""
    if isinstance(before, str):
        values = [part for part in block.values() if isinstance(part, str)]
        for text in values:
            if written_out(info, text) == block:
                return text
    return block
