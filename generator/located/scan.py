"""What the look-through of one file shares: its lines, its problems, its mended copy."""

from __future__ import annotations

from typing import NoReturn

from generator.located.frames import Frames
from generator.located.hidden import Hidden
from generator.located.repair import Repair
from generator.located.report import Path, Report, Stop
from generator.located.source import Source

MOST_DEPTH = 20
MOST_ENTRIES = 10_000
# Ten thousand entries hold far fewer signs that count between brackets than this.
MOST_SIGNS = 50_000


class Scan:
    """One file being looked through, line by line; lines and columns count from 0."""

    def __init__(self, lines: list[str], report: Report) -> None:
        self.source = Source(lines)
        self.lines = lines
        self.report = report
        self.repair = Repair(lines)
        self.hidden = Hidden(lines, report)
        self.frames = Frames()
        self.entries = 0
        self.signs = 0
        self.tab_line: int | None = None
        self.question = -2
        self._fields: dict[int, Path] = {}

    def path(self) -> Path:
        """Give the path to the entry that is being read."""
        return self.frames.path()

    def error(
        self, code: str, line: int, column: int, message: str,
        path: Path | None = None, *, sure: bool = False,
    ) -> None:  # fmt: skip
        """Report an error, at the current entry unless told otherwise."""
        where = self.path() if path is None else path
        self.report.error(code, line, column, where, message, sure=sure)

    def note_entry(self, line: int, column: int, depth: int) -> None:
        """Count a field or list item, and stop when there are too many or they stand too deep."""
        self.entries += 1
        self._fields.setdefault(line, self.path())
        if depth > MOST_DEPTH:
            self.error(
                "diepte", line, column,
                f"Hier staan meer dan {MOST_DEPTH} lijsten of groepen in elkaar. "
                "Maak het eenvoudiger; kijk of er geen haakje of streepje te veel staat.",
                self.path()[:3],
            )  # fmt: skip
            raise Stop
        if self.entries > MOST_ENTRIES:
            self._stop(line, column)

    def note_sign(self, line: int, column: int) -> None:
        """Count a sign between brackets, so that hostile text cannot keep us busy."""
        self.signs += 1
        if self.signs > MOST_SIGNS:
            self._stop(line, column)

    def _stop(self, line: int, column: int) -> NoReturn:
        self.error(
            "aantal", line, column,
            f"Dit bestand heeft meer dan {MOST_ENTRIES} velden en lijstregels. "
            "Verdeel de tekst over meer bestanden.",
        )  # fmt: skip
        raise Stop

    def path_near(self, line: int) -> Path:
        """Give the path of the field on a line, or on the nearest line above it."""
        near = [number for number in self._fields if number <= line]
        return self._fields[max(near)] if near else ()
