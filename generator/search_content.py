"""What can be found: every entry, route, place, organization, supporter and written page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
# What she is called elsewhere; residents who moved here know her so.
HELPER_WORDS = ("dorpsondersteuner", "dorpsverbinder")
DOCTOR = "huisartsenpost"
DOCTOR_WORDS = ("huisartsenpost", "dokter bij spoed", "spoedpost")


@dataclass(frozen=True)
class TextPage:
    """A hand-written page: its address from the root, title and plain text."""

    address: str
    title: str
    text: str

    @property
    def id(self) -> str:
        """Give the name by which the search knows the page."""
        return f"uitleg:{self.address.strip('/')}"

    @property
    def summary(self) -> str:
        """Give its first sentence, or nothing when that is too long to say what it is about."""
        first = self.text.split(". ")[0].strip().rstrip(".")
        return f"{first}." if 0 < len(first) < LONG else ""


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
    return f"mens:{id_}"


def _supporter(person: SupporterView) -> SearchDocument:
    return SearchDocument(
        id=supporter_id(person.id),
        title=person.name,
        url=f"{addresses.SUPPORTERS}#{person.id}",
        kind="mens",
        kernen=person.kernen,
        keywords=(person.title, *HELPER_WORDS),
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
    """Give the numbers for danger: the country's, in the village's own words, and its own.

    A village's number replaces the one with the same digits or the same id. The doctor at night
    has no number for the whole country: it is the first of the village's whose name says so, or
    else whose explanation does.
    """
    named = [one.id for one in view.emergencies if _is_doctor(one.name)]
    told = [one.id for one in view.emergencies if _is_doctor(one.explanation)]
    doctor = next(iter((*named, *told)), None)
    found = {one.id: one for one in default_emergencies()}
    by_digits: dict[str, str] = {}
    for default in found.values():
        by_digits.setdefault(_digits(default.phone), default.id)
    for one in view.emergencies:
        id_ = DOCTOR if one.id == doctor else by_digits.get(_digits(one.phone.display), one.id)
        text = one.explanation or (found[id_].text if id_ in found else "")
        found[id_] = Emergency(id_, one.name, one.phone.display, one.phone.href, text)
    return tuple(found.values())


def _is_doctor(text: str) -> bool:
    return any(word in fold(text) for word in DOCTOR_WORDS)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
