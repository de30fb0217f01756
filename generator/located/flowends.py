"""Brackets that are never closed: noticing it in time, and reading on after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.located.flowstate import Level
from generator.located.report import found

if TYPE_CHECKING:
    from generator.located.flows import Flow


def is_other(flow: Flow, below: int) -> bool:
    """Tell whether a line is surely no part of this value, also when a bracket is missing."""
    source, lines = flow.scan.source, flow.scan.lines
    if not source.is_boundary(below, flow.parent):
        return False
    text = lines[below].rstrip(" \t")
    if source.is_marker(below):
        return True
    if sum(map(text.count, "]}")) > sum(map(text.count, "[{")):
        return False
    # A value may go on without being indented, and end with its bracket further on.
    before = flow.text.rstrip(" \t")
    after = source.next_content(below + 1)
    ends = after < source.count and lines[after].lstrip(" \t")[:1] in ("]", "}")
    return not (before.endswith((",", "[", "{")) and (ends or text.endswith(",")))


def unclosed(flow: Flow) -> None:
    """Report the outermost open bracket, and close all of them in the mended copy."""
    report_open(flow, flow.levels[0])
    end = len(flow.text.rstrip(" \t"))
    flow.scan.repair.put(flow.line, end, end, _closers(flow))


def give_up(flow: Flow) -> None:
    """Go on at the first line that surely is something else: a quote swallowed the brackets."""
    source, repair = flow.scan.source, flow.scan.repair
    i = flow.line + 1
    while i < source.count and not source.is_boundary(i, flow.parent):
        i += 1
    end = len(flow.text)
    repair.put(flow.line, end, end, flow.text[flow.at] + _closers(flow))
    for line in range(flow.line + 1, i):
        repair.put(line, 0, len(flow.scan.lines[line]), "")
    flow.levels = []
    flow.line = max(i - 1, flow.line)
    flow.at = len(flow.text)


def report_open(flow: Flow, level: Level) -> None:
    """Say, at an opening bracket, that there is no closing one."""
    opener = "[" if level.closer == "]" else "{"
    text = flow.scan.lines[level.line][level.column :]
    depth = flow.levels.index(level)
    path = (*flow.base, *(outer.step for outer in flow.levels[:depth]))
    flow.scan.error(
        "haakje", level.line, level.column,
        f"Het haakje {opener} wordt niet gesloten; {found(text)}. Zet aan het eind een "
        f"{level.closer}.",
        path,
    )  # fmt: skip


def _closers(flow: Flow) -> str:
    return "".join(level.closer for level in reversed(flow.levels))
