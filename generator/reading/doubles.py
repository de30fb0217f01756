"""Ids that are used for two things."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, get_origin

from pydantic import BaseModel

from generator.model.declarations import aliases, blocks
from generator.model.exceptions import parse_days_off, parse_holidays, parse_season
from generator.model.places import Location
from generator.model.plain_values import suggested_id, words_in
from generator.model.typed import typed_out
from generator.model.village import Village
from generator.problems import KeyPath, Level, Problem, UnusableValue
from generator.reading.file_names import RESERVED
from generator.reading.origin import Origin, shown
from generator.reading.shelf import Shelf
from generator.values.dates import parse_date
from generator.values.days import parse_days_and_holidays
from generator.values.text import fold

# What can be spelled in several ways, by the field it stands in.
_SPELLED: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "op": parse_date,
        "niet_op": parse_days_off,
        "wel_op": parse_days_off,
        "seizoen": parse_season,
        "feestdagen": parse_holidays,
        "dagen": lambda text: parse_days_and_holidays([text]),
    }
)
_WITH_IDS = frozenset({"kernen", "ondersteuners", "noodnummers"})
# Spaces and signs make no other number or word.
_LOOSE = re.compile(r"[\s.\-()/]+")


def doubles_in_lists(source: Origin, *path: str | int) -> Iterator[Problem]:
    """Find each second use of one id in a list of blocks (or of names that become ids)."""
    content: Any = source.content
    for key in path:
        content = content.get(key, []) if isinstance(content, dict) else []
    seen: set[str] = set()
    for index, item in enumerate(content if isinstance(content, list) else []):
        id_ = item.get("id") if isinstance(item, dict) else item
        if not isinstance(id_, str) or not id_:
            continue
        id_ = id_ if isinstance(item, dict) else suggested_id(id_)
        if id_ in seen:
            message = f"het id '{id_}' staat al hoger in deze lijst; kies een ander"
            yield source.problem((*path, index, "id"), message, "dubbel-id")
        seen.add(id_)


def same_names(source: Origin, *path: str | int, key: str = "naam") -> Iterator[Problem]:
    """Find each second block in a list with one name, which nobody could tell from the first."""
    content: Any = source.content
    for part in path:
        content = content.get(part, []) if isinstance(content, dict) else []
    seen: set[str] = set()
    for index, item in enumerate(content if isinstance(content, list) else []):
        name = item.get(key) if isinstance(item, dict) else None
        if not isinstance(name, str) or not name.strip():
            continue
        known = " ".join(fold(name).split())
        if known in seen:
            instead = (
                "geef deze een andere naam"
                if key == "naam"
                else "zet alles daar bij elkaar en haal het hier weg"
            )
            message = f"'{shown(name)}' staat al hoger in deze lijst; {instead}"
            yield source.problem((*path, index, key), message, "dubbel-naam")
        seen.add(known)


def typed_twice(model: type[BaseModel], source: Origin) -> Iterator[Problem]:
    """Find what stands a second time in one list of a file: it counts once."""
    for path, found in _twice(model, source.content, ()):
        if model is Village and len(path) == 2 and path[0] in _WITH_IDS:
            continue  # of ids that stand there twice more is said
        message = f"'{shown(found)}' staat hoger in deze lijst ook; haal het hier weg"
        yield source.problem(path, message, "dubbel", Level.NOTICE)


def _twice(
    model: type[BaseModel], content: object, above: KeyPath
) -> Iterator[tuple[KeyPath, str]]:
    known = aliases(model)
    for key, typed in content.items() if isinstance(content, dict) else ():
        if key not in known:
            continue
        here, inner = (*above, key), blocks(model, key)
        several = get_origin(model.model_fields[known[key]].annotation) is tuple
        items = words_in(typed) if isinstance(typed, str) and several and not inner else typed
        if isinstance(items, list):
            seen: set[str] = set()
            for index, item in enumerate(items):
                alike, text = _alike(key, item)
                if alike and alike in seen:
                    yield (*here, index), text
                seen.add(alike)
        for block in inner:
            for index, item in enumerate(typed if isinstance(typed, list) else [typed]):
                yield from _twice(block, item, (*here, index))


def _alike(key: str, item: object) -> tuple[str, str]:
    """Give by what an item is known and how it is called: a text, a number, or a whole block.

    A date, a day or a holiday is one however it is spelled: "1 december 2026" is 2026-12-01.
    """
    if isinstance(item, dict):
        number = item.get("nummer")
        text = number if isinstance(number, str) else typed_out(item)
    else:
        text = item if isinstance(item, str) else ""
    return _meaning(key, text) or _LOOSE.sub("", fold(text)), text


def _meaning(key: str, text: str) -> str:
    reader = _SPELLED.get(key)
    if reader is None or not text:
        return ""
    try:
        return repr(reader(text))
    except UnusableValue:
        return ""


def former_ids_in_use(shelf: Shelf) -> Iterator[Problem]:
    """Find former ids that another file has now, or had too: an old QR code leads one way."""
    claimed: dict[str, str] = {}
    for owner, source in shelf.sources.items():
        content = shelf.content(owner)
        typed = content.get("oude_namen") if isinstance(content, dict) else None
        items = typed.split(",") if isinstance(typed, str) else typed
        for index, item in enumerate(items if isinstance(items, list) else ()):
            id_ = item.strip() if isinstance(item, str) else ""
            if id_ in shelf.files:
                message = f"'{id_}' is de naam van '{shelf.files[id_].path}'; haal hem hier weg"
                yield source.problem(("oude_namen", index), message, "dubbel-id")
            elif claimed.get(id_, source.path) != source.path:
                message = f"'{id_}' staat ook bij '{claimed[id_]}'; laat hem op één plek staan"
                yield source.problem(("oude_namen", index), message, "dubbel-id")
            elif id_:
                claimed[id_] = source.path


def ids_of_files_in_village(shelf: Shelf) -> Iterator[Problem]:
    """Find supporters and emergency numbers with the id of a file: a step may lead to either."""
    content = shelf.content("dorp")
    for key in ("ondersteuners", "noodnummers"):
        items = content.get(key) if isinstance(content, dict) else None
        for index, item in enumerate(items if isinstance(items, list) else ()):
            id_ = item.get("id") if isinstance(item, dict) else None
            if id_ in RESERVED:
                message = f"het id '{id_}' gebruikt de kaart zelf al; kies een ander"
                yield shelf.sources["dorp"].problem((key, index, "id"), message, "dubbel-id")
                continue
            file = shelf.files.get(id_) if isinstance(id_, str) else None
            if file is not None and file.folder != Location.folder:
                message = f"het id '{id_}' is ook de naam van '{file.path}'; kies een ander"
                yield shelf.sources["dorp"].problem((key, index, "id"), message, "dubbel-id")
