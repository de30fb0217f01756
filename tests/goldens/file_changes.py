"""What a command changes in the files of a village."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path


def texts_here() -> dict[str, list[str]]:
    """Give the lines of each file below the folder we are in."""
    files = (path for path in sorted(Path().rglob("*")) if path.is_file())
    return {
        path.as_posix(): path.read_text(encoding="utf-8").splitlines()
        if path.suffix in {".yml", ".html", ".md"}
        else ["(geen tekst)"]
        for path in files
    }


def differences(before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> Iterator[str]:
    """Give what was removed, added or changed, as a supporter's helper would read it."""
    gone, fresh = sorted({*before} - {*after}), sorted({*after} - {*before})
    pairs = [(path, path) for path in sorted({*before} & {*after})]
    if len(gone) == len(fresh) == 1:
        pairs.append((gone[0], fresh[0]))
        yield f"{gone[0]} heet nu {fresh[0]}"
    else:
        pairs += [("niets", path) for path in fresh] + [(path, "niets") for path in gone]
    for was, becomes in pairs:
        old, new = before.get(was, []), after.get(becomes, [])
        yield from difflib.unified_diff(old, new, was, becomes, n=1, lineterm="")
