"""Which ids the map holds, per kind of reference, and whether that list is complete."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.places import Location
from generator.model.plain_values import suggested_id
from generator.model.routes import STEP_KINDS
from generator.model.village import Village
from generator.reading.kinds import KINDS
from generator.reading.shelf import Shelf
from generator.values.text import fold


@dataclass(frozen=True)
class Choices:
    """The ids of one kind, and the id behind each name.

    When part of the list could not be read, `complete` is false: an id that is not in it may
    still exist, and calling it unknown would report one mistake twice.
    """

    ids: frozenset[str] = frozenset()
    names: Mapping[str, str] = field(default_factory=dict)
    complete: bool = True


Known = Mapping[str, Choices]


def known_ids(shelf: Shelf) -> Known:
    """Give what each kind of reference may point to; a file that is broken still counts."""
    known = {folder: _in_folder(shelf, folder) for folder in KINDS}
    known["vindbaar"] = all_choices(known[folder] for folder in KINDS if folder != Location.folder)
    themes = shelf.content("themas")
    known["themas"] = _in_list(themes, complete=bool(themes) and _whole(shelf, "themas"))
    content = shelf.content("dorp")
    typed = content if isinstance(content, dict) else {}
    valid, whole = bool(shelf.of(Village)), _whole(shelf, "dorp")
    for key in ("kernen", "noodnummers", "ondersteuners"):
        known[key] = _in_list(typed.get(key), complete=valid or (bool(typed.get(key)) and whole))
    function = Choices(frozenset({"ondersteuner"}))
    known["ondersteuner"] = all_choices((function, known["ondersteuners"]))
    # A step may lead to all of these; put together once, not for every step that leads nowhere.
    known[" ".join(STEP_KINDS)] = all_choices(known[kind] for kind in STEP_KINDS)
    return known


def _whole(shelf: Shelf, name: str) -> bool:
    return name in shelf.sources and shelf.sources[name].whole


def of_kinds(known: Known, kinds: tuple[str, ...]) -> Choices:
    """Give what a reference to any of these kinds may point to."""
    together = known.get(" ".join(kinds))
    return all_choices(known[kind] for kind in kinds) if together is None else together


def all_choices(parts: Iterable[Choices]) -> Choices:
    """Give all choices together."""
    every = tuple(parts)
    return Choices(
        frozenset().union(*(part.ids for part in every)),
        {name: id_ for part in every for name, id_ in part.names.items()},
        all(part.complete for part in every),
    )


def _in_folder(shelf: Shelf, folder: str) -> Choices:
    ids = {id_ for id_, file in shelf.files.items() if file.folder == folder}
    contents = ((id_, shelf.content(id_)) for id_ in sorted(ids))
    names = {
        fold(text): id_
        for id_, content in contents
        if isinstance(content, dict)
        and isinstance(text := content.get("naam", content.get("vraag")), str)
    }
    return Choices(frozenset(ids | shelf.strays), names)


def _in_list(items: Any, *, complete: bool) -> Choices:
    """Give the ids in a plain list of blocks or names, however broken the rest of it is."""
    listed = items if isinstance(items, list) else [] if items in (None, "") else [items]
    found = list(_ids(listed))
    return Choices(
        frozenset(id_ for id_, _ in found),
        {**{fold(id_): id_ for id_, _ in found}, **{fold(name): id_ for id_, name in found}},
        complete=complete and len(found) == len(listed),
    )


def _ids(items: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for item in items:
        if isinstance(item, str):
            yield from ((suggested_id(name), name) for name in item.split(",") if name.strip())
        elif isinstance(item, dict) and isinstance(item.get("id"), str):
            name = item.get("naam")
            yield item["id"], name if isinstance(name, str) else item["id"]
