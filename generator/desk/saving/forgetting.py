"""Who withdrew, as a file of the map says it now or said it before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from generator.editing.history import content, read_versions
from generator.editing.spans import CannotEdit, opened

_CALLED: Final = ("naam", "nummer", "telefoon", "email")


def who_withdrew(folder: Path, place: str, versions: Path | None, version: str) -> tuple[str, ...]:
    """Give who withdrew in a file of the map, or in what it was before a version of it."""
    files = []
    with suppress(OSError):
        files.append((folder / place).read_bytes())
    if versions is not None and version:
        saved = next((one for one in read_versions(versions) if one.file.stem == version), None)
        before = saved.changes[place].before if saved and place in saved.changes else None
        files.append((content(versions, before) if before else None) or b"")
    found: dict[str, None] = {}
    for data in files:
        with suppress(CannotEdit):
            found |= dict.fromkeys(withdrawn_in(opened(data).content))
    return tuple(found)


def withdrawn_in(said: Any) -> tuple[str, ...]:
    """Give who withdrew in what a file says: by name, else by number or mail address."""
    return tuple(dict.fromkeys(_withdrawn(said)))


def _withdrawn(said: Any) -> Iterator[str]:
    if isinstance(said, list):
        for one in said:
            yield from _withdrawn(one)
    if not isinstance(said, Mapping):
        return
    called = next((said[key] for key in _CALLED if said.get(key)), "")
    if said.get("ingetrokken") and isinstance(called, str):
        yield called
    for one in said.values():
        yield from _withdrawn(one)
