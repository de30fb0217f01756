"""A mended copy of the text, so that one mistake does not hide what stands after it.

What the look-through finds is mended here in passing (a text put in quotes, a tab made spaces),
and the mended copy goes to the YAML parser. Every place is led back to the file as typed.
"""

from __future__ import annotations

from generator.located.hidden import CONTROLS

Piece = tuple[int, int, int]
"""A stretch of one line: line, first column, column after the last."""


class Repair:
    """Small changes per line; the file itself is never touched."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.until = len(lines)
        self._edits: dict[int, list[tuple[int, int, str]]] = {}

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
        shift = 0
        for start, end, text in self._ordered(line):
            begin = start + shift
            if column < begin:
                break
            if column < begin + len(text):
                return line, start
            shift += len(text) - (end - start)
        return line, min(max(0, column - shift), len(self.lines[line]))

    def _ordered(self, line: int) -> list[tuple[int, int, str]]:
        """Give the changes of a line from left to right; of two that overlap, the first."""
        kept: list[tuple[int, int, str]] = []
        for edit in sorted(self._edits.get(line, ()), key=lambda e: (e[0], e[1])):
            if not kept or edit[0] >= kept[-1][1]:
                kept.append(edit)
        return kept

    def _line(self, line: int) -> str:
        text = self.lines[line]
        if line not in self._edits:
            return text if text.strip() else ""
        out, at = "", 0
        for start, end, new in self._ordered(line):
            out += text[at:start] + new
            at = end
        return out + text[at:]
