"""Dutch words made comparable: folded, split and stemmed, exactly as the script does it."""

from __future__ import annotations

import re
from functools import lru_cache

import snowballstemmer

from generator.values.text import fold

_WORD = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"([^aeiou\d])\1$")
_VOICED = re.compile(r"([aeiou][aeiouj])([zv])$")
# The newer "dutch" algorithm is several times as long; this one fits in the script as well.
_STEMMER = snowballstemmer.stemmer("dutch_porter")


def words(text: str) -> list[str]:
    """Give the folded words of a text; single letters ("'s", "e-bike") say nothing and go."""
    return [word for word in _WORD.findall(fold(text)) if len(word) > 1 or word.isdigit()]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Give the Dutch stem of one folded word.

    A doubled last letter is written once ("brillen", "bril"), and z and v become what they are
    at the end of a word ("verhuizen", "verhuis"; "brieven", "brief").
    """
    bare = _DOUBLED.sub(r"\1", _STEMMER.stemWord(word))
    return _VOICED.sub(lambda found: found[1] + {"z": "s", "v": "f"}[found[2]], bare)


def stems(text: str) -> list[str]:
    """Give the stems of a text in order."""
    return [stem(word) for word in words(text)]


def digits(text: str) -> str:
    """Give only the digits of a phone number."""
    return "".join(sign for sign in text if sign.isascii() and sign.isdigit())
