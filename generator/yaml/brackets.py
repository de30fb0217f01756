"""Lists and groups between brackets: what stands there wrongly, and where one was forgotten."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from generator.yaml import longer, slips
from generator.yaml.bench import Bench, Nest
from generator.yaml.lines import SEMICOLON_FIELD
from generator.yaml.shown import CURLS, QUOTE_ALL, is_curled, show

# Far enough for any text; a line of a million signs must not take for ever.
_FAR = 200
_BAD_START = re.compile(r"[@`%&*!|>,?]|-(?=[ \t,\]}]|$)")
_TEXT_BEFORE = re.compile(r"[^,\[\]{}:\"' \t][^,\[\]{}:\"']*$")
_LOST = re.compile(r"(?:[^ \t][ \t]|[\[{,])#([^ \t])?")
_LINK = re.compile(r"\[[^\[\]]*\] ?\((?:mailto:)?([^()\s]+)\)")
_CLOSED_CURL = re.compile(r"(?!^)[“”\"]")


def text(bench: Bench, event: Any) -> None:
    """Judge a text without quotes."""
    line, column = event.start_mark.line, event.start_mark.column
    end_line, end = event.end_mark.line, event.end_mark.column
    rest = bench.lines[end_line][end : end + _FAR]
    if rest[1:2] == "#":
        if rest[2:3].strip() or "]" in rest or "}" in rest:
            pieces = bench.text_at(line, column)
            bench.stumble("text after #", end_line, end + 1, pieces=pieces, advice=QUOTE_ALL)
        bench.stumble("remark after #", end_line, end + 1)
    whole = bench.lines[line][column:end] if line == end_line else ""
    cut = whole[:1] in tuple(CURLS) and rest[:1] == "," and not _CLOSED_CURL.search(whole)
    if is_curled(whole) or cut:
        bench.stumble("curled quotes", line, column, whole)


def field(bench: Bench, key: Any) -> None:
    """Judge the name of a field: it needs { } around it, and a colon."""
    line, column, end = key.start_mark.line, key.start_mark.column, key.end_mark.column
    nest, after = bench.open[-1], bench.lines[key.end_mark.line][end : end + _FAR].lstrip(" \t")
    if bench.lines[nest.line][nest.column] != "{":
        at = max(end, bench.lines[line].find(":", end))
        say = partial(
            bench.stumble, "colon between brackets", line, at,
            pieces=bench.text_at(line, column), path=tuple(bench.path[:-1]),
        )  # fmt: skip
        bench.open[-2].later.append(say)
    elif after[:1] in (",", "}") and not _has_bracket(bench, line):
        if SEMICOLON_FIELD.match(key.value):
            slips.semicolon(bench, line, column, end)
        shown = key.value or "''"
        nest.later.append(partial(bench.stumble, "field without a value", line, column, shown))


def _has_bracket(bench: Bench, line: int) -> bool:
    """Tell whether a bracket in a text was reported on a line: then the text is no name."""
    return any(spot == "bracket in a text" and at == line for spot, at, _ in bench.draft.tried)


def closed(bench: Bench, nest: Nest) -> None:
    """Make the complaints that only count when a bracket was closed by its own."""
    if ("open bracket", *bench.draft.origin(nest.line, nest.column)) not in bench.draft.tried:
        for complain in nest.later:
            complain()


def look_for_end(bench: Bench, until: int) -> None:
    """Report brackets that were forgotten, when a line below them surely is something else."""
    first = next(nest for nest in bench.open if nest.flow)
    for line in range(first.line + 1, min(until + 1, bench.draft.until)):
        if _is_other(bench, line):
            last = bench.last
            if getattr(last, "style", None) and last.end_mark.line > last.start_mark.line:
                longer.unclosed(bench, last.start_mark.line, last.start_mark.column)
            _lost_after_hash(bench, line)
            _unclosed(bench, line)


def _unclosed(bench: Bench, before: int) -> None:
    """Report the outermost open bracket, and close all of them above a line."""
    last = before - 1
    while not bench.lines[last] or bench.lines.is_comment(last):
        last -= 1
    nests = [nest for nest in bench.open if nest.flow]
    closers = "".join(nest.closer for nest in reversed(nests))
    _report_open(bench, nests[0], last, len(bench.lines[last].rstrip()), closers)


def _report_open(bench: Bench, nest: Nest, line: int, end: int, add: str) -> None:
    pieces = ((line, end, end),)
    inside = bool(bench.lines[line][end:].strip())
    where = "waar het ophoudt" if inside else "aan het eind"
    goes_on = bench.lines[nest.line].rstrip().endswith((",", "[", "{"))
    where += f" van regel {line + 1}" if line > nest.line and goes_on and not inside else ""
    bench.stumble(
        "open bracket", nest.line, nest.column, pieces=pieces, add=add,
        closer=nest.closer, where=where,
    )  # fmt: skip


def stopped(bench: Bench, error: Any) -> None:
    """Explain what stopped the parser between brackets."""
    line, column = error.problem_mark.line, error.problem_mark.column
    look_for_end(bench, line)
    _lost_after_hash(bench, line)
    text = bench.lines[line]
    if column >= len(text) or bench.lines.is_marker(line):
        _unclosed(bench, line + (column > 0))
    before = _TEXT_BEFORE.search(text, max(0, column - _FAR), column)
    begin = before.start() if before else column
    empty, last = "node content" in error.problem, bench.last
    if getattr(last, "style", None) and last.end_mark.line == line:
        glued = last.end_mark.column == column and text[column] not in "]}"
        start = last.start_mark
        apostrophe = longer.APOSTROPHE.match(bench.lines[start.line], start.column)
        if glued or apostrophe or start.line < line:
            longer.text_after(bench, last)
    _unexpected(bench, line, column, begin, empty=empty)


def _unexpected(bench: Bench, line: int, column: int, begin: int, *, empty: bool) -> None:
    """Explain a sign by itself; `begin` is where the text before it starts."""
    text, sign = bench.lines[line], bench.lines[line][column]
    if sign == ":" and empty:
        bench.stumble("name of a field", line, column, add="'': ")
    elif sign == ":":
        alone = begin < column and bench.last.start_mark.line == line
        pieces = bench.text_at(line, begin) if alone else ()
        bench.stumble("colon between brackets", line, column, pieces=pieces)
    elif sign in "[{" and begin < column:
        _bracket_in_text(bench, line, begin, column)
    elif sign in "]}":
        top = bench.open[-1]
        if any(nest.flow and nest.closer == sign for nest in bench.open):
            _report_open(bench, top, line, column, top.closer)
        bench.stumble("wrong bracket", line, column, add=top.closer, closer=top.closer)
    elif sign == "," and empty:
        bench.stumble("extra comma", line, column, add=" ")
    elif _BAD_START.match(text, column):
        slips.bad_start(bench, line, column)
    elif not empty:
        pieces = ((line, column, column),)
        bench.stumble("missing comma", line, column, pieces=pieces, add=", ")


def _bracket_in_text(bench: Bench, line: int, begin: int, column: int) -> None:
    """Report a bracket inside a text, and put quotes around the text and its brackets."""
    text = bench.lines[line]
    end = text.find(",", column)
    if end < 0:
        # The last brackets are those that close what was open before the text.
        end = len(text.rstrip("]} \t"))
    bench.stumble("bracket in a text", line, column, pieces=((line, begin, end),))


def _is_other(bench: Bench, line: int) -> bool:
    """Tell whether a line is surely no part of this value, also when a bracket is missing."""
    lines, text = bench.lines, bench.lines[line].rstrip()
    if not lines.is_boundary(line, bench.parent) or lines.is_marker(line):
        return lines.is_marker(line)
    if sum(map(text.count, "]}")) > sum(map(text.count, "[{")):
        return False
    # A value may go on without being indented, and end with its bracket further on.
    before = next(n for n in range(line - 1, -1, -1) if lines[n] and not lines.is_comment(n))
    after = lines.below(line)
    ends = after is not None and lines[after].lstrip()[:1] in ("]", "}")
    goes_on = lines[before].rstrip().endswith((",", "[", "{"))
    return not (goes_on and (ends or text.endswith(",")))


def _lost_after_hash(bench: Bench, until: int) -> None:
    """Look for a `#` that took brackets or text away."""
    start = bench.last.end_mark
    for line in range(start.line, min(until + 1, bench.draft.until)):
        text = bench.lines[line]
        hit = _LOST.search(text, max(0, start.column - 1) if line == start.line else 0)
        if hit and (hit[1] or max(text.rfind("]"), text.rfind("}")) > hit.end()):
            at = text.index("#", hit.start())
            pieces = bench.text_at(line, at)
            bench.stumble("text after #", line, at, advice=QUOTE_ALL, pieces=pieces)


def after(bench: Bench, nest: Nest) -> None:
    """Report what stands after a bracket that closed a list or group."""
    line, end = nest.end
    text = bench.lines[line].rstrip(" \t")
    column = len(text) - len(text[end:].lstrip(" \t"))
    begin = nest.column if nest.line == line else column
    pieces = ((line, begin, len(text)),)
    if text[column : column + 1] == ":":
        bench.stumble("name of a field", line, begin, pieces=pieces)
    if link := _LINK.fullmatch(text, begin):
        bench.stumble(
            "link in a text", line, begin, text[begin:], pieces=pieces, add=link[1], target=link[1]
        )
    whole = show(text[begin:], 400)
    bench.stumble("after a bracket", line, column, pieces=pieces, short=whole)
