"""Every id in the map that points to something else, and whether that exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.fields import Frozen, Reference
from generator.problems import Problem
from generator.reading.documents import Path, Source
from generator.values.nearest import nearest

Known = Mapping[str, frozenset[str]]


def references(value: Frozen, path: Path = ()) -> Iterator[tuple[Path, str, Reference]]:
    """Give each id that `value` holds, with the path of Dutch keys and what it should point to."""
    for name, info in type(value).model_fields.items():
        here: Path = (*path, info.alias or name)
        content = getattr(value, name)
        mark = next((item for item in info.metadata if isinstance(item, Reference)), None)
        parts = list(enumerate(content)) if isinstance(content, tuple) else [(None, content)]
        for index, part in parts:
            place = here if index is None else (*here, index)
            if isinstance(part, Frozen):
                yield from references(part, place)
            elif mark is not None and isinstance(part, str):
                yield place, part, mark


def unknown_references(value: Frozen, source: Source, known: Known, prefix: Path = ()) -> tuple[Problem, ...]:
    """Give a problem for each id that points to nothing, with the nearest one that exists."""
    problems = []
    for path, id_, reference in references(value):
        choices = frozenset().union(*(known.get(kind, frozenset()) for kind in reference.kinds))
        if id_ in choices:
            continue
        near = nearest(id_, sorted(choices))
        hint = f"bedoelt u '{near}'?" if near else _existing(choices)
        what = " of ".join(_NAMES.get(kind, kind) for kind in reference.kinds)
        message = f"'{id_}' bestaat niet bij {what}; {hint}"
        problems.append(source.problem((*prefix, *path), message, "verwijst"))
    return tuple(problems)


_NAMES = {"vindbaar": "diensten, activiteiten, vrijwilligers, organisaties of contactroutes"}


def _existing(choices: frozenset[str]) -> str:
    if not choices:
        return "er is er nog geen een"
    shown = sorted(choices)
    rest = f" en nog {len(shown) - 8}" if len(shown) > 8 else ""
    return f"wel: {', '.join(shown[:8])}{rest}"
