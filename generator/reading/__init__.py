"""From the files a supporter edits to one validated map, or every problem at once."""

from pathlib import Path

from generator.keeping.memory import Memory
from generator.reading.assemble import Reading, assemble
from generator.reading.documents import Origin
from generator.reading.files import list_files, map_name

__all__ = ["Origin", "Reading", "read_map"]


def read_map(folder: Path, memory: Memory | None = None) -> Reading:
    """Read the map in `folder`. Never raises for what the files hold.

    With the `memory` of an earlier time, only files that changed are read again.
    """
    files, problems = list_files(folder)
    if not files and problems:
        return Reading(None, problems, {})
    reading = assemble(files, folder=map_name(folder), memory=memory)
    if reading.is_newer:
        return reading
    together = tuple(sorted({*problems, *reading.problems}))
    blocked = any(problem.level == "fout" for problem in together)
    if not blocked:
        return Reading(reading.map, together, reading.sources)
    return Reading(None, together, reading.sources, reading.partial or reading.map)
