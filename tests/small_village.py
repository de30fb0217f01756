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


def village_with(path: str, data: bytes, **more: bytes) -> Reading:
    """Read the small village with a file such as 'diensten/klussen.yml' added or replaced."""
    files, problems = list_files(SMALL)
    assert not problems
    added = []
    for one, content in {path: data, **more}.items():
        folder, _, name = one.rpartition("/")
        added.append(SourceFile(f"kaart/{one}", folder, name.removesuffix(".yml"), content))
    shown = {file.path for file in added}
    return assemble([*(file for file in files if file.path not in shown), *added])
