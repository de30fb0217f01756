"""What two people made of the same file, put together.

In: what a file said, what one made of it and what the other did, as plain texts, lists and blocks.
Out: both together, and where both changed the same thing. There the first is kept, and it has to
be asked: nothing is thrown away unseen.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from generator.editing.amending.plain import as_read
from generator.editing.amending.rows import aligned
from generator.problems import KeyPath


@dataclass(frozen=True)
class Clash:
    """One place that both changed, each in another way; None says that it is not there.

    `path` is where it stands in what came of it.
    """

    path: KeyPath
    before: Any
    mine: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """What came of it, with mine in the place of every clash.

    What one took away while the other changed it stays, as changed, until it is asked.
    """

    content: Any
    clashes: tuple[Clash, ...]


def merged(base: Any, mine: Any, theirs: Any) -> Merged:
    """Put the changes of two people together, field by field and cell by cell.

    None stands for a file that is not there.
    """
    clashes: list[Clash] = []
    first, one, other = (None if it is None else as_read(it) for it in (base, mine, theirs))
    content = _together(first, one, other, (), clashes)
    return Merged(content, tuple(clashes))


def settled(found: Merged, choices: Iterable[Any]) -> Any:
    """Give what came of it with a value chosen for every clash, in their order.

    None takes the field or row out.
    """
    content = deepcopy(found.content)
    # From the last to the first, or a row that goes would move the others.
    for clash, value in reversed(list(zip(found.clashes, choices, strict=True))):
        if not clash.path:
            content = value
            continue
        *above, last = clash.path
        owner = content
        for step in above:
            owner = owner[step]
        if value is None:
            del owner[last]
        else:
            owner[last] = value
    return content


def _together(base: Any, mine: Any, theirs: Any, path: KeyPath, clashes: list[Clash]) -> Any:
    """Give one value; None stands for one that is not there."""
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    if isinstance(mine, dict) and isinstance(theirs, dict) and isinstance(base, dict | None):
        return _fields(base or {}, mine, theirs, path, clashes)
    if isinstance(mine, list) and isinstance(theirs, list) and isinstance(base, list | None):
        return _rows(base or [], mine, theirs, path, clashes)
    clashes.append(Clash(path, base, mine, theirs))
    return theirs if mine is None else mine


def _fields(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any],
    path: KeyPath, clashes: list[Clash],
) -> dict[str, Any]:  # fmt: skip
    found: dict[str, Any] = {}
    for key in (*mine, *(key for key in theirs if key not in mine)):
        here = (*path, key)
        value = _together(base.get(key), mine.get(key), theirs.get(key), here, clashes)
        if value is not None:
            found[key] = value
    return found


def _rows(
    base: list[Any], mine: list[Any], theirs: list[Any], path: KeyPath, clashes: list[Clash]
) -> list[Any]:
    ours, others = _followed(base, mine), _followed(base, theirs)
    rows: list[Any] = []
    for number in range(len(base) + 1):
        added = ours.added[number]
        rows += added
        rows += [row for row in others.added[number] if row not in added]
        if number == len(base):
            continue
        here, there = ours.became[number], others.became[number]
        row = _together(base[number], here, there, (*path, len(rows)), clashes)
        rows += [] if row is None else [row]
    return rows


@dataclass(frozen=True)
class _Followed:
    """What became of every row, and what was added before each and at the end."""

    became: list[Any]
    added: list[list[Any]]


def _followed(base: list[Any], later: list[Any]) -> _Followed:
    became: list[Any] = [None] * len(base)
    added: list[list[Any]] = [[] for _ in range(len(base) + 1)]
    place = 0
    for old, new in aligned(base, later):
        if old is not None:
            place = old + 1
            became[old] = None if new is None else later[new]
        elif new is not None:
            added[place].append(later[new])
    return _Followed(became, added)
