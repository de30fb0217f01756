"""The files of a map as they would be with some of them changed, before anything is saved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from generator.reading.file_names import SourceFile, judge_name

Instead = Mapping[str, bytes | None]
"""The bytes of files by their place in the map, 'diensten/koffie.yml'; None is a file that goes."""

NOTHING: Final[Instead] = MappingProxyType({})


def with_instead(
    files: Iterable[SourceFile], instead: Instead, folder: str
) -> tuple[SourceFile, ...]:
    """Give the files of the map shown as `folder`, with other bytes, fewer or more of them."""
    known = tuple(files)
    there = {place_of(file) for file in known}
    new = {
        place: data for place, data in instead.items() if place not in there and data is not None
    }
    return (*_changed(known, instead), *_new(known, new, folder)) if instead else known


def place_of(file: SourceFile) -> str:
    """Give the place of a file in its map: 'diensten/koffie.yml'."""
    return file.path.partition("/")[2]


def _changed(files: tuple[SourceFile, ...], instead: Instead) -> Iterator[SourceFile]:
    for file in files:
        place = place_of(file)
        if place not in instead:
            yield file
        elif (data := instead[place]) is not None:
            yield replace(file, data=data)


def _new(
    files: tuple[SourceFile, ...], new: Mapping[str, bytes], folder: str
) -> Iterator[SourceFile]:
    taken = frozenset(file.stem for file in files)
    for place, data in new.items():
        file, _ = judge_name(PurePosixPath(place), f"{folder}/{place}", taken, map_text=True)
        if file is not None:
            yield replace(file, data=data)
