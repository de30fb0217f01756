"""The map as plain values for the templates: the views' own words, never markup."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Final

from generator.booklet.editions import Edition
from generator.booklet.register import index_terms, letter
from generator.values.names import MONTHS
from generator.values.web import url_text
from generator.views import EntryView, MapView, RouteView
from generator.views.addresses import full_address
from generator.views.parts import Fact, PhoneLine, StepView, SupporterView, ThemeRef

Json = dict[str, object]
SITE_CODE: Final = "_site"

_FACTS: Final = ("wanneer", "waar", "kosten", "kernen")
# Longer than this, an entry may be taller than a page and has to be measured.
_LONG: Final = 700
# More names in a row than this nobody reads; the index has them all.
_MOST_RELATED: Final = 12


def booklet_content(view: MapView, edition: Edition, today: date) -> Json:
    """Give everything the templates print of a map that is already narrowed to the edition."""
    entries = {entry.id: entry for entry in view.entries}
    return {
        "look": {
            "width": edition.width,
            "height": edition.height,
            "scale": edition.scale,
            "bleed": edition.bleed,
        },
        "date": [today.year, today.month, today.day],
        "village": _village(view, today),
        "supporters": [_supporter(one) for one in view.supporters],
        "emergencies": [
            {
                "name": one.name,
                "explanation": one.explanation,
                "phone": _phone(one.phone),
                "urgent": one.urgent,
            }
            for one in view.emergencies
        ],
        "routes": [_route(route, view) for route in view.routes],
        "themes": [
            {
                **_theme(theme.ref),
                "entries": [
                    entry_content(entry, view.site)
                    for entry in theme.entries
                    if edition.theme or entry.theme.id == theme.ref.id
                ],
                "also": [
                    {"id": entry.id, "name": entry.name}
                    for entry in theme.entries
                    if not edition.theme and entry.theme.id != theme.ref.id
                ][:_MOST_RELATED],
                "routes": [_question(route) for route in view.routes if _asks(route, theme.ref)],
            }
            for theme in view.themes
        ],
        "chosen": [entry_content(entries[id_], view.site) for id_ in edition.chosen],
        "index": _index(view),
        "labels": ["routes", "contents", "index", "supporters"]
        + [f"entry-{entry.id}" for entry in view.entries]
        + [f"route-{route.id}" for route in view.routes],
        "codes": {SITE_CODE: view.site}
        | {entry.id: full_address(view.site, entry.permanent_address) for entry in view.entries},
    }


def entry_content(view: EntryView, site: str) -> Json:
    """Give one entry as the booklet prints it: the short text, the phone and the way to more."""
    step = view.first_step
    first = step.phone.display if step.phone else ""
    # Where something is, already tells for whom, when that is the same village.
    is_there = view.place is not None and view.place.kern == view.kern_text
    facts = [
        _fact(fact, view)
        for key in _FACTS
        if (fact := view.fact(key)) and not (key == "kernen" and is_there)
    ]
    written = [view.name, view.summary, step.text, view.kern_text]
    lines = [line for fact in view.facts if fact.key in _FACTS for line in fact.lines]
    return {
        "path": view.path,
        "id": view.id,
        "theme": view.theme.id,
        "name": view.name,
        "summary": view.summary,
        "formality": view.formality,
        "formality_label": view.formality_label,
        "facts": facts,
        "step": {
            "text": step.text,
            "phone": _phone(step.phone) if step.phone else None,
            "ask": step.link is not None,
        },
        "phones": [_phone(one) for one in view.phones if one.display != first],
        "email": "" if view.phones or step.phone else view.email,
        "website": "" if view.phones or step.phone or view.email else url_text(view.website),
        "address": url_text(full_address(site, view.permanent_address)),
        "url": full_address(site, view.permanent_address),
        "long": sum(map(len, (*written, *lines))) > _LONG,
    }


def _fact(fact: Fact, view: EntryView) -> Json:
    """Give an answer; the exceptions stand apart, to read on after the last rhythm."""
    has_note = fact.key == "wanneer" and bool(view.when and view.when_note)
    return {
        "key": fact.key,
        "icon": fact.icon,
        "label": fact.label,
        "lines": list(view.when if has_note else fact.lines),
        "note": view.when_note if has_note else "",
    }


def _village(view: MapView, today: date) -> Json:
    publisher = view.publisher
    return {
        "name": view.name,
        "municipality": view.municipality,
        "kernen": [kern.name for kern in view.kernen],
        "url": view.site,
        "address": url_text(view.site),
        "colour": view.colour,
        "accent": view.accent,
        "issue": f"{MONTHS[today.month - 1]} {today.year}",
        "made_on": view.made_on,
        "publisher": {
            "name": publisher.name,
            "address": publisher.address,
            "email": publisher.email,
            "phone": _phone(publisher.phone) if publisher.phone else None,
        },
    }


def _phone(phone: PhoneLine) -> Json:
    note = ", ".join(part for part in (phone.purpose, phone.note) if part)
    return {"number": phone.display, "url": phone.href, "note": note}


def _supporter(view: SupporterView) -> Json:
    return {
        "path": "dorp",
        "name": view.name,
        "title": view.title,
        "kern_text": view.kern_text,
        "phone": _phone(view.phone),
        "email": view.email,
        "about": view.about,
        "employer": view.employer,
        "presence": list(view.presence),
    }


def _theme(ref: ThemeRef) -> Json:
    return {
        "path": "themas",
        "id": ref.id,
        "name": ref.name,
        "question": ref.question if ref.question != ref.name else "",
        "icon": ref.icon,
        "colour": ref.colour,
        "number": ref.number,
    }


def _asks(route: RouteView, theme: ThemeRef) -> bool:
    return any(ref.id == theme.id for ref in route.themes)


def _question(route: RouteView) -> Json:
    return {"id": route.id, "question": route.question}


def _route(route: RouteView, view: MapView) -> Json:
    return {
        "path": f"contactroutes/{route.id}",
        "id": route.id,
        "question": route.question,
        "summary": route.summary,
        "urgent": _step(route.urgent, view) if route.urgent else None,
        "steps": [_step(step, view) for step in route.steps],
    }


def _step(step: StepView, view: MapView) -> Json:
    """Give a step with the label of the page it leads to, when that is in this edition."""
    entry = next((e for e in view.entries if step.link and step.link.id == e.id), None)
    route = next((r for r in view.routes if step.link and step.link.id == r.id), None)
    said = step.phone.display if step.phone else ""
    target = f"entry-{entry.id}" if entry else f"route-{route.id}" if route else ""
    return {
        "text": step.text,
        "phone": _phone(step.phone) if step.phone and said not in step.text else None,
        "target": "supporters" if step.supporters else target,
        "theme": entry.theme.id if entry else "",
    }


def _index(view: MapView) -> list[Json]:
    terms = index_terms(view)
    return [
        {
            "letter": first,
            "terms": [
                {"text": term.text, "targets": list(term.targets), "is_name": term.is_name}
                for term in group
            ],
        }
        for first, group in groupby(terms, key=lambda term: letter(term.text))
    ]
