"""Lines that stand where they cannot, judged by the lists and groups that are open."""

from __future__ import annotations

from generator.yaml.bench import Bench, Level
from generator.yaml.draft import Piece
from generator.yaml.lines import DASH, FIELD
from generator.yaml.shown import spaces


def misplaced(bench: Bench, line: int) -> None:
    """Report a field or list item with the wrong indentation, and move it to where it belongs."""
    lines, steps = bench.lines, bench.steps()
    indent = lines.lead(line)
    kind = "list" if lines.begins(line, DASH) else "map"
    near = [level for level in steps if level.kind == kind]
    if not near:
        bench.stumble("nowhere to belong", line, indent, pieces=lines.block(line))
        return
    best = min(reversed(near), key=lambda level: abs(level.column - indent))
    if best is steps[0] and indent < best.column and best.entries == 1:
        pieces = tuple((n, 0, 0) for n in range(best.line, line))
        silent = best.line in bench.draft.loose
        bench.stumble(
            "first line further in", best.line, best.column, pieces=pieces,
            move=indent - best.column, silent=silent,
        )  # fmt: skip
    elif best.column != indent:
        bench.stumble(
            "crooked line", line, indent, pieces=_along(bench, line, best, kind),
            move=best.column - indent, indented=spaces(best.column),
            silent=line in bench.draft.loose,
        )  # fmt: skip


def _along(bench: Bench, line: int, level: Level, kind: str) -> tuple[Piece, ...]:
    """Give the lines that move along: those below it, up to one that stands right."""
    lines, sign = bench.lines, DASH if kind == "list" else FIELD
    pieces = lines.block(line)
    for count, (below, _, _) in enumerate(pieces[1:], 1):
        if lines[below] and lines.lead(below) == level.column and lines.begins(below, sign):
            return pieces[:count]
    return pieces
