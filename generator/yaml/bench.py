"""What one look at a draft shares: its lines, its open lists and groups, its problems."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from generator.problems import KeyPath
from generator.yaml.draft import Draft, Piece
from generator.yaml.explain import Row, explain
from generator.yaml.lines import Lines
from generator.yaml.mends import Place
from generator.yaml.report import Report, Stop
from generator.yaml.shown import quote_advice, show

MOST_DEPTH = 20
_BETWEEN_COMMAS = re.compile(r"[^,\[\]{}]*")


class Mended(Exception):  # noqa: N818 - it begins the reading anew, it is not a failure
    """Raised after a mend, because what follows reads differently now."""


@dataclass
class Nest:
    """A list or group that is open: where it starts, how many entries it has so far.

    `later` are complaints that only count when it is closed by its bracket.
    """

    kind: str
    flow: bool
    line: int
    column: int
    end: tuple[int, int] = (-1, 0)
    entries: int = 0
    later: list[Callable[[], None]] = field(default_factory=list)

    @property
    def closer(self) -> str:
        """Give the bracket that closes it."""
        return "]" if self.kind == "list" else "}"


class Bench:
    """One look at a draft; places are those in the draft, counted from 0.

    `open` are the lists and groups around the place, `closed` those that just ended, `last` is
    what the parser told last, `slot` says that a name was read and its value was not.
    """

    def __init__(self, draft: Draft, report: Report) -> None:
        self.draft = draft
        self.changes = draft.changes
        self.report = report
        self.lines = Lines(draft)
        self.path: list[str | int] = []
        self.open: list[Nest] = []
        self.closed: list[Nest] = []
        self.last: Any = None
        self.slot = False
        self.root: tuple[int, int] | None = None

    @property
    def in_flow(self) -> bool:
        """Tell whether the place is between brackets."""
        return bool(self.open) and self.open[-1].flow

    @property
    def parent(self) -> int:
        """Give the indentation that further lines of a value must exceed."""
        return next((nest.column for nest in reversed(self.open) if not nest.flow), -1)

    def steps(self) -> list[Nest]:
        """Give the lists and groups by indentation that a line may belong to, outermost first."""
        return [nest for nest in (*self.open, *self.closed[::-1]) if not nest.flow]

    def closers(self, line: int, column: int) -> str:
        """Give what closes the brackets that are open at a place, the innermost first."""
        closers = [nest.closer for nest in self.open if nest.flow]
        # The parser may be behind: what it has not told of is counted in the text.
        seen = self.last.end_mark if self.last else None
        start = seen.column if seen and seen.line == line else 0
        for sign in re.findall(r"[\[\]{}]", self.lines[line][start:column]):
            if sign in "[{":
                closers.append("]" if sign == "[" else "}")
            elif closers:
                closers.pop()
        return "".join(reversed(closers))

    def text_at(self, line: int, column: int, *, to_end: bool = False) -> tuple[Piece, ...]:
        """Give the text that starts at a place, as far as it runs when it has no quotes.

        With `to_end` this includes what stands after a `#` on its lines.
        """
        text = self.lines[line]
        if self.closers(line, column):
            end = _BETWEEN_COMMAS.match(text, column + 1).end()  # type: ignore[union-attr]
            return ((line, column, column + len(text[column:end].rstrip(" \t"))),)
        pieces = self.lines.text_from(line, column, self.parent)
        return tuple(
            (n, a, len(self.lines[n].rstrip(" \t")) if to_end else b) for n, a, b in pieces
        )

    def stumble(
        self, spot: str, line: int, column: int, text: str | None = None, *,
        pieces: tuple[Piece, ...] = (), add: str = "", move: int = 0, silent: bool = False,
        path: KeyPath | None = None, at: int | None = None, **words: object,
    ) -> None:  # fmt: skip
        """Report what is wrong at a place and mend it; after a mend `Mended` is raised.

        `text` is what the row is looked up by and what is shown, if not the rest of the line;
        `at` is the column that is reported, if not this one; `pieces` are what is mended, if not
        the sign that stands there.
        """
        at = column if at is None else at
        pieces = pieces or ((line, at, at + 1),)
        place = self.draft.origin(line, at)
        text = self._as_typed(line, self.draft.origin(line, column)[1], text)
        if len(pieces) > 1 and len({n for n, _, _ in pieces}) > 1 and "advice" not in words:
            # What is to be typed is the whole text, on one line.
            whole = " ".join(self.lines[n][a:b].strip() for n, a, b in pieces)
            words = {"advice": quote_advice(whole), "short": show(whole, 400), **words}
        row = explain(spot, text) if silent else self.tell(spot, place, text, path, **words)
        if (spot, *place) in self.draft.tried:
            # It did not help the last time, so the line is left out.
            self.report.tear(place[0])
            self.draft.blank(line)
        else:
            row.mend(self.draft, Place(pieces, add, move))
        if self.draft.changes != self.changes:
            self.draft.tried.add((spot, *place))
            raise Mended

    def tell(
        self, spot: str, place: tuple[int, int], text: str, path: KeyPath | None = None,
        **words: object,
    ) -> Row:  # fmt: skip
        """Report what is wrong at a place in the file as typed."""
        said = {"short": show(text.strip(), 400), "last": show(text[-1:]), **words}
        return self.report.tell(spot, text, place, self.draft.typed[place[0]], path, **said)

    def stop(self, spot: str, line: int, column: int, most: int) -> NoReturn:
        """Report that there is too much of something, and give up."""
        self.tell(spot, self.draft.origin(line, column), "", tuple(self.path[:3]), most=most)
        raise Stop

    def _as_typed(self, line: int, column: int, text: str | None) -> str:
        """Give a piece of a mended line as it was typed."""
        typed = self.draft.typed[min(line, len(self.draft.typed) - 1)]
        if text is None:
            return typed[column:].rstrip(" \t") or typed.strip(" \t")
        start = self.lines[line].find(text) if text else -1
        if start < 0:
            return text.rstrip(" \t")
        ends = [self.draft.origin(line, end)[1] for end in (start, start + len(text))]
        return (typed[ends[0] : ends[1]] or text).rstrip(" \t")
