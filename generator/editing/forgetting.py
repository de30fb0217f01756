"""Old ids that may be kept nowhere, because they name somebody who is off the map.

In: a file of the map and the ids to forget. Out: its bytes without them, and else as they were. An
address that names somebody must die, also when it is on paper.
"""

from __future__ import annotations

from typing import Any

from generator.editing.amending import amended
from generator.editing.spans import CannotEdit, opened
from generator.model.printed import PRINTED_FOLDERS

_EDITIONS, _PUBLISHED, _PAGES = "edities", "gepubliceerd", "bladzijden"
# What is remembered of each thing by its id alone.
_BY_ID = ("kalender", "gekomen_en_gegaan")


def without_former(data: bytes, key: str, ids: frozenset[str]) -> bytes:
    """Give a file whose list of old ids, at `key`, has none of these. Raises `CannotEdit`."""
    content = _opened(data)
    left = _without(content.get(key, []), ids)
    rest = {name: value for name, value in content.items() if name != key}
    return _written(data, content, {**content, key: left} if left else rest)


def without_printed(data: bytes, ids: frozenset[str]) -> bytes:
    """Give a register that does not know these ids any more. Raises `CannotEdit`."""
    content = _opened(data)
    shown = dict(content)
    if isinstance(editions := content.get(_EDITIONS), list):
        shown[_EDITIONS] = [_unlisted(one, ids) for one in editions]
    if _PUBLISHED in content:
        shown[_PUBLISHED] = _unlisted(content[_PUBLISHED], ids)
    if isinstance(pages := content.get(_PAGES), dict):
        shown[_PAGES] = {at: day for at, day in pages.items() if not ids & {*at.split("/")}}
    for key in _BY_ID:
        if isinstance(told := content.get(key), dict):
            shown[key] = {id_: one for id_, one in told.items() if id_ not in ids}
    gone = [key for key, value in shown.items() if not value and content[key]]
    return _written(data, content, {k: v for k, v in shown.items() if k not in gone})


def _opened(data: bytes) -> dict[str, Any]:
    content = opened(data).content
    if not isinstance(content, dict):
        raise CannotEdit
    return content


def _written(data: bytes, before: dict[str, Any], after: dict[str, Any]) -> bytes:
    return data if after == before else amended(data, after)


def _unlisted(block: Any, ids: frozenset[str]) -> Any:
    """Give an edition, or what was public, without these ids; a folder with none of them goes."""
    if not isinstance(block, dict):
        return block
    left = {key: _without(value, ids) if key in PRINTED_FOLDERS else value
            for key, value in block.items()}  # fmt: skip
    return {key: value for key, value in left.items() if value or not block[key]}


def _without(typed: Any, ids: frozenset[str]) -> Any:
    """Give ids with their names, a list of them, or one text of them, without these."""
    if isinstance(typed, dict):
        return {id_: name for id_, name in typed.items() if id_ not in ids}
    if isinstance(typed, list):
        return [one for one in typed if not (isinstance(one, str) and one.strip() in ids)]
    if isinstance(typed, str):
        return ", ".join(one.strip() for one in typed.split(",") if one.strip() not in ids)
    return typed
