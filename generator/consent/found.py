"""What was left out of the map, or should not stand in a text: where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems import KeyPath, Level


@dataclass(frozen=True)
class Found:
    """Something private: in which file (by id), at which field, and in Dutch what to do.

    What is left out is worth a look; what nobody can leave out without rewriting a text, or
    what the map cannot do without, is an error.
    """

    owner: str
    path: KeyPath
    code: str
    message: str
    level: Level = Level.NOTICE
    line_offset: int = 0
    gone: tuple[KeyPath, ...] = ()
