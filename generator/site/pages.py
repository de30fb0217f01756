"""Every page of the site as a value, ready for any engine that turns Markdown into HTML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from generator import __version__
from generator.keeping.memory import Memory, watched
from generator.site.a_to_z import a_to_z_pages
from generator.site.agenda import agenda_pages, day_links
from generator.site.context import near_supporters
from generator.site.examples import search_examples
from generator.site.lists import kind_pages, place_pages, theme_pages, volunteer_pages
from generator.site.page import BookletOffer, DataOffer, Page, page_meta
from generator.site.questions import question_pages
from generator.site.render import Renderer
from generator.site.taken_files import files_of_lists
from generator.views.addresses import DATA, calendar_address, share_picture, to_root
from generator.views.parts import EntryView, RouteView
from generator.views.pieces import oldest_text
from generator.views.whole import Gone, MapView
from generator.wording import list_text

HOME_QUESTIONS, ENTRY_QUESTIONS = 8, 6
MOST_NAMED = 5


def site_pages(
    view: MapView,
    editions: tuple[BookletOffer, ...] = (),
    memory: Memory | None = None,
    data: tuple[DataOffer, ...] = (),
) -> tuple[Page, ...]:
    """Give all pages of the site; `editions` and `data` are what to offer for download.

    With the `memory` of an earlier time, a page that did not change is the same object as then.
    """
    render, seen = Renderer(memory), watched(view)
    return (
        _home(render, seen),
        *_main_pages(render, seen, editions),
        _data(render, seen, data),
        *question_pages(render, seen),
        *agenda_pages(render, seen),
        *volunteer_pages(render, seen),
        *a_to_z_pages(render, view),
        *theme_pages(render, seen),
        *kind_pages(render, view),
        *(_entry(render, view, entry) for entry in view.entries),
        *(_route(render, view, route) for route in view.routes),
        *(
            page
            for place in (*view.places, *view.organizations)
            for page in place_pages(render, view, place)
        ),
        *(_gone(render, seen, gone) for gone in view.gone),
        *_permanent(view),
    )


# Read from top to bottom, as a text that somebody wrote.
_READ: Final = frozenset({"over", "privacy", "toegankelijkheid"})


def _home(render: Renderer, view: MapView) -> Page:
    about = f"Hulp, activiteiten en contact in {view.name}."
    return render(
        "index.md", view.name, "home.html", page_meta("voorpagina", description=about),
        view=view, questions=view.front_routes[:HOME_QUESTIONS], examples=search_examples(view),
        days=day_links(view.agenda),
    )  # fmt: skip


def _groups(editions: tuple[BookletOffer, ...]) -> list[tuple[str, list[BookletOffer]]]:
    """Give the booklets by their heading, the headings in the order of their first."""
    found: dict[str, list[BookletOffer]] = {}
    for one in editions:
        found.setdefault(one.group, []).append(one)
    return list(found.items())


def _main_pages(
    render: Renderer, view: MapView, editions: tuple[BookletOffer, ...]
) -> Iterator[Page]:
    plain: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
        ("themas/index", "Thema's", "themes.html", "themas", {}),
        ("ondersteuners", "Wie helpt u verder?", "supporters.html", "", {}),
        ("boekje/index", "Het boekje", "booklet.html", "", {"groups": _groups(editions)}),
        (
            "over",
            "Over deze kaart",
            "over.html",
            "",
            {
                "where": list_text([kern.name for kern in view.kernen]),
                "asked": view.asked,
            },
        ),
        ("privacy", "Privacy", "privacy.html", "", {}),
        ("toegankelijkheid", "Voor iedereen te gebruiken", "accessibility.html", "", {}),
    )
    for stem, title, template, section, values in plain:
        meta = page_meta("tekst" if stem in _READ else "overzicht", section)
        yield render(f"{stem}.md", title, template, meta, view=view, **values)
    yield render(
        "klopt-er-iets-niet.md", "Klopt er iets niet?", "feedback.html", page_meta("melden"),
        view=view,
    )  # fmt: skip
    remembered = "Wat dit apparaat onthoudt"
    yield render(
        "wat-dit-apparaat-onthoudt.md", remembered, "device.html", page_meta("apparaat"), view=view
    )
    yield render(
        "mijn-lijst.md", "Mijn lijst", "my_list.html", page_meta("lijst"),
        view=view, files=files_of_lists(view),
    )  # fmt: skip


def _data(render: Renderer, view: MapView, data: tuple[DataOffer, ...]) -> Page:
    about = f"De gegevens van {view.name} als bestanden voor andere programma's."
    return render(
        f"{DATA}index.md", "De gegevens van deze kaart", "data.html",
        page_meta("tekst", description=about),
        view=view, files=data, program=f"Sociale kaart {__version__}",
        dated=view.register is not None,
    )  # fmt: skip


def _where(view: MapView) -> str:
    """Give the names of the kernen, or of the map when they are too many for one sentence."""
    names = [kern.name for kern in view.kernen]
    return list_text(names) if len(names) <= MOST_NAMED else view.name


def _entry(render: Renderer, view: MapView, entry: EntryView) -> Page:
    section = {"activiteiten": "agenda", "vrijwilligers": "meedoen"}.get(entry.kind, "themas")
    routes = view.routes_to(entry.id)
    return render(
        f"{entry.path}.md", entry.name, "entry.html",
        page_meta("vermelding", section, entry.summary,
                  supporters=near_supporters(view.supporters, entry.kernen),
                  oldest=oldest_text([entry]), picture=share_picture(entry.theme.id)),
        entry=entry, related=view.related(entry), routes=routes[:ENTRY_QUESTIONS],
        has_more=len(routes) > ENTRY_QUESTIONS,
        calendar=calendar_address(entry.id) if view.in_calendar(entry.id) else "",
        short=entry.permanent_address, linked=view.linked_data(entry.id),
    )  # fmt: skip


def _route(render: Renderer, view: MapView, route: RouteView) -> Page:
    near = near_supporters(view.supporters, route.kernen)
    about = route.summary or route.question
    oldest = oldest_text([route, *view.behind(step.link for step in route.steps)])
    picture = share_picture(route.themes[0].id) if route.themes else ""
    meta = page_meta("route", "wie-bel-ik", about, supporters=near, oldest=oldest, picture=picture)
    return render(f"wie-bel-ik/{route.id}.md", route.question, "route.html", meta, route=route)


def _gone(render: Renderer, view: MapView, gone: Gone) -> Page:
    meta = page_meta("weg", "", hidden=True)
    return render(f"{gone.kind}/{gone.id}.md", gone.name, "gone.html", meta, view=view, gone=gone)


def _permanent(view: MapView) -> Iterator[Page]:
    """Give the pages behind the printed addresses; each sends on to where the thing is now.

    There are as many as all other pages together, so they are as light as can be.
    """
    for address, link in view.permanent_links:
        there = f"{to_root(address)}{link.address}"
        meta = page_meta("doorgang", "", template="doorgang.html", hidden=True, forward=there)
        text = Markup('<p><a href="{}index.html">{}</a></p>').format(there, link.name)
        yield Page(f"{address.rstrip('/')}.md", link.name, text, meta)


def page_of(view: MapView, id_: str) -> Page | None:
    """Give the page of one thing on the map as `site_pages` does, without making the others.

    A place or an organization gives its first page; None when nothing with this id has a page.
    """
    render = Renderer()
    for entry in view.entries:
        if entry.id == id_:
            return _entry(render, view, entry)
    for route in view.routes:
        if route.id == id_:
            return _route(render, view, route)
    for place in (*view.places, *view.organizations):
        if place.id == id_:
            return next(iter(place_pages(render, view, place)))
    return next((_gone(render, view, gone) for gone in view.gone if gone.id == id_), None)


def page_at(view: MapView, address: str) -> Page | None:
    """Give a page that is about the map as a whole, by its address: '' is the home page."""
    render = Renderer()
    if not address:
        return _home(render, view)
    about = (*_main_pages(render, view, ()), _data(render, view, ()))
    return next((one for one in about if one.address == address), None)
