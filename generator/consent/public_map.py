"""The one step from the whole map to the map that may be published.

In: everything that was typed, and a day. Out: the same map without private notes, without numbers
for referrers, and without anybody who did not say yes; with a list of what was left out and where.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar, cast

from generator.consent.contacts import public_contact
from generator.consent.faces import files_of, with_public_photo
from generator.consent.found import Found
from generator.consent.homes import is_hidden, public_location, renamed_homes
from generator.consent.ledger import Ledger, ledger_of
from generator.consent.neighbours import Taken, taken_from
from generator.consent.pointing import pointed
from generator.consent.shared_signals import shared_signals
from generator.consent.stripped import without
from generator.consent.village import public_village, renamed_supporters
from generator.model import (
    Activity,
    Item,
    Location,
    Organization,
    Service,
    SocialMap,
    VolunteerGroup,
)
from generator.model.fields import Frozen, Private
from generator.model.neighbours import Owner

M = TypeVar("M", bound=Frozen)


@dataclass(frozen=True)
class PublicMap(SocialMap):
    """The map as it may be published, and what was left out of it.

    Whoever holds one need not ask any more what may be shown. An id can be a name or an address
    too: `renamed` tells which got another one. `withheld` are the files of photos that may not be
    shown: those stand beside the map, and may not go out with the other pictures. `owners` tells
    from which neighbour something comes, by its id; `shared_signals` is what neighbours may know
    of what was asked for.
    """

    left_out: tuple[Found, ...] = ()
    withheld: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    owners: Mapping[str, Owner] = field(default_factory=lambda: MappingProxyType({}))
    shared_signals: tuple[tuple[str, int], ...] = ()

    def owner_of(self, id_: str) -> Owner | None:
        """Give the neighbour that something comes from; None of what is our own."""
        return self.owners.get(id_)

    @cached_property
    def to_verify(self) -> tuple[Item, ...]:
        """Give what has to be asked again now and then; what is a neighbour's is asked there."""
        return tuple(one for one in super().to_verify if one.id not in self.owners)


def public_map(social_map: SocialMap, today: date) -> PublicMap:
    """Give the map as far as people said yes to it on `today`; a public map as it is."""
    if isinstance(social_map, PublicMap):
        return social_map
    # On the map itself, as a cached property is: whoever checks a map asks this again and again.
    known: dict[date, PublicMap] = vars(social_map).setdefault("_public_on", {})
    if today not in known:
        known[today] = _map_of(social_map, today, for_referrers=False)
    return known[today]


def referrers_map(social_map: SocialMap, today: date) -> PublicMap:
    """Give the map with the numbers for referrers too; for their sheet, and for nothing else."""
    return _map_of(social_map, today, for_referrers=True)


def _map_of(social_map: SocialMap, today: date, *, for_referrers: bool) -> PublicMap:
    ledger = replace(ledger_of(social_map, today), for_referrers=for_referrers)
    left_out: list[Found] = []
    village = public_village(social_map, ledger, today, left_out)
    renamed = {**renamed_supporters(social_map, village), **renamed_homes(social_map, today)}

    def each(items: Iterable[M]) -> tuple[M, ...]:
        known = (_with_public_contact(item, ledger, today, left_out) for item in items)
        return tuple(_bare(_with_photo(item, today, left_out), renamed) for item in known)

    taken = taken_from(social_map)

    def theirs(kind: type[M]) -> tuple[M, ...]:
        found = (one for each in taken for one in each.items if type(one) is kind)
        return tuple(_bare(one, {}) for one in _of_neighbours(found, ledger, today))

    locations = (
        public_location(one, village.kernen, ledger, today, left_out)
        for one in social_map.locations
    )
    public = PublicMap(
        village=_bare(village, renamed),
        themes=social_map.themes,
        organizations=(*each(social_map.organizations), *theirs(Organization)),
        locations=(
            *(_bare(_under_id(one, renamed.get(one.id, one.id)), renamed) for one in locations),
            *theirs(Location),
        ),
        services=(*each(social_map.services), *theirs(Service)),
        activities=(*each(social_map.activities), *theirs(Activity)),
        volunteers=(*each(social_map.volunteers), *theirs(VolunteerGroup)),
        routes=tuple(_bare(one, renamed) for one in social_map.routes),
        synonyms=social_map.synonyms,
        register=social_map.register,
        drafts=frozenset(renamed.get(id_, id_) for id_ in social_map.drafts),
        left_out=tuple(left_out),
        renamed=MappingProxyType(renamed),
        owners=MappingProxyType(_owners(taken)),
        shared_signals=shared_signals(social_map, today),
    )
    return replace(public, withheld=tuple(sorted(files_of(social_map) - files_of(public))))


def _bare(value: M, renamed: Mapping[str, str]) -> M:
    """Give a value without private notes, and with ids that may be known."""
    return pointed(without(value, Private.INTERNAL), renamed)


def _under_id(location: Location, id_: str) -> Location:
    return location if location.id == id_ else location.model_copy(update={"id": id_})


def _with_photo(item: M, today: date, left_out: list[Found]) -> M:
    """Give an entry without a photo that nobody said yes to; an organisation has none."""
    if not isinstance(item, Service):
        return item
    return cast("M", with_public_photo(item, item.id, (), today, left_out))


def _with_public_contact(item: M, ledger: Ledger, today: date, left_out: list[Found]) -> M:
    """Give an entry or an organisation with the contact that may be known."""
    typed: Any = item
    contact = public_contact(typed.id, typed.contact, ledger, today, left_out)
    return item if contact == typed.contact else item.model_copy(update={"contact": contact})


def _owners(taken: Iterable[Taken]) -> dict[str, Owner]:
    return {item.id: one.owner for one in taken for item in one.items}


def _of_neighbours(items: Iterable[M], ledger: Ledger, today: date) -> Iterator[M]:
    """Give things of neighbours with no more of people than our own things have.

    A yes of somebody holds for the map that she said it to. So a name or a number of her own does
    not come along, and it is no work for the supporter here: nothing is told of it.
    """
    untold: list[Found] = []
    for item in items:
        if isinstance(item, Location):
            if not is_hidden(item, today):
                yield cast("M", public_location(item, (), ledger, today, untold))
        else:
            yield _with_public_contact(item, ledger, today, untold)
