"""Text between quotes: what it took in that it should not have."""

from __future__ import annotations

import re
from typing import Any

from generator.yaml.bench import Bench

# How a Dutch word starts with an apostrophe: 's, 't, 'n, 'k, 'm, 'r, 'ns, 'er, 'ie.
APOSTROPHE = re.compile(r"'(?:[stnkmr]|ns|er|ie)(?=[\s-])", re.IGNORECASE)


def check(bench: Bench, event: Any) -> None:
    """Judge a text that the parser found to be between quotes."""
    start, end = event.start_mark, event.end_mark
    below = range(start.line + 1, end.line + 1)
    if any(bench.lines.is_boundary(line, bench.parent) for line in below):
        unclosed(bench, start.line, start.column)
    rest = bench.lines[end.line][end.column :]
    if re.match(r"[ \t]#[^ \t]", rest) and not bench.in_flow:
        bench.stumble("remark after #", end.line, end.column + 1)


def unclosed(bench: Bench, line: int, column: int) -> None:
    """Report a quote that is never closed, or an apostrophe that looks like one."""
    lines = bench.lines
    text = lines[line][column:].rstrip()
    if APOSTROPHE.match(text):
        _apostrophe(bench, line, column)
    last = line
    while last + 1 < bench.draft.until and not lines.is_boundary(last + 1, bench.parent):
        last += 1
    while not lines[last]:
        last -= 1
    closers = bench.closers(line, column)
    if closers:
        # What stands below is left out, for nobody knows where the text was to end.
        for below in range(line + 1, last + 1):
            bench.draft.blank(below)
        last = line
    pieces = ((last, len(lines[last]), len(lines[last])),)
    bench.stumble("open quote", line, column, text, pieces=pieces, add=text[0] + closers)


def text_after(bench: Bench, event: Any) -> None:
    """Report text after a closing quote, or a text that was closed by the next opening quote."""
    line, column = event.start_mark.line, event.start_mark.column
    if APOSTROPHE.match(bench.lines[line], column):
        _apostrophe(bench, line, column)
    if event.end_mark.line > line:
        unclosed(bench, line, column)
    pieces = bench.text_at(line, column, to_end=True)
    whole = bench.lines[line][column:]
    bench.stumble("text after a quote", line, event.end_mark.column, whole, pieces=pieces)


def _apostrophe(bench: Bench, line: int, column: int) -> None:
    pieces = bench.text_at(line, column)
    whole = bench.lines[line][column : pieces[0][2]]
    bench.stumble("apostrophe", line, column, whole, pieces=pieces)


def backslash(bench: Bench, line: int, column: int) -> None:
    """Report a backslash that means nothing here."""
    at = bench.lines[line].rfind("\\", 0, column + 1)
    bench.stumble("backslash", line, at, pieces=((line, at, len(bench.lines[line])),))
