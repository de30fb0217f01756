"""Comparing and sorting Dutch text without minding accents, capitals or articles."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

# What a word processor makes of the dash of a list.
BULLETS: Final = "•·●▪◦–—"

SortKey = tuple[tuple[tuple[int, int, str], ...], str, str]

# Letters that Unicode does not take apart into a letter and an accent.
_LETTERS: Final = str.maketrans(
    {
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "\u0131": "i",
        "\u02bc": "'",
    }
)
_QUOTES: Final = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`", "'"))
_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_ARTICLE: Final = re.compile(r"\A(?:'t|'s|'n|de|het|een)\s+(?=\S)")
# As many short texts as a large map has; while somebody types, each is asked for again and again.
_MANY: Final = 1 << 14
_SHORT: Final = 80
_PART: Final = re.compile(r"[0-9]+|[^\W_]+")


def fold(text: str) -> str:
    """Give the text in lower case, without accents and with straight apostrophes."""
    return _short_folded(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    straight = text.translate(_QUOTES)
    if straight.isascii():  # nearly all text, and many times as fast
        return straight.casefold()
    return _without_accents(_without_accents(straight)).translate(_LETTERS)


@lru_cache(_MANY)
def _short_folded(text: str) -> str:
    return _folded(text)


def without_invisible(text: str) -> str:
    """Give the text without characters nobody sees, and with plain single spaces.

    Numbers copied from a phone's address book carry direction marks around them.
    """
    visible = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return " ".join(visible.split())


def comparable(text: str) -> str:
    """Give the text as it is compared with known words: folded, and every dash a hyphen."""
    return fold(without_invisible(text)).translate(_DASHES)


@lru_cache(_MANY)
def sort_key(text: str) -> SortKey:
    """Give the key that sorts names the way a Dutch reader looks them up.

    Capitals, accents, punctuation and a leading article do not count, "ij" is i and j, and
    numbers go by size. The text itself comes last, so that the order is always the same.
    """
    # The accent tells the numeral "één" from the article "een", so it is still there here.
    name = _ARTICLE.sub("", text.translate(_QUOTES).casefold().strip(), count=1)
    return tuple(_sortable(part) for part in _PART.findall(fold(name))), fold(text), text


def slug(text: str) -> str:
    """Give a text as an id would be written: "Café 't Hoekje" becomes "cafe-t-hoekje"."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(text)))


def first_letter(text: str) -> str:
    """Give the letter a Dutch reader looks under: 'H' for "'t Hokje", '0–9' for what has none."""
    parts = sort_key(text)[0]
    first = parts[0][2][:1].upper() if parts else ""
    return first if first.isalpha() else "0–9"


def _sortable(part: str) -> tuple[int, int, str]:
    """Put numbers before words, and order them by length first: int() refuses very long ones."""
    if part.isascii() and part.isdigit():
        digits = part.lstrip("0")
        return 0, len(digits), digits
    return 1, 0, part


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if unicodedata.category(sign)[0] != "M").casefold()
