"""From the files a supporter edits to one validated map, or every problem at once."""

from collections.abc import Iterable
from pathlib import Path

from generator.keeping.memory import Memory
from generator.problems import Problem
from generator.reading.assemble import Reading, assemble
from generator.reading.documents import Origin
from generator.reading.files import SourceFile, list_files, map_name

__all__ = ["Origin", "Reading", "read_files", "read_map"]


def read_map(folder: Path, memory: Memory | None = None) -> Reading:
    """Read the map in `folder`. Never raises for what the files hold.

    With the `memory` of an earlier time, only files that changed are read again.
    """
    files, problems = list_files(folder)
    return read_files(files, problems, map_name(folder), memory)


def read_files(
    files: tuple[SourceFile, ...],
    problems: Iterable[Problem],
    folder: str,
    memory: Memory | None = None,
) -> Reading:
    """Read the files of a map shown as `folder`; `problems` are those of the files themselves."""
    problems = tuple(problems)
    if not files and problems:
        return Reading(None, problems, {})
    reading = assemble(files, folder=folder, memory=memory)
    if reading.is_newer:
        return reading
    together = tuple(sorted({*problems, *reading.problems}))
    blocked = any(problem.level == "fout" for problem in together)
    if not blocked:
        return Reading(reading.map, together, reading.sources)
    return Reading(None, together, reading.sources, reading.partial or reading.map)
