"""The whole map as one frozen value, with the look-ups every outlet needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from generator.model.contact import NO_CONTACT, Contact
from generator.model.entries import Activity, AnyEntry, VolunteerGroup
from generator.model.kernen import Kern
from generator.model.neighbours import NeighbourCopy, Owner
from generator.model.organizations import Organization
from generator.model.places import Location
from generator.model.plain_values import EXAMPLE_TEXT
from generator.model.register import Register
from generator.model.routes import Route
from generator.model.services import Service
from generator.model.shared_fields import Formality, Status
from generator.model.signals import Signal
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.themes import Theme
from generator.model.trials import SearchTrial
from generator.model.village import Village

# Everything with a file of its own.
Item = AnyEntry | Organization | Location | Route


def is_unfilled(item: Item) -> bool:
    """Tell whether a thing waits for somebody to fill it in: residents never heard of it."""
    if isinstance(item, Location):
        told = item.address.street if item.address else None
    else:
        told = item.summary
    return (told or "").startswith(EXAMPLE_TEXT)


@dataclass(frozen=True)
class SocialMap:
    """Everything in `kaart/`, validated; every reference points to something that exists."""

    village: Village
    themes: tuple[Theme, ...] = ()
    organizations: tuple[Organization, ...] = ()
    locations: tuple[Location, ...] = ()
    services: tuple[Service, ...] = ()
    activities: tuple[Activity, ...] = ()
    volunteers: tuple[VolunteerGroup, ...] = ()
    routes: tuple[Route, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    trials: tuple[SearchTrial, ...] = ()
    signals: tuple[Signal, ...] = ()
    register: Register | None = None
    drafts: frozenset[str] = frozenset()
    neighbours: tuple[NeighbourCopy, ...] = ()

    def is_draft(self, item: Item) -> bool:
        """Tell whether a thing waits for its first day on the map, and has no page until then.

        What was published or printed before is not new, whatever its file says.
        """
        if is_unfilled(item):
            return True
        if item.id not in self.drafts:
            return False
        known = self.register
        return known is None or not known.knows(item.folder, item.id)

    def owner_of(self, id_: str) -> Owner | None:  # noqa: ARG002 - of what may be published more is known
        """Give the neighbour that something comes from; None of what is our own."""
        return None

    @cached_property
    def entries(self) -> tuple[AnyEntry, ...]:
        """Give all services, activities and volunteer groups, also those that have stopped."""
        return (*self.services, *self.activities, *self.volunteers)

    def active_entries(self, today: date) -> tuple[AnyEntry, ...]:
        """Give what residents should find on `today`."""
        return tuple(entry for entry in self.entries if entry.is_active(today))

    def active_organizations(self, today: date) -> tuple[Organization, ...]:
        """Give who residents should find on `today`."""
        return tuple(one for one in self.organizations if one.is_active(today))

    @cached_property
    def to_verify(self) -> tuple[Item, ...]:
        """Give everything that has to be asked again now and then.

        That is neither what has stopped nor what nobody filled in yet.
        """
        open_ones = (one for one in self.closable if one.status is not Status.STOPPED)
        places = (one for one in self.locations if one.status is not Status.STOPPED)
        known = (one for one in (*open_ones, *places) if not self.is_draft(one))
        return (*known, *self.routes)

    def has_page(self, item: Item) -> bool:
        """Tell whether residents can go to a thing.

        What has stopped keeps a page that says so, for somebody may have its address, perhaps on
        paper. A draft never was on the map.
        """
        return not self.is_draft(item)

    def may_be_called(self, item: Item, today: date) -> bool:
        """Tell whether residents may be sent to the number of a thing on `today`."""
        if isinstance(item, Location):
            return item.status is Status.ACTIVE
        return isinstance(item, Route) or item.is_active(today)

    @cached_property
    def closable(self) -> tuple[AnyEntry | Organization, ...]:
        """Give all that can stop and then has a page that says so and no more."""
        return (*self.entries, *self.organizations)

    def replacement_of(self, gone: AnyEntry | Organization, today: date) -> Item | None:
        """Give what residents can use instead of something: the first one that is still there."""
        seen = {gone.id}
        found = self.by_id.get(gone.replaced_by or "")
        while found is not None and found.id not in seen:
            if self.has_page(found) and self.may_be_called(found, today):
                return found
            seen.add(found.id)
            found = self.by_id.get(getattr(found, "replaced_by", None) or "")
        return None

    @cached_property
    def by_id(self) -> Mapping[str, Item]:
        """Give everything with a file of its own, by its id."""
        everything: list[Item] = [
            *self.entries,
            *self.organizations,
            *self.locations,
            *self.routes,
        ]
        return MappingProxyType({item.id: item for item in everything})

    def item(self, id_: str) -> Item | None:
        """Give one of these, None when it is not there; a change of another is no change of it."""
        return self.by_id.get(id_)

    @cached_property
    def _themes(self) -> Mapping[str, Theme]:
        return MappingProxyType({theme.id: theme for theme in self.themes})

    @cached_property
    def _kernen(self) -> Mapping[str, Kern]:
        return MappingProxyType({kern.id: kern for kern in self.village.kernen})

    def theme(self, id_: str) -> Theme:
        """Give the theme with this id."""
        return self._themes[id_]

    def kern(self, id_: str) -> Kern:
        """Give the kern with this id."""
        return self._kernen[id_]

    def organization_of(self, entry: AnyEntry) -> Organization | None:
        """Give who provides an entry."""
        return self.organization(entry.organization)

    def organization(self, id_: str | None) -> Organization | None:
        """Give the organisation with this id."""
        found = self.by_id.get(id_ or "")
        return found if isinstance(found, Organization) else None

    def location(self, id_: str | None) -> Location | None:
        """Give the location with this id, unless it is a draft."""
        found = self.by_id.get(id_ or "")
        return found if isinstance(found, Location) and not self.is_draft(found) else None

    def closed(self, id_: str | None, day: date) -> bool:
        """Tell whether nothing goes on at the place with this id on a day."""
        place = self.location(id_)
        return place is not None and place.closed(day)

    def formality_of(self, entry: AnyEntry) -> Formality | None:
        """Give formal or informal: typed, else the organisation's; None when nobody said so.

        Of a group of volunteers its place on the map says it.
        """
        organization = self.organization_of(entry)
        if entry.formality is not None:
            return entry.formality
        if organization is not None:
            return organization.formality
        return Formality.INFORMAL if isinstance(entry, VolunteerGroup) else None

    def contact_of(self, entry: AnyEntry) -> Contact:
        """Give how to reach an entry: its own contact, its organisation's or its place's."""
        organization = self.organization_of(entry)
        location = self.location(entry.location)
        if location is not None and location.status is not Status.ACTIVE:
            location = None
        for owner in (entry, organization, location):
            if owner is not None and owner.contact is not None and owner.contact.reachable:
                return owner.contact
        own: Contact = entry.contact or NO_CONTACT
        return own

    def supporters_for(self, kernen: tuple[str, ...]) -> tuple[Supporter, ...]:
        """Give the supporters of these kernen; of all kernen when none is named."""
        return tuple(
            supporter
            for supporter in self.village.supporters
            if not kernen or not supporter.kernen or set(kernen) & set(supporter.kernen)
        )

    def emergency_number(self, id_: str) -> EmergencyNumber | None:
        """Give the emergency number with this id."""
        numbers = (number for number in self.village.emergency_numbers if number.id == id_)
        return next(numbers, None)
