"""Patterns that stand in a file of their own, one on a line, under the name of what they tell."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files

Patterns = dict[str, list[str]]
_NONE: Mapping[str, str] = {}


def patterns_in(name: str, names: Mapping[str, str] = _NONE) -> Patterns:
    """Give the patterns of `data/name` by the `[heading]` they stand under.

    Lines above the first heading are "name = pattern"; {name} stands for it below, and so do the
    `names` that are given.
    """
    known, found, section = dict(names), Patterns(), ""
    for line in _lines(name):
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            found[section] = []
        elif section:
            found[section].append(_filled(line, known))
        else:
            short, _, pattern = line.partition(" = ")
            known[short] = _filled(pattern, known)
    return found


def together(patterns: list[str]) -> re.Pattern[str]:
    """Give patterns as one, which is many times as fast as each of them in turn."""
    return re.compile("|".join(patterns))


def _filled(pattern: str, names: Mapping[str, str]) -> str:
    for name, meant in names.items():
        pattern = pattern.replace(f"{{{name}}}", meant)
    return pattern


def _lines(name: str) -> list[str]:
    lines = files("generator.importing").joinpath(f"data/{name}").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
