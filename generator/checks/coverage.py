"""*Dekking*: what each village on the map has of what a village needs, and what it lacks.

In: the map and the day. Out: a row per provision of the norm, with a cell per kern that says
whether it is there, by whom, and which items count. The norm itself is read in `norm`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from generator.checks.belonging import Belonging, Where
from generator.checks.norm import SUPPORTER_KIND, Norm, Provision, village_norm
from generator.checks.signals import Asked, asked_for
from generator.model import AnyEntry, Formality, Kern, Location, SocialMap, Status
from generator.model.places import Setting
from generator.wording import list_text

# A longer row of names in one sentence nobody reads; the table has them all.
MOST_NAMED = 6
Thing = TypeVar("Thing", AnyEntry, Location)


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
    """What one kern has of one provision: in the kern itself, and from outside.

    `asked` is how often it was asked for in the last twelve months, by the signals.
    """

    kern: Kern
    here: tuple[Found, ...]
    outside: tuple[Found, ...]
    asked: int = 0

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
    """One provision of the norm and a cell for each kern, in the order of `dorp.yml`.

    `elsewhere` is what would answer it, but belongs to another place for all that the map tells.
    """

    provision: Provision
    cells: tuple[CoverageCell, ...]
    elsewhere: tuple[Found, ...] = ()


@dataclass(frozen=True)
class _Says:
    """What the supporter says of one need in dorp.yml: which ids answer it and which do not."""

    yes: frozenset[str]
    no: frozenset[str]


def coverage(
    social_map: SocialMap, today: date, norm: Norm | None = None
) -> tuple[CoverageRow, ...]:
    """Give what each kern has on `today` of every provision of the norm."""
    provisions = (norm or village_norm()).provisions
    asked = asked_for(social_map, today)
    rows = (_row(social_map, provision, today) for provision in provisions)
    return tuple(replace(row, cells=tuple(_with(cell, row, asked) for cell in row.cells))
                 for row in rows)  # fmt: skip


def _with(cell: CoverageCell, row: CoverageRow, asked: Asked) -> CoverageCell:
    return replace(cell, asked=asked.get((row.provision.id, cell.kern.id), 0))


def _row(social_map: SocialMap, provision: Provision, today: date) -> CoverageRow:
    said = [one for one in social_map.village.judgements if one.need == provision.id]
    says = _Says(
        frozenset(id_ for one in said for id_ in one.counts),
        frozenset(id_ for one in said for id_ in one.counts_not),
    )
    entries = tuple(_counted(provision, says, social_map.active_entries(today)))
    places = tuple(_counted(provision, says, _public_places(social_map)))
    kernen = social_map.village.kernen
    cells = tuple(_cell(social_map, kern, (*entries, *places), provision, says) for kern in kernen)
    counting = {one.id for cell in cells for one in (*cell.here, *cell.outside)}
    things: tuple[AnyEntry | Location, ...] = (*entries, *places)
    elsewhere = (Found(one.id, one.name) for one in things if one.id not in counting)
    return CoverageRow(provision, cells, tuple(elsewhere))


def _public_places(social_map: SocialMap) -> tuple[Location, ...]:
    there = (one for one in social_map.locations if one.status is not Status.STOPPED)
    return tuple(one for one in there if one.setting is Setting.PUBLIC)


def _counted(provision: Provision, says: _Says, things: Iterable[Thing]) -> Iterator[Thing]:
    """Give what answers a need: what the supporter says of it, and else what its words say."""
    for one in things:
        if one.id in says.yes or (one.id not in says.no and _by_its_words(provision, one)):
            yield one


def _by_its_words(provision: Provision, one: AnyEntry | Location) -> bool:
    if isinstance(one, Location):
        return provision.counts(one.folder, "", one.name, "", one.keywords)
    return provision.counts(one.folder, one.themes[0], one.name, one.summary, one.keywords)


def _cell(
    social_map: SocialMap,
    kern: Kern,
    things: Iterable[AnyEntry | Location],
    provision: Provision,
    says: _Says,
) -> CoverageCell:
    belonging = Belonging(social_map)
    found: dict[Where, list[Found]] = {where: [] for where in Where}
    for one in things:
        if isinstance(one, Location):
            where, formality = belonging.of_place(one, kern), None
            meant_here = True
        else:
            where = belonging.of_entry(one, kern)
            # A place or a supporter is there, also when it stands on the map as a service.
            formality = None if provision.is_there else social_map.formality_of(one)
            meant_here = not one.kernen
        # What she says that counts is of use here, however far away it is.
        if where is Where.ELSEWHERE and one.id in says.yes and meant_here:
            where = Where.OUTSIDE
        found[where].append(Found(one.id, one.name, formality))
    if SUPPORTER_KIND in provision.kinds:
        near = social_map.supporters_for((kern.id,))
        found[Where.HERE].extend(Found(one.id, one.name) for one in near)
    return CoverageCell(kern, tuple(found[Where.HERE]), tuple(found[Where.OUTSIDE]))


def counted(rows: Iterable[CoverageRow]) -> Iterator[tuple[CoverageRow, tuple[Found, ...]]]:
    """Give each row with all that made its answers, each thing once."""
    for row in rows:
        every = (one for cell in row.cells for one in (*cell.here, *cell.outside))
        yield row, tuple({one.id: one for one in every}.values())


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
