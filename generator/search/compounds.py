"""Parts of Dutch compounds, found with nothing but the words of the map itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from generator.search.analysis import stem

SHORTEST_PART = 3
# "verzorging-s-huis", "bejaard-en-tehuis": the letters Dutch glues compounds with.
LINKS = ("", "s", "en", "e", "n")
# Endings that look like words but are no part of a compound.
NO_PART = frozenset(("ing", "lijk", "heid", "aan", "ter", "ten", "ver", "her", "ont", "een", "der",
                     "den", "hen", "les", "ast", "and", "end", "est", "ers"))  # fmt: skip


def split(word: str, known: Collection[str]) -> tuple[str, ...]:
    """Give the stems of the two or more parts of a folded word, or nothing.

    `known` holds stems. The longest last part wins, since in Dutch the last part says what
    the thing is; the first part may itself be a compound.
    """
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        tail = stem(word[cut:])
        if not _is_part(tail, known):
            continue
        for link in LINKS:
            head = word[:cut].removesuffix(link) if link else word[:cut]
            if (not link or len(head) < cut) and _is_part(stem(head), known):
                return (*(split(head, known) or (stem(head),)), tail)
    return ()


def _is_part(candidate: str, known: Collection[str]) -> bool:
    return len(candidate) >= SHORTEST_PART and candidate not in NO_PART and candidate in known


def parts_of(vocabulary: Mapping[str, str], stop: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Give for each stem of the vocabulary (stem → written word) the stems of its parts."""
    known = {word for word in vocabulary if word not in stop and not word.isdigit()}
    found = {}
    for own, written in vocabulary.items():
        if len(written) < 2 * SHORTEST_PART:
            continue
        # A word is no part of itself. All others stay in one set, because copying it takes long.
        itself = known & {own}
        known -= itself
        if parts := split(written, known):
            found[own] = tuple(dict.fromkeys(parts))
        known |= itself
    return found
