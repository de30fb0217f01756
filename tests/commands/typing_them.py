"""How tests type a command and read back what a supporter would read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TODAY = ("--vandaag", "2026-11-21")


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it said."""

    code: int
    said: str
    complained: str


Type = Callable[..., Ended]


def spoil(small: Path) -> None:
    """Give the small map two errors in one file."""
    (small / "diensten" / "maaltijd.yml").write_text(
        "naam: Warme maaltijd\nthemas: [etn]\nsamenvating: Iets.\n", encoding="utf-8"
    )
