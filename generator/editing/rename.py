"""Giving a file another name without losing anything: its old id, or what refers to it.

In: all files of a map as they stand, the old id and the new one. Out: a plan that says which file
moves and what the bytes of every changed file become. Nothing is written here.

The plan is also made when the file was renamed by hand already: then it does the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.editing.amending import amended
from generator.editing.forgetting import without_former, without_printed
from generator.editing.pointing import Changed, places_of, pointed, source_of
from generator.editing.spans import CannotEdit, opened
from generator.model.plain_values import ID_PATTERN, WINDOWS_NAMES, suggested_id
from generator.problems import KeyPath, Level, Problem
from generator.reading.assemble import assemble
from generator.reading.file_names import RESERVED
from generator.reading.files import SourceFile
from generator.reading.kinds import KINDS
from generator.reading.registers import former_ids, is_register, read_registers
from generator.values.nearest import nearest, or_meant

ALIASES = "oude_namen"


class CannotRename(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A new name that cannot be given; the message says in Dutch why and what to do."""


@dataclass(frozen=True)
class Plan:
    """What to do: move `source` to `target` (unless that was done), then write `contents`.

    `forgotten` are the ids that are kept nowhere after it: their addresses lead nowhere.
    """

    source: str
    target: str
    contents: Mapping[str, bytes]
    changes: tuple[Changed, ...]
    forgotten: tuple[str, ...] = ()


def plan_rename(
    files: Iterable[SourceFile], old: str, new: str, naming: frozenset[str] = frozenset()
) -> Plan:
    """Give the plan; raise `CannotRename` when the map would not be right after it.

    `naming` are the ids that name somebody who is off the map: of this file none is kept.
    """
    every = tuple(files)
    entries = {file.stem: file for file in every if file.folder in KINDS}
    sources = {id_: source for id_, file in entries.items() if (source := source_of(file))}
    former = former_ids(sources)
    moving = _moving(every, entries, former, old, new)
    target = replace(moving, path=_with_stem(moving.path, new), stem=new)
    contents, changes = _all_pointed(every, moving.folder, old, new)
    own = contents.pop(moving.path, moving.data or b"")
    if former.get(old) != new:
        own = _with_old_id(moving.path, own, old, new if former.get(new) == old else "")
    of_this = {old, *(id_ for id_, now in former.items() if now in (old, new))}
    forgotten = naming & of_this - {new}
    if forgotten:
        own = _without(target.path, own, forgotten)
        contents |= _unprinted(every, forgotten)
    if own != moving.data:
        contents[target.path] = own
    moves = moving.path != target.path
    if not moves and not contents:
        raise CannotRename(f"'{old}' heet al '{new}'; er is niets te doen.")
    _check(every, moving, target, contents)
    shown = (replace(one, path=target.path) if one.path == moving.path else one for one in changes)
    return Plan(moving.path if moves else "", target.path, contents, tuple(shown),
                tuple(sorted(forgotten)))  # fmt: skip


def _without(path: str, data: bytes, ids: frozenset[str]) -> bytes:
    """Give a file that keeps none of these old ids."""
    try:
        return without_former(data, ALIASES, ids)
    except CannotEdit:
        raise CannotRename(
            f"'{path}' is anders opgebouwd. Haal er zelf bij '{ALIASES}' weg: "
            f"{', '.join(sorted(ids))}. Typ de opdracht daarna opnieuw."
        ) from None


def _unprinted(every: Iterable[SourceFile], ids: frozenset[str]) -> dict[str, bytes]:
    """Give the bytes of each register in which one of these ids stood."""
    contents: dict[str, bytes] = {}
    for file in filter(is_register, every):
        try:
            data = without_printed(file.data or b"", ids) if file.data else b""
        except CannotEdit:
            raise CannotRename(
                f"'{file.path}' is anders opgebouwd. Haal daar zelf de regels weg met: "
                f"{', '.join(sorted(ids))}. Typ de opdracht daarna opnieuw."
            ) from None
        if file.data and data != file.data:
            contents[file.path] = data
    return contents


def _all_pointed(
    every: Iterable[SourceFile], folder: str, old: str, new: str
) -> tuple[dict[str, bytes], list[Changed]]:
    """Give the bytes of every file that referred to the old id, with what changed in them."""
    contents: dict[str, bytes] = {}
    changes: list[Changed] = []
    for file in every:
        found = list(places_of(file, old, folder))
        if not found:
            continue
        try:
            contents[file.path], here = pointed(file.path, file.data or b"", found, old, new)
        except CannotEdit:
            raise CannotRename(
                f"In '{file.path}' staat '{old}' op een plek die niet vanzelf aangepast kan "
                f"worden. Zet daar zelf '{new}' neer en typ de opdracht opnieuw."
            ) from None
        changes.extend(here)
    return contents, changes


def _with_stem(path: str, stem: str) -> str:
    folder, _, name = path.rpartition("/")
    return f"{folder}/{stem}.{name.rpartition('.')[2]}"


def _moving(
    every: Iterable[SourceFile],
    entries: Mapping[str, SourceFile],
    former: Mapping[str, str],
    old: str,
    new: str,
) -> SourceFile:
    """Give the file to rename, or the one that was renamed by hand already."""
    if not ID_PATTERN.fullmatch(new):
        raise CannotRename(
            f"'{new}' kan geen naam zijn: alleen kleine letters, cijfers en streepjes. "
            f"Bijvoorbeeld: {suggested_id(new)}"
        )
    if new in RESERVED:
        raise CannotRename(f"De naam '{new}' gebruikt de kaart zelf al. Kies een andere naam.")
    if new in WINDOWS_NAMES:
        raise CannotRename(f"De naam '{new}' kan op Windows niet bestaan. Kies een andere naam.")
    if old == new:
        raise CannotRename(f"De oude en de nieuwe naam zijn allebei '{old}'.")
    printed = {one.item.id for one in read_registers(filter(is_register, every)).printed}
    if old not in entries:
        half_done = new in entries and (
            former.get(old) == new
            or (old not in former and (old in printed or _is_wanted(every, old, entries[new])))
        )
        if half_done and (new not in printed or former.get(old) == new):
            return entries[new]
        raise CannotRename(_unknown(entries, former, old, new))
    if new in entries:
        raise CannotRename(f"'{new}' bestaat al: {entries[new].path}. Kies een andere naam.")
    if former.get(new, old) != old:
        raise CannotRename(f"'{new}' is een oude naam van '{former[new]}'. Kies een andere naam.")
    if new in printed and new not in former:
        raise CannotRename(
            f"'{new}' staat al in een gedrukt boekje en hoort bij iets anders. "
            "Kies een andere naam."
        )
    return entries[old]


def _is_wanted(every: Iterable[SourceFile], old: str, moved: SourceFile) -> bool:
    return any(True for file in every for _ in places_of(file, old, moved.folder))


def _unknown(
    entries: Mapping[str, SourceFile], former: Mapping[str, str], old: str, new: str
) -> str:
    if old in former:
        now = former[old]
        return f"'{old}' is een oude naam van '{now}'. Typ: kaart hernoem {now} {new}"
    return f"'{old}' staat niet op de kaart{or_meant(nearest(old, entries))}"


def _with_old_id(path: str, data: bytes, old: str, returning: str) -> bytes:
    """Give the file with its old id noted; a name it had before makes place for it."""
    try:
        if not returning:
            return _with_alias(data, old)
        typed: Any = opened(data).content[ALIASES]
        places: list[KeyPath] = (
            [(ALIASES, i) for i, one in enumerate(typed) if one == returning]
            if isinstance(typed, list)
            else [(ALIASES,)]
        )
        return pointed(path, data, places, returning, old)[0]
    except CannotEdit:
        raise CannotRename(
            f"'{path}' is anders opgebouwd. Zet er zelf een regel in: {ALIASES}: [{old}]. "
            "Geef het bestand daarna zelf de nieuwe naam."
        ) from None


def _with_alias(data: bytes, old: str) -> bytes:
    content = opened(data).content
    if not isinstance(content, dict):
        raise CannotEdit
    former = content.get(ALIASES, [])
    if isinstance(former, dict):
        raise CannotEdit
    if isinstance(former, list):
        more: Any = [*former, old]
    else:
        more = f"{former}, {old}" if former else old
    return amended(data, {**content, ALIASES: more})


def _check(
    every: Iterable[SourceFile],
    moving: SourceFile,
    target: SourceFile,
    contents: Mapping[str, bytes],
) -> None:
    """Refuse a plan after which something is wrong that was not wrong before."""
    before = tuple(every)
    after = [target if file is moving else file for file in before]
    after = [replace(file, data=contents.get(file.path, file.data)) for file in after]
    known = {_essence(problem) for problem in assemble(before).problems}
    fresh = [
        problem
        for problem in assemble(after).problems
        if problem.level is Level.ERROR and _essence(problem) not in known
    ]
    if fresh:
        raise CannotRename(f"Dat kan niet, want dan klopt dit niet meer:\n{fresh[0]}")


def _essence(problem: Problem) -> tuple[str, str]:
    """Give what a problem says; of an id that is not there, without the places that name it."""
    if problem.code == "verwijst":
        return "", problem.message.partition(";")[0]
    if problem.code == "kring":
        return problem.key, problem.code
    return problem.key, problem.message
