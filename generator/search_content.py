"""What the map puts into the search index: every entry, route, place and hand-written page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.pages.page import Asset
from generator.search.documents import (
    Emergency,
    FilterGroup,
    SearchDocument,
    SearchKern,
    SearchTheme,
)
from generator.search.filters import filter_groups
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
from generator.views.parts import EntryView, PlaceView, RouteView, SupporterView
from generator.views.whole import MapView

KINDS = {"diensten": "dienst", "activiteiten": "activiteit", "vrijwilligers": "vrijwilligers"}
INDEX_PATH = "assets/zoekindex.js"
LONG = 200


@dataclass(frozen=True)
class TextPage:
    """A hand-written page: its address from the root, title and plain text."""

    address: str
    title: str
    text: str

    @property
    def id(self) -> str:
        """Give the name by which the search knows the page."""
        return self.address.strip("/")

    @property
    def summary(self) -> str:
        """Give its first sentence, or nothing when that is too long to say what it is about."""
        first = self.text.split(". ")[0].strip().rstrip(".") + "."
        return first if len(first) < LONG else ""


def search_index(view: MapView, texts: Iterable[TextPage] = ()) -> dict[str, object]:
    """Give the search index of a map: what the browser and `kaart zoek` both rank with."""
    own = {word: tuple(targets) for word, targets in view.synonyms}
    return build_index(
        _documents(view, texts),
        synonyms=merged(own, default_synonyms()),
        themes=_themes(view),
        kernen=_kernen(view),
        danger=default_danger(),
        emergencies=_emergencies(view),
    )


def search_filters(view: MapView) -> tuple[FilterGroup, ...]:
    """Give the filters of the finder, with the words that stand beside them."""
    return filter_groups(_documents(view), _themes(view), _kernen(view))


def search_asset(view: MapView, texts: Iterable[TextPage] = ()) -> Asset:
    """Give the index as the script file that the search page loads."""
    return Asset(INDEX_PATH, index_script(search_index(view, texts)).encode())


def _documents(view: MapView, texts: Iterable[TextPage] = ()) -> tuple[SearchDocument, ...]:
    return (
        *map(_entry, view.entries),
        *map(_route, view.routes),
        *map(_place, (*view.places, *view.organizations)),
        *map(_supporter, view.supporters),
        *map(_text, texts),
    )


def _themes(view: MapView) -> list[SearchTheme]:
    return [SearchTheme(one.ref.id, one.ref.name, one.ref.question) for one in view.themes]


def _kernen(view: MapView) -> list[SearchKern]:
    return [SearchKern(kern.id, kern.name) for kern in view.kernen]


def _entry(entry: EntryView) -> SearchDocument:
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
    return SearchDocument(
        id=place.id,
        title=place.name,
        url=place.link.address,
        kind="plek" if place.kind == "locaties" else "organisatie",
        summary=place.summary,
        kernen=place.kernen,
        keywords=place.keywords,
        phones=tuple(line.display for line in place.phones),
    )


def supporter_id(id_: str) -> str:
    """Give the name by which the search knows a supporter: an entry may bear hers too."""
    return f"ondersteuner-{id_}"


def _supporter(person: SupporterView) -> SearchDocument:
    return SearchDocument(
        id=supporter_id(person.id),
        title=person.name,
        url=f"{addresses.SUPPORTERS}#{person.id}",
        kind="mens",
        kernen=person.kernen,
        keywords=(person.title,),
        phones=(person.phone.display,),
    )


def _text(page: TextPage) -> SearchDocument:
    return SearchDocument(
        id=page.id,
        title=page.title,
        url=page.address,
        kind="uitleg",
        summary=page.summary,
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
