"""What a cell says about whether its row is still there, still true, and all year round.

In: the cells of a row by field, whatever their column. Out: what each of them says. In a remark,
which only the supporter reads, a word is enough; in a text for residents it must be a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from generator.importing.drafts import Cell
from generator.importing.fields import KEPT
from generator.importing.rows import SECTION
from generator.importing.standing_words import (
    ALL_OF_IT,
    ASKING_NAME,
    FOR_RESIDENTS,
    FULL,
    IN_A_REMARK,
    MOVED,
    SURE,
    says,
    without_look_alikes,
)
from generator.values.calendar_names import WEEKDAYS
from generator.values.text import fold
from generator.values.web import looks_like_url

# Of these residents read the words themselves.
_PROSE = frozenset({"omschrijving", "aanmelden", "verwijzing", "voor_wie", "kosten", "zoekwoorden",
                    "thema", "soort", "functie", SECTION})  # fmt: skip
_BESIDE_A_NUMBER = frozenset({"telefoon", "mobiel", "contactpersoon"})
# There is none to publish, so there is nothing to doubt.
_NOBODY = frozenset({"onbekend", "geen", "niet bekend", "unknown", "none"})
WHEN_FIELDS = frozenset({"openingstijden", "dag", "hoe_vaak", "begintijd", "eindtijd", "datum",
                         "begindatum", "einddatum"})  # fmt: skip
# Among the days that is how often something is.
_ONCE = re.compile(r"\beenmalige?\b|\blaatste (?=" + "|".join(WEEKDAYS) + r")")
_ASIDE = re.compile(r"\(([^()]{2,120})\)|\b(?:let op|nb|n\.b\.|ps|p\.s\.)\W+([^.!]{2,120})")
_PIECES = re.compile(r"[.;!|()\n\[\]*]+|,\s|\s[-–/]+\s|:\s")
_SHOUTED = re.compile(r"[A-ZÀ-Þ?]{4,}(?: [A-ZÀ-Þ]{2,})*")
_SENTENCE = re.compile(r"[^.!\n]+[.!]?")
_LONGEST = 120
_FEW_WORDS = 3


class Says(Enum):
    """What a cell says of its row."""

    GONE = auto()
    """That it is over, stands still or is not certain: nobody knows whether it may be published."""
    MOVED = auto()
    """That it is elsewhere now, or somebody else does it."""
    FULL = auto()
    """That there is no room, or a waiting list."""


_REMARKS = {IN_A_REMARK: Says.GONE, MOVED: Says.MOVED, FULL: Says.FULL}


@dataclass(frozen=True)
class Said:
    """What a cell says, in which words of it, and whether only the supporter reads that cell."""

    says: Says
    cell: Cell
    words: str

    @property
    def quote(self) -> str:
        """Give the heading and the words as they stand in the list."""
        return f"{self.cell.heading}: {self.words}"


def said_of(cells: dict[str, list[Cell]]) -> Iterator[Said]:
    """Give what the cells of a row say of whether it is still there, by the field of each."""
    for name, several in cells.items():
        for cell in several:
            if found := _said(name, cell.text):
                yield Said(found, cell, _quoted(cell.text))


def _said(name: str, text: str) -> Says | None:
    if _is_asked(name, text):
        return Says.GONE
    told = " ".join(fold(text).split())
    if name in _BESIDE_A_NUMBER and told.strip(" .") in _NOBODY:
        return None
    told = without_look_alikes(told)
    if says(SURE, told) or any(says(ALL_OF_IT, one) for one in _pieces(told, name)):
        return Says.GONE
    for remark in _remarks(name, text, told):
        for words, meant in _REMARKS.items():
            if says(words, remark):
                return meant
    return None


def _is_asked(name: str, text: str) -> bool:
    """Tell whether there is a question mark that is of who kept the list, not for who reads it."""
    bare = text.strip()
    if "?" not in bare or looks_like_url(bare):
        return False
    if not bare.strip("?! .") or "(?)" in bare or "??" in bare:
        return True
    if name in _PROSE:
        return False
    told = fold(bare)
    if name == "naam":
        is_name = says(FOR_RESIDENTS, told) or says(ASKING_NAME, told)
        return bare.endswith("?") and len(told.split()) < _FEW_WORDS and not is_name
    return not says(FOR_RESIDENTS, told)


def _pieces(told: str, name: str) -> list[str]:
    """Give the parts of a cell that may say one thing each; "Gesloten" is no name of a page."""
    if name == "website":
        return []
    return [part.strip(" -·") for part in _PIECES.split(told) if part.strip(" -·")]


def _remarks(name: str, text: str, told: str) -> list[str]:
    """Give the parts of a cell that are for who kept the list."""
    if name == KEPT or name in _BESIDE_A_NUMBER | WHEN_FIELDS:
        return [_ONCE.sub(" ", told) if name in WHEN_FIELDS else told]
    asides = [fold(first or second) for first, second in _ASIDE.findall(text)]
    if name == "naam":
        asides += [fold(one) for one in _SHOUTED.findall(text) if not text.isupper()]
    return [one for one in asides if name not in _PROSE or says(SURE, one)]


def _quoted(text: str) -> str:
    """Give a text as it is shown to her: the sentence that says it, when there are more."""
    whole = " ".join(text.split())
    if len(whole) <= _LONGEST:
        return whole
    sentences = [one.strip() for one in _SENTENCE.findall(whole)]
    saying = next((one for one in sentences if _said("omschrijving", one)), whole)
    return saying if len(saying) <= _LONGEST else f"{saying[:_LONGEST].rpartition(' ')[0]} …"
