"""The index itself: one JSON-able value with all that ranking needs; texts stand in the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from functools import cache

from generator.keeping.memory import Forgetful, Memory
from generator.search.analysis import digits, stem, words
from generator.search.compounds import parts_of
from generator.search.emergencies import Emergency
from generator.search.packing import pack, pack_groups, pack_rising, pack_words
from generator.search.vocabulary import Field, Vocabulary, collect
from generator.search.wordlists import (
    Synonyms,
    beside_danger,
    default_stop_words,
    ordinary_words,
    sayings,
)
from generator.values.text import fold, slug
from generator.views.filters import facets_of, filter_groups, hint_words, lifting_words
from generator.views.findable import Facet, SearchDocument, SearchKern, SearchTheme, in_order

Index = dict[str, object]
Key = tuple[str, ...]
# Words that weigh less, and words that by themselves only ask for somebody who helps.
LIGHT, ASKING = "~", "?"
SPOKEN = LIGHT + ASKING
# A page about a place or an organization stands after what is done there; a hand-written page
# answers few questions.
ROUTE = "contactroute"
KIND_SHARES = {"plek": 0.9, "organisatie": 0.8, "uitleg": 0.3}


def build_index(
    documents: Sequence[SearchDocument],
    *,
    synonyms: Synonyms,
    themes: Sequence[SearchTheme] = (),
    kernen: Sequence[SearchKern] = (),
    emergencies: Sequence[Emergency] = (),
    stop_words: Sequence[str] | None = None,
    memory: Memory | None = None,
) -> Index:
    """Make the index of these documents; the same input gives the same index.

    `synonyms` leads lay words to words of the map; those of which the map has no target are
    left out. `emergencies` are the numbers that danger leads to (`danger.py`).

    Terms are written words, one per stem, alphabetical; after them come the phrases, of which
    the script finds the words and the documents itself. A posting is a document's number and
    the place of the word in it (`Field`), as one number.
    """
    ordered = in_order(documents)
    listed = default_stop_words() if stop_words is None else tuple(stop_words)
    stop = _always_small(listed)
    theme_texts = {theme.id: f"{theme.name} {theme.question}" for theme in themes}
    weak = frozenset(word[1:] for word in listed if word[0] == LIGHT)
    vocabulary = collect(ordered, theme_texts, stop, memory or Forgetful(), weak)
    meant = _resolved(vocabulary, synonyms)
    phrases = _phrases(vocabulary, ordered, meant)
    shown = vocabulary.shown()
    terms = sorted(shown, key=lambda own: (shown[own], own))
    number = {own: index for index, own in enumerate(terms)}
    phrase_number = {key: len(terms) + index for index, key in enumerate(phrases)}
    found = parts_of({own: fold(shown[own]) for own in terms}, stop)
    parts = {own: halves for own, halves in found.items() if vocabulary.places.get(own)}

    def target(key: Key) -> int:
        return number[key[0]] if len(key) == 1 else phrase_number[key]

    def numbers(key: Key) -> list[int]:
        return [number[part] for part in key]

    lay = _grouped((tuple(map(target, goals)), numbers(key)) for key, goals in meant.items())
    whole = _grouped((tuple(numbers(halves)), [number[own]]) for own, halves in parts.items())
    groups = filter_groups(ordered, themes, kernen)
    facets = [(group.key, value) for group in groups for value, _ in group.values]
    facet_number = {facet: index for index, facet in enumerate(facets)}
    return {
        "terms": pack_words(shown[own] for own in terms),
        "phrases": list(phrases.values()),
        "postings": [_postings(vocabulary.telling_places(own)) for own in terms],
        "parts": pack_groups(whole),
        "synonyms": pack_groups(lay),
        "stop": " ".join(listed),
        "absent": " ".join(word for word in ordinary_words() if not vocabulary.is_told(stem(word))),
        "sayings": ",".join(sayings()),
        "hints": hint_words(facet_number),
        "lifts": lifting_words(facet_number),
        "filters": [[group.key, [value for value, _ in group.values]] for group in groups],
        "beside": _beside(ordered),
        "kernen": [[kern.id, kern.name] for kern in kernen],
        "emergencies": [{**asdict(one), "digits": digits(one.phone)} for one in emergencies],
        "docs": _columns(ordered, facet_number),
    }


@cache
def _always_small(listed: tuple[str, ...]) -> frozenset[str]:
    """Give the words that never count by themselves: one set, so comparing it costs nothing."""
    return frozenset(word for word in listed if word[0] not in SPOKEN)


def _beside(documents: Sequence[SearchDocument]) -> list[tuple[int, str, str]]:
    """Give per line of the list the life question that bears most of its words, if any does."""
    told = [
        {stem(word) for text in (one.title, *one.keywords) for word in words(text)}
        if one.kind == ROUTE
        else set()
        for one in documents
    ]
    found = []
    for line in beside_danger():
        goals = {stem(target) for target in line.targets}
        best = max(range(len(told)), key=lambda n: len(goals & told[n]), default=None)
        if best is not None and goals & told[best]:
            found.append((best, ",".join(line.phrases), " ".join(line.but)))
    return found


def _grouped(
    pairs: Iterable[tuple[tuple[int, ...], list[int]]],
) -> list[tuple[tuple[int, ...], list[list[int]]]]:
    """Put the keys with the same targets together."""
    together: dict[tuple[int, ...], list[list[int]]] = {}
    for targets, key in pairs:
        together.setdefault(targets, []).append(key)
    return [(targets, sorted(keys)) for targets, keys in sorted(together.items())]


def _postings(places: Mapping[int, Field]) -> str:
    return pack_rising(doc * len(Field) + places[doc] for doc in sorted(places))


def _resolved(vocabulary: Vocabulary, synonyms: Synonyms) -> dict[Key, dict[Key, str]]:
    """Keep the synonyms that lead somewhere in this map: key → target's key → as written."""
    found: dict[Key, dict[Key, str]] = {}
    # Many words lead to the same few, so each of those is looked up once.
    targets = sorted({target for targets in synonyms.values() for target in targets})
    vocabulary.adopt(targets)
    goal_of = {target: vocabulary.key(target) for target in targets}
    leading = {goal for goal in goal_of.values() if vocabulary.reaches(goal)}
    for lay, listed in sorted(synonyms.items()):
        key = vocabulary.key(lay)
        goals = {goal_of[target]: target for target in listed}
        reached = {
            goal: target for goal, target in goals.items() if goal != key and goal in leading
        }
        if key and reached:
            found[key] = {**reached, **found.get(key, {})}
            for word in words(lay):
                vocabulary.mention(word)
    return found


def _phrases(
    vocabulary: Vocabulary,
    documents: Sequence[SearchDocument],
    meant: Mapping[Key, Mapping[Key, str]],
) -> dict[Key, str]:
    """Give keywords and targets of several words: key → as written."""
    written = {key: text for goals in meant.values() for key, text in goals.items()}
    for document in documents:
        for keyword in document.keywords:
            written[vocabulary.key(keyword)] = " ".join(keyword.split())
    return {key: written[key] for key in sorted(written) if len(key) > 1}


def _columns(
    documents: Sequence[SearchDocument], facet_number: Mapping[Facet, int]
) -> dict[str, object]:
    """Give the documents as columns: equal things stand together and compress well."""
    kinds = sorted({document.kind for document in documents})
    return {
        "kinds": kinds,
        "shares": [KIND_SHARES.get(kind, 1) for kind in kinds],
        "kind": pack(kinds.index(document.kind) for document in documents),
        # What the script can make itself is left out: an id that is the title's slug, and the
        # id within the address.
        "id": ["" if doc.id == slug(doc.title) else doc.id for doc in documents],
        "title": [doc.title for doc in documents],
        "url": [doc.url.replace(f"/{doc.id}/", "/*/") for doc in documents],
        "phones": [" ".join(map(digits, doc.phones)) for doc in documents],
        "facets": [
            pack_rising(
                sorted(facet_number[facet] for facet in facets_of(doc) if facet in facet_number)
            )
            for doc in documents
        ],
    }
