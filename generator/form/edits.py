"""Changes in plain content by a path of keys and numbers, each on a copy."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from itertools import pairwise
from typing import Any

from generator.problems import KeyPath


class NoWay(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A change that cannot be made in this content."""


def value_at(content: Any, path: KeyPath) -> Any:
    """Give what stands at a path; raise `NoWay` when nothing does."""
    for step in path:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            raise NoWay from None
    return content


def with_value(content: Any, path: KeyPath, value: Any) -> Any:
    """Give content with another value at a path; blocks on the way that lack are made."""
    copy = deepcopy(content)
    if not path:
        return value
    holder = copy
    for step, following in pairwise(path):
        holder = _inside(holder, step)
        if isinstance(holder, list) and holder and isinstance(following, str):
            # Of several, the first is meant.
            holder = holder[0]
    _put(holder, path[-1], value)
    return copy


def _put(holder: Any, step: str | int, value: Any) -> None:
    in_list = isinstance(holder, list) and isinstance(step, int) and step < len(holder)
    if not in_list and not (isinstance(holder, dict) and isinstance(step, str)):
        raise NoWay
    holder[step] = value


def _inside(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict) and isinstance(step, str):
        inner = holder.get(step) or {}
        holder[step] = inner
    elif isinstance(holder, list) and isinstance(step, int) and step < len(holder):
        inner = holder[step]
    else:
        raise NoWay
    return inner


def without(content: Any, path: KeyPath) -> Any:
    """Give content without what stands at a path, and without a block that is empty then."""
    copy = deepcopy(content)
    while path:
        holder = value_at(copy, path[:-1])
        try:
            del holder[path[-1]]
        except (KeyError, IndexError, TypeError):
            raise NoWay from None
        if holder or len(path) == 1:
            return copy
        path = path[:-1]
    raise NoWay


def on_text(content: Any, path: KeyPath, change: Callable[[str], str]) -> Any:
    """Give content with the text at a path changed."""
    text = value_at(content, path)
    if not isinstance(text, str):
        raise NoWay
    return with_value(content, path, change(text))
