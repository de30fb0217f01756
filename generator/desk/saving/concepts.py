"""What was typed and not saved yet: kept beside the map after every few letters, until it is saved.

In: the fields of a form as they were posted, right or wrong. Out: the same, also after the window
was closed or the power went. Each draft is a file of its own, which is there whole or not at all.
Drafts hold all that was typed, so they are for this computer alone and never published.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from generator.editing.writing import put
from generator.reading.other_files import is_left_behind

FOLDER: Final = ".concepten"
_ENDING: Final = ".json"
_ID: Final = re.compile(r"[0-9a-f]{16}")
_PLACE: Final = re.compile(r"(?:[a-z]+/)?[a-z0-9-]+\.ya?ml")
Fields = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Concept:
    """One draft: of which file, the bytes that it began from, and what was typed since.

    `base` is None for what is not on the map yet. `number` grows with every time that it is kept,
    `tab` is the window in which that was.
    """

    id: str
    place: str
    base: bytes | None
    fields: Fields
    when: datetime
    number: int = 0
    tab: str = ""

    @property
    def is_new(self) -> bool:
        """Tell whether it is about something that is not on the map yet."""
        return self.base is None


@dataclass(frozen=True)
class Concepts:
    """The drafts of one map, in a folder that is made when there is something to keep."""

    folder: Path

    def all(self) -> tuple[Concept, ...]:
        """Give every draft, the newest first; what is damaged is passed over and stays."""
        found = (one for path in self._paths() if (one := _read(path)) is not None)
        return tuple(sorted(found, key=lambda one: (one.when, one.id), reverse=True))

    def of(self, place: str) -> tuple[Concept, ...]:
        """Give the drafts of one file ('diensten/koffie.yml'), the newest first."""
        return tuple(one for one in self.all() if one.place == place)

    def get(self, id_: str) -> Concept | None:
        """Give a draft by its id; None when there is none."""
        return _read(self._path(id_)) if _ID.fullmatch(id_) else None

    def begun(self, place: str, base: bytes | None, when: datetime) -> Concept:
        """Give a draft in which nothing was typed yet; it is kept when something is."""
        if not _PLACE.fullmatch(place):
            raise ValueError(place)
        return Concept(os.urandom(8).hex(), place, base, {}, when)

    def keep(self, concept: Concept, fields: Fields, when: datetime, tab: str = "") -> Concept:
        """Keep what was typed in a draft and give it as it is now.

        When somebody typed in the same draft in another window since, it becomes one of its own, so
        that neither is lost. Raises `OSError` when it cannot be kept.
        """
        kept = self.get(concept.id)
        if kept is not None and kept.number > concept.number and kept.tab != tab:
            concept = replace(concept, id=os.urandom(8).hex(), number=0)
        number = 1 + max(concept.number, kept.number if kept else 0)
        now = replace(concept, fields=dict(fields), when=when, number=number, tab=tab)
        self._make_room()
        put(self._path(now.id), _written(now))
        return now

    def drop(self, id_: str) -> None:
        """Throw a draft away. Raises `OSError` when it cannot go."""
        if _ID.fullmatch(id_):
            self._path(id_).unlink(missing_ok=True)

    def moved(self, old: str, new: str) -> None:
        """Let the drafts of a file that got another name be about that file."""
        for one in self.of(old):
            put(self._path(one.id), _written(replace(one, place=new)))

    def _make_room(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        rule = self.folder / ".gitignore"
        if not rule.exists():
            rule.write_bytes(b"*\n")

    def _path(self, id_: str) -> Path:
        return self.folder / f"{id_}{_ENDING}"

    def _paths(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from (
                path
                for path in sorted(self.folder.glob(f"*{_ENDING}"))
                if _ID.fullmatch(path.stem) and not is_left_behind(path.name)
            )


def _written(concept: Concept) -> bytes:
    base = None if concept.base is None else base64.b64encode(concept.base).decode()
    told = {
        "bestand": concept.place, "wanneer": concept.when.isoformat(timespec="seconds"),
        "keer": concept.number, "venster": concept.tab, "velden": concept.fields, "begin": base,
    }  # fmt: skip
    # Half of a character that takes two is escaped here, and comes back as it was.
    return json.dumps(told, indent=1).encode()


def _read(path: Path) -> Concept | None:
    try:
        told = json.loads(path.read_bytes())
        base = told["begin"]
        fields = {str(name): tuple(map(str, texts)) for name, texts in told["velden"].items()}
        if not _PLACE.fullmatch(told["bestand"]):
            return None
        return Concept(
            path.stem, told["bestand"], None if base is None else base64.b64decode(base),
            fields, datetime.fromisoformat(told["wanneer"]), int(told["keer"]),
            str(told["venster"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
