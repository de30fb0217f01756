"""A strict and kind reader of YAML: nothing silently wrong, every mistake explained.

The text is parsed; where the parser stops, or takes something that is surely not meant, the
mistake is looked up in one table (`explain`), reported and mended in a copy, which is parsed
again, until all of it reads.
"""

from __future__ import annotations

import contextlib

from generator.problems import Problem
from generator.yaml.decode import decode, text_of
from generator.yaml.draft import Draft
from generator.yaml.nodes import Node, as_value, key_mark_at, mark_at
from generator.yaml.report import Report, Stop
from generator.yaml.settling import settle
from generator.yaml.shown import is_curled, path_text, show

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
        node = settle(Draft(decode(data, report)), report)
    node = node if report.usable else None
    return node, report.problems(node), frozenset(report.torn)
