"""*Woorden van bewoners*: lines of `synoniemen.yml` that lead to nothing on this map."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, public_texts
from generator.keeping.memory import Forgetful, Memory
from generator.model import SocialMap
from generator.values.text import fold
from generator.wording import list_text

_WORD = re.compile(r"[^\W_]{3,}")
# Shorter words begin others by accident; a longer beginning is mostly the same word, bent.
_SHORTEST = 4
_BEGINNING = 6


def lost_synonyms(
    social_map: SocialMap, today: date, memory: Memory | None = None
) -> Iterator[Notice]:
    """Find residents' words for which no text of the map has any of the words beside them.

    It errs on the quiet side: a word that is part of another, or begins like it, is there. With
    the `memory` of an earlier time, only the words of what changed are looked up again.
    """
    if not social_map.synonyms:
        return
    known = _words_of(social_map, today, memory or Forgetful())
    starts = {word[:_BEGINNING] for word in known if len(word) >= _BEGINNING}
    together = f" {' '.join(sorted(known))} "
    for lay, targets in social_map.synonyms.items():
        words = [word for target in targets for word in _WORD.findall(fold(target))]
        if words and not any(_is_there(word, known, starts, together) for word in words):
            named = list_text(f"'{target}'" for target in targets)
            lead = "staat" if len(targets) == 1 else "staan"
            message = (
                f"{named} {lead} nergens op deze kaart, dus wie '{lay}' zoekt, vindt hier niets "
                "mee; typ een woord dat er wel staat, of haal deze regel weg"
            )
            yield Notice("synoniemen", (lay,), "synoniem", message)


def _words_of(social_map: SocialMap, today: date, memory: Memory) -> frozenset[str]:
    things: tuple[BaseModel, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
        *social_map.locations,
        *social_map.routes,
        *social_map.themes,
        social_map.village,
    )
    every = (memory.keep(getattr(one, "id", ""), _words_in, one) for one in things)
    return frozenset(word for words in every for word in words)


def _words_in(thing: BaseModel) -> tuple[str, ...]:
    texts = (fold(text) for _, text in public_texts(thing))
    return tuple(sorted({word for text in texts for word in _WORD.findall(text)}))


def _is_there(word: str, known: frozenset[str], starts: set[str], together: str) -> bool:
    begun = (word[:length] for length in range(_SHORTEST, len(word)))
    return word[:_BEGINNING] in starts or word in together or any(one in known for one in begun)
