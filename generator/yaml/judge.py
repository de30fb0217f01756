"""What is wrong with a value or a name although the parser took it: seen on its events."""

from __future__ import annotations

import re
from typing import Any

from generator.problems import KeyPath
from generator.yaml import brackets, longer, slips, unseen
from generator.yaml.bench import Bench, Mended
from generator.yaml.draft import Piece
from generator.yaml.lines import COLON, HASH
from generator.yaml.nodes import Scalar
from generator.yaml.shown import is_curled, quote_advice

_ANCHOR = re.compile(r"&[\w-]+(?=[ \t,\]}]|$)")
_ALIAS = re.compile(r"\*[^ \t,\[\]{}*:]+(?=[ \t]*(?:[#,\]}]|$))")
# A tag is code for programs (`!!int`, `!ruby/object`); a single word with `!` is more likely text.
_TAG = re.compile(
    r"!(?:!\S*|<\S*|\S*[/:]\S*[^ \t:]|[\w-]*(?=[ \t]*(?:$|[\"'\[{|>,\]}#])))(?=[ \t,\]}]|$)"
)
_COLOUR = re.compile(r"#(?:[0-9A-Fa-f]{3,8}\b|\d)")


def document(bench: Bench, event: Any, *, second: bool) -> None:
    """Judge the start of a document: one is enough, and it has no instructions."""
    line = event.start_mark.line
    if event.version or event.tags:
        bench.stumble("line with %", line, 0)
    if second:
        second_document(bench, line)


def second_document(bench: Bench, line: int) -> None:
    """Report a second document; what follows is not read."""
    bench.tell("second document", (line, 0), bench.draft.typed[line], ())
    bench.draft.cut_at(line)
    raise Mended


def root(bench: Bench, event: Any) -> None:
    """Judge what stands on the line of the three dashes that start a document."""
    line = event.start_mark.line
    bench.root = (line, event.start_mark.column)
    if bench.lines[line].startswith("---") and bench.lines.is_marker(line):
        bench.stumble("text after ---", line, 0, path=())


def is_merge(key: Scalar) -> bool:
    """Tell whether a name is the sign that takes over fields from elsewhere."""
    return key.text == "<<" and not key.quoted


def marks(bench: Bench, event: Any, path: KeyPath | None) -> None:
    """Judge an anchor, a tag or a reference."""
    if not getattr(event, "anchor", None) and not getattr(event, "tag", None):
        return
    line, column = event.start_mark.line, event.start_mark.column
    text = bench.lines[line]
    alias = _ALIAS.match(text, column)
    mark = _ANCHOR.match(text, column) or _TAG.match(text, column)
    if alias and "<<" not in bench.path[-2:]:
        pieces = ((line, column, alias.end()),)
        bench.stumble("mark before a text", line, column, alias[0], pieces=pieces, path=path)
    elif mark:
        alone = bench.in_flow and text[mark.end() :].lstrip()[:1] in (",", "]", "}", "")
        add = "''" if alone else " " * len(mark[0])
        pieces = ((line, column, mark.end()),)
        bench.stumble(
            "mark before a text", line, column, mark[0], pieces=pieces, add=add, path=path
        )
    elif not alias:
        slips.bad_start(bench, line, column)


def value(bench: Bench, event: Any) -> None:
    """Judge a text that is a value or a list item."""
    unseen.in_value(bench, event)
    line, column = event.end_mark.line, event.end_mark.column
    if event.style in ("'", '"'):
        longer.quoted(bench, event)
    elif event.style:
        longer.block(bench, event)
    elif bench.in_flow:
        brackets.text(bench, event)
    elif event.start_mark.index == event.end_mark.index:
        _empty(bench, line, column)
    else:
        _plain(bench, event.start_mark.line, event.start_mark.column, line, column)


def _plain(bench: Bench, line: int, column: int, end_line: int, end: int) -> None:
    """Judge a text without quotes."""
    lines = bench.lines
    if not lines[line][:column].strip(" -"):
        slips.at_start(bench, line, column)
    if line == end_line and not lines[line][end:].strip(" \t"):
        if is_curled(text := lines[line][column:end]):
            bench.stumble("curled quotes", line, column, text)
        return
    pieces = bench.text_at(line, column)
    for at, start, stop in pieces:
        if hit := COLON.search(lines[at], start, stop + 1):
            whole, pieces = lines[at][start:stop], bench.text_at(line, column, to_end=True)
            below, instead = lines.below(pieces[-1][0]), ""
            if below and lines.lead(below) > bench.parent:
                # The text is no value after all: the lines below it are.
                instead = " "
                bench.report.tear(bench.draft.origin(line, 0)[0])
            spot = "group on the line of its field" if instead else "colon in a text"
            word = whole.partition(":")[0]
            bench.stumble(spot, at, hit.start(), whole, pieces=pieces, add=instead, word=word)
    cut_off(bench, pieces)
    below = lines.below(pieces[-1][0])
    if end_line > pieces[-1][0] and below:
        slips.misplaced(bench, below)


def cut_off(bench: Bench, pieces: tuple[Piece, ...]) -> None:
    """Judge the `#` signs that cut off a text."""
    lines, (first, start, _), last = bench.lines, pieces[0], pieces[-1][0]
    for line in range(first, last + 1):
        text = lines[line]
        hit = HASH.search(f" {text}", start + 2 if line == first else 0)
        if not hit:
            continue
        column = hit.start() - 1
        attached = text[column + 1 : column + 2].strip() != ""
        near = column >= 2 and text[column - 2] not in " \t"
        if line < last or (attached and near):
            advice = quote_advice(text[start:] if len(pieces) == 1 else "")
            pieces = bench.text_at(first, start, to_end=True)
            bench.stumble("text after #", line, column, pieces=pieces, advice=advice)
        if near or _COLOUR.match(text, column):
            bench.stumble("remark after #", line, column)


def _empty(bench: Bench, line: int, column: int) -> None:
    """Judge a value that is empty only because it starts with `#`."""
    text = bench.lines[line].rstrip()
    at = column + len(text[column:]) - len(text[column:].lstrip(" \t"))
    if text[at : at + 1] != "#" or at == column or not text[at:].strip("# \t"):
        return
    near = text[at - 2] not in " \t"
    if text[at + 1].strip() and (near or _COLOUR.match(text, at)):
        bench.stumble("text after #", line, at, pieces=((line, at, len(text)),))
    elif near:
        bench.stumble("remark after #", line, at)


def name(bench: Bench, event: Any) -> None:
    """Judge the name of a field."""
    line, column = event.start_mark.line, event.start_mark.column
    text, end = bench.lines[line], event.end_mark.column
    marks(bench, event, None)
    if not hasattr(event, "style"):
        bench.stumble("name of a field", line, column, path=())
    elif text[:column].rstrip().endswith("?") and bench.in_flow:
        slips.bad_start(bench, line, text.rindex("?", 0, column))
    elif text[:column].rstrip().endswith("?"):
        at, below = text.rindex("?", 0, column), bench.lines.below(line)
        pair = [line, below] if below and bench.lines.begins(below, COLON) else [line]
        bench.stumble("name of a field", line, at, pieces=tuple((n, 0, 0) for n in pair))
    unseen.in_name(bench, event)
    if event.style:
        return
    if event.value == "<<":
        bench.stumble("name of a field", line, column, "<<", path=(*bench.path, "<<"))
    elif bench.in_flow and event.end_mark.line > line:
        pieces = ((line, len(text), len(text)),)
        bench.stumble("name over two lines", line, column, pieces=pieces, add=": '',")
    elif bench.in_flow:
        slips.tight_colon(bench, line, column, end)
    elif not text[:column].strip(" -"):
        if not text[:column].strip(" "):
            slips.dash(bench, line, column, slot=not bench.open[-1].entries)
        slips.tight_colon(bench, line, column, end)


def field(bench: Bench, key: Any) -> None:
    """Tell a text with a colon in it (`- Let op: koffie`) from a group with one field."""
    line, column = key.start_mark.line, key.start_mark.column
    text, end = bench.lines[line], key.end_mark.column
    if bench.in_flow:
        brackets.field(bench, key)
        return
    after = text[end:].lstrip(" \t")[1:].lstrip(" \t")
    if bench.open[-1].entries or key.style or " " not in key.value or len(bench.open) == 1:
        return
    below, outer = bench.lines.below(line), bench.open[-2].column
    if not after or after[0] in "[{|>#&*!" or (below and bench.lines.lead(below) > outer):
        return
    pieces = bench.text_at(line, column, to_end=True)
    at, whole = text.index(":", end), text[column : bench.text_at(line, column)[0][2]]
    path = tuple(bench.path[:-1])
    word = whole.partition(":")[0]
    bench.stumble("colon in a text", line, at, whole, pieces=pieces, path=path, word=word)
