"""How much of the map somebody asked after: what a page about the map may say of that."""

from __future__ import annotations

from datetime import date, timedelta

from generator.views.parts import EntryView, PlaceView, RouteView
from generator.views.whole import Asked, MapView

HALF_A_YEAR = timedelta(days=183)


def asked_after(view: MapView, today: date) -> Asked:
    """Give how many pages there are, of how many somebody asked, and of activities how lately."""
    every: tuple[EntryView | RouteView | PlaceView, ...]
    # What is a neighbour's is asked after there.
    things: tuple[EntryView | PlaceView, ...]
    things = (*view.entries, *view.places, *view.organizations)
    every = (*(one for one in things if one.owner is None), *view.routes)
    activities = [one.assured for one in view.activities if one.owner is None]
    return Asked(
        total=len(every),
        known=sum(one.assured is not None for one in every),
        activities_twice_a_year=bool(activities)
        and all(day is not None and today - day <= HALF_A_YEAR for day in activities),
    )
