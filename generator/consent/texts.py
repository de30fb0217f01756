"""What is private in running text: numbers, addresses and names nobody said yes to.

Texts are never rewritten, so what stands there has to be taken out by whoever wrote it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from generator.consent.found import Found
from generator.consent.homes import is_hidden
from generator.consent.ledger import ledger_of
from generator.consent.named_addresses import (
    in_name_of_page,
    in_names_of_files,
    in_names_of_pictures,
)
from generator.consent.private_in import Known, private_in, spaced
from generator.consent.public_map import PublicMap, public_map
from generator.consent.running_text import Part, RunningText, parts_with_texts, synonym_texts
from generator.keeping.memory import Forgetful, Memory
from generator.model import SocialMap
from generator.values.text import fold


def private_texts(
    social_map: SocialMap,
    today: date,
    public: PublicMap | None = None,
    memory: Memory | None = None,
) -> Iterator[Found]:
    """Find what is private in every text of the map that would be published.

    `public` is what is published of this map, when it is known already. With the `memory` of an
    earlier time, only files that changed are looked through again.
    """
    memory = memory or Forgetful()
    known = memory.same("people", _known(social_map, today))
    public = public or public_map(social_map, today)
    for part in parts_with_texts(social_map, public):
        yield from memory.keep((part.owner, part.start), _private_of, part, known)
    yield from _private_in(synonym_texts(social_map), known)
    yield from in_names_of_files(social_map, known.ledger)
    yield from in_names_of_pictures(public, known.ledger)


def _private_of(part: Part, known: Known) -> tuple[Found, ...]:
    """Find what is private in the texts of a part of the map."""
    return tuple(_private_in(part.texts(), known))


def _private_in(texts: Iterable[RunningText], known: Known) -> Iterator[Found]:
    for one in texts:
        yield from private_in(one, known)


def private_pages(
    social_map: SocialMap, today: date, pages: Mapping[str, str], memory: Memory | None = None
) -> Iterator[Found]:
    """Find what is private in pages that were written by hand, each by the name of its file.

    With the `memory` of an earlier time, only what changed is looked through again.
    """
    if not pages:
        return
    memory = memory or Forgetful()
    known = memory.same("people", _known(social_map, today))
    for name, text in pages.items():
        yield from memory.give(name, _private_on_page, name, text, known)


def _private_on_page(name: str, text: str, known: Known) -> tuple[Found, ...]:
    in_text = private_in(RunningText(name, (), text), known)
    return (*in_name_of_page(name, known.ledger), *in_text)


def _known(social_map: SocialMap, today: date) -> Known:
    # On the map itself: its files and its pages are both looked through, one after the other.
    known: dict[date, Known] = vars(social_map).setdefault("_people_on", {})
    if today not in known:
        known[today] = _known_on(social_map, today)
    return known[today]


def _known_on(social_map: SocialMap, today: date) -> Known:
    places = frozenset(one.id for one in social_map.locations if not is_hidden(one, today))
    words = _words_of_names(social_map)
    named = (spaced(one.name) for one in social_map.locations if is_hidden(one, today))
    # One word, such as a first name, says too little.
    homes = tuple(sorted(name for name in named if len(name.split()) > 1))
    ledger = ledger_of(social_map, today)
    return Known(ledger, words, places, *_streets(social_map, today), homes)


def _words_of_names(social_map: SocialMap) -> frozenset[str]:
    """Give the words of which villages, places, organisations and themes are called."""
    names = (
        *(one.name for one in social_map.village.kernen),
        *(one.name for one in social_map.locations),
        *(one.name for one in social_map.organizations),
        *(one.name for one in social_map.themes),
    )
    return frozenset(word for name in names for word in fold(name).split())


def _streets(social_map: SocialMap, today: date) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the streets with a number of places that may be known, and of homes that may not."""
    known: set[str] = set()
    homes: set[str] = set()
    for one in social_map.locations:
        street = one.address.street if one.address else None
        if street and any(sign.isdigit() for sign in street):
            (homes if is_hidden(one, today) else known).add(spaced(street))
    publisher = social_map.village.publisher
    if publisher and publisher.address:
        known.add(spaced(publisher.address.split(",")[0]))
    return frozenset(known), tuple(sorted(homes - known))
