"""What paper says of an entry, kind by kind: to tell later which of it changed.

A register keeps no words, for they may name somebody who withdraws; it keeps a mark of each kind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import zip_longest
from typing import Final

from generator.views import EntryView
from generator.views.taken import asked_next

_DIGITS: Final = 4
_FACTS: Final = {"wanneer": ("wanneer",), "waar": ("plek", "waar"), "kosten": ("kosten",)}
KINDS: Final = ("de naam", *_FACTS, "telefoon", "aanmelden", "voor wie", "de uitleg")


def marks_of(entry: EntryView) -> str:
    """Give a mark of each kind in turn, with a space between; the same words give the same."""
    return " ".join(
        hashlib.sha256("\n".join(lines).encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
        for lines in _kinds(entry)
    )


def changed_since(before: str, entry: EntryView) -> tuple[str, ...]:
    """Give the kinds in words of which an entry says something else than when it was marked."""
    now = marks_of(entry).split()
    pairs = zip_longest(KINDS, before.split(), now, fillvalue="")
    return tuple(kind for kind, then, mark in pairs if kind and then != mark)


def _kinds(entry: EntryView) -> Iterable[tuple[str, ...]]:
    asked = dict(asked_next(entry))
    first = entry.first_step.phone
    yield (entry.name,)
    for keys in _FACTS.values():
        yield tuple(line for key in keys if (fact := entry.fact(key)) for line in fact.lines)
    yield tuple(phone.display for phone in (*((first,) if first else ()), *entry.phones))
    yield asked.pop("Aanmelden", ""), asked.pop("Verwijzing", ""), entry.first_step.text
    yield (asked.pop("Voor", ""), *entry.kernen)
    yield (entry.summary, *(f"{question}: {text}" for question, text in asked.items()))
