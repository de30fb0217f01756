"""Collecting problems while reading: where, which field, how heavy, and whether to go on."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

from generator.problems import KeyPath, Level, Problem
from generator.yaml.explain import Row, explain
from generator.yaml.nodes import Mark, Node, path_at
from generator.yaml.shown import found, found_near, path_text, quote_advice, show

MOST_ERRORS = 50


class Stop(Exception):  # noqa: N818 - it ends the reading, it is not a failure
    """Raised after a problem that makes reading on pointless."""


class Report:
    """The problems of one file; lines and columns come in counted from 0, as typed."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.usable = True
        # Line and column, column 0 for a whole line, of what may not have been meant so.
        self.torn: set[tuple[int, int]] = set()
        self.errors = 0
        # With the place of its field, when that is to be looked up in the value.
        self._found: dict[tuple[int, int, str], tuple[Problem, Mark | None]] = {}

    def tell(
        self, spot: str, text: str, place: tuple[int, int] = (0, 0), typed: str = "",
        path: KeyPath | None = None, **words: object,
    ) -> Row:  # fmt: skip
        """Look up what is wrong with a text in a kind of spot, and report it at a place.

        `typed` is the line it stands in, `words` are further words for the sentence. Without a
        `path` it is looked up in the finished value.
        """
        row = explain(spot, text)
        line, column = place
        said = {
            "found": found(text), "near": found_near(typed, column), "advice": quote_advice(text),
            "sign": show(text[:1]), **words,
        }  # fmt: skip
        # What stands before the content of a line belongs to that content.
        inside = max(column, len(typed) - len(typed.lstrip()))
        self._add(
            Problem(
                self.path, line + 1, column + 1, path_text(path or ()),
                _begun_small(row.says.format(**said)), row.level, row.code,
            ),
            Mark(line + 1, inside + 1) if path is None else None,
        )  # fmt: skip
        if row.level is Level.ERROR and not row.sure:
            self.torn.add((line + 1, column + 1 if row.likely else 0))
        return row

    def tear(self, line: int) -> None:
        """Note that a line, counted from 0, may not have been read as it was meant."""
        self.torn.add((line + 1, 0))

    def too_much(self, place: tuple[int, int]) -> NoReturn:
        """Say that reading on is pointless, and stop."""
        self.tell("too many errors", "", place, path=(), most=self.errors)
        raise Stop

    def problems(self, node: Node | None) -> tuple[Problem, ...]:
        """Give everything found, in the order of the file; fields are named as in the value."""
        named = (
            replace(problem, key=path_text(path_at(node, field))) if field else problem
            for problem, field in self._found.values()
        )
        return tuple(sorted(named))

    def _add(self, problem: Problem, field: Mark | None) -> None:
        line, column = problem.line, problem.column
        if problem.level is Level.NOTICE or problem.code == "meer":
            self._found.setdefault((line, column, problem.code), (problem, field))
        # Two errors at one spot are one mistake seen twice; the first look explains it best.
        elif not any((line, near, "") in self._found for near in (column - 1, column, column + 1)):
            self._found[line, column, ""] = problem, field
            self.errors += 1
            if self.errors >= MOST_ERRORS:
                self.too_much((line - 1, column))


def _begun_small(message: str) -> str:
    """Begin a message with a small letter, for it comes after a key and a colon."""
    word = message[:2]
    return message[:1].lower() + message[1:] if word[1:].islower() or word[1:] == " " else message
