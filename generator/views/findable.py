"""What can be found and filtered on, as values that know nothing of the map's own model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.values.text import fold

Facet = tuple[str, str]


@dataclass(frozen=True)
class SearchDocument:
    """One thing that can be found: an entry, a life question, a place, a person or a page.

    `url` is relative to the site's root. `kind` is a Dutch word such as `dienst`; the kind
    `contactroute` is shown as a way to go, not as a result. `themes` and `kernen` hold ids; no
    kernen means that it is for every kern. `keywords` may be phrases ("eten aan huis").
    `facets` are pairs such as ("dag", "dinsdag") or ("gratis", "ja").
    """

    id: str
    title: str
    url: str
    kind: str = "dienst"
    summary: str = ""
    themes: tuple[str, ...] = ()
    kernen: tuple[str, ...] = ()
    organization: str = ""
    keywords: tuple[str, ...] = ()
    body: str = ""
    phones: tuple[str, ...] = ()
    facets: tuple[Facet, ...] = ()


def in_order(documents: Iterable[SearchDocument]) -> list[SearchDocument]:
    """Give documents as they stand in the index, by title; a document's place is its number."""
    return sorted(documents, key=lambda document: (fold(document.title), document.id))


@dataclass(frozen=True)
class SearchTheme:
    """A theme with the life question behind it."""

    id: str
    name: str
    question: str = ""


@dataclass(frozen=True)
class SearchKern:
    """A village or hamlet of the map."""

    id: str
    name: str


@dataclass(frozen=True)
class FilterGroup:
    """One filter of the finder: the facet's key, its legend and its values in order."""

    key: str
    legend: str
    values: tuple[tuple[str, str], ...]
