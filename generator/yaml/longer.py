"""Text between quotes and block text: what they took in, and what they should have."""

from __future__ import annotations

import re
from typing import Any

from generator.yaml import slips
from generator.yaml.bench import Bench
from generator.yaml.lines import DASH, LIKE_FIELD
from generator.yaml.shown import spaces

# How a Dutch word starts with an apostrophe: 's, 't, 'n, 'k, 'm, 'r, 'ns, 'er, 'ie.
APOSTROPHE = re.compile(r"'(?:[stnkmr]|ns|er|ie)(?=[\s-])", re.IGNORECASE)


def quoted(bench: Bench, event: Any) -> None:
    """Judge a text that the parser found to be between quotes."""
    start, end = event.start_mark, event.end_mark
    below = range(start.line + 1, end.line + 1)
    if any(bench.lines.is_boundary(line, bench.parent) for line in below):
        unclosed(bench, start.line, start.column)
    rest = bench.lines[end.line][end.column :]
    if rest.startswith("#"):
        text_after(bench, event)
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
    spot = "open quote between brackets" if closers else "open quote"
    bench.stumble(spot, line, column, text, pieces=pieces, add=text[0] + closers)


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


def block(bench: Bench, event: Any) -> None:
    """Judge a text that starts with `|` or `>`, and the lines below it."""
    lines, parent = bench.lines, bench.parent
    head, column, end = event.start_mark.line, event.start_mark.column, event.end_mark
    body = [n for n in range(head + 1, end.line + (end.column > 0)) if lines[n]]
    digit = re.compile(r"[|>][+-]?([1-9])").match(lines[head], column)
    if digit and not body:
        # `> 65` leaves nothing: the number was meant as text.
        slips.bad_start(bench, head, column)
    inner = max(parent, 0) + int(digit[1]) if digit else lines.lead(body[0]) if body else 0
    after = body[-1] if body else head
    _interrupted(bench, after + 1, inner)
    astray = _astray(bench, after + 1, started=bool(body))
    if astray:
        line, lead = astray[0], lines.lead(astray[0])
        inner = inner or max(parent + 2, lead)
        pieces = tuple((n, 0, lines.lead(n)) for n in astray if lines.lead(n) < inner)
        bench.stumble(
            "block text not indented", line, lead, pieces=pieces, add=" " * inner,
            indented=spaces(inner),
        )  # fmt: skip


def _interrupted(bench: Bench, line: int, inner: int) -> None:
    """Judge a remark that stands further out than the text, and ended it."""
    lines, below = bench.lines, bench.lines.below(line - 1)
    line = next((n for n in range(line, below or line) if lines[n]), line)
    if inner and below and lines.is_comment(line) and lines.lead(below) >= inner > bench.parent:
        pieces = tuple((n, 0, lines.lead(n)) for n in range(line, below) if lines[n])
        add = " " * inner
        bench.stumble("block text cut off", line, lines.lead(line), pieces=pieces, add=add)


def _astray(bench: Bench, line: int, *, started: bool) -> list[int]:
    """Give the lines below a block text that can only be part of it."""
    lines = bench.lines
    found: list[int] = []
    while line < bench.draft.until:
        if lines[line]:
            if not _is_text(bench, line, fresh=not started or bool(found)):
                break
            found.append(line)
        line += 1
    return found


def _is_text(bench: Bench, line: int, *, fresh: bool) -> bool:
    """Tell whether a line is text; `fresh` says that it follows the `|` or other such text."""
    lines, lead = bench.lines, bench.lines.lead(line)
    if lines.is_marker(line) or lines.is_comment(line) or lead > bench.parent:
        return lead > bench.parent and not lines.is_comment(line)
    # Text that was not indented at all is still clearly text when it starts with a capital or a
    # dash in such a place, or reads as a sentence.
    beside = lead == bench.parent and bench.open[-1:] and bench.open[-1].kind == "map"
    if fresh and beside and (lines.begins(line, DASH) or lines[line][lead].isupper()):
        return True
    return lines.is_prose(line) and (fresh or not lines.begins(line, LIKE_FIELD))
