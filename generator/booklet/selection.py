"""Which part of the map an edition prints."""

from __future__ import annotations

from dataclasses import replace

from generator.booklet.neighbours import for_paper
from generator.booklet.own_supporters import calling
from generator.booklet.shape import Edition
from generator.views import EntryView, MapView, RouteView
from generator.views.parts import SupporterView


def select(view: MapView, edition: Edition) -> MapView:
    """Give the map with only what the edition prints."""
    if not edition.chosen:
        view = for_paper(view)  # who chooses a thing of a neighbour gets it
    if not edition.entries:
        bare = replace(view, themes=(), entries=(), routes=())
        return _with_own_people(bare, edition.kern) if edition.kern else bare
    if edition.chosen:
        return _chosen(view, edition.chosen, edition.kern)
    if edition.kern:
        return _of_kern(view, edition.kern)
    if edition.theme:
        return _of_theme(view, edition.theme)
    return view


def _of_kern(view: MapView, kern: str) -> MapView:
    entries = [entry for entry in view.entries if _serves(entry.kernen, kern)]
    narrowed = _with_entries(view, entries)
    routes = tuple(
        _still_leading(route, view, narrowed)
        for route in view.routes
        if _serves(route.kernen, kern)
    )
    own = _supporters_of(view, kern)
    part = replace(
        narrowed,
        name=next(one.name for one in view.kernen if one.id == kern),
        kernen=tuple(one for one in view.kernen if one.id == kern),
        supporters=own,
        routes=tuple(route for route in routes if route.steps),
    )
    return calling(own, view.supporters, part)


def _of_theme(view: MapView, theme: str) -> MapView:
    """Keep everything that belongs to a theme, also what stands elsewhere in the booklet."""
    found = next(one for one in view.themes if one.ref.id == theme)
    return replace(view, themes=(found,), entries=found.entries, routes=found.routes)


def _chosen(view: MapView, ids: tuple[str, ...], kern: str) -> MapView:
    """Keep what was chosen; of one kern, with one supporter to call."""
    by_id = {entry.id: entry for entry in view.entries}
    part = replace(_with_entries(view, [by_id[id_] for id_ in ids]), routes=())
    if not kern:
        return part
    own = _supporters_of(view, kern)[:1]
    name = next(one.name for one in view.kernen if one.id == kern)
    return calling(own, view.supporters, replace(part, name=name, supporters=own))


def _with_own_people(view: MapView, kern: str) -> MapView:
    name = next(one.name for one in view.kernen if one.id == kern)
    return replace(view, name=name, supporters=_supporters_of(view, kern))


def _supporters_of(view: MapView, kern: str) -> tuple[SupporterView, ...]:
    """Give who is there for a kern; where nobody is, those of the others are there to be called."""
    return tuple(one for one in view.supporters if _serves(one.kernen, kern)) or view.supporters


def _with_entries(view: MapView, entries: list[EntryView]) -> MapView:
    kept = {entry.id for entry in entries}
    themes = tuple(
        replace(theme, entries=tuple(one for one in theme.entries if one.id in kept))
        for theme in view.themes
    )
    return replace(view, entries=tuple(entries), themes=themes)


def _still_leading(route: RouteView, whole: MapView, part: MapView) -> RouteView:
    """Leave out the steps that lead to an entry of another village."""
    printed = {entry.id for entry in part.entries}
    elsewhere = {entry.id for entry in whole.entries} - printed
    steps = tuple(
        step for step in route.steps if step.link is None or step.link.id not in elsewhere
    )
    return replace(route, steps=steps)


def _serves(kernen: tuple[str, ...], kern: str) -> bool:
    return not kernen or kern in kernen
