"""Long lists to choose from that stand on one page several times: all but the first can be short.

A script fills the others with what the first has, so a page with thirty choices of a place does not
hold every place thirty times. Without scripts each list is whole.
"""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request

from generator.form.tree import Field, Option

COOKIE, HAS = "script", "ja"
"""What our script leaves in her browser, so that the next page knows of it."""
LONG = 60
MANY = 12
"""Of more boxes to tick than this, those that are not ticked wait behind a heading."""


class Lists:
    """The lists on one page, as they come; `can_fill` tells whether a script fills short ones."""

    def __init__(self, *, can_fill: bool) -> None:
        self._can_fill = can_fill
        self._first: dict[frozenset[tuple[str, str]], str] = {}

    @property
    def many(self) -> int:
        """Give how many boxes to tick are in sight at once."""
        return MANY

    def like(self, field: Field) -> str:
        """Give the id of the list on this page that has the same choices; '' for the first."""
        if not self._can_fill or len(field.options) < LONG:
            return ""
        choices = frozenset((one.value, one.label) for one in field.options if one.known)
        first = self._first.setdefault(choices, field.id)
        return "" if first == field.id else first

    @staticmethod
    def shortened(field: Field) -> Iterator[Option]:
        """Give what must stand in a short list: what is chosen, and what no other list has."""
        return (one for one in field.options if one.chosen or not one.known)


def lists_for(request: Request) -> Lists:
    """Give the lists of a page for this browser."""
    return Lists(can_fill=request.cookies.get(COOKIE) == HAS)
