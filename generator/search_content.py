"""What the map puts into the search index: every entry, route, place and hand-written page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.pages.page import Asset
from generator.search.documents import Emergency, Helper, SearchDocument, SearchKern, SearchTheme
from generator.search.index import build_index
from generator.search.script import index_script
from generator.search.wordlists import (
    default_danger,
    default_emergencies,
    default_synonyms,
    merged,
)
from generator.values.text import fold
from generator.views import addresses
from generator.views.parts import EntryView, PlaceView, RouteView
from generator.views.whole import MapView
from generator.wording import capital

KINDS = {"diensten": "dienst", "activiteiten": "activiteit", "vrijwilligers": "vrijwilligers"}
INDEX_PATH = "assets/zoekindex.js"


@dataclass(frozen=True)
class TextPage:
    """A hand-written page: its address from the root, title and plain text."""

    address: str
    title: str
    text: str


def search_index(view: MapView, texts: Iterable[TextPage] = ()) -> dict[str, object]:
    """Give the search index of a map: what the browser and `kaart zoek` both rank with."""
    own = {word: tuple(targets) for word, targets in view.synonyms}
    return build_index(
        (*_documents(view), *(_text(page) for page in texts)),
        synonyms=merged(own, default_synonyms()),
        themes=[
            SearchTheme(one.ref.id, one.ref.name, one.ref.question, one.ref.address, one.ref.icon)
            for one in view.themes
        ],
        kernen=[SearchKern(kern.id, kern.name) for kern in view.kernen],
        danger=default_danger(),
        emergencies=_emergencies(view),
        supporters=[
            Helper(one.name, one.phone.display, one.phone.href, one.kernen, one.title,
                   addresses.SUPPORTERS)
            for one in view.supporters
        ],
    )  # fmt: skip


def search_asset(view: MapView, texts: Iterable[TextPage] = ()) -> Asset:
    """Give the index as the script file that the search page loads."""
    return Asset(INDEX_PATH, index_script(search_index(view, texts)).encode())


def _documents(view: MapView) -> Iterator[SearchDocument]:
    for entry in view.entries:
        yield _entry(entry)
    for route in view.routes:
        yield _route(route)
    for place in (*view.places, *view.organizations):
        yield _place(place)


def _entry(entry: EntryView) -> SearchDocument:
    phone = entry.first_step.phone
    card = {
        "when": capital(entry.when[0]) if entry.when else "",
        "where": entry.place.name if entry.place else entry.kern_text,
        "cost": entry.cost,
        "step": entry.first_step.text,
        "phone": phone.display if phone else "",
        "phone_href": phone.href if phone else "",
        "mail": "" if phone else entry.email,
        "soort": entry.formality,
        "theme": entry.theme.id,
    }
    body = " ".join((*entry.paragraphs, entry.audience, entry.person, *entry.does, *entry.wanted))
    return SearchDocument(
        id=entry.id,
        title=entry.name,
        url=entry.link.address,
        kind=KINDS[entry.kind],
        summary=entry.summary,
        themes=tuple(ref.id for ref in entry.themes),
        kernen=entry.kernen,
        organization=entry.organization.name if entry.organization else "",
        keywords=entry.keywords,
        body=body,
        phones=tuple(line.display for line in entry.phones),
        facets=tuple((hint.name, hint.value) for hint in entry.hints),
        card={key: value for key, value in card.items() if value},
    )


def _route(route: RouteView) -> SearchDocument:
    return SearchDocument(
        id=route.id,
        title=route.question,
        url=route.link.address,
        kind="contactroute",
        summary=route.summary,
        themes=tuple(ref.id for ref in route.themes),
        kernen=route.kernen,
        keywords=route.keywords,
        body=" ".join(step.text for step in route.steps),
    )


def _place(place: PlaceView) -> SearchDocument:
    phone = place.phones[0] if place.phones else None
    card = {
        "where": next((fact.lines[0] for fact in place.facts if fact.key == "waar"), ""),
        "phone": phone.display if phone else "",
        "phone_href": phone.href if phone else "",
    }
    return SearchDocument(
        id=place.id,
        title=place.name,
        url=place.link.address,
        kind="plek" if place.kind == "locaties" else "organisatie",
        summary=place.summary,
        kernen=place.kernen,
        keywords=place.keywords,
        phones=tuple(line.display for line in place.phones),
        card={key: value for key, value in card.items() if value},
    )


def _text(page: TextPage) -> SearchDocument:
    first = page.text.split(". ")[0].strip()
    return SearchDocument(
        id=page.address.strip("/"),
        title=page.title,
        url=page.address,
        kind="uitleg",
        summary=first if len(first) < 200 else "",
        body=page.text,
    )


def _emergencies(view: MapView) -> tuple[Emergency, ...]:
    """Give the national numbers for danger, each in the village's own words where it has them."""
    own = {_digits(one.phone.display): one for one in view.emergencies}
    found = []
    for default in default_emergencies():
        mine = own.get(_digits(default.phone))
        found.append(replace(default, name=mine.name) if mine else default)
    known = {one.id for one in found}
    for one in view.emergencies:
        is_doctor = any(word in fold(f"{one.name} {one.explanation}") for word in DOCTOR_WORDS)
        id_ = "huisartsenpost" if is_doctor else one.id
        number = Emergency(id_, one.name, one.phone.display, one.phone.href, one.explanation)
        found = [number if is_doctor and other.id == id_ else other for other in found]
        if id_ not in known:
            known.add(id_)
            found.append(number)
    return tuple(found)


DOCTOR_WORDS = ("huisartsenpost", "dokter bij spoed", "spoedpost")


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
