"""Every id in the map that points to something else, and whether that exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.located import plain
from generator.model.fields import Reference
from generator.problems import Problem
from generator.reading.documents import Path, Source, models_in
from generator.values.nearest import nearest

Known = Mapping[str, frozenset[str]]


def references(
    model: type[BaseModel], content: object, path: Path = ()
) -> Iterator[tuple[Path, str, Reference]]:
    """Give each id in plain `content`, with the path of Dutch keys and what it should point to.

    It walks the text as typed and not the finished value, so that a mistake elsewhere in the
    file hides no wrong id.
    """
    if not isinstance(content, dict):
        return
    for info in model.model_fields.values():
        typed = content.get(info.alias)
        here: Path = (*path, str(info.alias))
        mark = next((item for item in info.metadata if isinstance(item, Reference)), None)
        if mark is not None:
            yield from ((place, id_, mark) for place, id_ in _ids(typed, here))
            continue
        for block in models_in(info.annotation):
            parts = enumerate(typed) if isinstance(typed, list) else [(None, typed)]
            for index, part in parts:
                yield from references(block, part, here if index is None else (*here, index))


def _ids(typed: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(typed, str):
        yield from ((path, part.strip()) for part in typed.split(",") if part.strip())
    elif isinstance(typed, list):
        yield from (((*path, i), part) for i, part in enumerate(typed) if isinstance(part, str))


def unknown_references(
    model: type[BaseModel], source: Source, known: Known
) -> tuple[Problem, ...]:
    """Give a problem for each id that points to nothing, with the nearest one that exists."""
    problems = []
    for path, id_, reference in references(model, plain(source.node)):
        choices = frozenset().union(*(known.get(kind, frozenset()) for kind in reference.kinds))
        if id_ in choices:
            continue
        near = nearest(id_, sorted(choices))
        hint = f"bedoelt u '{near}'?" if near else _existing(choices)
        what = " of ".join(_NAMES.get(kind, kind) for kind in reference.kinds)
        message = f"'{id_}' bestaat niet ({what}); {hint}"
        problems.append(source.problem(path, message, "verwijst"))
    return tuple(problems)


_NAMES = {
    "vindbaar": "een dienst, activiteit, groep, organisatie of contactroute",
    "ondersteuner": "'ondersteuner'",
    "noodnummers": "een noodnummer",
    "kernen": "de kernen in dorp.yml",
    "themas": "de thema's in themas.yml",
    "organisaties": "de map organisaties",
    "locaties": "de map locaties",
    "contactroutes": "de map contactroutes",
}


def _existing(choices: frozenset[str]) -> str:
    if not choices:
        return "er is er nog geen een"
    shown = sorted(choices)
    rest = f" en nog {len(shown) - 8}" if len(shown) > 8 else ""
    return f"wel: {', '.join(shown[:8])}{rest}"
