"""Parsing and mending in turn, until a text reads."""

from __future__ import annotations

import contextlib
from typing import Any

import yaml

from generator.yaml import errors, unseen
from generator.yaml.bench import Bench, Mended
from generator.yaml.decode import MOST_BYTES
from generator.yaml.draft import Draft
from generator.yaml.nodes import Node, Scalar
from generator.yaml.report import Report
from generator.yaml.walk import Walk


def settle(draft: Draft, report: Report) -> Node | None:
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
