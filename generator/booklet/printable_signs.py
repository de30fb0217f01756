"""Text the typefaces can print: replaced where that is harmless, left out where it is not.

A sign that no font has would stop Typst without saying in which entry it stands. What is left out
is told with the text it stood in, so that the supporter hears of it; see `left_out.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from generator.booklet.fonts import known_signs, lent_signs

_REPLACED: Final = {
    "\u260e": "tel.",
    "\u260f": "tel.",
    "\u2706": "tel.",
    "\U0001f4de": "tel.",
    "\U0001f4f1": "tel.",
    "\u2709": "e-mail",
    "\U0001f4e7": "e-mail",
    "\u2265": "minstens",
    "\u2264": "hoogstens",
    "\u2260": "niet",
    "\u2192": "naar",
    "\u27a1": "naar",
    "\u2190": "van",
    "\u267f": "rolstoel",
    "\u2713": "ja",
    "\u2714": "ja",
    "\u2705": "ja",
    "\u2717": "nee",
    "\u274c": "nee",
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",
    "\u2022": "-",
    "\u2032": "'",
    "\u2033": '"',
}
# What nobody would see and paper does not need: where a word may be broken, how a picture is to be
# drawn, and in which direction to read, which the letters say themselves.
_UNSEEN: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
# What ties letters of Arabic together or keeps them apart means nothing elsewhere.
_JOINERS: Final = frozenset("\u200c\u200d")
_LOOSE_JOINERS: Final = re.compile("(?<![\u0600-\u06ff])[\u200c\u200d]")
# More marks on one letter stand in the lines above and below.
_MOST_MARKS: Final = 3
# A number of more than fifteen digits is a list, which may be broken.
_TOGETHER: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?<!\d )\+?\d(?: ?\d){2,14}(?! ?\d)",
        r"\b[Bb]el(?:t|len)?(?: dan)? (?=\+?\d)",
        r"€ (?=\d)|(?<=\d) (?=uur\b)|(?<=\d) (?=[A-Z]{2}\b)",
    )
)
# Addresses that are followed, not read, and names of files and labels.
_NOT_PRINTED: Final = frozenset(
    {"path", "id", "url", "icon", "colour", "accent", "targets", "target", "theme", "key"}
    | {"codes", "labels", "look", "date", "formality", "long"}
)
# These become headings, and a heading without words cannot be found.
_NEVER_EMPTY: Final = frozenset({"name", "question"})


@dataclass
class LeftOut:
    """What paper cannot print: each text as it was typed, with the signs that are missing in it."""

    signs: dict[str, str] = field(default_factory=dict)
    # Names of which nothing was left, with what stands in their place.
    replaced: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=20_000)
def printable(text: str) -> tuple[str, str]:
    """Give the text as it can be printed, and the signs in it for which nothing will do."""
    if _plain_signs().issuperset(text):
        return " ".join(text.split()), ""
    done: list[str] = []
    unknown: dict[str, None] = {}
    seen = _LOOSE_JOINERS.sub("", _UNSEEN.sub("", unicodedata.normalize("NFC", text)))
    for cluster in _clusters(seen):
        written, missing = _written(cluster)
        done.append(written)
        unknown |= dict.fromkeys(missing)
    return " ".join("".join(done).split()), "".join(unknown)


@cache
def _plain_signs() -> frozenset[str]:
    """Give the signs that are printed as they are, in which nearly every text is written."""
    signs = map(chr, range(ord(" "), 0x180))
    return frozenset(("\n", *(sign for sign in signs if _written(sign) == (sign, ""))))


def _clusters(text: str) -> Iterator[str]:
    """Give each sign with the marks that stand on it."""
    cluster = ""
    for sign in text:
        if cluster and not cluster.isspace() and unicodedata.category(sign) in {"Mn", "Me", "Mc"}:
            cluster += sign
            continue
        if cluster:
            yield cluster
        cluster = sign
    if cluster:
        yield cluster


@lru_cache(maxsize=20_000)
def _written(cluster: str) -> tuple[str, str]:
    """Give a sign with its marks as it can be printed, and what of it cannot."""
    sign, marks = cluster[0], cluster[1:]
    if sign.isspace():
        return " ", marks
    word = _REPLACED.get(sign, "")
    if word and (len(word) > 1 or not _known(sign)):
        # A word needs room around it where a sign did not: "≥18" is "minstens 18".
        return (f" {word} " if len(word) > 1 else word), marks
    if unicodedata.combining(sign):
        return "", cluster
    if len(marks) <= _MOST_MARKS and _known(cluster):
        return cluster, ""
    if marks:
        written, missing = _written(sign)
        return written, missing + marks
    simpler = _simpler(sign)
    return (simpler, "") if simpler else ("", sign)


def _known(cluster: str) -> bool:
    """Tell whether one typeface has a sign and everything on it."""
    if unicodedata.category(cluster[0]) in {"Cf", "Cc", "Co", "Cs", "Cn"}:
        return cluster in _JOINERS
    codes = set(map(ord, cluster))
    return codes <= known_signs() or any(codes <= signs for signs in lent_signs())


def _simpler(sign: str) -> str:
    """Give what a typeface has instead: plain digits, two letters for one; or nothing."""
    for form in ("NFKC", "NFKD"):
        apart = unicodedata.normalize(form, sign)
        if apart != sign and not any(map(unicodedata.combining, apart)):
            return apart if all(map(_known, apart)) else ""
    return ""


@lru_cache(maxsize=20_000)
def tied(text: str) -> str:
    """Keep on one line what is read as one: a number to call, "bel 112", "€ 3", "9.00 uur"."""
    for pattern in _TOGETHER:
        text = pattern.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    return text


def make_printable(content: object, left_out: LeftOut | None = None) -> object:
    """Give the values for the templates with printable text; `left_out` hears what is missing.

    What nothing is left of disappears: a line of a list, an answer without lines. A name becomes
    that of its file, so that the entry can still be found.
    """
    left_out = left_out if left_out is not None else LeftOut()
    if isinstance(content, str):
        return _told(content, left_out)
    if isinstance(content, list):
        items = [make_printable(item, left_out) for item in content]
        return [after for before, after in zip(content, items, strict=True)
                if before == after or not _is_empty(after)]  # fmt: skip
    if not isinstance(content, dict):
        return content
    values: dict[str, object] = {}
    for name, item in content.items():
        values[name] = item if name in _NOT_PRINTED else make_printable(item, left_out)
        if name in _NEVER_EMPTY and "id" in content and item and not values[name]:
            values[name] = _instead(content)
            left_out.replaced[str(item)] = str(values[name])
    return values


def _told(text: str, left_out: LeftOut) -> str:
    written, missing = printable(text)
    if missing:
        left_out.signs[text] = missing
    return tied(written)


def _is_empty(value: object) -> bool:
    """Tell whether nothing is left of a line, or of an answer or a group that is a list of them."""
    if isinstance(value, dict):
        return any(value.get(name) in ([], "") for name in ("lines", "terms", "name"))
    return value == ""


def _instead(content: dict[str, object]) -> str:
    """Give what to call something of whose own name nothing can be printed."""
    words = str(content["id"]).replace("-", " ")
    return words[:1].upper() + words[1:]
