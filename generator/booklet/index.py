"""The index at the back: names and search words, in the order of a Dutch reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.values.text import SortKey, fold, sort_key
from generator.views import MapView

# An index longer than this pushes a village's booklet past what a stapler can hold.
_LINES_PER_ENTRY: Final = 3
_ALWAYS_ROOM: Final = 400
# The label of the list with numbers for when it is urgent.
EMERGENCIES: Final = "emergencies"
# Words that lead to the one people look up.
_SMALL: Final = frozenset(
    "naar in op met van voor bij uit aan om te tot zonder door tegen over onder geen "
    "de het een 't mijn uw ons onze".split()
)


@dataclass(frozen=True)
class Term:
    """One line of the index: a word and the labels it leads to; names are set bolder."""

    text: str
    targets: tuple[str, ...]
    is_name: bool


@dataclass(frozen=True)
class _Mention:
    """A word somewhere on the map; `rank` says how many of its kind its writer thought of first.

    What it takes to compare and to sort it is worked out once, because a long index is made
    several times before it is short enough.
    """

    text: str
    label: str
    is_name: bool
    rank: int
    folded: str
    order: SortKey


def index_terms(view: MapView) -> tuple[Term, ...]:
    """Give the lines of the index, each word once.

    Names always stand in it. When all search words together are too long, repeats go first:
    who looks for "boodschappen doen" has found "boodschappen" on the way. Then every entry
    and life question keeps its first few: single words, which are what people look up, and
    among those what its writer thought of first.
    """
    counts = [len(keywords) for _, keywords in _all_keywords(view)]
    room = max(_ALWAYS_ROOM, _LINES_PER_ENTRY * len(counts))
    mentions = tuple(_mentions(view))
    terms = _terms(mentions)
    words = max(counts, default=0)
    while len(terms) > room and words > 0:
        kept = (mention for mention in mentions if mention.rank < words)
        terms = tuple(_without_repeats(_terms(kept)))
        words -= 1
    return terms


def _terms(mentions: Iterable[_Mention]) -> tuple[Term, ...]:
    found: dict[str, tuple[_Mention, dict[str, None]]] = {}
    for mention in mentions:
        _, labels = found.setdefault(mention.folded, (mention, {}))
        labels[mention.label] = None
    lines = sorted(found.values(), key=lambda line: line[0].order)
    return tuple(Term(first.text, tuple(labels), first.is_name) for first, labels in lines)


def _mentions(view: MapView) -> Iterator[_Mention]:
    """Give names before search words, so that a word that is also a name is printed as one."""
    for entry in view.entries:
        yield _mention(" ".join(entry.name.split()), f"entry-{entry.id}", is_name=True)
    for number in view.emergencies:
        yield _mention(" ".join(number.name.split()), EMERGENCIES)
    for label, keywords in _all_keywords(view):
        for rank, word in enumerate(sorted(keywords, key=_is_phrase)):
            text = " ".join(word.split())
            yield _mention(text, label, rank)
            if other := turned(text):
                yield _mention(other, label, rank)


@lru_cache(maxsize=20_000)
def _mention(text: str, label: str, rank: int = -1, *, is_name: bool = False) -> _Mention:
    return _Mention(text, label, is_name, rank, fold(text), sort_key(text))


def _all_keywords(view: MapView) -> Iterator[tuple[str, tuple[str, ...]]]:
    for entry in view.entries:
        yield f"entry-{entry.id}", entry.keywords
    for route in view.routes:
        yield f"route-{route.id}", route.keywords


def turned(text: str) -> str:
    """Give 'ziekenhuis, naar het' for 'naar het ziekenhuis'; empty when there is nothing to turn.

    Nobody looks under the N of 'naar'. A leading article alone does not count in the order.
    """
    first, rest = _apart(text)
    if not first or not rest or sort_key(text)[0] == sort_key(rest)[0]:
        return ""
    return f"{rest}, {first}"


def _apart(text: str) -> tuple[str, str]:
    """Take small words off the front: 'naar het' and 'ziekenhuis'."""
    words = text.split(" ")
    count = next((at for at, word in enumerate(words) if fold(word) not in _SMALL), len(words))
    return " ".join(words[:count]), " ".join(words[count:])


def _is_phrase(keyword: str) -> bool:
    return " " in _apart(" ".join(keyword.split()))[1]


def _without_repeats(terms: tuple[Term, ...]) -> Iterator[Term]:
    leading: dict[str, set[str]] = {}
    for term in terms:
        words = _words(term.text)
        shorter = (" ".join(words[:count]) for count in range(1, len(words)))
        reached = set().union(*(leading.get(text, set()) for text in shorter))
        if not term.is_name and reached >= set(term.targets):
            continue
        leading.setdefault(" ".join(words), set()).update(term.targets)
        yield term


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", fold(text)))
