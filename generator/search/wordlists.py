"""The word lists that ship with the generator, and how such a text file is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Synonyms = Mapping[str, Sequence[str]]
# Begins a kind of help in the list of terms.
KIND = "=="


def read_pairs(text: str) -> dict[str, tuple[str, ...]]:
    """Read lines `woord, ander woord = woord van de kaart, nog een`; `#` starts a remark.

    A word that is named twice gets the targets of both lines, in order.
    """
    pairs: dict[str, tuple[str, ...]] = {}
    for line in _lines(text):
        left, _, right = line.partition("=")
        targets = _items(right)
        for word in _items(left):
            pairs[word] = tuple(dict.fromkeys((*pairs.get(word, ()), *targets)))
    return pairs


def read_kinds(text: str) -> dict[str, tuple[str, ...]]:
    """Read lines `== soort hulp = woord van de kaart, nog een`, with what leads there below."""
    pairs: dict[str, tuple[str, ...]] = {}
    targets: tuple[str, ...] = ()
    for line in _lines(text):
        if line.startswith(KIND):
            targets = tuple(_items(line.removeprefix(KIND).partition("=")[2]))
        else:
            pairs.update((word, (*pairs.get(word, ()), *targets)) for word in _items(line))
    return pairs


def read_words(text: str) -> tuple[str, ...]:
    """Read words with spaces or line ends between them; `#` starts a remark."""
    return tuple(word for line in _lines(text) for word in line.split())


def default_synonyms() -> dict[str, tuple[str, ...]]:
    """Give the lay words every village shares, each with the words maps use for it."""
    return read_pairs(shipped("synoniemen.txt"))


def default_terms() -> dict[str, tuple[str, ...]]:
    """Give words of law, money, offices and brands, each with words for the help that fits."""
    return read_kinds(shipped("begrippen.txt"))


@cache
def default_stop_words() -> tuple[str, ...]:
    """Give the words that are in every sentence; those that begin with ~ only weigh less.

    Once more with ? before it stands a word that by itself only asks for somebody who helps.
    """
    return read_words(shipped("stopwoorden.txt"))


@cache
def ordinary_words() -> tuple[str, ...]:
    """Give ordinary words for what few maps have; they are never taken for what looks like them."""
    return read_words(shipped("gewone-woorden.txt"))


def sayings() -> tuple[str, ...]:
    """Give sayings that are about nothing that is in them: "ik lach me dood"."""
    return tuple(item for line in _lines(shipped("gezegden.txt")) for item in _items(line))


@dataclass(frozen=True)
class Beside:
    """A life question under a number to call: what is typed, what not, and words it bears."""

    phrases: tuple[str, ...]
    but: tuple[str, ...]
    targets: tuple[str, ...]


@cache
def beside_danger() -> tuple[Beside, ...]:
    """Give which life questions stand under a number for danger, as `typed | but = targets`."""
    found = []
    for line in _lines(shipped("naast-gevaar.txt")):
        left, _, right = line.partition("=")
        typed, _, but = left.partition("|")
        found.append(Beside(tuple(_items(typed)), tuple(but.split()), tuple(_items(right))))
    return tuple(found)


def merged(first: Synonyms, then: Synonyms) -> dict[str, tuple[str, ...]]:
    """Give both lists as one; a village's own words come first and hide nothing."""
    together = {word: tuple(targets) for word, targets in first.items()}
    for word, targets in then.items():
        together[word] = tuple(dict.fromkeys((*together.get(word, ()), *targets)))
    return together


def shipped(name: str) -> str:
    """Give the text of a list that ships with the generator."""
    return files("generator.search").joinpath("data", name).read_text(encoding="utf-8")


def _lines(text: str) -> list[str]:
    bare = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in bare if line]


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]
