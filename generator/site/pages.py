"""Every page of the site as a value, ready for any engine that turns Markdown into HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from generator.site.page import BookletOffer, Page
from generator.site.render import Renderer
from generator.values.memory import Memory, watched
from generator.values.text import first_letter
from generator.views.addresses import to_root
from generator.views.parts import EntryView, Link, PlaceView, RouteView, ThemeRef
from generator.views.whole import Gone, MapView

HOME_QUESTIONS = 8
EXAMPLES = ("eten aan huis", "vervoer naar het ziekenhuis", "iemand om mee te praten")


def site_pages(
    view: MapView, editions: tuple[BookletOffer, ...] = (), memory: Memory | None = None
) -> tuple[Page, ...]:
    """Give all pages of the site; `editions` are the booklets to offer for download.

    With the `memory` of an earlier time, a page that did not change is the same object as then.
    """
    render, seen = Renderer(memory), watched(view)
    return (
        *_main_pages(render, seen, editions),
        *_theme_pages(render, seen),
        *_kinds(render, view),
        *(_entry(render, view, entry) for entry in view.entries),
        *(_route(render, route) for route in view.routes),
        *(_place(render, place) for place in (*view.places, *view.organizations)),
        *(_gone(render, seen, gone) for gone in view.gone),
        *_permanent(view),
    )


def _meta(kind: str, section: str = "", description: str = "", **more: object) -> dict[str, object]:
    meta: dict[str, object] = {"kind": kind, "section": section, "description": description}
    return {key: value for key, value in {**meta, **more}.items() if value}


def _main_pages(
    render: Renderer, view: MapView, editions: tuple[BookletOffer, ...]
) -> Iterator[Page]:
    about = f"Hulp, activiteiten en contact in {view.name}."
    yield render(
        "index.md", view.name, "home.html", _meta("voorpagina", description=about),
        view=view, questions=view.front_routes[:HOME_QUESTIONS], examples=EXAMPLES,
        upcoming=view.upcoming,
    )  # fmt: skip
    plain: tuple[tuple[str, str, str, str, dict[str, Any]], ...] = (
        ("themas/index", "Thema's", "themes.html", "themas", {}),
        (
            "wie-bel-ik/index",
            "Wie bel ik?",
            "routes.html",
            "wie-bel-ik",
            {"groups": questions_by_theme(view)},
        ),
        ("agenda", "Agenda", "agenda.html", "agenda", {}),
        ("meedoen", "Ik wil iets doen", "volunteers.html", "meedoen", {}),
        ("ondersteuners", "Wie helpt u verder?", "supporters.html", "", {}),
        ("a-z", "Van A tot Z", "a_to_z.html", "", {"letters": by_letter(view)}),
        ("boekje/index", "Het boekje", "booklet.html", "", {"editions": editions}),
        ("klopt-er-iets-niet", "Klopt er iets niet?", "feedback.html", "", {}),
        ("privacy", "Privacy", "privacy.html", "", {}),
        ("toegankelijkheid", "Voor iedereen te gebruiken", "accessibility.html", "", {}),
    )
    for stem, title, template, section, values in plain:
        meta = _meta("overzicht", section)
        yield render(f"{stem}.md", title, template, meta, view=view, **values)


def questions_by_theme(view: MapView) -> tuple[tuple[ThemeRef, list[RouteView]], ...]:
    """Give the life questions under their first theme, in the order of the themes."""
    groups = [
        (theme.ref, [r for r in theme.routes if r.themes[0].id == theme.ref.id])
        for theme in view.themes
    ]
    loose = [route for route in view.routes if not route.themes]
    other = ThemeRef("", "Andere vragen", "", "", "", 0, "")
    return tuple(group for group in (*groups, (other, loose)) if group[1])


def _kinds(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give a list per kind, for who shortens an address by hand."""
    kinds = {
        "diensten": "Diensten", "activiteiten": "Activiteiten",
        "vrijwilligers": "Groepen vrijwilligers", "organisaties": "Organisaties",
        "locaties": "Plekken",
    }  # fmt: skip
    for kind, title in kinds.items():
        links = [link for _, link, _ in view.everything if link.kind == kind]
        yield render(f"{kind}/index.md", title, "kind.html", _meta("overzicht"),
                     heading=title, links=links)  # fmt: skip


def _theme_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    for theme in view.themes:
        meta = _meta("thema", "themas", theme.ref.question)
        path = f"themas/{theme.ref.id}.md"
        yield render(path, theme.ref.name, "theme.html", meta, view=view, theme=theme)


def _entry(render: Renderer, view: MapView, entry: EntryView) -> Page:
    section = {"activiteiten": "agenda", "vrijwilligers": "meedoen"}.get(entry.kind, "themas")
    return render(
        f"{entry.path}.md", entry.name, "entry.html",
        _meta("vermelding", section, entry.summary),
        entry=entry, related=view.related(entry), routes=view.routes_to(entry.id),
    )  # fmt: skip


def _route(render: Renderer, route: RouteView) -> Page:
    meta = _meta("route", "wie-bel-ik", route.summary or route.question)
    return render(f"wie-bel-ik/{route.id}.md", route.question, "route.html", meta, route=route)


def _place(render: Renderer, place: PlaceView) -> Page:
    meta = _meta("plek", "", place.summary)
    return render(f"{place.kind}/{place.id}.md", place.name, "place.html", meta, place=place)


def _gone(render: Renderer, view: MapView, gone: Gone) -> Page:
    meta = _meta("weg", "", hidden=True)
    return render(f"{gone.kind}/{gone.id}.md", gone.name, "gone.html", meta, view=view, gone=gone)


def _permanent(view: MapView) -> Iterator[Page]:
    """Give the pages behind the printed addresses; each sends on to where the thing is now.

    There are as many as all other pages together, so they are as light as can be.
    """
    for address, link in view.permanent_links:
        there = f"{to_root(address)}{link.address}"
        meta = _meta("doorgang", "", template="doorgang.html", hidden=True, forward=there)
        text = Markup('<p>U gaat nu naar <a href="{}">{}</a>.</p>').format(there, link.name)
        yield Page(f"{address.rstrip('/')}.md", link.name, text, meta)


@dataclass(frozen=True)
class LetterItem:
    """One line in the list from A to Z."""

    link: Link
    note: str


def by_letter(view: MapView) -> tuple[tuple[str, tuple[LetterItem, ...]], ...]:
    """Give everything on the map under its first letter, in Dutch order."""
    found: dict[str, list[LetterItem]] = {}
    for name, link, note in view.everything:
        found.setdefault(first_letter(name), []).append(LetterItem(link, note))
    return tuple((letter, tuple(items)) for letter, items in sorted(found.items()))
