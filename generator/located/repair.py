"""A mended copy of the text, so that one mistake does not hide what stands after it.

What the look-through finds is mended here in passing (a text put in quotes, a tab made spaces),
and the mended copy goes to the YAML parser. Every place is led back to the file as typed.
"""

from __future__ import annotations

from bisect import bisect_right

from generator.located.hidden import CONTROLS

Piece = tuple[int, int, int]
"""A stretch of one line: line, first column, column after the last."""


_Edit = tuple[int, int, str]


class Repair:
    """Small changes per line; the file itself is never touched."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.until = len(lines)
        self._edits: dict[int, list[_Edit]] = {}
        self._shifts: dict[int, tuple[list[int], list[tuple[int, int, int]]]] = {}

    def put(self, line: int, start: int, end: int, text: str) -> None:
        """Replace a stretch of a line."""
        self._edits.setdefault(line, []).append((start, end, text))

    def blank(self, line: int, start: int, end: int) -> None:
        """Replace a stretch by as many spaces."""
        self.put(line, start, end, " " * (end - start))

    def quote(self, pieces: list[Piece]) -> None:
        """Put a text, which may run over several lines, between double quotes."""
        for line, start, end in pieces:
            text = self.lines[line][start:end].replace("\\", "\\\\").replace('"', '\\"')
            first = '"' if (line, start, end) == pieces[0] else ""
            last = '"' if (line, start, end) == pieces[-1] else ""
            self.put(line, start, end, f"{first}{text}{last}")

    def text(self) -> str:
        """Give the mended text, with nothing in it that the parser cannot take."""
        mended = "\n".join(self._line(i) for i in range(self.until)) + "\n"
        # A character without width keeps every column in place and is left out of every text.
        return CONTROLS.sub("\u200b", mended)

    def origin(self, line: int, column: int) -> tuple[int, int]:
        """Lead a place in the mended text back to the file as typed."""
        if line >= self.until:
            last = max(0, self.until - 1)
            return last, len(self.lines[last])
        if line not in self._edits:
            return line, min(column, len(self.lines[line]))
        begins, places = self._places(line)
        nearest = bisect_right(begins, column) - 1
        if nearest < 0:
            return line, column
        start, length, shift = places[nearest]
        if column < begins[nearest] + length:
            return line, start
        return line, min(max(0, column - shift), len(self.lines[line]))

    def _places(self, line: int) -> tuple[list[int], list[tuple[int, int, int]]]:
        """Give where each change begins in the mended line, its place, length and shift."""
        if line not in self._shifts:
            begins: list[int] = []
            places: list[tuple[int, int, int]] = []
            shift = 0
            for start, end, text in self._ordered(line):
                begins.append(start + shift)
                shift += len(text) - (end - start)
                places.append((start, len(text), shift))
            self._shifts[line] = begins, places
        return self._shifts[line]

    def _ordered(self, line: int) -> list[_Edit]:
        """Give the changes of a line from left to right; of two that overlap, the first."""
        kept: list[_Edit] = []
        for edit in sorted(self._edits.get(line, ()), key=lambda e: (e[0], e[1])):
            if not kept or edit[0] >= kept[-1][1]:
                kept.append(edit)
        return kept

    def _line(self, line: int) -> str:
        text = self.lines[line]
        if line not in self._edits:
            return text if text.strip() else ""
        parts, at = [], 0
        for start, end, new in self._ordered(line):
            parts += [text[at:start], new]
            at = end
        return "".join([*parts, text[at:]])
