"""All files together: one map, or every problem in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeVar

from generator.located import plain, read
from generator.model.entries import Activity, Service, VolunteerGroup
from generator.model.fields import Frozen
from generator.model.places import Location, Organization
from generator.model.social_map import SocialMap
from generator.model.village import Route, Theme, Village
from generator.nodes import Mapping as MappingNode
from generator.nodes import Sequence
from generator.problems import Level, Problem
from generator.reading.documents import Path, Source, validate
from generator.reading.files import (
    EDITIONS_FOLDER,
    SYNONYMS_FILE,
    THEMES_FILE,
    VILLAGE_FILE,
    SourceFile,
)
from generator.reading.references import unknown_references
from generator.reading.synonyms import read_synonyms

M = TypeVar("M", bound=Frozen)

KINDS: Mapping[str, type[Frozen]] = MappingProxyType(
    {
        model.folder: model
        for model in (Organization, Location, Service, Activity, VolunteerGroup, Route)
    }
)


@dataclass(frozen=True)
class Reading:
    """What reading gave: the map when it can be published, and all problems found.

    `sources` tells for each id (and for 'dorp' and 'themas') where it stands, so that later
    checks can point to file, line and column too.
    """

    map: SocialMap | None
    problems: tuple[Problem, ...]
    sources: Mapping[str, Source]


@dataclass
class _Shelf:
    """What has been read so far; lives only while one map is assembled."""

    problems: list[Problem] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    values: dict[str, list[Any]] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)

    def of(self, kind: type[M]) -> tuple[M, ...]:
        found: list[M] = self.values.get(kind.__name__, [])
        return tuple(found)

    def add(self, value: Frozen) -> None:
        self.values.setdefault(type(value).__name__, []).append(value)


def assemble(files: Iterable[SourceFile], *, folder: str = "kaart") -> Reading:
    """Give the map that stands in `files`, with every problem of all of them, sorted."""
    shelf = _Shelf()
    synonyms: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    seen_top = set()
    for file in files:
        if file.folder == EDITIONS_FOLDER:
            continue
        if not file.folder:
            seen_top.add(file.stem)
        node, problems = read(file.path, file.data)
        shelf.problems.extend(problems)
        if node is None:
            _remember(shelf, file)
            continue
        source = Source(file.path, node)
        if file.folder:
            _read_entry(shelf, file, source)
        elif file.stem == VILLAGE_FILE:
            _read_one(shelf, Village, VILLAGE_FILE, source)
        elif file.stem == THEMES_FILE:
            _read_themes(shelf, source)
        elif file.stem == SYNONYMS_FILE:
            synonyms, wrong = read_synonyms(source)
            shelf.problems.extend(wrong)
    for needed in (VILLAGE_FILE, THEMES_FILE):
        if needed not in seen_top:
            message = f"het bestand '{needed}.yml' ontbreekt; zonder dat kan de kaart niet bestaan"
            shelf.problems.append(Problem(f"{folder}/{needed}.yml", 1, 1, "", message, code="ontbreekt"))
    return _finish(shelf, synonyms)


def _finish(shelf: _Shelf, synonyms: Mapping[str, tuple[str, ...]]) -> Reading:
    village = next(iter(shelf.of(Village)), None)
    shelf.problems.extend(_wrong_references(shelf, village))
    found = None
    if village is not None and not any(p.level is Level.ERROR for p in shelf.problems):
        found = SocialMap(
            village=village,
            themes=_in_order(shelf.of(Theme)),
            organizations=shelf.of(Organization),
            locations=shelf.of(Location),
            services=shelf.of(Service),
            activities=shelf.of(Activity),
            volunteers=shelf.of(VolunteerGroup),
            routes=shelf.of(Route),
            synonyms=synonyms,
        )
    problems = tuple(sorted(set(shelf.problems)))
    return Reading(found, problems, MappingProxyType(shelf.sources))


def _in_order(themes: tuple[Theme, ...]) -> tuple[Theme, ...]:
    return tuple(sorted(themes, key=lambda theme: theme.order if theme.order is not None else 0))


def _remember(shelf: _Shelf, file: SourceFile) -> bool:
    """Note that an id is taken, even by a broken file, so that references to it stay silent."""
    first = shelf.paths.setdefault(file.stem, file.path)
    if first == file.path or not file.folder:
        return True
    message = f"deze naam bestaat al: '{first}'; geef dit bestand een andere naam"
    shelf.problems.append(Problem(file.path, 1, 1, "", message, code="dubbel-id"))
    return False


def _read_entry(shelf: _Shelf, file: SourceFile, source: Source) -> None:
    if not _remember(shelf, file):
        return
    value, problems = validate(KINDS[file.folder], source, {"id": file.stem})
    shelf.problems.extend(problems)
    shelf.sources[file.stem] = source
    if value is not None:
        shelf.add(value)


def _read_one(shelf: _Shelf, kind: type[Frozen], name: str, source: Source) -> None:
    value, problems = validate(kind, source)
    shelf.problems.extend(problems)
    shelf.sources[name] = source
    if value is not None:
        shelf.add(value)
    for list_key in ("kernen", "ondersteuners", "noodnummers"):
        shelf.problems.extend(_doubles(source, list_key))


def _read_themes(shelf: _Shelf, source: Source) -> None:
    prefix: Path = ()
    node = source.node
    if isinstance(node, MappingNode) and [e.key.text for e in node.entries] == [THEMES_FILE]:
        prefix, node = (THEMES_FILE,), node.entries[0].value
    if not isinstance(node, Sequence):
        message = "dit bestand is een lijst; begin elk thema met '- id: …'"
        shelf.problems.append(source.problem((), message, "vorm"))
        return
    shelf.sources[THEMES_FILE] = Source(source.path, node)
    for index in range(len(node.items)):
        value, problems = validate(Theme, source, prefix=(*prefix, index))
        shelf.problems.extend(problems)
        if value is not None:
            shelf.add(value)
    shelf.problems.extend(_doubles(source, *prefix))


def _doubles(source: Source, *path: str) -> list[Problem]:
    """Give a problem for each second use of one id in a list of blocks."""
    content: Any = plain(source.node)
    for key in path:
        content = content.get(key, []) if isinstance(content, dict) else []
    seen: set[str] = set()
    problems = []
    for index, item in enumerate(content if isinstance(content, list) else []):
        id_ = item.get("id") if isinstance(item, dict) else None
        if isinstance(id_, str) and id_ in seen:
            message = f"het id '{id_}' staat al hoger in deze lijst; kies een ander"
            problems.append(source.problem((*path, index, "id"), message, "dubbel-id"))
        if isinstance(id_, str):
            seen.add(id_)
    return problems


def _wrong_references(shelf: _Shelf, village: Village | None) -> Iterable[Problem]:
    known = _known_ids(shelf, village)
    for id_, source in shelf.sources.items():
        if id_ == VILLAGE_FILE:
            yield from unknown_references(Village, source, known)
        elif id_ != THEMES_FILE:
            folder = source.path.split("/")[-2]
            yield from unknown_references(KINDS[folder], source, known)
    for file_id, path in sorted(shelf.paths.items()):
        for value in (*shelf.of(Service), *shelf.of(Activity), *shelf.of(VolunteerGroup)):
            if file_id in value.former_ids:
                message = f"de oude naam '{file_id}' is nog in gebruik: '{path}'"
                yield shelf.sources[value.id].problem(("oude_namen",), message, "dubbel-id")


def _known_ids(shelf: _Shelf, village: Village | None) -> Mapping[str, frozenset[str]]:
    """Give what each kind of reference may point to; a file that is broken still counts."""
    folders: dict[str, set[str]] = {}
    for id_, path in shelf.paths.items():
        folders.setdefault(path.split("/")[-2], set()).add(id_)
    findable = (KINDS.keys() - {Location.folder})
    known = {name: frozenset(ids) for name, ids in folders.items()}
    known["vindbaar"] = frozenset().union(*(folders.get(name, set()) for name in findable))
    themes: Any = plain(shelf.sources[THEMES_FILE].node) if THEMES_FILE in shelf.sources else []
    known["themas"] = _ids(themes)
    content: Any = plain(shelf.sources[VILLAGE_FILE].node) if VILLAGE_FILE in shelf.sources else {}
    content = content if isinstance(content, dict) else {}
    known["kernen"] = _ids(content.get("kernen"))
    if village is not None:
        known["kernen"] = frozenset(kern.id for kern in village.kernen)
    known["noodnummers"] = _ids(content.get("noodnummers"))
    known["ondersteuner"] = frozenset({"ondersteuner"}) | _ids(content.get("ondersteuners"))
    return known


def _ids(items: Any) -> frozenset[str]:
    """Give the ids in a plain list of blocks, however broken the rest of it is."""
    found = (item.get("id") for item in items if isinstance(item, dict)) if isinstance(items, list) else ()
    return frozenset(id_ for id_ in found if isinstance(id_, str))

