"""The index at the back: names and search words, in the order of a Dutch reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.values.text import fold, sort_key
from generator.views import MapView

# An index longer than this pushes a village's booklet past what a stapler can hold.
_LINES_PER_ENTRY: Final = 3
_ALWAYS_ROOM: Final = 400
_ALL: Final = 1000


@dataclass(frozen=True)
class Term:
    """One line of the index: a word and the labels it leads to; names are set bolder."""

    text: str
    targets: tuple[str, ...]
    is_name: bool


def index_terms(view: MapView) -> tuple[Term, ...]:
    """Give the lines of the index, each word once.

    Names always stand in it. When all search words together are too long, repeats go first:
    who looks for "boodschappen doen" has found "boodschappen" on the way. Then every entry
    keeps its first few, the words its writer thought of first.
    """
    room = max(_ALWAYS_ROOM, _LINES_PER_ENTRY * len(view.entries))
    terms = _terms(view, _ALL)
    words = max((len(entry.keywords) for entry in view.entries), default=0)
    while len(terms) > room and words > 0:
        terms = tuple(_without_repeats(_terms(view, words)))
        words -= 1
    return terms


def letter(text: str) -> str:
    """Give the letter under which a term stands: 'H' for "'t Hokje", '0–9' for numbers."""
    parts = sort_key(text)[0]
    first = parts[0][2][:1].upper() if parts else ""
    return first if first.isalpha() else "0–9"


def _terms(view: MapView, words: int) -> tuple[Term, ...]:
    found: dict[str, tuple[str, dict[str, None], bool]] = {}
    for text, label, is_name in _mentions(view, words):
        known = found.setdefault(fold(text), (text, {}, is_name))
        known[1][label] = None
    terms = (Term(text, tuple(labels), is_name) for text, labels, is_name in found.values())
    return tuple(sorted(terms, key=lambda term: sort_key(term.text)))


def _mentions(view: MapView, words: int) -> Iterator[tuple[str, str, bool]]:
    """Give names before search words, so that a word that is also a name is printed as one."""
    for entry in view.entries:
        yield " ".join(entry.name.split()), f"entry-{entry.id}", True
    for entry in view.entries:
        for word in entry.keywords[:words]:
            yield " ".join(word.split()), f"entry-{entry.id}", False


def _without_repeats(terms: tuple[Term, ...]) -> Iterator[Term]:
    leading: dict[str, set[str]] = {}
    for term in terms:
        words = re.findall(r"\w+", fold(term.text))
        shorter = (" ".join(words[:count]) for count in range(1, len(words)))
        reached = set().union(*(leading.get(text, set()) for text in shorter))
        if not term.is_name and reached >= set(term.targets):
            continue
        leading.setdefault(" ".join(words), set()).update(term.targets)
        yield term
