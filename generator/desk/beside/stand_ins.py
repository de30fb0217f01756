"""What stands for a file with a mistake, so that the page beside it shows all that is right.

In: the files of a map that cannot be published, and what is wrong with them. Out: the same files,
each wrong one without the fields that are wrong; what must be there is said to be not filled in
yet. It is only looked at, and never written.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final

from generator.form.edits import NoWay, without
from generator.form.places import key_path
from generator.problems import KeyPath, Level, Problem
from generator.reading import Reading
from generator.reading.file_names import THEMES_FILE, SourceFile
from generator.reading.files import TOP_FILES
from generator.reading.instead import place_of
from generator.reading.kinds import KINDS
from generator.reading.origin import Origin

UNFILLED: Final = "Nog niet ingevuld"
_FIRST_KEY: Final = re.compile(r"[^.\[\s,]+")
_NOWHERE: Final = re.compile(r"'(.+?)' bestaat niet")
_TURNS: Final = 12
_NAMES: Final = ("naam", "vraag")
Read = Callable[[tuple[SourceFile, ...]], Reading]


def with_stand_ins(
    files: Iterable[SourceFile], reading: Reading, good: Mapping[str, bytes], read: Read
) -> tuple[Reading, tuple[str, ...]]:
    """Give a reading in which other bytes stand for what is wrong, and the places where they do.

    `good` holds the last bytes without a mistake of some files, by their place; `read` reads files
    as they are. Each time that a file is still wrong more of it is left out, in the end the file.
    """
    now, stood_in, times = tuple(files), dict[str, None](), Counter[str]()
    for turn in range(_TURNS):
        wrong = _wrong(reading.problems)
        for path, keys in _that_say_it_too(now, reading.problems).items():
            wrong[path] = wrong.get(path, set()) | keys
        theme = _a_theme(now)
        changed = []
        for file in now:
            if file.path not in wrong:
                changed.append(file)
                continue
            stood_in[place_of(file)] = None
            leave_out = _LESS[-1 if turn > _TURNS // 2 else min(times[file.path], len(_LESS) - 1)]
            times[file.path] += 1
            is_top = file.stem in TOP_FILES and not file.folder
            data = good.get(place_of(file)) if is_top and turn == 0 else None
            other = data or leave_out(file, wrong[file.path], theme)
            if other is not None:
                changed.append(replace(file, data=other, sure=True))
        now = tuple(changed)
        reading = read(now)
        if reading.map is not None:
            break
    return reading, tuple(stood_in)


def _that_say_it_too(
    files: Iterable[SourceFile], problems: Iterable[Problem]
) -> dict[str, set[str]]:
    """Give the fields that hold a word which is nowhere on the map, by file.

    Such a word is told once, at the first file that has it.
    """
    words = {found[1] for one in problems
             if one.code == "verwijst" and (found := _NOWHERE.match(one.message))}  # fmt: skip
    if not words:
        return {}
    return {
        file.path: keys
        for file in files
        if file.folder in KINDS
        and (keys := {key for key, value in _content(file).items() if _says(value, words)})
    }


def _says(value: Any, words: set[str]) -> bool:
    if isinstance(value, dict):
        return any(_says(one, words) for one in value.values())
    if isinstance(value, list):
        return any(_says(one, words) for one in value)
    return isinstance(value, str) and bool(words & {value, *re.split(r",\s*", value)})


def _wrong(problems: Iterable[Problem]) -> dict[str, set[str]]:
    """Give the places with an error, by file; '' stands for the file as a whole."""
    found: dict[str, set[str]] = {}
    for one in problems:
        if one.level is Level.ERROR:
            found.setdefault(one.path, set()).add(one.key)
    return found


def _first(key: str) -> str:
    """Give the field that a place is in."""
    found = _FIRST_KEY.match(key)
    return found[0] if found else ""


def _without_wrong_fields(file: SourceFile, keys: set[str], theme: str) -> bytes | None:
    content = _content(file)
    if not file.folder and content:
        return _typed(_without_places(content, keys))
    fields = {*map(_first, keys)}
    left = {key: value for key, value in content.items() if key not in fields}
    return _typed({**_needed(file, content, theme), **left})


def _without_places(content: dict[str, Any], keys: Iterable[str]) -> dict[str, Any]:
    """Leave out what is wrong at some places of the village's own file, and no more around it."""
    left: Any = content
    for wrong in sorted(map(key_path, keys), key=str, reverse=True):
        with suppress(NoWay):
            left = without(left, _there_at(left, wrong))
    return dict(left)


def _there_at(content: Any, path: KeyPath) -> KeyPath:
    """Give the path, or that of the block around it when something must be there and is not."""
    for at, step in enumerate(path):
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            return path[:at]
    return path


def _bare(file: SourceFile, keys: set[str], theme: str) -> bytes | None:
    if file.folder in KINDS:
        return _typed(_needed(file, _content(file), theme))
    # The village's own file is told one place at a time: it stays as long as something can go.
    content = _content(file)
    left = _without_places(content, keys)
    return _typed(left) if left and left != content else None


def _nothing(_file: SourceFile, _keys: set[str], _theme: str) -> None:
    return None


def _needed(file: SourceFile, content: Mapping[str, Any], theme: str) -> dict[str, Any]:
    """Give what a file of this kind cannot do without, with the name that was typed if any."""
    if file.folder not in KINDS:
        return {}
    typed = next((one for key in _NAMES if isinstance(one := content.get(key), str) and one), "")
    name = typed or file.stem.replace("-", " ").capitalize()
    fill: dict[str, Any] = {
        "naam": name, "vraag": name, "themas": [theme], "soort": "informeel",
        "wanneer": [{"toelichting": UNFILLED}],
        "stappen": [{"tekst": UNFILLED, "naar": "ondersteuner"}],
        "doet_wel": [UNFILLED], "doet_niet": [UNFILLED],
    }  # fmt: skip
    fields = KINDS[file.folder].model_fields.values()
    keys = (str(info.alias) for info in fields if info.alias and info.is_required())
    return {key: fill.get(key, f"{UNFILLED}.") for key in keys}


def _content(file: SourceFile) -> dict[str, Any]:
    """Give what a file says as far as it can be read."""
    origin, _ = Origin.of(file.path, file.data) if file.data else (None, ())
    content = origin.content if origin else None
    return content if isinstance(content, dict) else {}


def _a_theme(files: Iterable[SourceFile]) -> str:
    """Give the id of the first theme of a map."""
    themes = next((one for one in files if one.stem == THEMES_FILE and not one.folder), None)
    origin, _ = Origin.of(themes.path, themes.data) if themes and themes.data else (None, ())
    content = origin.content if origin else None
    listed = content.get(THEMES_FILE) if isinstance(content, dict) else content
    first = listed[0] if isinstance(listed, list) and listed else None
    return str(first.get("id", "")) if isinstance(first, dict) else ""


def _typed(content: Mapping[str, Any]) -> bytes:
    """Give a file that says this; what JSON writes, the strict reader reads."""
    return json.dumps(content, ensure_ascii=False).encode(errors="replace")


# What is left of a file, each time less.
_LESS: Final = (_without_wrong_fields, _without_wrong_fields, _bare, _nothing)
