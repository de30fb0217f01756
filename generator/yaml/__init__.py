"""A strict and kind reader of YAML: nothing silently wrong, every mistake explained.

The text is parsed; where the parser stops, or takes something that is surely not meant, the
mistake is looked up in one table (`explain`), reported and mended in a copy, which is parsed
again, until all of it reads.
"""

from __future__ import annotations

import contextlib
from typing import Any

import yaml

from generator.problems import Problem
from generator.yaml import errors, unseen
from generator.yaml.bench import Bench, Mended
from generator.yaml.decode import MOST_BYTES, decode, text_of
from generator.yaml.draft import Draft
from generator.yaml.nodes import Node, Scalar, as_value, key_mark_at, mark_at
from generator.yaml.report import Report, Stop
from generator.yaml.shown import is_curled, path_text, show
from generator.yaml.walk import Walk

__all__ = [
    "Torn",
    "as_value",
    "is_curled",
    "key_mark_at",
    "mark_at",
    "path_text",
    "read",
    "read_on",
    "show",
    "text_of",
]  # fmt: skip


Torn = frozenset[tuple[int, int]]


def read(path: str, data: bytes) -> tuple[Node | None, tuple[Problem, ...]]:
    """Read the bytes of one file; give its value, or None when unusable, and every problem.

    It never raises. It gives a value also next to problems whose meaning is certain (a second
    field of the same name, text lost after a `#`): then it is what the supporter most likely
    meant, so that further checks can run in the same go. Any problem of the level `fout` still
    means that the map cannot be published. `path` is only used in the problems.
    """
    node, problems, torn = read_on(path, data)
    return (None if torn else node), problems


def read_on(path: str, data: bytes) -> tuple[Node | None, tuple[Problem, ...], Torn]:
    """Read a file as `read` does, also past mistakes that may mean more than one thing.

    The last value holds the places that can mean more than one thing, as line and column; column
    0 is a whole line. With any of those, the value only serves to look for further mistakes:
    something may have been left out of it.
    """
    report = Report(path)
    node = None
    with contextlib.suppress(Stop):
        node = _settle(Draft(decode(data, report)), report)
    node = node if report.usable else None
    return node, report.problems(node), frozenset(report.torn)


def _settle(draft: Draft, report: Report) -> Node | None:
    """Parse and mend until the text reads."""
    unseen.prepare(draft)
    # Twenty times the largest file: no supporter's file comes near, hostile ones stop in time.
    for _ in range(20 * MOST_BYTES // max(1, sum(map(len, draft.lines)))):
        bench = Bench(draft, report)
        with contextlib.suppress(Mended):
            try:
                node = Walk(bench).document()
            except yaml.MarkedYAMLError as error:
                errors.stopped(bench, error)
                _unreadable(bench, error.problem_mark)
                return None
            unseen.elsewhere(bench)
            return _fields(bench, node)
    return report.too_much((len(draft.typed) - 1, 0))


def _unreadable(bench: Bench, mark: Any) -> None:
    """Report what no row explained, unless something was explained already."""
    if not bench.report.torn:
        line = min(mark.line, bench.draft.until - 1)
        while line and not bench.lines[line]:
            # The parser often notices only after the line that is wrong.
            line -= 1
        column = mark.column if line == mark.line else 0
        bench.tell("unreadable", (line, column), bench.draft.typed[line])
    bench.report.usable = False


def _fields(bench: Bench, node: Node | None) -> Node | None:
    """Refuse a file in which there are no fields."""
    if node is None or (isinstance(node, Scalar) and not node.text and not node.quoted):
        if not bench.report.errors:
            bench.tell("empty", (0, 0), "", ())
        return None
    if isinstance(node, Scalar):
        if not bench.report.errors:
            line = node.mark.line - 1
            bench.tell("only text", (line, node.mark.column - 1), bench.draft.typed[line], ())
        return None
    return node
