"""Which row of a list became which: rows have no name, so they are told by what they say.

In: the rows as they were and as they are. Out: pairs of numbers in order; None stands for a row
that is not there.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

Pair = tuple[int | None, int | None]
# Dearer than to change a row as a whole, so that rows are only dropped where there are fewer.
_ALONE = 0.6
# In more than this many pairs nobody looks; then rows are taken in their order.
_MOST_PAIRS = 10_000


def aligned(before: list[Any], after: list[Any]) -> list[Pair]:
    """Pair the rows that are the same, and those in between that look most alike."""
    marks = ([repr(_plain(one)) for one in rows] for rows in (before, after))
    pairs: list[Pair] = []
    matcher = SequenceMatcher(None, next(marks), next(marks), autojunk=False)
    old = new = 0
    for start, other, size in matcher.get_matching_blocks():
        pairs += _most_alike(before, after, range(old, start), range(new, other))
        pairs += zip(range(start, start + size), range(other, other + size), strict=True)
        old, new = start + size, other + size
    return pairs


def _most_alike(before: list[Any], after: list[Any], old: range, new: range) -> list[Pair]:
    """Pair rows in order, so that as little as possible changes."""
    if len(old) * len(new) > _MOST_PAIRS:
        return list(zip_longest(old, new))
    costs: dict[tuple[int, int], tuple[float, Pair]] = {}
    for i in range(len(old), -1, -1):
        for j in range(len(new), -1, -1):
            ways: list[tuple[float, Pair]] = []
            if i < len(old) and j < len(new):
                away = _apart(before[old[i]], after[new[j]])
                ways.append((away + costs[i + 1, j + 1][0], (1, 1)))
            if i < len(old):
                ways.append((_ALONE + costs[i + 1, j][0], (1, None)))
            if j < len(new):
                ways.append((_ALONE + costs[i, j + 1][0], (None, 1)))
            costs[i, j] = min(ways, key=lambda way: way[0], default=(0.0, (None, None)))
    pairs: list[Pair] = []
    i = j = 0
    while i < len(old) or j < len(new):
        down, right = costs[i, j][1]
        pairs.append((old[i] if down else None, new[j] if right else None))
        i, j = i + bool(down), j + bool(right)
    return pairs


def _apart(before: Any, after: Any) -> float:
    """Give how much two rows differ, from 0 to 1."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = before.keys() | after.keys()
        changed: int = sum(before.get(key) != after.get(key) for key in keys)
        return changed / max(1, len(keys))
    return 1.0


def _plain(value: Any) -> Any:
    """Give a value in which the order of fields makes no difference."""
    if isinstance(value, dict):
        return sorted((key, _plain(part)) for key, part in value.items())
    return [_plain(part) for part in value] if isinstance(value, list) else value
