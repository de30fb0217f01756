"""`kaart toon`: one entry in plain text, in the words a resident will read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from generator.commands.as_text import entry_text, gone_text, place_text, route_text
from generator.commands.common import id_argument, map_option, publishable_map, today_option
from generator.commands.dutch import DutchCommand
from generator.commands.ids import KERN, THEME, WithoutFile, meant_id, unknown_id
from generator.commands.map_folders import to_type
from generator.consent import PublicMap
from generator.views import MapView, map_view
from generator.views.entries import entry_view
from generator.views.routes import organization_view

NAMED = 3


@click.command("toon", cls=DutchCommand, examples=("kaart toon tafeltje-dek-je",))
@id_argument("words")
@map_option
@today_option
def show(words: tuple[str, ...], folder: Path, today: date) -> None:
    """Toon wat een bewoner leest over één ding op de kaart."""
    social_map, _ = publishable_map(folder, today)
    id_ = meant_id(words, social_map)
    view = map_view(social_map, today)
    found = texts(social_map, view, today)
    if id_ not in found:
        unknown_id(id_, found, social_map, folder, _advice(view, folder))
    first, *rest = found[id_]
    click.secho(first, bold=True)
    for line in rest:
        click.echo(line)


def texts(social_map: PublicMap, view: MapView, today: date) -> dict[str, tuple[str, ...]]:
    """Give id → lines of everything on the map that has a page of its own."""
    found = {one.id: tuple(entry_text(one, view.routes_to(one.id))) for one in view.entries}
    found |= {one.id: tuple(route_text(one)) for one in view.routes}
    found |= {one.id: tuple(place_text(one)) for one in (*view.places, *view.organizations)}
    clubs = {one.id: one for one in social_map.organizations}
    entries = {one.id: one for one in social_map.entries}
    for one in view.gone:
        if one.id in clubs:
            shown = place_text(organization_view(social_map, clubs[one.id], (), today))
        else:
            entry = entry_view(social_map, entries[one.id], today)
            shown = entry_text(entry, view.routes_to(one.id))
        found[one.id] = (*gone_text(one), *_later(one.status, shown))
    for new in social_map.entries:
        if new.id not in found and social_map.is_draft(new):
            entry = entry_view(social_map, new, today)
            found[new.id] = (
                entry.name,
                "Dit staat nog niet op de kaart.",
                *_later("pauze", entry_text(entry)),
            )
    # Her supporter knows a home by the name of its file.
    found |= {old: found[new] for old, new in social_map.renamed.items() if new in found}
    return found


def _later(status: str, shown: Iterable[str]) -> Iterator[str]:
    """Give what residents will read of something that waits or begins later."""
    if status != "gestopt":
        when = "Haalt u 'status: pauze' weg" if status == "pauze" else "Als het zover is"
        yield from ("", f"{when}, dan leest een bewoner:", "")
        yield from shown


def _advice(view: MapView, folder: Path) -> Callable[[WithoutFile], str]:
    """Give what to type for something that is on the map without a file of its own."""

    def advice(one: WithoutFile) -> str:
        inside = [e.id for theme in view.themes if theme.ref.id == one.id for e in theme.entries]
        if one.kind == KERN:
            return f"Wat er in deze kern is, ziet u met: {to_type('dekking', folder)}"
        if one.kind == THEME and inside:
            more = f" en nog {len(inside) - NAMED}" if len(inside) > NAMED else ""
            return (
                f"Dit hoort bij het thema: {', '.join(inside[:NAMED])}{more}.\n"
                f"Bekijk er een met: {to_type(f'toon {inside[0]}', folder)}"
            )
        return f"Hoe bewoners dit lezen, ziet u op de site met: {to_type('bekijk', folder)}"

    return advice
