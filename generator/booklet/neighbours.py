"""What of the neighbours stands on paper: only what the village chose to print."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.model.neighbours import is_of_neighbour
from generator.views import EntryView, MapView


def for_paper(view: MapView) -> MapView:
    """Give the map without what comes from neighbours and is only for the site."""
    if all(one.owner is None for one in view.entries):
        return view
    entries = _printed(view.entries)
    ids = {one.id for one in entries}
    return replace(
        view,
        entries=entries,
        themes=tuple(replace(one, entries=_printed(one.entries)) for one in view.themes),
        places=tuple(one for one in view.places if one.owner is None or one.owner.on_paper),
        organizations=tuple(
            one for one in view.organizations if one.owner is None or one.owner.on_paper
        ),
        dates=tuple(one for one in view.dates if one.id in ids or not is_of_neighbour(one.id)),
        gone=tuple(one for one in view.gone if not is_of_neighbour(one.id)),
    )


def _printed(entries: Iterable[EntryView]) -> tuple[EntryView, ...]:
    return tuple(one for one in entries if one.owner is None or one.owner.on_paper)
