"""Which themes of the map something belongs to, by its category and by its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from generator.model import Theme
from generator.values.text import fold

_IN_NAME, _IN_TEXT, _IN_CATEGORY = 3, 1, 4
_LONG_ENOUGH = 4
_EMPTY = frozenset(
    "en de het een van in om op voor bij met te overig overige algemeen of aan ouderen senioren "
    "volwassenen mensen and the of for other general".split()
) | {""}  # fmt: skip
_SPLIT = re.compile(r"\s*(?:[,;/|\n]|\ben\b|&)\s*")


@cache
def _lines() -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    text = files("generator.importing").joinpath("data/themawoorden.txt").read_text("utf-8")
    found = []
    for line in text.splitlines():
        names, colon, words = line.partition(" : ")
        if colon and not line.startswith("#"):
            found.append((frozenset(fold(names).split()), tuple(fold(words).split())))
    return tuple(found)


@dataclass(frozen=True)
class Themes:
    """The themes of a map, to be found by words."""

    themes: tuple[Theme, ...]
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def by_category(self, category: str) -> tuple[str, ...]:
        """Give the ids of the themes that a category names: by name, id or question, or alike."""
        found = []
        for part in (category, *_SPLIT.split(category)):
            told = " ".join(fold(part).replace("-", " ").split())
            for theme in self.themes:
                names = (theme.id.replace("-", " "), theme.name, theme.question or "")
                if told and told in {" ".join(fold(name).split()) for name in names}:
                    found.append(theme.id)
        return tuple(dict.fromkeys(found))

    def near_category(self, category: str) -> tuple[str, ...]:
        """Give the id of the one theme that a category is nearest to; nothing when unsure.

        The words of a theme itself go before those that residents use for them, and these before
        the words by which any list is read.
        """
        told = [word for word in re.split(r"[^\w]+", fold(category)) if word not in _EMPTY]
        meant = [fold(one) for word in told for one in self.synonyms.get(word, ())]
        weighed = [(word, 1) for word in told]
        every = [
            [_shared(told, _own_words(theme)) for theme in self.themes],
            [_shared(meant, _own_words(theme)) for theme in self.themes],
            [sum(_score(weighed, words) for words in self._words(theme)) for theme in self.themes],
        ]
        for scores in every:
            best = max(scores, default=0)
            if best and scores.count(best) == 1:
                return (self.themes[scores.index(best)].id,)
        return ()

    def by_words(self, name: str, text: str, category: str = "") -> tuple[str, ...]:
        """Give the id of the theme that the words point to most; nothing when none does."""
        told = [*_weighed(name, _IN_NAME), *_weighed(text, _IN_TEXT),
                *_weighed(category, _IN_CATEGORY)]  # fmt: skip
        scores = [sum(_score(told, words) for words in self._words(t)) for t in self.themes]
        best = max(scores, default=0)
        return (self.themes[scores.index(best)].id,) if best > 1 else ()

    def _words(self, theme: Theme) -> Iterator[tuple[str, ...]]:
        named = set(re.split(r"[^\w]+", fold(f"{theme.id} {theme.name}"))) - {""}
        yield tuple(word for word in named if len(word) > 4)
        for names, words in _lines():
            if names & named:
                yield words


def _own_words(theme: Theme) -> frozenset[str]:
    words = re.split(r"[^\w]+", fold(f"{theme.id.replace('-', ' ')} {theme.name}"))
    return frozenset(words) - _EMPTY


def _shared(told: Iterable[str], words: Iterable[str]) -> int:
    """Give how many words are words of a theme, or begin or end as one of some length does."""
    known = tuple(words)
    return sum(any(_is_alike(one, word) for word in known) for one in told)


def _is_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) > _LONG_ENOUGH and long.startswith(short[:-1]))


def _weighed(text: str, weight: int) -> Iterator[tuple[str, int]]:
    return ((word, weight) for word in re.split(r"[^\w]+", fold(text)) if len(word) > 2)


def _score(told: Iterable[tuple[str, int]], words: tuple[str, ...]) -> int:
    starts = tuple(word for word in words if word[0] != "*")
    ends = tuple(word[1:] for word in words if word[0] == "*")
    return sum(
        weight for word, weight in told if word.startswith(starts) or (ends and word.endswith(ends))
    )
