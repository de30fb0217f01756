"""The known word that was probably meant, and how a message asks whether it was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from generator.values.text import fold

# Nobody mistypes a word this long into another one; comparing it would only cost time.
_LONGEST: Final = 60
_DIGITS: Final = re.compile(r"[0-9]+")
_NOT: Final = re.compile(r"(?:\b|_)(?:niet|geen|nooit|niks|zonder|behalve)(?:\b|_)")
# What turns a word into its opposite.
_UN: Final = ("on", "in", "niet", "geen", "non", "a")
_WORD: Final = re.compile(r"[^\W_]+")
_SPACES: Final = re.compile(r"[\s_-]+")
# Shorter words than these sit inside others by accident.
_SHORTEST_PREFIX: Final = 3
_SHORTEST_INSIDE: Final = 4


def nearest(word: str, candidates: Iterable[str], *, longer: bool = False) -> str | None:
    """Give the candidate that was probably meant by `word`, or None when none comes close.

    Capitals, accents, hyphens, underscores and spaces do not count. A typo comes first, then
    a shortened word (tel, linde); with `longer` also one word with too much around it
    (telefoonnummer), which only the name of a field can have without losing what was meant.
    Never one word of several, and never one with another number or without "niet" or "geen".
    The order of the candidates plays no part.
    """
    key = _bare(word) if len(word) <= _LONGEST else ""
    if not key:
        return None
    known = [one for one in sorted(set(candidates)) if _says_as_much(word, one)]
    typo = _typo(key, [one for one in known if _as_many_words(word, one)])
    padded = longer and _WORD.fullmatch(word)
    return typo or _shortened(key, known) or (_padded(key, known) if padded else None)


def _says_as_much(word: str, candidate: str) -> bool:
    """Tell whether no number and no "not" gets lost or comes in."""
    if _DIGITS.findall(word) != _DIGITS.findall(candidate):
        return False
    both = fold(word), fold(candidate)
    if any(bool(_NOT.search(one)) != bool(_NOT.search(other)) for one, other in (both, both[::-1])):
        return False
    key, bare = _bare(word), _bare(candidate)
    return not any(key == f"{begin}{bare}" or bare == f"{begin}{key}" for begin in _UN)


def _as_many_words(word: str, candidate: str) -> bool:
    """Tell whether both have as many words; one word may have been typed apart."""
    count = len(_SPACES.split(word.strip())), len(_SPACES.split(candidate))
    return count[0] == count[1] or _bare(word) == _bare(candidate)


def or_meant(near: str | None) -> str:
    """End a sentence that says something is not there: "; bedoelt u 'eten'?", or a full stop."""
    return f"; bedoelt u '{near}'?" if near else "."


def choose_from(near: str | None, words: Iterable[str]) -> str:
    """End a sentence that says a word is none of these: "kies uit: eten, zorg"."""
    begin = f"bedoelt u '{near}'? Kies" if near else "kies"
    return f"{begin} uit: {', '.join(words)}"


def distance(left: str, right: str, limit: int) -> int:
    """Count the letters to add, drop, replace or swap with a neighbour; stop above `limit`."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and b == left[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]


def _typo(key: str, known: list[str]) -> str | None:
    """Find the candidate with the fewest letters wrong; the first letter is seldom wrong."""
    best: tuple[int, bool, str] | None = None
    for candidate in known:
        bare = _bare(candidate)
        limit = _allowed(min(len(key), len(bare)))
        if not _similar_letters(key, bare, limit):
            continue
        wrong = distance(key, bare, limit)
        if wrong <= limit:
            rank = (wrong, bare[:1] != key[:1], candidate)
            best = min(best, rank) if best else rank
    return best[2] if best else None


def _shortened(key: str, known: list[str]) -> str | None:
    """Find the one candidate that begins with the word, or else the one that contains it."""
    if len(key) < _SHORTEST_PREFIX:
        return None
    found = [candidate for candidate in known if _bare(candidate).startswith(key)]
    if not found and len(key) >= _SHORTEST_INSIDE:
        found = [candidate for candidate in known if key in _bare(candidate)]
    return found[0] if len(found) == 1 else None


def _padded(key: str, known: list[str]) -> str | None:
    """Find the longest candidate that makes up at least half of the word."""
    inside = [
        candidate
        for candidate in known
        if (bare := _bare(candidate)) in key
        and len(bare) >= max(_SHORTEST_INSIDE, (len(key) + 1) // 2)
    ]
    return max(inside, key=lambda candidate: len(_bare(candidate)), default=None)


def _allowed(length: int) -> int:
    """Allow more wrong letters in longer words: none in two, three from ten on."""
    return 0 if length < 3 else 1 if length < 6 else 2 if length < 10 else 3


def _similar_letters(left: str, right: str, limit: int) -> bool:
    """Rule out most candidates cheaply: a wrong letter changes at most one letter each way."""
    return (
        abs(len(left) - len(right)) <= limit
        and len(set(left) - set(right)) <= limit
        and len(set(right) - set(left)) <= limit
    )


@lru_cache(maxsize=20_000)
def _bare(word: str) -> str:
    return re.sub(r"[\W_]+", "", fold(word))
