"""The lists of hard words and abbreviations in `data/`, as patterns to search a text with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import starmap


@dataclass(frozen=True)
class Abbreviation:
    """An abbreviation and what to write; with a `full_name` it may stay once explained."""

    letters: str
    pattern: re.Pattern[str]
    meaning: str
    full_name: str = ""


@dataclass(frozen=True)
class Jargon:
    """One pattern for all hard words, whose first group is a key of `alternatives`."""

    pattern: re.Pattern[str]
    alternatives: dict[str, str]
    telling_words: frozenset[str]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Give every hard word in `text`."""
        # Few texts have one, and the pattern is long: look the words up before searching.
        words = re.findall(r"\w+", text.lower())
        if any(word[:end] in self.telling_words for word in words for end in (None, -1, -2)):
            yield from self.pattern.finditer(text)


@cache
def jargon() -> Jargon:
    """Give the hard words; simple endings need not be in the list."""
    words = {
        form.strip(): plain for forms, plain in _pairs("jargon.txt") for form in forms.split("|")
    }
    longest_first = sorted(map(re.escape, words), key=len, reverse=True)
    pattern = rf"\b({'|'.join(longest_first)})(?:en|e|n|'?s)?\b"
    telling_words = frozenset(max(re.split(r"\W", form), key=len) for form in words)
    return Jargon(re.compile(pattern, re.IGNORECASE), words, telling_words)


@cache
def _abbreviations() -> tuple[Abbreviation, ...]:
    return tuple(starmap(_abbreviation, _pairs("afkortingen.txt")))


def abbreviations_in(text: str) -> tuple[Abbreviation, ...]:
    """Give the abbreviations whose letters stand in `text`, in the order of the list."""
    words = {word.replace(".", "") for word in re.findall(r"[\w./]+", text.lower())}
    return tuple(each for each in _abbreviations() if each.letters in words)


def _pairs(name: str) -> Iterator[tuple[str, str]]:
    """Give the `left = right` lines of a data file."""
    lines = (files(__package__) / "data" / name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.strip() and not line.startswith("#"):
            left, right = line.split("=")
            yield left.strip(), right.strip()


def _abbreviation(written: str, meaning: str) -> Abbreviation:
    letters = written.lstrip("? ").replace(".", "").lower()
    if not written.startswith("?"):
        return Abbreviation(letters, _dotted(written), meaning)
    meaning, full_name = meaning.split("|")
    # Hyphens part words: the Wmo in "Wmo-loket" needs an explanation too.
    pattern = re.compile(rf"\b{letters}\b", re.IGNORECASE)
    return Abbreviation(letters, pattern, meaning.strip(), full_name.strip())


def _dotted(written: str) -> re.Pattern[str]:
    """Give the pattern of an abbreviation that must go.

    With three letters or more the full stops may be missing (mbt); with fewer that would be
    another word (as, ed). A short word such as "max." may also be a name at the end of a
    sentence, so with a capital it needs prose after it.
    """
    letters = [re.escape(letter) for letter in written.rstrip(".").split(".")]
    if "/" in written:
        return re.compile(rf"(?<!\w){written}(?!\w)")
    if len(letters) == 1:
        word = letters[0]
        return re.compile(rf"(?<![\w.])(?:{word}|{word.capitalize()}(?=\.\s*[a-z\d€]))\.")
    stop = r"\.?" if len(letters) > 2 else r"\."
    first = f"[{letters[0]}{letters[0].upper()}]"  # O.a. may start a sentence; B.V. is a company
    return re.compile(rf"(?<![\w.]){stop.join([first, *letters[1:]])}(?:\.|(?!\w))")
