"""The life questions: one page with all of them, or when they are many a list for each theme."""

from __future__ import annotations

from collections.abc import Iterator

from generator.site.page import Page, page_meta
from generator.site.portions import QUESTIONS, Portion, portions
from generator.site.render import Renderer
from generator.views.addresses import ROUTES
from generator.views.parts import RouteView, ThemeRef
from generator.views.whole import MapView

TITLE = "Wie bel ik?"
LOOSE = ThemeRef("", "Andere vragen", "", "help-circle-outline", "", 0, "")
Group = tuple[ThemeRef, tuple[RouteView, ...]]


def questions_by_theme(view: MapView) -> tuple[Group, ...]:
    """Give the life questions under their first theme, in the order of the themes."""
    groups = [
        (theme.ref, tuple(route for route in theme.routes if route.themes[0].id == theme.ref.id))
        for theme in view.themes
    ]
    return tuple(group for group in (*groups, (LOOSE, _loose(view))) if group[1])


def theme_questions(ref: ThemeRef, routes: tuple[RouteView, ...]) -> tuple[Portion[RouteView], ...]:
    """Give the questions of a theme in parts: the first is what the page of the theme shows."""
    return portions(routes, QUESTIONS, _address(ref))


def question_pages(render: Renderer, view: MapView) -> Iterator[Page]:
    """Give the page with all questions; when it leads to lists, those too."""
    meta, path = page_meta("overzicht", "wie-bel-ik"), f"{ROUTES}index.md"
    if len(view.routes) <= QUESTIONS:
        groups = questions_by_theme(view)
        yield render(path, TITLE, "routes.html", meta, view=view, groups=groups)
        return
    all_of = [(theme.ref, theme.routes) for theme in view.themes] + [(LOOSE, _loose(view))]
    lists = [(ref, theme_questions(ref, routes)) for ref, routes in all_of if routes]
    counted = tuple((ref, parts[0].here, parts[0].total) for ref, parts in lists)
    yield render(path, TITLE, "routes_lists.html", meta, view=view, lists=counted)
    for ref, parts in lists:
        for portion in parts:
            title = portion.titled(f"{TITLE} {ref.name}")
            yield render(portion.path, title, "routes_list.html", meta, ref=ref, portion=portion)


def _loose(view: MapView) -> tuple[RouteView, ...]:
    return tuple(route for route in view.routes if not route.themes)


def _address(ref: ThemeRef) -> str:
    """Give where the list of a theme begins; no question has an address that deep."""
    return f"{ROUTES}thema/{ref.id}/" if ref.id else f"{ROUTES}andere/vragen/"
