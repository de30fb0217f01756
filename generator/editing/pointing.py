"""Every place in a file that points to an id, and that file pointing to another one.

In: one file of the map. Out: the paths at which it refers to an id, by the model's declarations,
and its bytes with those words changed and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from generator.editing.amending import amended
from generator.editing.spans import opened
from generator.model.fields import Frozen
from generator.model.places import Location
from generator.model.village import Village
from generator.problems import KeyPath
from generator.reading.files import VILLAGE_FILE, SourceFile
from generator.reading.kinds import BLOCKS, KINDS
from generator.reading.origin import Origin
from generator.reading.references import references

_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Changed:
    """One line that was changed, and how it reads now."""

    path: str
    line: int
    text: str


def source_of(file: SourceFile) -> Origin | None:
    """Give a file as located text; None when it cannot be read."""
    source = Origin.of(file.path, file.data)[0] if file.data is not None else None
    return source if source and source.whole else None


def _model(file: SourceFile) -> type[Frozen] | None:
    if not file.folder and file.stem == VILLAGE_FILE:
        return Village
    return KINDS.get(file.folder) if file.folder else BLOCKS.get(file.stem)


def places_of(file: SourceFile, id_: str, folder: str) -> Iterator[KeyPath]:
    """Give where a file refers to an id that stands in a folder."""
    model, source = _model(file), source_of(file)
    if model is None or source is None:
        return
    for path, found, reference in references(model, source.content):
        findable = folder != Location.folder and "vindbaar" in reference.kinds
        if found == id_ and (findable or folder in reference.kinds):
            yield path


def pointed(
    shown: str, data: bytes, paths: Iterable[KeyPath], old: str, new: str
) -> tuple[bytes, list[Changed]]:
    """Give a file in which the words at these paths that were `old` are `new`.

    Raises `CannotEdit` when that cannot be done without touching anything else.
    """
    expected: Any = opened(data).content
    for path in dict.fromkeys(paths):
        expected = _changed(expected, path, old, new)
    result = amended(data, expected)
    before, after = (_BREAK.split(opened(one).text) for one in (data, result))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    numbers = [
        number for tag, _, _, start, end in matcher.get_opcodes() if tag != "equal"
        for number in range(start, end)
    ]  # fmt: skip
    return result, [Changed(shown, number + 1, after[number].strip()) for number in numbers]


def _changed(content: Any, path: KeyPath, old: str, new: str) -> Any:
    """Give plain content with one word changed at a path."""
    if isinstance(content, str):
        parts = content.split(",")
        return ",".join(p.replace(old, new) if p.strip() == old else p for p in parts)
    step, rest = path[0], path[1:]
    if isinstance(content, list):
        return [_changed(item, rest, old, new) if i == step else item
                for i, item in enumerate(content)]  # fmt: skip
    return {**content, step: _changed(content[step], rest, old, new)}
