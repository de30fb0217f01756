"""Turn what `kaart schema` tells an editor into lines that anybody can read and compare."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any


def schema_lines(folder: Path) -> list[str]:
    """Give what the editor gets for each kind of file in `folder`.

    A field that was shown in full before is not shown again: 'naam: zoals in activiteiten'.
    """
    shown: dict[str, str] = {}
    lines: list[str] = []
    for file in sorted(folder.glob("*.json")):
        schema = json.loads(file.read_text(encoding="utf-8"))
        lines += ["", f"--- {file.stem} ---", *_lines(schema, file.stem, shown)]
    return lines


def _lines(value: Mapping[str, Any], where: str, shown: dict[str, str]) -> Iterator[str]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            text = json.dumps([key, inner])
            if text in shown:
                yield f"{key}: zoals in {shown[text]}"
                continue
            shown[text] = where
            yield f"{key}:"
            yield from _inside(_lines(inner, where, shown))
        elif isinstance(inner, list) and any(isinstance(one, dict) for one in inner):
            for one in inner:
                yield f"{key}, een van:"
                yield from _inside(_lines(one, where, shown))
        elif isinstance(inner, list):
            yield f"{key}: {' | '.join(map(str, inner))}"
        else:
            yield f"{key}: {inner}"


def _inside(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
