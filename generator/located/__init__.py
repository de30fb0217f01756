"""A strict and kind reader of YAML: nothing silently wrong, every mistake explained.

`read` never raises. It gives a node when the text can be understood, also next to problems whose
meaning is certain (a second field of the same name, text lost after a `#`); the value is then
what the supporter most likely meant, so that further checks can run in the same go. Any problem
of the level `fout` still means that the map cannot be published.
"""

from __future__ import annotations

from generator.located.blocks import look_through
from generator.located.composer import compose
from generator.located.decode import decode
from generator.located.places import key_mark_at, mark_at, plain
from generator.located.report import Report, Stop, found, path_text
from generator.located.scan import Scan
from generator.nodes import Node, Scalar
from generator.problems import Problem

__all__ = ["key_mark_at", "mark_at", "path_text", "plain", "read"]


def read(path: str, data: bytes) -> tuple[Node | None, tuple[Problem, ...]]:
    """Read the bytes of one file; give its value, or None when unusable, and every problem.

    `path` is only used in the problems. Without a node there is always at least one error.
    """
    report = Report(path)
    try:
        node = _read(data, report)
    except Stop:
        return None, report.problems()
    return (node if report.usable else None), report.problems()


def _read(data: bytes, report: Report) -> Node | None:
    scan = Scan(decode(data, report), report)
    look_through(scan)
    node = compose(scan)
    if node is None or (isinstance(node, Scalar) and not node.text and not node.quoted):
        if report.usable and not report.errors:
            report.error(
                "leeg", 0, 0, (),
                "Dit is een leeg bestand: er staan geen velden in. Vul het in of haal het weg.",
            )  # fmt: skip
        report.usable = False
    elif isinstance(node, Scalar):
        if not report.errors:
            line, column = node.mark.line - 1, node.mark.column - 1
            report.error(
                "geenveld", line, column, (),
                f"In dit bestand staan geen velden, alleen tekst; {found(scan.lines[line])}. "
                "Typ op elke regel de naam van een veld, een dubbele punt en dan de waarde.",
            )  # fmt: skip
        report.usable = False
    return node
