"""Lists about danger, of which every line says where it comes from and when somebody looked.

In: the text of a list. Out: its lines, each with the source and the day at its end, and a refusal
of a line without them. A wrong number is worse than none, so nothing about danger is anonymous.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.problems import UnusableValue

LOOK_AGAIN = timedelta(days=365)
BETWEEN = "|"


@dataclass(frozen=True)
class Sourced:
    """One line: its own cells, who says so, and the day on which that was looked at."""

    cells: tuple[str, ...]
    source: str
    checked: date

    def is_old(self, today: date) -> bool:
        """Tell whether it is time to look again."""
        return today - self.checked > LOOK_AGAIN


def sourced(text: str, name: str) -> Iterator[Sourced]:
    """Give the lines of the list `name`: `… | source | 2026-11-29`; `#` starts a remark."""
    for number, typed in enumerate(text.splitlines(), 1):
        line = typed.partition("#")[0].strip()
        if line:
            yield _line(line, f"{name}, regel {number}")


def _line(line: str, where: str) -> Sourced:
    *cells, source, day = ("", "", *(cell.strip() for cell in line.split(BETWEEN)))
    own = tuple(cells[2:])
    if not own or not source:
        raise UnusableValue(f"{where}: hier ontbreekt de bron of de datum: '{line[:40]}'")
    try:
        return Sourced(own, source, date.fromisoformat(day))
    except ValueError:
        raise UnusableValue(f"{where}: '{day[:40]}' is geen datum, zoals 2026-11-29") from None


def to_look_at(lines: Iterable[Sourced], today: date) -> tuple[Sourced, ...]:
    """Give the lines that nobody looked at for a year, the oldest first."""
    old = (line for line in lines if line.is_old(today))
    return tuple(sorted(old, key=lambda line: (line.checked, line.cells)))
