"""The small village that tests build on, with one file added or replaced at a time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.reading.assemble import Reading, assemble
from generator.reading.files import SourceFile, list_files

TODAY = date(2026, 11, 21)
SMALL = Path(__file__).parent / "klein-dorp" / "kaart"
EXAMPLE = Path(__file__).parent.parent / "kaart"
REAL = Path(__file__).parent / "echte-kaart" / "kaart"


def village_with(path: str, data: bytes) -> Reading:
    """Read the small village with a file such as 'diensten/klussen.yml' added or replaced."""
    files, problems = list_files(SMALL)
    assert not problems
    folder, _, name = path.rpartition("/")
    shown = f"kaart/{path}"
    added = SourceFile(shown, folder, name.removesuffix(".yml"), data)
    return assemble([*(file for file in files if file.path != shown), added])
