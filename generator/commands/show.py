"""`kaart toon`: one entry in plain text, in the words a resident will read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from generator.commands.common import map_option, plain_id, today_option, unknown_id, usable_map
from generator.commands.dutch import DutchCommand
from generator.views import EntryView, MapView, map_view
from generator.views.parts import Fact, PhoneLine, PlaceView, RouteView, StepView
from generator.views.whole import Gone

WIDTH = 76


@click.command("toon", cls=DutchCommand)
@click.argument("id_", metavar="ID")
@map_option
@today_option
def show(id_: str, folder: Path, today: date) -> None:
    """Toon wat een bewoner leest over één ID.

    Het ID is de naam van het bestand zonder .yml.
    """
    id_ = plain_id(id_)
    social_map, _ = usable_map(folder)
    found = texts(map_view(social_map, today))
    if id_ not in found:
        unknown_id(id_, found)
    first, *rest = found[id_]
    click.secho(first, bold=True)
    for line in rest:
        click.echo(line)


def texts(view: MapView) -> dict[str, tuple[str, ...]]:
    """Give id → lines of everything on the map that has a page of its own."""
    found = {one.id: tuple(_entry(one)) for one in view.entries}
    found |= {one.id: tuple(_route(one)) for one in view.routes}
    found |= {one.id: tuple(_place(one)) for one in (*view.places, *view.organizations)}
    return found | {one.id: tuple(_gone(one)) for one in view.gone}


def _entry(entry: EntryView) -> Iterator[str]:
    yield entry.name
    yield " · ".join(part for part in (entry.kind_label, entry.formality, entry.kern_text) if part)
    yield from _story(entry.summary)
    yield from _facts(entry.facts)
    yield from _story(entry.first_step.text)
    yield from _contact(entry.phones, entry.email, entry.website)
    yield from _list("Dit doen wij", entry.does)
    yield from _list("Dit doen wij niet", entry.does_not)
    yield from _list("Wij zoeken", entry.wanted)
    yield from _story(*entry.paragraphs)
    yield from _story(entry.checked)


def _place(place: PlaceView) -> Iterator[str]:
    yield place.name
    yield " · ".join(part for part in (place.kind_label, place.formality) if part)
    yield from _story(place.summary)
    yield from _facts(place.facts)
    yield from _contact(place.phones, place.email, place.website)
    yield from _story(*place.paragraphs)
    yield from _list("Hier vindt u", [entry.name for entry in place.entries])


def _route(route: RouteView) -> Iterator[str]:
    yield route.question
    yield from _story(route.summary)
    steps = ([route.urgent] if route.urgent else []) + list(route.steps)
    for step in steps:
        yield from _story(_step(step, "Spoed" if step is route.urgent else ""))


def _step(step: StepView, label: str) -> str:
    called = step.phone or next((one.phone for one in step.supporters), None)
    to = (step.link.name if step.link else "", called.display if called else "")
    where = ", ".join(part for part in to if part)
    text = f"{label}: {step.text}" if label else f"- {step.text}"
    return f"{text} → {where}" if where else text


def _gone(gone: Gone) -> Iterator[str]:
    yield gone.name
    words = {"begint": "begint op", "pauze": "ligt stil sinds", "gestopt": "is er niet meer sinds"}
    short = {"pauze": "ligt stil", "gestopt": "is er niet meer"}
    yield f"{words[gone.status]} {gone.since}" if gone.since else short[gone.status]
    yield from _story(gone.reason)
    if gone.instead:
        yield from _story(f"In plaats daarvan: {gone.instead.name}.")


def _story(*paragraphs: str) -> Iterator[str]:
    for paragraph in paragraphs:
        if paragraph:
            yield ""
            yield textwrap.fill(paragraph, WIDTH)


def _facts(facts: tuple[Fact, ...]) -> Iterator[str]:
    if facts:
        yield ""
    for fact in facts:
        for number, line in enumerate(fact.lines):
            label = f"{fact.label}:" if number == 0 else ""
            yield textwrap.fill(f"{label:<16} {line}", WIDTH, subsequent_indent=" " * 17)


def _contact(phones: tuple[PhoneLine, ...], email: str, website: str) -> Iterator[str]:
    calls = (", ".join(filter(None, (one.display, one.purpose, one.note))) for one in phones)
    for line in (*(f"Bel {call}" for call in calls), email, website):
        if line:
            yield line


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"  - {item}" for item in items]
    if lines:
        yield from ("", f"{title}:", *lines)
