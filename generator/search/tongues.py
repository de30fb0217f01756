"""Other languages than Dutch: what residents type in them, and how it is said in Dutch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from generator.search.analysis import words
from generator.search.packing import pack_words
from generator.search.wordlists import shipped
from generator.values.text import fold

# Each is a file of its own in `data/talen/`, and on the site.
TONGUES = ("en", "de", "pl", "uk", "ar", "tr")
HEADINGS = ("taal", "ook nederlands", "klein", "zegt", "schrift", "begin", "eind")
# In a language with many endings a word is known by so many letters.
STEM = 6


@dataclass(frozen=True)
class Tongue:
    """One language: the line above the results, and Dutch for what is typed.

    `small` are words that say nothing about what somebody looks for, `shared` those that are
    Dutch as well; `meant` leads phrases, without the small words, to Dutch. All are folded.
    `script` is the first and last letter of an alphabet by which the language is known; `begins`
    and `ends` are what words may have before and behind them.
    """

    code: str
    says: str
    small: frozenset[str]
    shared: frozenset[str]
    meant: dict[str, str]
    script: str = ""
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()

    @property
    def telling(self) -> list[str]:
        """Give the words by which the language is known; one with `*` stands for how it goes on."""
        typed = {word for phrase in self.meant for word in phrase.split()}
        own = (typed | self.small) - self.shared
        return sorted({self._known_by(word) for word in own}) if not self.script else []

    def _known_by(self, word: str) -> str:
        begin = word[:STEM]
        return (
            f"{begin}*" if self.ends and len(begin) == STEM and begin not in self.shared else word
        )


def read_tongue(text: str, name: str) -> Tongue:
    """Read `heading: value` and `phrase, phrase = Dutch`; a wrong line is told with its place."""
    told: dict[str, str] = {}
    lines: list[tuple[list[str], str]] = []
    for number, typed in enumerate(text.splitlines(), 1):
        line = typed.partition("#")[0].strip()
        heading, colon, value = line.partition(":")
        if colon and heading in HEADINGS:
            told[heading] = value.strip()
        elif line:
            left, equals, dutch = line.partition("=")
            if not equals or not dutch.strip():
                raise ValueError(f"{name}:{number}: a '=' with Dutch behind it is missing")
            lines.append((left.split(","), dutch.strip()))
    small = frozenset(words(told["klein"]))
    meant: dict[str, str] = {}
    for phrases, dutch in lines:
        for phrase in phrases:
            key = " ".join(word for word in words(phrase) if word not in small)
            if not key or meant.get(key, dutch) != dutch:
                raise ValueError(f"{name}: '{phrase.strip()}' says nothing, or two things")
            meant[key] = dutch
    shared = frozenset(words(told["ook nederlands"]))
    begins, ends = (tuple(fold(told.get(name, "")).split()) for name in ("begin", "eind"))
    return Tongue(
        told["taal"], told["zegt"], small, shared, meant, told.get("schrift", ""), begins, ends
    )


@cache
def tongue(code: str) -> Tongue:
    """Give the language of this code that ships with the generator."""
    name = f"talen/{code}.txt"
    return read_tongue(shipped(name), name)


def tongue_data(one: Tongue) -> dict[str, object]:
    """Give a language as the script reads it: phrases with the same Dutch stand together."""
    together: dict[str, list[str]] = {}
    for phrase, dutch in one.meant.items():
        together.setdefault(dutch, []).append(phrase)
    affixes = {"begins": one.begins, "ends": one.ends} if one.begins or one.ends else {}
    return {
        "says": one.says,
        "small": " ".join(sorted(one.small)),
        "meant": [f"{dutch}={','.join(phrases)}" for dutch, phrases in together.items()],
        **affixes,
    }


def known_by(one: Tongue) -> str:
    """Give by what the script knows a language: its alphabet, or its words as `pack_words` does."""
    return one.script or pack_words(one.telling)
