"""Text the typeface can print: replaced where that is harmless, reported where it is not.

A sign that no font has would stop Typst without saying in which entry it stands.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from generator.booklet.fonts import known_signs
from generator.problems import Problem

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
# Pictures and marks that say nothing a reader would miss, and what is not visible at all.
_DROPPED: Final = frozenset({"So", "Sk", "Cf", "Cc", "Co", "Cn", "Mn", "Me"})
_FIELDS: Final = {
    "name": "naam",
    "whose": "naam",
    "summary": "samenvatting",
    "question": "vraag",
    "text": "tekst",
    "explanation": "uitleg",
    "kern_text": "kernen",
    "about": "tekst",
    "presence": "aanwezig",
    "title": "functie",
    "steps": "stappen",
    "urgent": "spoed",
    "step": "eerste_stap",
    "index": "zoekwoorden",
    "supporters": "ondersteuners",
    "emergencies": "noodnummers",
    "publisher": "uitgever",
    "kernen": "kernen",
}
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
    | {"codes", "labels"}
)
# These become headings, and a heading without words cannot be found.
_NEVER_EMPTY: Final = frozenset({"name"})


@dataclass(frozen=True)
class _Place:
    """Where a text comes from: the file that is to blame and the way to the field."""

    path: str = "dorp"
    key: str = ""

    def inside(self, name: str) -> _Place:
        return _Place(self.path, _FIELDS.get(name, self.key))


@lru_cache(maxsize=20_000)
def printable(text: str) -> tuple[str, str]:
    """Give the text as it can be printed, and the signs in it for which nothing will do."""
    known = known_signs()
    done: list[str] = []
    unknown: dict[str, None] = {}
    for sign in unicodedata.normalize("NFC", text):
        if sign.isspace():
            done.append(" ")
        elif sign in _REPLACED and (ord(sign) not in known or len(_REPLACED[sign]) > 1):
            # A word needs room around it where a sign did not: "≥18" is "minstens 18".
            word = _REPLACED[sign]
            done.append(f" {word} " if len(word) > 1 else word)
        elif ord(sign) in known and unicodedata.category(sign) != "Cf":
            done.append(sign)
        elif (simpler := _simpler(sign, known)) is not None:
            done.append(simpler)
        else:
            unknown[sign] = None
    return " ".join("".join(done).split()), "".join(unknown)


def _simpler(sign: str, known: frozenset[int]) -> str | None:
    """Give a sign the typeface has instead: without its accent, in plain digits, or nothing."""
    for form in ("NFKC", "NFKD"):
        apart = unicodedata.normalize(form, sign)
        kept = "".join(part for part in apart if not unicodedata.combining(part))
        if kept and kept != sign and all(ord(part) in known for part in kept):
            return kept
    return "" if unicodedata.category(sign) in _DROPPED else None


@lru_cache(maxsize=20_000)
def tied(text: str) -> str:
    """Keep on one line what is read as one: a number to call, "bel 112", "€ 3", "9.00 uur"."""
    for pattern in _TOGETHER:
        text = pattern.sub(lambda found: found[0].replace(" ", "\u00a0"), text)
    return text


def make_printable(content: object, place: _Place = _Place()) -> tuple[object, list[Problem]]:
    """Give the values for the templates with printable text, and what cannot be printed."""
    if isinstance(content, str):
        text, unknown = printable(content)
        return tied(text), [_problem(place, content, unknown)] if unknown else []
    problems: list[Problem] = []
    if isinstance(content, list):
        items = []
        for item in content:
            value, found = make_printable(item, place)
            items.append(value)
            problems += found
        return items, problems
    if not isinstance(content, dict):
        return content, []
    here = _Place(str(content["path"]), "") if "path" in content else place
    if "key" in content:
        here = _Place(here.path, str(content["key"]))
    values: dict[str, object] = {}
    for name, item in content.items():
        if name in _NOT_PRINTED:
            values[name] = item
        else:
            values[name], found = make_printable(item, here.inside(name))
            if name in _NEVER_EMPTY and not values[name]:
                found = [_nothing_left(here.inside(name), str(item))]
            problems += found
    return values, problems


def _nothing_left(place: _Place, text: str) -> Problem:
    message = f"van '{_short(text)}' kan het boekje niets drukken; schrijf het in gewone letters"
    return Problem(f"{place.path}.yml", 1, 1, place.key, message, code="tekens")


def _problem(place: _Place, text: str, unknown: str) -> Problem:
    signs = " ".join(unknown)
    return Problem(
        path=f"{place.path}.yml",
        line=1,
        column=1,
        key=place.key,
        message=f"het boekje kan deze tekens niet drukken: {signs} (in '{_short(text)}'); "
        "schrijf het in gewone letters",
        code="tekens",
    )


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 60 else f"{flat[:57]}..."
