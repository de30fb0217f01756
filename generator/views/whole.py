"""The whole map as residents see it on one day: themes, agenda, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import cached_property

from generator.keeping.memory import Forgetful
from generator.model.register import Register
from generator.schedule import Calendar
from generator.values.text import sort_key
from generator.values.web import is_nobodys
from generator.views.addresses import VILLAGE_CALENDAR, kern_calendar
from generator.views.calendar import CalendarEntry
from generator.views.data import DataItem
from generator.views.linked_data import linked_data
from generator.views.occasions import Dates, Occasions, occasions
from generator.views.parts import (
    EmergencyView,
    EntryView,
    Link,
    PhoneLine,
    PlaceView,
    RouteView,
    SupporterView,
    ThemeRef,
)
from generator.views.related import Shelves


@dataclass(frozen=True)
class ThemeView:
    """A theme with what belongs to it, nearest help first."""

    ref: ThemeRef
    entries: tuple[EntryView, ...]
    routes: tuple[RouteView, ...]

    @property
    def has_activities(self) -> bool:
        """Tell whether anything in the agenda belongs to it."""
        return any(one.happens for one in self.entries)


@dataclass(frozen=True)
class AgendaItem:
    """One line under a day: the time, how often, and what."""

    time: str
    rhythm: str
    sort_key: tuple[int, int, str]
    entry: EntryView
    place: str


@dataclass(frozen=True)
class AgendaDay:
    """A day of the week, or the single dates, with what happens then."""

    name: str
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True)
class KernView:
    """One village on the map."""

    id: str
    name: str


@dataclass(frozen=True)
class PublisherView:
    """Who answers for the map."""

    name: str
    address: str
    email: str
    phone: PhoneLine | None


@dataclass(frozen=True)
class NewsLine:
    """An item of news, and the last day on which it is shown, as '2026-12-24'."""

    text: str
    last: str


@dataclass(frozen=True)
class Asked:
    """How much of what is on the map somebody asked after, and whether activities are kept up."""

    total: int = 0
    known: int = 0
    activities_twice_a_year: bool = False


@dataclass(frozen=True)
class Gone:
    """Something that paused or stopped: what it was, why, and what to do instead.

    `first_id` is what its file was called at first.
    """

    id: str
    kind: str
    name: str
    status: str
    since: str
    reason: str
    instead: Link | None
    link: Link
    permanent_address: str
    first_id: str


@dataclass(frozen=True)
class MapView:
    """The whole map as residents see it on one day."""

    name: str
    municipality: str
    region: str
    school_region: str
    holidays: tuple[str, ...]
    site: str
    colour: str
    accent: str
    kernen: tuple[KernView, ...]
    supporters: tuple[SupporterView, ...]
    emergencies: tuple[EmergencyView, ...]
    publisher: PublisherView
    themes: tuple[ThemeView, ...]
    entries: tuple[EntryView, ...]
    routes: tuple[RouteView, ...]
    places: tuple[PlaceView, ...]
    organizations: tuple[PlaceView, ...]
    front_routes: tuple[RouteView, ...]
    agenda: tuple[AgendaDay, ...]
    dates: tuple[Dates, ...]
    permanent_links: tuple[tuple[str, Link], ...]
    gone: tuple[Gone, ...]
    synonyms: tuple[tuple[str, tuple[str, ...]], ...]
    made_on: str
    register: Register | None = None
    logo: str = ""
    taken_along: bool = True
    withheld: tuple[str, ...] = ()
    introduction: tuple[str, ...] = ()
    news: tuple[NewsLine, ...] = ()
    asked: Asked = Asked()
    calendar: tuple[CalendarEntry, ...] = ()
    licence: str = ""
    shared_signals: tuple[tuple[str, int], ...] = ()
    province: str = ""
    data: tuple[DataItem, ...] = ()
    booklet_places: tuple[str, ...] = ()
    former_sites: tuple[str, ...] = ()

    def __getstate__(self) -> dict[str, object]:
        """Give what the view holds, without what was only worked out from that."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @property
    def has_address(self) -> bool:
        """Tell whether the site has an address of its own, and not that of an example."""
        return not is_nobodys(self.site)

    @cached_property
    def items(self) -> dict[str, DataItem]:
        """Give what everybody may have of each thing on the map, by its id."""
        return {item.id: item for item in self.data}

    def linked_data(self, id_: str) -> dict[str, object]:
        """Give a thing as search engines read it; nothing of what is not there."""
        item = self.items.get(id_)
        kernen = {kern.id: kern.name for kern in self.kernen}
        calendar = Calendar(self.school_region, self.holidays)
        return linked_data(item, self.items, kernen, self.site, calendar) if item else {}

    @property
    def volunteers(self) -> tuple[EntryView, ...]:
        """Give the volunteer groups."""
        return tuple(entry for entry in self.entries if entry.kind == "vrijwilligers")

    @property
    def activities(self) -> tuple[EntryView, ...]:
        """Give the activities."""
        return tuple(entry for entry in self.entries if entry.happens)

    @cached_property
    def occasions(self) -> tuple[Occasions, ...]:
        """Give everything that happens or is open, by its id."""
        return occasions(self.dates, Forgetful())

    @cached_property
    def everything(self) -> tuple[tuple[str, Link, str], ...]:
        """Give name, link and kind of all that has a page of its own, in Dutch order."""
        named = [
            *((entry.name, entry.link, entry.kern_text) for entry in self.entries),
            *((route.question, route.link, "vraag") for route in self.routes),
            *(
                (place.name, place.link, place.kind_label.lower())
                for place in (*self.places, *self.organizations)
            ),
        ]
        return tuple(sorted(named, key=lambda item: (sort_key(item[0]), item[1].address)))

    def related(self, entry: EntryView) -> tuple[EntryView, ...]:
        """Give what belongs with an entry: the same place or theme, at most four."""
        return self._shelves.nearest(entry)

    @cached_property
    def _shelves(self) -> Shelves:
        return Shelves(self.entries)

    def routes_to(self, id_: str) -> tuple[RouteView, ...]:
        """Give the life questions that lead to an entry."""
        return tuple(self._routes_by_target.get(id_, ()))

    def behind(self, links: Iterable[Link | None]) -> tuple[EntryView, ...]:
        """Give the entries that links lead to."""
        ids = {link.id for link in links if link}
        return tuple(entry for id_ in sorted(ids) if (entry := self._entries.get(id_)))

    @property
    def calendars(self) -> tuple[Link, ...]:
        """Give the calendar files to follow: all together, and each kern when there are more."""
        if not self.calendar:
            return ()
        kernen = self.kernen if len(self.kernen) > 1 else ()
        return (
            Link(self.name, VILLAGE_CALENDAR),
            *(Link(kern.name, kern_calendar(kern.id)) for kern in kernen),
        )

    def in_calendar(self, id_: str) -> bool:
        """Tell whether something has days that can be put in a calendar."""
        return id_ in self._in_calendar

    @cached_property
    def _in_calendar(self) -> frozenset[str]:
        return frozenset(one.id for one in self.calendar)

    @cached_property
    def _entries(self) -> dict[str, EntryView]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _routes_by_target(self) -> dict[str, list[RouteView]]:
        found: dict[str, list[RouteView]] = {}
        for route in self.routes:
            for id_ in dict.fromkeys(step.link.id for step in route.steps if step.link):
                found.setdefault(id_, []).append(route)
        return found
