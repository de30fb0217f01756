"""What of the neighbours' maps stands on this one: theirs beside ours, and never in its place.

In: a map with the last copies of its neighbours. Out: of each neighbour the things that are taken,
under ids and themes of this map; what both have; and what may be the same, for the supporter to
say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from generator.consent.pointing import pointed
from generator.model import (
    Activity,
    AnyEntry,
    Item,
    Location,
    Organization,
    Service,
    SocialMap,
    VolunteerGroup,
)
from generator.model.neighbours import Neighbour, NeighbourCopy, NeighbourKind, Owner, id_here
from generator.model.plain_values import LONGEST_ID
from generator.model.shared_fields import Reach
from generator.values.text import fold

_REST: Final = "overig"


@dataclass(frozen=True)
class Alike:
    """Something of a neighbour (`theirs`, by its id there) beside something of ours."""

    neighbour: str
    theirs: AnyEntry
    ours: AnyEntry


@dataclass(frozen=True)
class Taken:
    """What is taken of one neighbour, under ids of this map; `same` is shown once, as ours."""

    owner: Owner
    items: tuple[Item, ...] = ()
    same: tuple[Alike, ...] = ()
    likely: tuple[Alike, ...] = ()


def taken_from(social_map: SocialMap) -> tuple[Taken, ...]:
    """Give what is taken of each neighbour that was ever fetched, in the order of `dorp.yml`."""
    copies = {one.id: one for one in social_map.neighbours}
    seen: set[tuple[str, str]] = set()
    found = []
    for row in social_map.village.neighbours:
        copy = copies.get(row.id)
        # Whoever names her own map by mistake gets nothing twice.
        if copy is not None and not is_own(social_map, copy):
            found.append(_taken(social_map, row, copy, seen))
    return tuple(found)


def is_own(social_map: SocialMap, copy: NeighbourCopy) -> bool:
    """Tell whether what was fetched is this very map."""
    ours = (social_map.village.site, *social_map.village.former_sites)
    return copy.site.rstrip("/") in {one.rstrip("/") for one in ours}


def _is_for_us(social_map: SocialMap, row: Neighbour, copy: NeighbourCopy, entry: Service) -> bool:
    if entry.id in row.hidden or len(id_here(row.id, entry.id)) > LONGEST_ID:
        return False
    if entry.reach is Reach.MUNICIPALITY:
        ours = social_map.village.municipality
        return bool(ours) and fold(ours or "") == fold(copy.municipality)
    # Who keeps a list for the whole country is not the neighbour down the road.
    wanted = {Reach.REGION, *({Reach.COUNTRY} if row.kind is NeighbourKind.START_SET else ())}
    return entry.reach in wanted


def _taken(
    social_map: SocialMap, row: Neighbour, copy: NeighbourCopy, seen: set[tuple[str, str]]
) -> Taken:
    theirs = _as_map(social_map, copy)
    owner = Owner(row.id, row.name, copy.site, copy.phone, copy.licence, copy.fetched, row.on_paper)
    entries: list[AnyEntry] = []
    same: list[Alike] = []
    likely: list[Alike] = []
    for entry in theirs.entries:
        if not _is_for_us(social_map, row, copy, entry):
            continue
        marks = _marks(theirs, entry)
        if marks & seen:
            continue  # another neighbour has it too
        ours, surely = _of_ours(social_map, entry, marks)
        if ours is not None and entry.id not in row.shown:
            (same if surely else likely).append(Alike(row.id, entry, ours))
            if surely:
                continue
        seen |= marks
        entries.append(entry)
    return Taken(
        owner, tuple(_moved(social_map, row, copy, theirs, entries)), tuple(same), tuple(likely)
    )


def _as_map(social_map: SocialMap, copy: NeighbourCopy) -> SocialMap:
    def of(kind: type[Any]) -> tuple[Any, ...]:
        return tuple(one for one in copy.items if type(one) is kind)

    return SocialMap(
        village=social_map.village,
        organizations=of(Organization),
        locations=of(Location),
        services=of(Service),
        activities=of(Activity),
        volunteers=of(VolunteerGroup),
    )


def _marks(social_map: SocialMap, entry: AnyEntry) -> frozenset[tuple[str, str]]:
    """Give the name of an entry with each number that residents call for it."""
    contact = social_map.contact_of(entry)
    return frozenset((_key(entry.name), one.number.digits) for one in contact.public_phones)


def _key(name: str) -> str:
    return " ".join(fold(name).replace("-", " ").split())


def _of_ours(
    social_map: SocialMap, entry: AnyEntry, marks: frozenset[tuple[str, str]]
) -> tuple[AnyEntry | None, bool]:
    """Give what of ours is the same as something of theirs, and whether that is sure.

    It is when the ids agree, or phone and name; a phone or a name alone is a question.
    """
    maybe: AnyEntry | None = None
    numbers = {number for _, number in marks}
    for one in social_map.entries:
        if social_map.is_draft(one):
            continue
        if entry.id in {one.id, *one.former_ids}:
            return one, True
        own = _marks(social_map, one)
        if own & marks:
            return one, True
        alike = _key(one.name) == _key(entry.name) or numbers & {number for _, number in own}
        maybe = maybe or (one if alike else None)
    return maybe, False


def _moved(
    social_map: SocialMap,
    row: Neighbour,
    copy: NeighbourCopy,
    theirs: SocialMap,
    entries: Iterable[AnyEntry],
) -> Iterator[Item]:
    """Give entries, and what they point to, under ids and themes of this map."""
    entries = tuple(entries)
    beside = {one.id: one for entry in entries for one in _beside(theirs, entry)}
    names = _Names(row.id, _known_here(social_map, beside.values()))
    themes = _themes(social_map, copy)
    for item in (*entries, *beside.values()):
        if item.id not in names:
            yield _here(item, names, themes)


def _beside(theirs: SocialMap, entry: AnyEntry) -> Iterator[Organization | Location]:
    owner = theirs.organization_of(entry)
    times = (*getattr(entry, "schedules", ()), *entry.opening_hours)
    places = {entry.location, owner and owner.location, *(one.location for one in times),
              *(one.location for one in getattr(entry, "moves", ()))}  # fmt: skip
    yield from (owner,) if owner else ()
    yield from (place for id_ in sorted(filter(None, places)) if (place := theirs.location(id_)))


def _known_here(social_map: SocialMap, beside: Iterable[Organization | Location]) -> dict[str, str]:
    """Give theirs → ours for an organisation that both know by the same id and name."""
    found: dict[str, str] = {}
    for one in beside:
        ours = social_map.by_id.get(one.id)
        if not (isinstance(one, Organization) and isinstance(ours, Organization)):
            continue
        if _key(ours.name) == _key(one.name) and not social_map.is_draft(ours):
            found[one.id] = ours.id
    return found


def _here(item: Item, names: Mapping[str, str], themes: Mapping[str, str]) -> Item:
    update: dict[str, Any] = {"id": names.get(item.id)}
    if isinstance(item, Service):
        update["themes"] = tuple(dict.fromkeys(themes[id_] for id_ in item.themes))
    return pointed(item, names).model_copy(update=update)


class _Names(dict[str, str]):
    """Their ids → ours: what both know by our id, all else under the name of the neighbour."""

    def __init__(self, neighbour: str, known: Mapping[str, str]) -> None:
        super().__init__(known)
        self.neighbour = neighbour

    def __bool__(self) -> bool:
        return True

    def get(self, key: str, default: object = None) -> str:  # noqa: ARG002
        """Give the id here; an id that leads to nothing there may not lead to something here."""
        return self[key] if key in self else id_here(self.neighbour, key)


class _Themes(dict[str, str]):
    """Their themes → ours; what has no theme here stands under the rest."""

    def __init__(self, known: Mapping[str, str], rest: str) -> None:
        super().__init__(known)
        self.rest = rest

    def __missing__(self, _: str) -> str:
        return self.rest


def _themes(social_map: SocialMap, copy: NeighbourCopy) -> Mapping[str, str]:
    """Give their themes → ours: by the id, or else by the name."""
    ids = {one.id for one in social_map.themes}
    names = {_key(one.name): one.id for one in social_map.themes}
    rest = _REST if _REST in ids else social_map.themes[-1].id
    known = {id_: names[_key(name)] for id_, name in copy.themes.items() if _key(name) in names}
    return _Themes({**known, **{id_: id_ for id_ in ids}}, rest)
