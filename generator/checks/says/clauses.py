"""The parts of a text that each say one thing: sentences, cut where a comma parts clauses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.checks.prose import sentences
from generator.values.text import fold

DAY = r"(?:maan|dins|woens|donder|vrij|zater|zon)dag"
# In a list of days the comma parts nothing.
_IN_LIST = rf",(?!\s*(?:en\s+|op\s+)?{DAY})|(?<!dag)(?<!tend)(?<!ddag)(?<!vond),(?!\d)"
_BETWEEN = re.compile(
    rf"(?:{_IN_LIST})(?!\d)|[;()]|:(?!\d)|\s[-–—]\s|\b(?:maar|want|terwijl|zodat|omdat)\b"
)


@dataclass(frozen=True)
class Clause:
    """A part of a sentence in small letters, as `said` it was typed.

    `offset` is where its sentence begins in the text, `sentence` that whole sentence folded, and
    `first` tells that nothing of the text stands before it.
    """

    text: str
    said: str
    sentence: str
    offset: int
    first: bool

    @cached_property
    def asks(self) -> bool:
        """Tell whether it stands in a question."""
        return self.sentence.endswith("?")

    def typed(self, begin: int, end: int) -> str:
        """Give a piece of it as it was typed."""
        source = self.said if len(self.said) == len(self.text) else self.text
        return " ".join(source[begin:end].split())


def clauses(text: str, tells: Callable[[str], bool] = bool) -> Iterator[Clause]:
    """Give the clauses of those sentences of a text of which `tells` says that they tell."""
    first = True
    for sentence in sentences(text):
        typed = sentence.text
        folded = fold(typed)
        if not tells(folded):
            first = False
            continue
        begin = 0
        ends = [found.span() for found in _BETWEEN.finditer(folded)]
        for end, after in (*ends, (len(folded), len(folded))):
            part = folded[begin:end]
            if part.strip():
                said = typed[begin:end] if len(typed) == len(folded) else part
                yield Clause(part, said, folded, sentence.offset, first)
                first = False
            begin = after
