"""Text as sentences and paragraphs, the way a reader counts them.

The patterns take time in proportion to the text, whatever stands in it: what may repeat is
possessive (`++`) or starts where nothing alike stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

LIST_ITEM_WORDS = 4

_PARAGRAPH = re.compile(r"^(?:[^\S\n]*+\S[^\n]*+(?:\n|\Z))++", re.MULTILINE)
_BULLET = re.compile(r"^[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+", re.MULTILINE)
# Titles and initials stand before a capital, so their full stop looks like the end of a sentence.
_TITLE_STOP = re.compile(
    r"(?<![\w-])(?:[A-Z]|St|Sint|[Dd]rs?|[Dd]s|[Ii]ng|[Ii]r|[Mm]r|[Mm]w|[Mm]evr|[Dd]hr|[Pp]rof"
    r"|[Tt]el|[Nn]r)\."
)
# A full stop ends a sentence when a capital, a digit or the end follows; ? and ! always do.
_SENTENCE_END = re.compile(
    r"""
    (?<![.!?…]) [.!?…]++ ["'”’)]* (?= \s+ [("'“„‘]* (?: [A-ZÀ-Þ\d€] | ['’][a-z]\b ) | \s*$ )
    | (?<![!?]) [!?]++ ["”’)]* (?= \s )
    """,
    re.VERBOSE,
)
_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")
_COMMA = re.compile(r",(?!\d)")
_LIST_TAIL = re.compile(rf"\s*(?:\S+\s+){{1,{LIST_ITEM_WORDS}}}(?:en|of|en/of)\s")


@dataclass(frozen=True)
class Sentence:
    """A sentence as typed, and where it starts in the text."""

    offset: int
    text: str

    @cached_property
    def words(self) -> int:
        """Count the words; a phone number or a price is one."""
        joined = _IN_NUMBER.sub("", self.text)
        return sum(any(map(str.isalnum, token)) for token in joined.split())

    @property
    def commas(self) -> int:
        """Count the commas that part clauses.

        Commas in numbers and in lists of short items do not count: "kaarten, sjoelen en
        rummikub" reads well. An item has at most four words; the last one is followed by "en"
        or "of", or is as short as the one before it.
        """
        parts = _COMMA.split(self.text)
        counted, in_list = 0, False
        for index in range(len(parts) - 1, 0, -1):
            goes_on = in_list if index < len(parts) - 1 else index > 1 and _is_short(parts[-2])
            in_list = bool(_LIST_TAIL.match(parts[index])) or (_is_short(parts[index]) and goes_on)
            counted += not in_list
        return counted


def _is_short(part: str) -> bool:
    return len(part.split()) <= LIST_ITEM_WORDS


@lru_cache(maxsize=4)  # every rule asks for the sentences of the same text
def sentences(text: str) -> tuple[Sentence, ...]:
    """Split `text` into sentences; every list item and every paragraph starts a new one."""
    return tuple(
        Sentence(offset + begin, sentence)
        for offset, paragraph in paragraphs_in(text)
        for begin, sentence in _split(paragraph)
    )


def paragraphs_in(text: str) -> Iterator[tuple[int, str]]:
    """Give every paragraph and every list item with its offset."""
    for paragraph in _PARAGRAPH.finditer(text):
        start = paragraph.start()
        for bullet in _BULLET.finditer(text, *paragraph.span()):
            if text[start : bullet.start()].strip():
                yield start, text[start : bullet.start()]
            start = bullet.end()
        if text[start : paragraph.end()].strip():
            yield start, text[start : paragraph.end()]


def _split(paragraph: str) -> Iterator[tuple[int, str]]:
    masked = _TITLE_STOP.sub(lambda match: match[0][:-1] + "_", paragraph)
    begin = 0
    for stop in (*(match.end() for match in _SENTENCE_END.finditer(masked)), len(paragraph)):
        part = paragraph[begin:stop]
        if part.strip():
            yield begin + len(part) - len(part.lstrip()), part.strip()
        begin = stop
