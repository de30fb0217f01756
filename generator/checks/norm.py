"""The norm for `kaart dekking`: what a village needs, as declared in `data/dekking.txt`.

In: the text of that file. Out: one frozen provision per block, with the words by which an item
of the map shows that it answers that need. How the file is written stands at its own top.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from configparser import ConfigParser
from configparser import Error as NotReadable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from generator.problems import UnusableValue
from generator.values.text import fold

NORM = "norm"
SUPPORTER_KIND, LOCATION_KIND = "ondersteuners", "locaties"
COUNTED_KINDS = frozenset(
    {"diensten", "activiteiten", "vrijwilligers", LOCATION_KIND, SUPPORTER_KIND}
)
_NEEDED = ("naam", "groep", "vraag", "geen", "soorten")
_LISTS = ("themas", "woorden", "zwak", "niet")

ENOUGH = 4
# An activity is what its theme says; a service or a group under a theme can be many things.
FIRST_THEME = {"activiteiten": 4}
FIRST_THEME_OF_OTHERS = 2


@dataclass(frozen=True)
class Weights:
    """What a word is worth by where it stands: a name says most, a search word least."""

    name: int
    summary: int
    keyword: int


SURE, WEAK, OTHERWISE = Weights(6, 4, 2), Weights(4, 2, 1), Weights(-8, -4, -2)
# The plain endings of Dutch nouns and verbs: klus, klussen, klusje; hand, handige is another word.
_ENDINGS = r"(?:[bdfgklmnprst]?(?:en|e)|s|'s|n|t|p?jes?|[bdfgklmnprst]?etjes?|tjes?)?"


@dataclass(frozen=True)
class Words:
    """Words to look for as whole words; a `*` at an end of one lets more letters stand there."""

    typed: tuple[str, ...] = ()

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, self.typed))})(?!\w)")

    def among(self, text: str) -> frozenset[str]:
        """Give the words of the list that stand in a folded text."""
        return frozenset(self._pattern.findall(text)) if self.typed else frozenset()


def _pattern(word: str) -> str:
    bare = re.escape(fold(word.strip("*")))
    before = r"\w*" if word.startswith("*") else ""
    return f"{before}{bare}" + (r"\w*" if word.endswith("*") else _ENDINGS)


@dataclass(frozen=True)
class Provision:
    """One thing a village needs, and how to recognise it among the items on a map.

    `question` is what the table asks when it is missing; `lacking` is the words after "er is
    geen". An item counts by its kind, and by the points of its first theme and its words.
    """

    id: str
    name: str
    group: str
    question: str
    lacking: str
    kinds: tuple[str, ...]
    themes: tuple[str, ...] = ()
    sure: Words = Words()
    weak: Words = Words()
    otherwise: Words = Words()

    def counts(
        self, kind: str, theme: str, name: str, summary: str, keywords: Iterable[str]
    ) -> bool:
        """Tell whether an item counts.

        A place has no summary, so that its search words say it in its stead.
        """
        if kind not in self.kinds:
            return False
        parts = fold(name), fold(summary), fold("\n".join(keywords))
        points = FIRST_THEME.get(kind, FIRST_THEME_OF_OTHERS) if theme in self.themes else 0
        for words, weights in ((self.sure, SURE), (self.weak, WEAK), (self.otherwise, OTHERWISE)):
            told = weights if summary else Weights(weights.name, 0, weights.summary)
            points += _points(words, parts, told)
        return points >= ENOUGH


def _points(words: Words, parts: tuple[str, str, str], weights: Weights) -> int:
    """Add up the words; one that stands in more parts counts where it says most."""
    name, summary, keywords = map(words.among, parts)
    told, sought = summary - name, keywords - summary - name
    called = weights.name * bool(name)
    return called + weights.summary * len(told) + weights.keyword * len(sought)


@dataclass(frozen=True)
class Norm:
    """What a village needs, in the order of the table, and who says so."""

    source: str
    provisions: tuple[Provision, ...]


@cache
def village_norm() -> Norm:
    """Give the norm that comes with the program."""
    return read_norm((files(__package__) / "data" / "dekking.txt").read_text(encoding="utf-8"))


def read_norm(text: str) -> Norm:
    """Give the norm in `text`; raise `UnusableValue` when the file does not say enough."""
    parser = ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=("#",))
    try:
        parser.read_string(text)
    except NotReadable as error:
        line = getattr(error, "lineno", None)
        where = f" op regel {line}" if line else ""
        raise UnusableValue(f"dekking.txt is niet te lezen{where}") from error
    blocks = [name for name in parser.sections() if name != NORM]
    source = parser.get(NORM, "bron", fallback="")
    return Norm(" ".join(source.split()), tuple(_provision(parser, name) for name in blocks))


def _provision(parser: ConfigParser, id_: str) -> Provision:
    block = parser[id_]
    for key in _NEEDED:
        if not block.get(key, "").strip():
            raise UnusableValue(f"dekking.txt: in het blok [{id_}] ontbreekt '{key}'")
    for key in block:
        if key not in (*_NEEDED, *_LISTS):
            raise UnusableValue(f"dekking.txt: in het blok [{id_}] staat '{key}'; dat bestaat niet")
    kinds = _words(block["soorten"])
    for kind in kinds:
        if kind not in COUNTED_KINDS:
            raise UnusableValue(f"dekking.txt: in het blok [{id_}] staat de soort '{kind}'")
    themes, sure, weak, otherwise = (_words(block.get(key, "")) for key in _LISTS)
    return Provision(
        id=id_,
        name=block["naam"],
        group=block["groep"],
        question=block["vraag"],
        lacking=block["geen"],
        kinds=kinds,
        themes=themes,
        sure=Words(sure),
        weak=Words(weak),
        otherwise=Words(otherwise),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.replace("\n", " ").split(",") if word.strip())
