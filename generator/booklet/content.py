"""The map as plain values for the templates: the views' own words, never markup."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Final

from generator.booklet.index import EMERGENCIES, Term, index_terms
from generator.booklet.issue import issue_content
from generator.booklet.kinds.whole import LARGE_TEMPLATE, WHOLE_BOOKLET
from generator.booklet.printed_parts import (
    entry_content,
    phone_content,
    route_content,
    supporter_content,
    theme_content,
)
from generator.booklet.shape import Edition
from generator.booklet.work import Json
from generator.values.text import first_letter
from generator.values.web import url_text
from generator.views import EntryView, MapView, RouteView
from generator.views.addresses import full_address
from generator.views.parts import PhotoView, SupporterView
from generator.views.whole import ThemeView
from generator.wording import list_text

SITE_CODE: Final = "_site"


def booklet_content(view: MapView, edition: Edition, today: date) -> Json:
    """Give everything the templates print of a map that is already narrowed to the edition."""
    entries = {entry.id: entry for entry in view.entries}
    return {
        "look": look(edition),
        "date": [today.year, today.month, today.day],
        "village": _village(view, today),
        "supporters": [supporter_content(one) for one in view.supporters],
        "has_groups": bool(view.volunteers),
        "emergencies": [
            {
                "id": one.id,
                "name": one.name,
                "explanation": one.explanation,
                "phone": phone_content(one.phone),
                "urgent": one.urgent,
            }
            for one in view.emergencies
        ],
        "routes": [route_content(route, view) for route in in_theme_order(view)],
        "themes": [_theme(theme, view.site, edition) for theme in view.themes],
        "chosen": [entry_content(entries[id_], view.site) for id_ in edition.chosen],
        "own": json.loads(edition.own or "{}"),
        "index": _index(view),
        "labels": _labels(view, edition),
        "photos": {one.file: one.paper for one in _photos(view)},
        "codes": {SITE_CODE: view.site}
        | {entry.id: full_address(view.site, entry.permanent_address) for entry in view.entries},
    }


def in_theme_order(view: MapView) -> list[RouteView]:
    """Give the life questions by their first theme, in the order of the themes of the map."""
    order = {theme.ref.id: theme.ref.number for theme in view.themes}
    last = len(order) + 1
    return sorted(
        view.routes, key=lambda one: order.get(one.themes[0].id, last) if one.themes else last
    )


def _photos(view: MapView) -> Iterator[PhotoView]:
    """Give the photos that are there to print."""
    pictured: tuple[EntryView | SupporterView, ...] = (*view.supporters, *view.entries)
    return (one.photo for one in pictured if one.photo and one.photo.paper)


def look(edition: Edition) -> Json:
    """Give the sizes of an edition: all that two editions of the same words differ in."""
    return {
        "width": edition.width,
        "height": edition.height,
        "scale": edition.scale,
        "bleed": edition.bleed,
        # How much of an entry is left out to make it fit.
        "detail": 0,
        # Pages to add before the last one, so that all of them fold.
        "filled": 0,
        "sheets": 0,
    }


def _village(view: MapView, today: date) -> Json:
    publisher = view.publisher
    return {
        "id": view.kernen[0].id,
        "name": view.name,
        "kernen": [kern.name for kern in view.kernen],
        "url": view.site,
        "address": url_text(view.site),
        "colour": view.colour,
        "accent": view.accent,
        "edition": issue_content(view, today),
        "made_on": view.made_on,
        "places": list_text(view.booklet_places),
        "publisher": {
            "id": "uitgever",
            "name": publisher.name,
            "phone": phone_content(publisher.phone) if publisher.phone else None,
        },
    }


def _theme(theme: ThemeView, site: str, edition: Edition) -> Json:
    """Give a theme; in a whole booklet an entry stands under its first theme only."""
    own = [e for e in theme.entries if edition.theme or e.theme.id == theme.ref.id]
    others = [] if edition.theme else [e for e in theme.entries if e.theme.id != theme.ref.id]
    return {
        **theme_content(theme.ref),
        "entries": [entry_content(entry, site) for entry in own],
        "also": [{"id": entry.id, "name": entry.name} for entry in others],
    }


def _labels(view: MapView, edition: Edition) -> list[str]:
    """Give what has a page of its own in this edition, so that a reference can lead there."""
    entries = [f"entry-{entry.id}" for entry in view.entries]
    if edition.template not in {WHOLE_BOOKLET.template, LARGE_TEMPLATE}:
        return entries
    routes = [f"route-{route.id}" for route in view.routes]
    parts = ["contents", "index", "supporters", *(["routes"] if routes else [])]
    parts += [EMERGENCIES] if view.emergencies else []
    return [*parts, *entries, *routes]


def _index(view: MapView) -> list[Json]:
    groups = groupby(index_terms(view), key=lambda term: first_letter(term.text))
    return [{"letter": first, "terms": [_term(term) for term in terms]} for first, terms in groups]


def _term(term: Term) -> Json:
    line: Json = {"name": term.text, "targets": list(term.targets), "is_name": term.is_name}
    # Only what has a name of its own may be called something else; a word may disappear.
    return (
        {**line, "id": term.targets[0].partition("-")[2] or "noodnummer"} if term.is_name else line
    )
