"""The agenda: one page with all days, or when that is long a page for each day of the week."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.site.page import Page, page_meta
from generator.site.portions import TIMES, portions
from generator.site.render import Renderer
from generator.views.addresses import AGENDA
from generator.views.parts import Link
from generator.views.pieces import oldest_text
from generator.views.whole import AgendaDay, MapView

TITLE = "Agenda"


def is_long(days: Sequence[AgendaDay]) -> bool:
    """Tell whether the days together are too much for one page."""
    return sum(len(day.items) for day in days) > TIMES


def day_links(days: Sequence[AgendaDay]) -> tuple[Link, ...]:
    """Give where each day stands: a place on the one page, or a page of its own."""
    names = [(day.name, day.name.replace(" ", "-")) for day in days]
    if is_long(days):
        return tuple(Link(name, f"{AGENDA}{id_}/", id=id_) for name, id_ in names)
    return tuple(Link(name, f"{AGENDA}#{id_}", id=id_) for name, id_ in names)


def agenda_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give the agenda; each day's page has the links to the others."""
    days = view.agenda
    shown = oldest_text(item.entry for day in days for item in day.items)
    meta = page_meta("overzicht", "agenda", oldest=shown)
    links = day_links(days)
    if not is_long(days):
        yield render("agenda.md", TITLE, "agenda.html", meta, view=view, links=links, days=days)
        return
    counted = [(link, len(day.items)) for link, day in zip(links, days, strict=True)]
    yield render("agenda.md", TITLE, "agenda_days.html", meta, view=view, days=counted)
    for link, day in zip(links, days, strict=True):
        title = f"{TITLE}, {day.name}"
        for portion in portions(day.items, TIMES, link.address):
            yield render(
                portion.path, portion.titled(title), "agenda_day.html", meta,
                view=view, links=links, day=link, portion=portion,
            )  # fmt: skip
