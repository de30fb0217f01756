"""What was typed and not saved yet: kept beside the map after every few letters, until it is saved.

In: the fields of a form as they were posted, right or wrong. Out: the same, also after the window
was closed or the power went. Every page that is opened has a draft of its own, so two windows never
write over each other; each is a file that is there whole or not at all. Drafts hold all that was
typed, so they are for this computer alone and never published.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from generator.desk.saving.turns import one_at_a_time
from generator.editing.writing import put

FOLDER: Final = ".concepten"
_ENDING: Final = ".json"
_ID: Final = re.compile(r"[0-9a-f]{16}")
_PLACE: Final = re.compile(r"(?:[a-z]+/)?[a-z0-9-]+\.ya?ml")
Fields = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Concept:
    """One draft: of which file, what it began from, and what was typed since.

    `base` are the bytes of the file when she began, None for what is not on the map yet. `shown` is
    the plain content that the page was made of, `fields` what came back from it. `number` grows
    each time that it is kept; 0 is a page on which nothing was typed.
    """

    id: str
    place: str
    base: bytes | None
    shown: Any
    fields: Fields
    when: datetime
    number: int = 0

    @property
    def is_new(self) -> bool:
        """Tell whether it is about something that is not on the map yet."""
        return self.base is None


def is_place(place: str) -> bool:
    """Tell whether this can be a file of a map, such as 'diensten/koffie.yml'."""
    return bool(_PLACE.fullmatch(place))


def new_id() -> str:
    """Give the id of a draft that nobody else has."""
    return os.urandom(8).hex()


@dataclass(frozen=True)
class Concepts:
    """The drafts of one map, in a folder that is made when there is something to keep."""

    folder: Path

    def all(self) -> tuple[Concept, ...]:
        """Give every draft, the newest first; what is damaged is passed over and stays."""
        found = (one for path in self._paths() if (one := _read(path)) is not None)
        return tuple(sorted(found, key=lambda one: (one.when, one.id), reverse=True))

    def of(self, place: str) -> tuple[Concept, ...]:
        """Give the drafts of one file, the newest first."""
        return tuple(one for one in self.all() if one.place == place)

    def get(self, id_: str) -> Concept | None:
        """Give a draft by its id; None when there is none."""
        return _read(self._path(id_)) if _ID.fullmatch(id_) else None

    @one_at_a_time
    def keep(self, concept: Concept, instead_of: str = "") -> Concept:
        """Keep what was typed and give it with its new number.

        `instead_of` names the draft that this one was opened from, as `mark` gave it: that goes,
        unless somebody typed in it since. Raises `OSError` when it cannot be kept.
        """
        if not (_ID.fullmatch(concept.id) and is_place(concept.place)):
            raise ValueError(concept.id)
        kept = self.get(concept.id)
        now = replace(concept, number=1 + (kept.number if kept else 0))
        self._make_room()
        put(self._path(now.id), _written(now))
        older = self.get(instead_of.partition(":")[0])
        if older is not None and older.id != now.id and mark(older) == instead_of:
            self.drop(older.id)
        return now

    @one_at_a_time
    def drop(self, id_: str) -> None:
        """Throw a draft away. Raises `OSError` when it cannot go."""
        if _ID.fullmatch(id_):
            self._path(id_).unlink(missing_ok=True)

    @one_at_a_time
    def drop_damaged(self, has_it: Callable[[str], bool]) -> int:
        """Throw away what cannot be read as a draft and tells something; give how many.

        Raises `OSError`.
        """
        gone = [path for path in self._files() if _read(path) is None
                and has_it(path.read_bytes().decode(errors="replace"))]  # fmt: skip
        for path in gone:
            path.unlink(missing_ok=True)
        return len(gone)

    @one_at_a_time
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

    def _files(self) -> list[Path]:
        """Give all that stands there, also what was cut while it was written."""
        with suppress(OSError):
            return sorted(one for one in self.folder.iterdir() if one.is_file())
        return []

    def _paths(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from (
                path for path in sorted(self.folder.glob(f"*{_ENDING}")) if _ID.fullmatch(path.stem)
            )


def mark(concept: Concept) -> str:
    """Give what tells one state of a draft from the next."""
    return f"{concept.id}:{concept.number}"


def _written(concept: Concept) -> bytes:
    told = {
        "bestand": concept.place, "wanneer": concept.when.isoformat(timespec="milliseconds"),
        "keer": concept.number, "velden": concept.fields, "getoond": concept.shown,
        "begin": as_text(concept.base),
    }  # fmt: skip
    # Half of a character that takes two is escaped here, and comes back as it was.
    return json.dumps(told, indent=1).encode()


def as_text(data: bytes | None) -> str | None:
    """Give bytes as letters that any page or file can hold."""
    return None if data is None else base64.b64encode(data).decode()


def as_bytes(text: str | None) -> bytes | None:
    """Give back what `as_text` made letters of. Raises `ValueError`."""
    return None if text is None else base64.b64decode(text, validate=True)


def _read(path: Path) -> Concept | None:
    try:
        told = json.loads(path.read_bytes())
        fields = {str(name): tuple(map(str, texts)) for name, texts in told["velden"].items()}
        if not is_place(told["bestand"]):
            return None
        return Concept(
            path.stem, told["bestand"], as_bytes(told["begin"]), told["getoond"], fields,
            datetime.fromisoformat(told["wanneer"]), int(told["keer"]),
        )  # fmt: skip
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
