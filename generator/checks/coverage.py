"""*Dekking*: what each village on the map has of what a village needs, and what it lacks.

In: the map and the day. Out: a row per provision of the norm, with a cell per kern that says
whether it is there, by whom, and which items count. The norm itself is read in `norm`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.checks.norm import LOCATION_KIND, SUPPORTER_KIND, Norm, Provision, village_norm
from generator.model import AnyEntry, Formality, Kern, Location, Reach, SocialMap
from generator.model.places import Setting
from generator.wording import list_text

# A longer row of names in one sentence nobody reads; the table has them all.
MOST_NAMED = 6
_WIDE = frozenset({Reach.MUNICIPALITY, Reach.REGION, Reach.COUNTRY})


class Presence(StrEnum):
    """What a kern has of one provision.

    A place or a supporter is neither formal nor informal: it is there.
    """

    INFORMAL = "informeel"
    FORMAL = "formeel"
    BOTH = "beide"
    PRESENT = "is er"
    OUTSIDE = "van buiten"
    NOTHING = "niets"


@dataclass(frozen=True)
class Found:
    """One item that counts: its id, its name, and formal or informal where that is known."""

    id: str
    name: str
    formality: Formality | None = None


@dataclass(frozen=True)
class CoverageCell:
    """What one kern has of one provision: in the kern itself, and from outside."""

    kern: Kern
    here: tuple[Found, ...]
    outside: tuple[Found, ...]

    @property
    def answer(self) -> Presence:
        """Give the answer in one word."""
        kinds = {one.formality for one in self.here} - {None}
        if len(kinds) == 2:
            return Presence.BOTH
        if kinds:
            return Presence.FORMAL if Formality.FORMAL in kinds else Presence.INFORMAL
        if self.here:
            return Presence.PRESENT
        return Presence.OUTSIDE if self.outside else Presence.NOTHING

    @property
    def ids(self) -> tuple[str, ...]:
        """Give the ids that made the answer: those in the kern, else those from outside."""
        return tuple(one.id for one in self.here or self.outside)


@dataclass(frozen=True)
class CoverageRow:
    """One provision of the norm and a cell for each kern, in the order of `dorp.yml`."""

    provision: Provision
    cells: tuple[CoverageCell, ...]


def coverage(
    social_map: SocialMap, today: date, norm: Norm | None = None
) -> tuple[CoverageRow, ...]:
    """Give what each kern has on `today` of every provision of the norm."""
    provisions = (norm or village_norm()).provisions
    return tuple(_row(social_map, provision, today) for provision in provisions)


def _row(social_map: SocialMap, provision: Provision, today: date) -> CoverageRow:
    entries = [
        entry
        for entry in social_map.active_entries(today)
        if entry.folder in provision.kinds
        and provision.counts(entry.id, entry.themes[0], entry.name, _texts(entry))
    ]
    places = [
        place
        for place in social_map.locations
        if LOCATION_KIND in provision.kinds
        and place.setting is Setting.PUBLIC
        and provision.counts(place.id, "", place.name, place.keywords)
    ]
    with_supporters = SUPPORTER_KIND in provision.kinds
    cells = (
        _cell(social_map, kern, entries, places, with_supporters)
        for kern in social_map.village.kernen
    )
    return CoverageRow(provision, tuple(cells))


def _texts(entry: AnyEntry) -> tuple[str, ...]:
    return entry.summary, *entry.keywords


def _cell(
    social_map: SocialMap,
    kern: Kern,
    entries: Iterable[AnyEntry],
    places: Iterable[Location],
    with_supporters: bool,  # noqa: FBT001 - one of the three sources, beside the other two
) -> CoverageCell:
    here: list[Found] = []
    outside: list[Found] = []
    for entry in entries:
        found = Found(entry.id, entry.name, social_map.formality_of(entry))
        if _is_for(social_map, entry, kern):
            here.append(found)
        elif _reaches_far(social_map, entry):
            outside.append(found)
    alone = len(social_map.village.kernen) == 1
    for place in places:
        is_here = place.kern == kern.id or (place.kern is None and alone)
        (here if is_here else outside).append(Found(place.id, place.name))
    if with_supporters:
        here.extend(Found(one.id, one.name) for one in social_map.supporters_for((kern.id,)))
    return CoverageCell(kern, tuple(here), tuple(outside))


def _is_for(social_map: SocialMap, entry: AnyEntry, kern: Kern) -> bool:
    """Tell whether an entry is of the kern itself: named for it, in it, or for all alike."""
    if entry.kernen:
        return kern.id in entry.kernen
    location = social_map.location(entry.location)
    is_in_kern = location is not None and location.kern == kern.id
    return is_in_kern or not _reaches_far(social_map, entry)


def _reaches_far(social_map: SocialMap, entry: AnyEntry) -> bool:
    """Tell whether an entry serves more than the kernen it names, if it names any."""
    organization = social_map.organization_of(entry)
    usual = organization.reach if organization and not entry.kernen else None
    return (entry.reach or usual) in _WIDE


def lacking(rows: Iterable[CoverageRow]) -> tuple[str, ...]:
    """Give a sentence per provision that one or more kernen lack, with the question it leaves."""
    return tuple(f"{_lack(row)} {row.provision.question}" for row in rows if _lacking(row))


def _lacking(row: CoverageRow) -> list[str]:
    return [cell.kern.name for cell in row.cells if cell.answer is Presence.NOTHING]


def _lack(row: CoverageRow) -> str:
    kernen = _lacking(row)
    if 1 < len(kernen) == len(row.cells):
        return f"Op de hele kaart is er geen {row.provision.lacking}."
    if len(kernen) > MOST_NAMED:
        kernen = [*kernen[: MOST_NAMED - 1], f"nog {len(kernen) - MOST_NAMED + 1} kernen"]
    return f"In {list_text(kernen)} is er geen {row.provision.lacking}."


def from_outside(rows: Iterable[CoverageRow]) -> tuple[str, ...]:
    """Give a sentence per kern, in the order of `dorp.yml`, about what only comes from outside."""
    cells = [(row.provision.name, cell) for row in rows for cell in row.cells]
    sentences = []
    for kern in dict.fromkeys(cell.kern.name for _, cell in cells):
        names = [
            name[:1].lower() + name[1:]
            for name, cell in cells
            if cell.kern.name == kern and cell.answer is Presence.OUTSIDE
        ]
        if names:
            sentences.append(f"{kern} heeft dit niet zelf, wel van buiten: {', '.join(names)}.")
    return tuple(sentences)
