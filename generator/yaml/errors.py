"""What stopped the parser: from its own mark to the spot that is looked up."""

from __future__ import annotations

import re
from typing import Any

from generator.yaml import brackets, judge, longer, slips
from generator.yaml.bench import MOST_DEPTH, Bench
from generator.yaml.lines import COLON, DASH, WORD_FIELD

_BAD_NAME = re.compile(r"[&*!|>%@`,?]")


def stopped(bench: Bench, error: Any) -> None:
    """Report and mend what stopped the parser; return when no row of the table fits."""
    context, problem = error.context or "", error.problem or ""
    line, column = error.problem_mark.line, error.problem_mark.column
    begin = error.context_mark or error.problem_mark
    text = bench.lines[line]
    if "nesting depth" in problem:
        _too_deep(bench)
    elif "tab character" in problem or text[column : column + 1] == "\t":
        _tab(bench, line)
    elif "quoted scalar" in context and re.search("escape|hexdecimal", problem):
        longer.backslash(bench, line, column)
    elif "quoted scalar" in context:
        longer.unclosed(bench, begin.line, begin.column)
    elif "unexpected ':'" in problem:
        pieces = ((line, column + 1, column + 1),)
        name = re.findall(r"[\w-]*$", text[:column])[0]
        start = column - len(name)
        bench.stumble("tight colon", line, start, at=column, pieces=pieces, add=" ", name=name)
    elif bench.in_flow:
        brackets.stopped(bench, error)
    elif "cannot start" in problem or re.search("anchor|alias|block sc|tag|direct", context):
        slips.bad_start(bench, begin.line, begin.column)
    elif "simple key" in context:
        _place(bench, begin.line, begin.column)
    elif "document start" in problem and getattr(bench.last, "explicit", False):
        judge.second_document(bench, line)
    else:
        _place(bench, line, column)


def _place(bench: Bench, line: int, column: int) -> None:
    """Explain what cannot stand at a place: after something on its line, or as a line."""
    text, last = bench.lines[line], bench.last
    if getattr(last, "style", None) in ("'", '"') and last.end_mark.line == line:
        longer.text_after(bench, last)
    closed = [nest for nest in bench.closed if nest.flow and nest.end[0] == line]
    if closed and text[column:].strip(" \t"):
        brackets.after(bench, closed[-1])
    if not bench.steps() and bench.root and bench.root[0] < line:
        # Something stands above the first field or list item.
        slips.stray(bench, *bench.root)
    if text[:column].strip(" \t-"):
        slips.bad_start(bench, line, column)
    elif text:
        _line(bench, line, bench.lines.lead(line))


def _line(bench: Bench, line: int, column: int) -> None:
    """Explain a line that cannot stand where it stands."""
    lines, text, last = bench.lines, bench.lines[line], bench.last
    if getattr(last, "value", "") and not last.style:
        pieces = bench.text_at(last.start_mark.line, last.start_mark.column)
        if pieces[-1][0] >= line:
            judge.cut_off(bench, pieces)
    slips.dash(bench, line, column, slot=bench.slot and column >= bench.parent)
    slips.tight_colon(bench, line, column)
    slips.semicolon(bench, line, column)
    if _BAD_NAME.match(text, column):
        slips.bad_start(bench, line, column)
    colon = COLON.search(text, column)
    if colon and colon.start() == column:
        bench.stumble("name of a field", line, column)
    named = colon and text[column] not in "[{]}\"'" and not lines.is_prose(line)
    if named or lines.begins(line, DASH, WORD_FIELD):
        slips.misplaced(bench, line)
    else:
        slips.stray(bench, line, column)


def _too_deep(bench: Bench) -> None:
    """Find the bracket that is one too many, for the parser stopped long after it."""
    last = bench.last.end_mark
    openers = re.compile(r"[\[{]").finditer(bench.lines[last.line], last.column)
    for depth, hit in enumerate(openers, len(bench.open)):
        if depth >= MOST_DEPTH:
            bench.stop("too deep", last.line, hit.start(), MOST_DEPTH)


def _tab(bench: Bench, line: int) -> None:
    """Put spaces in the place of the tabs on this line and on those below it that have one."""
    lines, text = bench.lines, bench.lines[line]
    at = text.index("\t")
    if text[:at].strip() or lines.is_comment(line):
        end = at + len(text[at:]) - len(text[at:].lstrip())
        bench.stumble(
            "tab", line, at, text, pieces=((line, at, end),), silent=lines.is_comment(line)
        )
    pieces = []
    below: int | None = line
    while below is not None and "\t" in lines[below][: lines.lead(below)]:
        bench.draft.loose.add(below)
        pieces.append((below, 0, lines.lead(below)))
        below = lines.below(below)
    leads = (re.match(" *(?![ \t]|$)", text) for text in bench.draft.typed)
    step = min([len(lead[0]) for lead in leads if lead and lead[0]], default=2)
    bench.stumble("tab", line, at, text, pieces=tuple(pieces), move=min(step, 4))
