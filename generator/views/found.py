"""What can be found: every entry, route, place, organization, supporter and written page.

In: the view of a map and the hand-written pages. Out: plain values that the search makes an index
of and the finder its filters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.values.text import fold, slug
from generator.views import addresses
from generator.views.filters import filter_groups
from generator.views.findable import FilterGroup, SearchDocument, SearchKern, SearchTheme
from generator.views.parts import EntryView, PlaceView, RouteView, SupporterView
from generator.views.whole import MapView
from generator.wording.languages import LANGUAGES

KIND_WORDS = {"diensten": "dienst", "activiteiten": "activiteit", "vrijwilligers": "vrijwilligers"}
LONG = 200
# What is said of a place that somebody may look for: its street, a toilet for wheelchairs.
PLACE_FACTS = ("waar", "binnen")
_POSTCODE = re.compile(r"\b(\d{4}) ([A-Z]{2})\b")
# What she is called elsewhere; residents who moved here know her so.
HELPER_WORDS = ("dorpsondersteuner", "dorpsverbinder")


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


# What the program itself says about a map, for who looks for it by its name. Their own words are
# about everything, so by those they are not found.
_OURS = (
    TextPage("over/", "Over deze kaart", "Wat er op de kaart staat, en wie hem bijhoudt."),
    TextPage(addresses.PRIVACY, "Privacy", "Wat er van u bewaard wordt: niets."),
    TextPage(addresses.ACCESSIBILITY, "Toegankelijkheid", "Zo kan iedereen deze kaart gebruiken."),
    TextPage(addresses.FEEDBACK, "Klopt er iets niet?", "Hier leest u wie het verbetert."),
)


def found_texts(texts: Iterable[TextPage]) -> tuple[TextPage, ...]:
    """Give the pages of text that can be found: the hand-written ones, and ours beside those."""
    written = tuple(texts)
    addressed = {page.address for page in written}
    return (*written, *(page for page in _OURS if page.address not in addressed))


def search_filters(view: MapView) -> tuple[FilterGroup, ...]:
    """Give the filters of the finder, with the words that stand beside them."""
    return filter_groups(documents(view), found_themes(view), found_kernen(view))


def documents(view: MapView, texts: Iterable[TextPage] = ()) -> tuple[SearchDocument, ...]:
    """Give everything that can be found, in the order of the map."""
    before = _before(view)
    return (
        *(_entry(one, before.get(one.link.address, ())) for one in view.entries),
        *map(_route, view.routes),
        *map(_place, (*view.places, *view.organizations)),
        *map(_supporter, view.supporters),
        *map(_text, found_texts(texts)),
    )


def found_themes(view: MapView) -> list[SearchTheme]:
    """Give the themes as the search knows them."""
    return [SearchTheme(one.ref.id, one.ref.name, one.ref.question) for one in view.themes]


def found_kernen(view: MapView) -> list[SearchKern]:
    """Give the kernen as the search knows them."""
    return [SearchKern(kern.id, kern.name) for kern in view.kernen]


def _before(view: MapView) -> dict[str, tuple[str, ...]]:
    """Give address → the names of what stopped, of what took its place."""
    found: dict[str, tuple[str, ...]] = {}
    for one in view.gone:
        if one.instead is not None:
            found[one.instead.address] = (*found.get(one.instead.address, ()), one.name)
    return found


def _entry(entry: EntryView, before: tuple[str, ...] = ()) -> SearchDocument:
    body = " ".join(
        (
            *entry.paragraphs,
            entry.audience,
            entry.person,
            entry.languages,
            *entry.does,
            *entry.wanted,
        )
    )
    return SearchDocument(
        id=entry.id,
        title=entry.name,
        url=entry.link.address,
        kind=KIND_WORDS[entry.kind],
        summary=entry.summary,
        themes=tuple(ref.id for ref in entry.themes),
        kernen=entry.kernen,
        organization=entry.organization.name if entry.organization else "",
        keywords=(*entry.keywords, *before, *((entry.owner.name,) if entry.owner else ())),
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
        body=" ".join(part for part in (*place.paragraphs, place.person, *_around(place)) if part),
        kernen=place.kernen,
        keywords=place.keywords,
        phones=tuple(line.display for line in place.phones),
    )


def _around(place: PlaceView) -> list[str]:
    """Give what is said about where a place is; a postcode also as people type it, in one."""
    if place.kind != "locaties":
        return []
    lines = [line for fact in place.facts if fact.key in PLACE_FACTS for line in fact.lines]
    return [*lines, *("".join(found) for found in _POSTCODE.findall(" ".join(lines)))]


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
        summary=person.about,
        keywords=(person.title, *HELPER_WORDS),
        phones=(person.phone.display,),
        facets=_spoken(person.about),
    )


def _spoken(text: str) -> tuple[tuple[str, str], ...]:
    """Give the languages that a supporter's own words name, as facets."""
    said = set(re.findall(r"\w+", fold(text)))
    return tuple(("taal", slug(one)) for one in LANGUAGES.values() if fold(one) in said)


def _text(page: TextPage) -> SearchDocument:
    text = "" if page in _OURS else page.text
    return SearchDocument(
        id=page.id,
        title=page.title,
        url=page.address,
        kind="uitleg",
        summary=page.summary if text else "",
        body=text,
    )
