"""Every file there is, as typed on six machines, and what somebody may change in it by chance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from small_village import EXAMPLE

from generator.editing.spans import CannotEdit, TypedFile, opened
from generator.problems import KeyPath

_ROOT = EXAMPLE.parent
# The example, every village and golden of the tests, files with mistakes, and what a new map has.
FILES = sorted(
    path
    for folder in (EXAMPLE, _ROOT / "tests", _ROOT / "generator" / "start")
    for path in folder.rglob("*.yml")
    if "node_modules" not in path.parts
)
REMARKS = ("# let op", "# zo", "# slot")


def _with_remarks(text: str) -> str:
    behind = re.compile(r"^([a-z_]+: [^|>\n]+)\n(?=[a-z_]+:)", re.MULTILINE)
    return behind.sub(r"\1   # let op\n\n# zo\n", f"{text}# slot\n")


def _all_of_it(text: str) -> str:
    return "\ufeff" + _with_remarks(text).rstrip("\n").replace("\n", "\r\n")


STATES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "with remarks": _with_remarks,
    "from Windows": lambda text: text.replace("\n", "\r\n"),
    "with a byte order mark": lambda text: f"\ufeff{text}",
    "without an end": lambda text: text.rstrip("\n"),
    "all of it": _all_of_it,
}
WORDS = [
    "Nieuw", "nee", "1e", "- x", "a: b", "# 1", "x # y", "[x", "{x}", "'s avonds", "*x", "&y", "@z",
    "%z", "---", "...", "null", "~", "012", "12:30", "? a", "! b", "| c", "> d", "x:", "",
    " voor", "achter ", "tab\tx", "`q`", 'Zeg "ja": nu', "C:\\map", "☕ thee 👨‍👩‍👧", "2026-12-01",
    "Een.\n\nTwee.\n", "Een.\nTwee", "\nEen.\n  Twee.\n\n", "een twee drie " * 40,
]  # fmt: skip


@dataclass(frozen=True)
class Edit:
    """One change: of what kind, where, and what the file should say afterwards."""

    kind: str
    path: KeyPath
    wanted: Any


def typed(path: Path, state: str) -> bytes | None:
    """Give a file as it would be in a state; None when it is not text in this encoding."""
    try:
        return STATES[state](path.read_bytes().decode()).encode()
    except UnicodeDecodeError:
        return None


def readable(data: bytes | None) -> TypedFile | None:
    """Give a file that can be read and says something, else nothing."""
    try:
        file = opened(data) if data else None
    except CannotEdit:
        return None
    return file if file and file.content else None


def every_path(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for step, part in inner:
        yield (*path, step)
        if isinstance(part, dict | list):
            yield from every_path(part, (*path, step))


def by_chance(chance: Random, content: Any) -> Edit:
    """Give one change that a form can make in a file that says this."""
    while True:
        wanted = deepcopy(content)
        path = chance.choice(list(every_path(wanted)))
        kind = chance.choice(["text", "text", "gone", "row", "field", "other shape"])
        owner = wanted
        for step in path[:-1]:
            owner = owner[step]
        if _change(chance, kind, owner, path[-1]) and wanted != content:
            return Edit(kind, path, wanted)


def _change(chance: Random, kind: str, owner: Any, last: Any) -> bool:
    part, word = owner[last], chance.choice(WORDS)
    if kind == "text" and isinstance(part, str):
        owner[last] = word
    elif kind == "gone" and len(owner) > 1:
        del owner[last]
    elif kind == "row" and isinstance(part, list) and part:
        part.insert(chance.randint(0, len(part)), _like(chance.choice(part), word))
    elif kind == "field" and isinstance(owner, dict):
        fields = list(owner.items())
        value = chance.choice([word, [word, "b"], [{"a": word, "b": "c"}], {"a": word}])
        fields.insert(chance.randint(0, len(fields)), ("nieuw_veld", value))
        owner.clear()
        owner.update(fields)
    elif kind == "other shape":
        owner[last] = chance.choice([[word], [{"a": word, "b": [word]}], {"a": word}, [], {}])
    else:
        return False
    return True


def _like(row: Any, word: str) -> Any:
    if isinstance(row, dict) and row:
        return {**deepcopy(row), next(iter(row)): word}
    return word
