"""What cannot stand on the sheet for a home visit, and what to do instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from generator.values.nearest import nearest, or_meant

if TYPE_CHECKING:  # the process that prints knows no map
    from generator.views import MapView


def refused(ids: Iterable[str], view: MapView) -> str:
    """Say of every id that cannot stand on a sheet why not; '' when all can."""
    known = {entry.id for entry in view.entries}
    reasons = [_reason(id_, view, known) for id_ in ids if id_ not in known]
    if len(reasons) < 2:
        return "".join(reasons)
    return "\n".join(("Dit kan niet op het blad:", *(f"  {reason}" for reason in reasons)))


def _reason(id_: str, view: MapView, known: Iterable[str]) -> str:
    gone = next((one for one in view.gone if one.id == id_), None)
    if gone is not None:
        why = {"begint": "begint later", "pauze": "ligt stil", "gestopt": "is gestopt"}
        return f"'{id_}' {why[gone.status]} en komt niet op papier."
    if id_ in {theme.ref.id for theme in view.themes}:
        return f"'{id_}' is een thema. Maak daar een folder van met: --editie thema:{id_}"
    if id_ in {kern.id for kern in view.kernen}:
        return f"'{id_}' is een kern. Maak daar een boekje van met: --editie kern:{id_}"
    if id_ in {link.id for _, link, _ in view.everything}:
        return f"'{id_}' past niet. Kies een dienst, een activiteit of een groep vrijwilligers."
    return f"'{id_}' staat niet op de kaart{or_meant(nearest(id_, known))}"
