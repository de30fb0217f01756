"""Ids that are used for two things."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model.places import Location
from generator.model.plain_values import suggested_id
from generator.problems import Problem
from generator.reading.origin import Origin
from generator.reading.shelf import Shelf
from generator.yaml import as_value


def doubles_in_lists(source: Origin, *path: str | int) -> Iterator[Problem]:
    """Find each second use of one id in a list of blocks (or of names that become ids)."""
    content: Any = as_value(source.node)
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
            elif id_ in claimed:
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
            file = shelf.files.get(id_) if isinstance(id_, str) else None
            if file is not None and file.folder != Location.folder:
                message = f"het id '{id_}' is ook de naam van '{file.path}'; kies een ander"
                yield shelf.sources["dorp"].problem((key, index, "id"), message, "dubbel-id")
