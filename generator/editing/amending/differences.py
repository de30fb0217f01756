"""What has to change in a file, piece by piece, to make it say something else.

In: what a file says and what it should say, as plain texts, lists and blocks. Out: changes at
paths of the file as it is, what comes last in a list or block first, so that each can be made by
itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.editing.amending.rows import aligned
from generator.problems import KeyPath


@dataclass(frozen=True)
class Put:
    """Another value in the place of the one at a path."""

    path: KeyPath
    value: Any


@dataclass(frozen=True)
class Gone:
    """What stands at a path goes away; something else stays beside it."""

    path: KeyPath


@dataclass(frozen=True)
class New:
    """Something new: the field at a path, below the field `after`, or a row before the one there.

    Without `after` a field comes first. A path to one row past the last adds a row.
    """

    path: KeyPath
    value: Any
    after: str | None = None


Change = Put | Gone | New


def changes(before: Any, wanted: Any, path: KeyPath = ()) -> Iterator[Change]:
    """Give the changes that make the one the other; none when both say the same."""
    if before == wanted:
        return
    both = (type(before), type(wanted))
    if before and wanted and both == (dict, dict):
        yield from _of_block(before, wanted, path)
    elif before and wanted and both == (list, list):
        yield from _of_list(before, wanted, path)
    else:
        yield Put(path, wanted)


def applied(content: Any, change: Change) -> Any:
    """Give what a file says after one change."""
    return _at(content, change.path, change)


def _of_block(before: dict[str, Any], wanted: dict[str, Any], path: KeyPath) -> Iterator[Change]:
    fresh: list[Change] = []
    other: list[Change] = []
    after = None
    for key, value in wanted.items():
        if key in before:
            after = key
            other += changes(before[key], value, (*path, key))
        else:
            fresh.append(New((*path, key), value, after))
    # What is new comes before what goes, so that a block is never empty in between; of two below
    # the same field the last comes first.
    yield from reversed(fresh)
    yield from other
    yield from (Gone((*path, key)) for key in before if key not in wanted)


def _of_list(before: list[Any], wanted: list[Any], path: KeyPath) -> Iterator[Change]:
    place = len(before)
    for old, new in reversed(aligned(before, wanted)):
        if old is None:
            assert new is not None
            yield New((*path, place), wanted[new])
            continue
        place = old
        if new is None:
            yield Gone((*path, old))
        else:
            yield from changes(before[old], wanted[new], (*path, old))


def _at(content: Any, path: KeyPath, change: Change) -> Any:
    if not path:
        assert isinstance(change, Put)
        return change.value
    step, *rest = path
    if isinstance(content, list):
        rows = list(content)
        if rest:
            rows[int(step)] = _at(rows[int(step)], tuple(rest), change)
        elif isinstance(change, New):
            rows.insert(int(step), change.value)
        elif isinstance(change, Gone):
            del rows[int(step)]
        else:
            rows[int(step)] = change.value
        return rows
    fields = dict(content)
    if rest:
        fields[str(step)] = _at(fields[str(step)], tuple(rest), change)
    elif isinstance(change, Gone):
        del fields[str(step)]
    else:
        fields[str(step)] = change.value
    return fields
