"""The norm for `kaart dekking`: what a village needs, as declared in `data/dekking.txt`.

In: the text of that file. Out: one frozen provision per block, with the words that tell which
items on the map count for it. How the file is written stands at its own top.
"""

from __future__ import annotations

import re
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
_LISTS = ("themas", "woorden", "ids", "niet")


@dataclass(frozen=True)
class Provision:
    """One thing a village needs, and how to recognise it among the items on a map.

    `question` is what the table asks when it is missing; `lacking` is the words after "er is
    geen". An item counts by its kind, and by its first theme, a word or its id.
    """

    id: str
    name: str
    group: str
    question: str
    lacking: str
    kinds: tuple[str, ...]
    themes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(fold(word)) for word in self.words)})")

    def counts(self, id_: str, theme: str, name: str, texts: tuple[str, ...]) -> bool:
        """Tell whether an item of the right kind counts; `texts` are what else to look in."""
        if id_ in self.ids:
            return True
        if any(fold(word) in fold(name) for word in self.never):
            return False
        sought = fold("\n".join((name, *texts)))
        return theme in self.themes or (bool(self.words) and bool(self._beginning.search(sought)))


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
    themes, words, ids, never = (_words(block.get(key, "")) for key in _LISTS)
    return Provision(
        id=id_,
        name=block["naam"],
        group=block["groep"],
        question=block["vraag"],
        lacking=block["geen"],
        kinds=kinds,
        themes=themes,
        words=words,
        ids=ids,
        never=never,
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())
