"""What is typed is seen: each field where its declaration says, and what is private nowhere.

Of every field there are two maps that differ in that field only. Where a place shows the field, it
looks different; where nothing may show it, everything stays the same to the last letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache

import pytest
from full_map import EMPTY, Place, changed, leaves
from pydantic import BaseModel
from village_of_all import STOPPED, Files, full_files, read, seen

from generator.model.declarations import aliases, models_along
from generator.model.guide import FILES
from generator.model.seen import EVERYWHERE, Outlet, Seen, seen_in, seen_of
from generator.model.themes import Theme
from generator.model.village import Village
from generator.reading.kinds import BLOCKS, KINDS

# What only shows on something that stopped, and what decides whether something is shown at all.
ONLY_OF_STOPPED = {"reden", "sinds", "in_plaats_daarvan"}
# The second number of each contact in this map is for referrers only.
FOR_REFERRERS: Place = ("telefoon", 1)
OTHERS = (("kernen", 1), ("ondersteuners", 1), ("ondersteuners", 2))
TOPS: dict[str, type[BaseModel]] = {"dorp": Village, "themas": Theme, **BLOCKS}


def fields() -> Iterator[tuple[str, str, Place, type[BaseModel], str]]:
    """Give every field of the map: folder, file, place in it, the type it is declared in, key."""
    for (folder, name), content in full_files().items():
        if name.endswith("-anders"):
            continue
        model = KINDS[folder] if folder else TOPS[name]
        start: Place = ("themas", 0) if name == "themas" else ()
        top = content["themas"][0] if name == "themas" else content
        for path, owner, key in leaves(model, top):
            if key == "id" or path[:2] in OTHERS:
                continue  # an id is what other files point to; of several, one is enough
            yield folder, name, (*start, *path), owner, key


ALL = tuple(fields())
NAMED = [".".join(map(str, (folder or name, *path))) for folder, name, path, _, _ in ALL]


def declared(folder: str, name: str, path: Place) -> Seen:
    """Give where a field is seen: where it is, and every block that it stands in."""
    model = KINDS[folder] if folder else TOPS[name]
    steps = [step for step in path if isinstance(step, str) and step != "themas"] or ["themas"]
    if path[-1] == "themas":
        steps = ["themas"]
    if FOR_REFERRERS in {path[at : at + 2] for at in range(len(path))}:
        return seen_in(Outlet.REFERRERS)
    found = EVERYWHERE
    for number, step in enumerate(steps):
        owner = models_along(model, tuple(steps[:number]))[-1]
        found = found & seen_of(owner.model_fields[aliases(owner)[step]])
    return found


@cache
def before(folder: str, name: str) -> dict[Outlet, str]:
    return seen(read(full_files()), folder, name)


def after(folder: str, name: str, files: Files) -> dict[Outlet, str]:
    return seen(read(files), folder, name)


@pytest.mark.parametrize(("folder", "name", "path", "model", "key"), ALL, ids=NAMED)
def test_a_field_is_seen_where_its_declaration_says(
    folder: str, name: str, path: Place, model: type[BaseModel], key: str
) -> None:
    files = full_files()
    was = before(folder, name)
    if key in ONLY_OF_STOPPED and len(path) == 1:
        files[folder, name].update(STOPPED)
        was = after(folder, name, deepcopy(files))
    if key == "plek":
        # Where the address may be known, a home looks like any other place.
        del files[folder, name]["adres"]["toestemming"]
        was = after(folder, name, deepcopy(files))
    files[folder, name] = changed(files[folder, name], path, model, key)
    now = after(folder, name, files)
    differs = {outlet for outlet in was if was[outlet] != now[outlet]}
    wanted = declared(folder, name, path)
    assert wanted.outlets <= differs, f"{path}: {wanted.text}, but only {sorted(differs)}"
    if wanted.is_private or (Outlet.REFERRERS in wanted.outlets and key != "alleen_voor"):
        assert differs == wanted.outlets, "what is not for residents is in no other place"


def test_every_declared_field_is_among_these() -> None:
    known = {(model, aliases(model)[key]) for _, _, _, model, key in ALL}
    declared_fields = {
        (model, field)
        for _, _, model in FILES
        for field, info in model.model_fields.items()
        if info.alias not in {None, "id", *EMPTY} and not _holds_blocks(model, info.alias or "")
    }
    assert declared_fields <= known


def _holds_blocks(model: type[BaseModel], key: str) -> bool:
    return len(models_along(model, (key,))) > 1
