"""What residents see, in words, ready for the site, the booklet and the search index."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import islice, zip_longest

from generator.consent import PublicMap, public_map
from generator.keeping.memory import Forgetful, Memory, watched
from generator.model import AnyEntry, Route, SocialMap
from generator.values.text import sort_key
from generator.views.addresses import item_address, permanent_address
from generator.views.asked import asked_after
from generator.views.calendar import calendar_entries
from generator.views.data import data_items
from generator.views.entries import entry_view
from generator.views.occasions import dates, where
from generator.views.parts import EntryView, Link, RouteView
from generator.views.people import emergency_view, publisher_view
from generator.views.pieces import item_link, paragraphs, region_text, theme_ref
from generator.views.routes import gone_view, location_view, organization_view, route_view
from generator.views.supporters import supporter_view
from generator.views.timing import agenda
from generator.views.whole import KernView, MapView, NewsLine, ThemeView
from generator.wording import date_text

__all__ = ["EntryView", "MapView", "RouteView", "map_view"]


def map_view(social_map: SocialMap, today: date, memory: Memory | None = None) -> MapView:
    """Give the whole map as residents see it on `today`: only what is active then.

    What people did not say yes to is left out first, whatever map this is given.

    Entries stand in the order of their names; on a theme, what is nearest comes first. With the
    `memory` of an earlier view, what did not change is the same object as before.
    """
    memory = memory or Forgetful()
    social_map = memory.give("public", public_map, social_map, today)
    seen = watched(social_map)
    active = social_map.active_entries(today)
    entries = tuple(
        sorted((memory.give(one.id, entry_view, seen, one, today) for one in active), key=_by_name)
    )
    routes = tuple(memory.give(one.id, route_view, seen, one, today) for one in social_map.routes)
    at_place = _together((one.place.link.id, one) for one in entries if one.place)
    offered = _together((one.organization.id, one) for one in entries if one.organization)
    village = social_map.village
    view = MapView(
        name=village.name,
        municipality=village.municipality or "",
        region=region_text(village.municipality, village.province),
        school_region=village.school_region,
        holidays=village.holidays,
        site=village.site if village.site.endswith("/") else f"{village.site}/",
        colour=village.colours.main,
        accent=village.colours.accent,
        kernen=tuple(KernView(kern.id, kern.name) for kern in village.kernen),
        supporters=tuple(supporter_view(social_map, one, today) for one in village.supporters),
        emergencies=tuple(emergency_view(one) for one in village.emergency_numbers),
        publisher=publisher_view(social_map, today),
        themes=_themes(social_map, entries, routes),
        entries=entries,
        routes=tuple(sorted(routes, key=lambda route: sort_key(route.question))),
        places=tuple(
            memory.give(one.id, location_view, seen, one, at_place.get(one.id, ()), today)
            for one in sorted(social_map.locations, key=lambda one: sort_key(one.name))
            if social_map.has_page(one)
        ),
        organizations=tuple(
            memory.give(one.id, organization_view, seen, one, offered.get(one.id, ()), today)
            for one in sorted(
                social_map.active_organizations(today), key=lambda one: sort_key(one.name)
            )
        ),
        front_routes=_front(social_map, routes),
        agenda=agenda(social_map, entries, today, memory),
        dates=dates(social_map, today, memory),
        permanent_links=_permanent(social_map),
        gone=tuple(
            memory.give(one.id, gone_view, seen, one, today)
            for one in social_map.closable
            if not one.is_active(today) and social_map.has_page(one)
        ),
        synonyms=tuple(social_map.synonyms.items()),
        made_on=date_text(today),
        register=social_map.register,
        logo=village.logo or "",
        taken_along=village.taken_along,
        withheld=social_map.withheld,
        introduction=paragraphs(village.introduction),
        news=tuple(
            NewsLine(one.text, one.last.isoformat())
            for one in village.news
            if not one.is_over(today)
        ),
        calendar=calendar_entries(social_map, entries, today),
        licence=village.licence or "",
        shared_signals=social_map.shared_signals,
        province=village.province or "",
        data=data_items(social_map, today, memory),
        former_sites=village.former_sites,
        booklet_places=_booklet_places(social_map),
    )
    return replace(view, asked=asked_after(view, today))


def _together(pairs: Iterable[tuple[str, EntryView]]) -> dict[str, tuple[EntryView, ...]]:
    """Give the entries of each id, in their order."""
    found: dict[str, list[EntryView]] = {}
    for id_, entry in pairs:
        found.setdefault(id_, []).append(entry)
    return {id_: tuple(entries) for id_, entries in found.items()}


def _booklet_places(social_map: PublicMap) -> tuple[str, ...]:
    """Give the places where the booklet lies, with their kern; not those that are closed."""
    places = map(social_map.location, social_map.village.booklet_places)
    there = (one for one in places if one is not None and social_map.has_page(one))
    return tuple(where(social_map, one.id).name for one in there)


def _front(social_map: PublicMap, routes: tuple[RouteView, ...]) -> tuple[RouteView, ...]:
    """Give the questions for the home page: those the village chose, else one per theme."""
    by_id = {route.id: route for route in routes}
    chosen = [by_id[id_] for id_ in social_map.village.front_routes]
    if not chosen:
        for theme in social_map.themes:
            asked = (r for r in routes if r.themes and r.themes[0].id == theme.id)
            chosen.extend(r for r in islice(asked, 1))
    return tuple(chosen)


def _permanent(social_map: PublicMap) -> tuple[tuple[str, Link], ...]:
    """Give every printed address with what it leads to now; old names lead there too.

    The page itself had an address with the old name as well, which people may have kept.
    """
    things: tuple[AnyEntry | Route, ...] = (*social_map.entries, *social_map.routes)
    links: dict[str, Link] = {}
    for one in things:
        if not social_map.has_page(one):
            continue
        link = item_link(_name_of(one), one.folder, one.id)
        links[permanent_address(one.id)] = link
        for old in one.former_ids:
            links[permanent_address(old)] = links[item_address(one.folder, old)] = link
    return tuple((address, links[address]) for address in sorted(links))


def _name_of(item: AnyEntry | Route) -> str:
    return item.question if isinstance(item, Route) else item.name


def _by_name(view: EntryView) -> tuple[object, str]:
    return sort_key(view.name), view.id


def _shortest_way_first(
    theme_id: str, routes: list[RouteView]
) -> Callable[[EntryView], tuple[object, ...]]:
    """Give the order of a theme: what its life questions lead to, in the order of their steps.

    Then what has this as its first theme, and what has a kern or place of its own before
    national lines.
    """
    steps = [[step.link.id for step in route.steps if step.link] for route in routes]
    order: dict[str, int] = {}
    for id_ in (id_ for row in zip_longest(*steps) for id_ in row if id_):
        order.setdefault(id_, len(order))

    def key(view: EntryView) -> tuple[object, ...]:
        is_main = view.theme.id == theme_id
        is_local = bool(view.kernen or view.place)
        place = order.get(view.id, len(order))
        # What a neighbour has stands behind all that is ours.
        return (view.owner is not None, not is_main, place, not is_local, *_by_name(view))

    return key


def _themes(
    social_map: PublicMap, entries: tuple[EntryView, ...], routes: tuple[RouteView, ...]
) -> tuple[ThemeView, ...]:
    views = []
    for theme in social_map.themes:
        here = (e for e in entries if any(ref.id == theme.id for ref in e.themes))
        asked = [r for r in routes if any(ref.id == theme.id for ref in r.themes)]
        own = [r for r in asked if r.themes[0].id == theme.id]
        order = _shortest_way_first(theme.id, own)
        ref = theme_ref(social_map, theme)
        views.append(ThemeView(ref, tuple(sorted(here, key=order)), tuple(asked)))
    return tuple(views)
