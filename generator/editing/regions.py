"""Which letters of a file to replace by which: never more than a change takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.editing.spans import TypedFile


@dataclass(frozen=True)
class Region:
    """Text to put in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


def lines_below(file: TypedFile, place: int, margin: str, lines: Iterable[str]) -> Region:
    """Give the region that puts lines below a place; the last line may be without an end."""
    end = file.line(file.line_of(place))[1]
    ended = file.text[file.end_of_line(place) : end]
    newline = ended or file.newline
    text = newline.join(f"{margin}{line}" if line else "" for line in lines)
    return Region(end, end, f"{text}{newline}" if ended else f"{newline}{text}")
