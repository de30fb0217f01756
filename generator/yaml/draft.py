"""A copy of the text in which mistakes are mended; every place in it leads back to the file."""

from __future__ import annotations

Piece = tuple[int, int, int]
"""A stretch of one line: line, first column, column after the last."""


class Draft:
    """The lines as typed and as mended; lines keep their number, columns are led back.

    `loose` are lines whose indentation is anyone's guess, `hidden` the places of invisible
    characters that were taken out (line, column, where), `tried` the mends that were made.
    """

    def __init__(self, typed: list[str]) -> None:
        self.typed = typed
        self.lines = [line if line.strip() else "" for line in typed]
        self.until = len(typed)
        self.changes = 0
        self.loose: set[int] = set()
        self.hidden: list[tuple[int, int, str]] = []
        self.tried: set[tuple[str, int, int]] = set()
        self._columns: dict[int, list[int]] = {}

    def put(self, line: int, start: int, end: int, text: str) -> None:
        """Replace a stretch of a mended line."""
        old = self.lines[line]
        columns = self._columns.setdefault(line, list(range(len(old) + 1)))
        columns[start:end] = [columns[start]] * len(text)
        self.lines[line] = old[:start] + text + old[end:]
        self.changes += self.lines[line] != old

    def blank(self, line: int) -> None:
        """Leave out a whole line."""
        self.put(line, 0, len(self.lines[line]), "")

    def cut_at(self, line: int) -> None:
        """Leave out a line and everything below it."""
        self.until, self.changes = line, self.changes + 1

    def origin(self, line: int, column: int) -> tuple[int, int]:
        """Lead a place in the copy back to the file as typed."""
        line = min(line, len(self.typed) - 1)
        if self._columns and (columns := self._columns.get(line)):
            column = columns[min(column, len(columns) - 1)]
        return line, min(column, len(self.typed[line]))

    def text(self) -> str:
        """Give the copy as the parser gets it."""
        return "\n".join(self.lines[: self.until]) + "\n"
