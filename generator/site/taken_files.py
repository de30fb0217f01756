"""What stands on a list that a reader makes, in files that the page with her list fetches.

She keeps ids; a file holds what is said of some entries and places, and which file follows from the
id, so nobody needs a list of all. `dagen.js` finds its files in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from generator.keeping.memory import Forgetful, Memory
from generator.site.day_files import shard_of
from generator.site.page import Asset
from generator.values.codes import code_squares
from generator.values.scripts import as_script
from generator.views.addresses import full_address, item_address, permanent_address
from generator.views.parts import EntryView, Fact, PhoneLine, PlaceView
from generator.views.taken import TAKEN_FACTS, asked_next, other_phones, owner_of_numbers
from generator.views.whole import MapView

FOLDER: Final = "assets/lijst"
# How many things a file holds: some 20 kB.
PER_FILE: Final = 32
_OF_A_PLACE: Final = ("wanneer", "open", "waar", "dicht")
Known = dict[str, object]


def files_of_lists(view: MapView) -> int:
    """Give how many files there are: twice as many when they are full, so seldom."""
    count, files = len(view.entries) + len(view.places) + len(view.organizations), 1
    while count > files * PER_FILE:
        files *= 2
    return files


def taken_files(view: MapView, memory: Memory | None = None) -> tuple[Asset, ...]:
    """Give all files; with the `memory` of an earlier time, what changed is made again."""
    memory, count = memory or Forgetful(), files_of_lists(view)
    files: list[dict[str, object]] = [{} for _ in range(count)]
    for id_, told in _everything(view, memory):
        files[shard_of(id_, count)][id_] = told
    return tuple(
        Asset(f"{FOLDER}/{number}.js", f"MapTaken({as_script(file)})\n".encode())
        for number, file in enumerate(files)
    )


def _everything(view: MapView, memory: Memory) -> Iterator[tuple[str, object]]:
    """Give what is known of everything by its id; of an old name, the id that it has now."""
    for entry in view.entries:
        yield entry.id, memory.keep(f"taken {entry.id}", _entry, entry, view.site)
    for place in (*view.places, *view.organizations):
        yield place.id, memory.keep(f"taken {place.id}", _place, place)
    for gone in view.gone:
        address = item_address(gone.kind, gone.id)
        yield gone.id, {"name": gone.name, "address": address, "gone": True}
    kept = {one.id for one in view.entries} | {one.id for one in view.gone}
    kept |= {one.id for one in view.places} | {one.id for one in view.organizations}
    for address, link in view.permanent_links:
        if address != permanent_address(link.id) and link.id in kept:
            yield address.rstrip("/").rpartition("/")[2], link.id


def _entry(entry: EntryView, site: str) -> Known:
    facts = (fact for key in TAKEN_FACTS if (fact := entry.fact(key)))
    first, called = entry.first_step.phone, bool(entry.phones)
    owner = owner_of_numbers(entry) if first in entry.phones else ""
    is_reached = called or first is not None
    return {
        "name": entry.name,
        "address": entry.link.address,
        "theme": entry.theme.id,
        "says": entry.summary,
        "facts": _facts(facts),
        "asked": list(asked_next(entry)),
        "step": entry.first_step.text,
        "phone": _phone(first, (first.purpose or owner) if first and owner else "")
        if first
        else None,
        "others": [_phone(one, one.purpose) for one in other_phones(entry)],
        "mail": "" if is_reached else entry.email,
        "web": "" if is_reached or entry.email else entry.website,
        "code": code_squares(full_address(site, entry.permanent_address)),
    }


def _place(place: PlaceView) -> Known:
    facts = (fact for fact in place.facts if fact.key in _OF_A_PLACE)
    first, *others = place.phones or (None,)
    return {
        "name": place.name,
        "address": place.link.address,
        "theme": "",
        "says": place.summary,
        "facts": _facts(facts),
        "asked": [],
        "step": "",
        "phone": _phone(first, first.purpose) if first else None,
        "others": [_phone(one, one.purpose) for one in others],
        "mail": "" if first else place.email,
        "web": "" if first or place.email else place.website,
    }


def _facts(facts: Iterable[Fact]) -> list[list[object]]:
    """Give each answer with its lines; of a line that ends, also until when and what comes then."""
    return [[fact.key, fact.label, [_line(fact, line) for line in fact.lines]] for fact in facts]


def _line(fact: Fact, line: str) -> list[str]:
    turn = fact.turn_of(line)
    return [line, turn.last, turn.first_after, turn.then] if turn else [line]


def _phone(phone: PhoneLine, before: str) -> list[object]:
    """Give the number, its address, whose it is, what else is said, and who answers instead."""
    away = [f"{one.text} {one.phone.display}" if one.phone else one.text for one in phone.away]
    return [phone.display, phone.href, before, phone.note, away]
