"""The index at the back: names and search words, in the order of a Dutch reader."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.values.text import fold, sort_key
from generator.views import MapView


@dataclass(frozen=True)
class Term:
    """One line of the index: a word and the ids of what it leads to; names are set bolder."""

    text: str
    targets: tuple[str, ...]
    is_name: bool


def index_terms(view: MapView) -> tuple[Term, ...]:
    """Give the lines of the index, each word once.

    A search word is left out when a shorter one that it starts with leads to the same entries:
    who looks for "boodschappen doen" has found "boodschappen" on the way.
    """
    found: dict[str, tuple[str, dict[str, None], bool]] = {}
    for entry in view.entries:
        _add(found, entry.name, f"entry-{entry.id}", is_name=True)
    for entry in view.entries:
        for word in entry.keywords:
            _add(found, word, f"entry-{entry.id}", is_name=False)
    for route in view.routes:
        for word in route.keywords:
            if " " not in word.strip():
                _add(found, word, f"route-{route.id}", is_name=False)
    terms = sorted(
        (Term(text, tuple(ids), is_name) for text, ids, is_name in found.values()),
        key=lambda term: sort_key(term.text),
    )
    return tuple(_without_repeats(terms))


def letter(text: str) -> str:
    """Give the letter under which a term stands: 'H' for "'t Hokje", '0–9' for numbers."""
    parts = sort_key(text)[0]
    first = parts[0][2][0].upper() if parts else "0"
    return first if first.isalpha() else "0–9"


def _add(
    found: dict[str, tuple[str, dict[str, None], bool]], text: str, id_: str, *, is_name: bool
) -> None:
    shown = " ".join(text.split())
    known = found.setdefault(fold(shown), (shown, {}, is_name))
    known[1][id_] = None


def _without_repeats(terms: list[Term]) -> list[Term]:
    kept: list[Term] = []
    leading: dict[str, set[str]] = {}
    for term in terms:
        words = re.findall(r"\w+", fold(term.text))
        shorter = {" ".join(words[:count]) for count in range(1, len(words))}
        reached = set().union(*(leading.get(text, set()) for text in shorter))
        if not term.is_name and reached >= set(term.targets):
            continue
        leading.setdefault(" ".join(words), set()).update(term.targets)
        kept.append(term)
    return kept
