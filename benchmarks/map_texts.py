"""Names and sentences for a made-up map, always the same for the same seed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from random import Random

from benchmarks.map_words import (
    FRONT_HALVES,
    GENERAL,
    HOUSES,
    KERNEN,
    PEOPLE,
    STREETS,
    Subject,
)

_HOLE = re.compile(r"\{(\w+)\}")


class Texts:
    """Makes the texts of one map; what it gives depends on the seed and on what was asked."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self._used: set[str] = set()

    def one(self, choices: Iterable[str]) -> str:
        """Give one of several texts."""
        return self.random.choice(tuple(choices))

    def some(self, choices: Iterable[str], most: int, least: int = 1) -> list[str]:
        """Give `least` to `most` different texts, in the order in which they were given."""
        every = list(choices)
        count = min(len(every), self.random.randint(least, most))
        return [every[at] for at in sorted(self.random.sample(range(len(every)), count))]

    def chance(self, share: float) -> bool:
        """Tell yes in this share of the cases."""
        return self.random.random() < share

    def date(self, first: int, last: int) -> str:
        """Give a day in 2026, between two months."""
        return f"2026-{self.random.randint(first, last):02}-{self.random.randint(1, 20):02}"

    def street(self) -> str:
        """Give the name of a street, such as Lindelaan or Molenveldweg."""
        return (self._front() + self.one(STREETS)).capitalize()

    def house(self) -> str:
        """Give the name of a house, such as De Lindehoeve."""
        return "De " + (self._front() + self.one(HOUSES)).capitalize()

    def _front(self) -> str:
        """Give a beginning; some are so rare that new words keep coming on a large map."""
        return self.one(FRONT_HALVES) + (self.one(FRONT_HALVES) if self.chance(0.4) else "")

    def phone(self) -> str:
        """Give a number nobody has."""
        digits = f"{self.random.randint(1000, 9999)}"
        return f"0597 00 {digits[:2]} {digits[2:]}"

    def filled(self, text: str) -> str:
        """Give a text with its holes filled in."""
        return _HOLE.sub(lambda hole: self._word(hole[1]), text)

    def _word(self, hole: str) -> str:
        makers: dict[str, Callable[[], str]] = {
            "straat": self.street,
            "huis": self.house,
            "waar": lambda: f"in {self.house()}",
            "buurt": lambda: f"{self.one(KERNEN)} bij de {self.street()}",
            "mens": lambda: self.one(PEOPLE),
            "zaal": lambda: str(self.random.randint(1, 4)),
            "getal": lambda: str(self.random.randint(5, 60)),
            "jaar": lambda: str(self.random.randint(1975, 2025)),
            "fonds": lambda: f"Van der {self.street()}",
        }
        return makers[hole]()

    def name(self, what: str) -> str:
        """Give a name that nothing on the map has yet."""
        for ending in ("", f" {self.one(KERNEN)}", f" aan de {self.street()}"):
            name = f"{what}{ending}"
            if name not in self._used:
                break
        at = 2
        while name in self._used:
            name, at = f"{what}{ending} {at}", at + 1
        self._used.add(name)
        return name

    def story(self, subject: Subject) -> str:
        """Give a description of four to nine sentences, in two paragraphs when it is long."""
        own = [self.filled(line) for line in self.some(subject.sentences, 4, 2)]
        general = [f"{self.filled(line)}." for line in self.some(GENERAL, 5, 2)]
        lines = [f"  {line}\n" for line in own]
        more = [f"  {line}\n" for line in general]
        return "".join((*lines, *(["\n"] if len(own) + len(general) > 6 else []), *more))
