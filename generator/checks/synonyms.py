"""*Woorden van bewoners*: lines of `synoniemen.yml` that lead to nothing on this map."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, public_texts
from generator.model import SocialMap
from generator.values.text import fold
from generator.wording import list_text

_WORD = re.compile(r"[^\W_]{3,}")
# Shorter words begin others by accident; a longer beginning is mostly the same word, bent.
_SHORTEST = 4
_BEGINNING = 6


def lost_synonyms(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find residents' words for which no text of the map has any of the words beside them.

    It errs on the quiet side: a word that is part of another, or begins like it, is there.
    """
    if not social_map.synonyms:
        return
    known = _words_of(social_map, today)
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


def _words_of(social_map: SocialMap, today: date) -> frozenset[str]:
    things: tuple[BaseModel, ...] = (
        *social_map.active_entries(today),
        *social_map.active_organizations(today),
        *social_map.locations,
        *social_map.routes,
        *social_map.themes,
        social_map.village,
    )
    texts = (fold(text) for one in things for _, text in public_texts(one))
    return frozenset(word for text in texts for word in _WORD.findall(text))


def _is_there(word: str, known: frozenset[str], starts: set[str], together: str) -> bool:
    begun = (word[:length] for length in range(_SHORTEST, len(word)))
    return word[:_BEGINNING] in starts or word in together or any(one in known for one in begun)
