"""The cards of all that can be found, in files that the search page fetches when it shows them.

A file holds the cards of so many documents of the index, in the order of that index; so where a
card is follows from the number of its document, and nobody needs a list.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.keeping.memory import Forgetful, Memory
from generator.site.icons import icons_in
from generator.site.page import Asset
from generator.site.render import fill
from generator.values.scripts import as_script
from generator.views.addresses import SEARCH
from generator.views.findable import in_order
from generator.views.found import TextPage, documents, found_texts, supporter_id
from generator.views.whole import MapView

PER_FILE = 32
FOLDER = "assets/kaartjes"


@dataclass(frozen=True)
class Card:
    """One card as HTML, and the icons in it."""

    html: str
    icons: frozenset[str]


NO_CARD = Card("", frozenset())


@dataclass(frozen=True)
class CardFiles:
    """All cards in files, and the icons in them."""

    files: tuple[Asset, ...]
    icons: frozenset[str]


def card_files(
    view: MapView, texts: Iterable[TextPage] = (), memory: Memory | None = None
) -> CardFiles:
    """Give the card of everything that can be found; `texts` are the hand-written pages.

    With the `memory` of an earlier time, only what changed is made again.
    """
    memory, texts = memory or Forgetful(), tuple(texts)
    things = dict(_things(view, texts))
    cards = [
        memory.keep(one.id, _card, *things[one.id]) if one.id in things else NO_CARD
        for one in in_order(documents(view, texts))
    ]
    htmls = tuple(card.html for card in cards)
    files = (
        memory.give(at, _file, at // PER_FILE, htmls[at : at + PER_FILE])
        for at in range(0, len(cards), PER_FILE)
    )
    icons = frozenset[str]().union(*(card.icons for card in cards))
    return CardFiles(tuple(files), icons)


def card_of(view: MapView, id_: str) -> Card:
    """Give the card of one thing, as the search page shows it; an empty one when it has none."""
    things = dict(_things(view, ()))
    return _card(*things[id_]) if id_ in things else NO_CARD


def _things(view: MapView, texts: tuple[TextPage, ...]) -> Iterable[tuple[str, tuple[str, Any]]]:
    """Give all that has a card by the name the search knows it by, with what kind of card."""
    yield from ((one.id, ("entry", one)) for one in view.entries)
    yield from ((one.id, ("place", one)) for one in (*view.places, *view.organizations))
    yield from ((supporter_id(one.id), ("supporter", one)) for one in view.supporters)
    yield from ((one.id, ("text", one)) for one in found_texts(texts))


def _card(kind: str, thing: Any) -> Card:
    html = fill("card.html", SEARCH, kind=kind, thing=thing, id_of=supporter_id)
    return Card(html, icons_in(html))


def _file(number: int, cards: tuple[str, ...]) -> Asset:
    text = f"MapCards({as_script(chr(10).join(filter(None, cards)))})\n"
    return Asset(f"{FOLDER}/{number}.js", text.encode())
