"""Long lists in portions: each a page with its own address, and one page when that is short enough.

The rule depends on the amount alone, so a small village keeps one page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.views.parts import Link

T = TypeVar("T")
# How many cards, lines with a time, and lines with a name a page holds: some 100 kB of each.
CARDS, TIMES, NAMES = 60, 140, 600
# How many ways a theme shows before the others are folded: what somebody looks through with ease.
SHOWN_AT_ONCE = 6
# Questions stand above the cards of a theme, so they get what those leave: some 45 kB.
QUESTIONS = 150


@dataclass(frozen=True)
class Portion(Generic[T]):
    """A part of a list: what stands in it, and links to all parts, itself among them."""

    items: tuple[T, ...]
    at: int
    parts: tuple[Link, ...]
    total: int

    @property
    def is_first(self) -> bool:
        """Tell whether the list begins here."""
        return self.at == 0

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the list stands here."""
        return len(self.parts) == 1

    @property
    def here(self) -> Link:
        """Give which part this is, such as '61–120', and its address."""
        return self.parts[self.at]

    @property
    def next(self) -> Link | None:
        """Give the part after this one."""
        return self.parts[self.at + 1] if self.at + 1 < len(self.parts) else None

    @property
    def path(self) -> str:
        """Give the file of the page with this part."""
        return f"{self.here.address.rstrip('/')}.md"

    def titled(self, title: str) -> str:
        """Give the title of the page with this part; the first has that of the list."""
        return title if self.is_first else f"{title}, {self.here.name}"


def portions(items: Sequence[T], most: int, address: str, more: str = "") -> tuple[Portion[T], ...]:
    """Give the parts of at most `most` items; the first is at `address`, the second at …/2/.

    `more` comes between, where a number alone could be the name of something else. A list
    without items is one part.
    """
    starts = range(0, max(1, len(items)), most)
    parts = tuple(
        Link(_span(start, min(start + most, len(items))), _address(address, more, number))
        for number, start in enumerate(starts, start=1)
    )
    return tuple(
        Portion(tuple(items[start : start + most]), at, parts, len(items))
        for at, start in enumerate(starts)
    )


def _span(start: int, end: int) -> str:
    return f"{start + 1}–{end}" if end > start + 1 else f"{end}"


def _address(address: str, more: str, number: int) -> str:
    return address if number == 1 else f"{address}{more}{number}/"
