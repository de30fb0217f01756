"""Slips at the start of a line or value: its indentation, its dash, its colon, its first sign."""

from __future__ import annotations

import re

from generator.yaml.bench import Bench
from generator.yaml.draft import Piece
from generator.yaml.lines import (
    COLON,
    DASH,
    FIELD,
    HASH,
    LIKE_FIELD,
    OTHER_DASH,
    SEMICOLON_FIELD,
    TIGHT_DASH,
    TIGHT_FIELD,
    WORD,
)  # fmt: skip
from generator.yaml.shown import show, spaces

# `t:hemas: eten` has one colon too many.
# What is to be typed may not be cut short.
_WHOLE = 400
_NEXT_COLON = re.compile(r"[\w-]+[ \t]*:(?:[ \t]+|$)")


def at_start(bench: Bench, line: int, column: int) -> None:
    """Judge a text at the start of a line: it may well be a field or an item with a slip in it."""
    lines = bench.lines
    alone = not lines[line][:column].strip(" \t")
    if alone:
        dash(bench, line, column, slot=True)
    tight_colon(bench, line, column)
    below = lines.below(line)
    beside = below is not None and lines.lead(below) == column and lines.begins(below, FIELD)
    if beside:
        semicolon(bench, line, column)
    if WORD.match(lines[line], column) and (beside or (alone and not bench.open)):
        stray(bench, line, column, field=beside)


def dash(bench: Bench, line: int, column: int, *, slot: bool) -> None:
    """Judge a sign at the start of a list item that is no dash with a space.

    `slot` says that an item may start here; otherwise there must be a list to go on.
    """
    lines, sign = bench.lines, bench.lines[line][column]
    lists = any(nest.kind == "list" and nest.column == column for nest in bench.steps())
    other, tight = (sign.match(lines[line], column) for sign in (OTHER_DASH, TIGHT_DASH))
    if not other and not (tight and (slot or lists)):
        return
    # Told once for the items of one list that all have the same wrong sign.
    alike = [line]
    if sign != "-":
        below = (n for n, _, _ in lines.block(line)[1:] if lines.lead(n) == column)
        alike += [n for n in below if lines[n][column : column + 1] == sign]
    others = ", ".join(str(n + 1) for n in alike[1:6])
    pieces = tuple((n, column, column + 1) for n in alike)
    bench.stumble(
        "dash", line, column, pieces=pieces, add="- " if tight else "-",
        also=f", ook op regel {others}" if others else "",
    )  # fmt: skip


def tight_colon(bench: Bench, line: int, column: int, end: int | None = None) -> None:
    """Judge `naam:Koffie`; in a name it must stand before the end of the name."""
    text = bench.lines[line]
    hit = TIGHT_FIELD.match(text, column)
    if hit and (end is None or hit.end() <= end):
        at = hit.end() - 1
        if again := _NEXT_COLON.match(text, hit.end()):
            instead = f"{hit[1]}{text[hit.end() : again.end()]}{text[again.end() :].strip()}"
            instead = show(instead, _WHOLE)
            bench.stumble("colon in a name", line, column, at=at, add="", instead=instead)
        pieces = ((line, hit.end(), hit.end()),)
        bench.stumble("tight colon", line, column, at=at, pieces=pieces, add=" ", name=hit[1])


def semicolon(bench: Bench, line: int, column: int, end: int | None = None) -> None:
    """Judge `naam; Koffie`."""
    text = bench.lines[line][:end]
    if hit := SEMICOLON_FIELD.match(text, column):
        typed = f"{hit[1]}: {show(text[hit.end() :].strip(), _WHOLE)}".strip()
        at = text.index(";", column)
        bench.stumble(
            "semicolon", line, column, text[column:], at=at, add=": ", name=hit[1], instead=typed
        )


def stray(bench: Bench, line: int, column: int, *, field: bool = False) -> None:
    """Report text that is no field, no list item and no value.

    `field` says that there surely is a colon missing.
    """
    lines, text = bench.lines, bench.lines[line].rstrip()
    nests = [nest for nest in bench.steps() if nest.column <= column]
    colon, comment = COLON.search(text, column), HASH.search(text, column)
    pieces = _prose_from(bench, line)
    if colon and comment and comment.start() < colon.start():
        rest = text[comment.start() :]
        bench.stumble("name cut off by #", line, column, rest, pieces=pieces)
    if text[column] in "]}":
        bench.stumble("lone bracket", line, column, pieces=pieces)
    if not field and (nests[-1].kind if nests else _kind_below(bench, line)) == "list":
        bench.stumble("text in a list", line, column, pieces=pieces)
    word = WORD.match(text, column)
    sentence = text[column].isupper() and text.endswith(".") and " " in text[column:]
    reads_so = field or colon or lines.begins(line, LIKE_FIELD) or not (nests or sentence)
    if not word or not reads_so or _goes_on(bench, line, column):
        bench.stumble("text among fields", line, column, pieces=pieces)
        return
    rest = text[word.end() :].strip().lstrip(" \t=：;,.")
    instead = f"{word[0]}: {show(rest, _WHOLE)}".strip()
    start = len(text) - len(text[word.end() :].lstrip())
    value = ((line, start, len(text)),) if start < len(text) else ()
    pieces = ((line, word.end(), word.end()), *value)
    bench.stumble("field without a colon", line, column, pieces=pieces, instead=instead)


def _kind_below(bench: Bench, line: int) -> str:
    below = bench.lines.below(line)
    return "list" if below is not None and bench.lines.begins(below, DASH) else "map"


def _goes_on(bench: Bench, line: int, column: int) -> bool:
    """Tell whether the lines below belong to what was open above, so the line is a lost piece."""
    below = bench.lines.below(line)
    if below is None or bench.lines.lead(below) <= column:
        return False
    kind, inner = _kind_below(bench, line), bench.lines.lead(below)
    return any(nest.kind == kind and nest.column == inner for nest in bench.steps())


def _prose_from(bench: Bench, line: int) -> tuple[Piece, ...]:
    """Give a line with the further lines of the same stray text, so that they are told once."""
    end = line + 1
    while end < bench.draft.until and bench.lines.is_prose(end):
        end += 1
    return tuple((n, 0, 1) for n in range(line, end))


def misplaced(bench: Bench, line: int) -> None:
    """Report a field or list item with the wrong indentation, and move it to where it belongs."""
    lines, steps = bench.lines, bench.steps()
    indent = lines.lead(line)
    kind = "list" if lines.begins(line, DASH) else "map"
    near = [nest for nest in steps if nest.kind == kind]
    if not near:
        pieces = _along(bench, line, indent, kind)
        bench.stumble("nowhere to belong", line, indent, pieces=pieces)
        return
    best = min(reversed(near), key=lambda nest: abs(nest.column - indent))
    if best is steps[0] and indent < best.column and best.entries == 1:
        pieces = tuple((n, 0, 0) for n in range(best.line, line))
        silent = best.line in bench.draft.loose
        bench.stumble(
            "first line further in", best.line, best.column, pieces=pieces,
            move=indent - best.column, silent=silent,
        )  # fmt: skip
    elif best.column != indent:
        bench.stumble(
            "crooked line", line, indent, pieces=_along(bench, line, best.column, kind),
            move=best.column - indent, indented=spaces(best.column),
            silent=line in bench.draft.loose,
        )  # fmt: skip


def _along(bench: Bench, line: int, column: int, kind: str) -> tuple[Piece, ...]:
    """Give the lines that move along to a column: those below, up to one that stands right."""
    lines, pieces = bench.lines, bench.lines.block(line)
    indent, text = lines.lead(line), lines[line]
    # Behind a dash, what belongs to the item may already stand where its content moves to.
    content = len(text) - len(text[indent + 1 :].lstrip()) + column - indent
    right = {column: DASH, content: FIELD} if kind == "list" else {column: FIELD}
    for count, (below, _, _) in enumerate(pieces[1:], 1):
        lead, other = lines.lead(below), FIELD if kind == "list" else DASH
        sign = other if lead == indent else right.get(lead) if column != indent else None
        if sign and lines.begins(below, sign):
            return pieces[:count]
    return pieces


def bad_start(bench: Bench, line: int, column: int) -> None:
    """Judge a sign that cannot start a value or a name."""
    text = bench.lines[line]
    if not text[column:].strip():
        return
    if column == 0 and text.startswith(("%YAML", "%TAG")):
        bench.stumble("line with %", line, 0)
    if not text[:column].strip(" \t-") and not bench.in_flow:
        dash(bench, line, column, slot=bench.slot)
        colon = COLON.search(text, column)
        if colon and text[column] != "-":
            bench.stumble("name of a field", line, column, pieces=((line, column, colon.start()),))
    pieces = bench.text_at(line, column, to_end=True)
    long = text[column] in "|>" and not bench.closers(line, column)
    whole = text[column : pieces[0][2]]
    spot = "start of a long text" if long else "start of a text"
    if column == 0 and not long and text[0] in "%@`":
        spot = "start of a line"
    bench.stumble(spot, line, column, whole, pieces=pieces)
