"""Results kept from one run to the next, in files that anybody may throw away at any moment.

In: the kind of result, a key that names everything it was made of, and its bytes. Out: those
same bytes, or nothing. A store never fails and never guesses: what cannot be written is not kept,
and what was damaged, cut short or put there by something else does not exist. Two processes may
use the same folder. The checksum guards against accidents, not against a person: do not unpickle
from a folder that others can write in.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

_SUM: Final = 32
_HOUR: Final = 3600
_LONGEST_UNUSED: Final = 30 * 24 * _HOUR
# What is called otherwise is not ours, and stays whatever happens.
_OWN: Final = re.compile(r"[0-9a-f]{64}|\.[0-9a-f]{64}-[0-9a-f]{12}")
# A folder is looked through after so much of its room was written, not at every result.
_PART: Final = 8
BOOKLETS: Final = "boekjes"
ROOM: Final = 28_000_000
"""Bytes that all kinds may take together, except those with room of their own."""
OWN_ROOM: Final[Mapping[str, int]] = MappingProxyType({BOOKLETS: 60_000_000})
"""Kinds with room of their own, so that a few large results do not drive out many small ones."""


class Store:
    """A folder of results; without a folder it keeps nothing.

    `mark` is part of every key: it stands for the code that makes the results, so that a new
    version of the program finds nothing of an old one.
    """

    def __init__(self, folder: Path | None, mark: str = "", room: int | None = None) -> None:
        self._folder, self._mark, self._room = folder, mark, room
        self._written: dict[str, int] = {}

    @property
    def keeps(self) -> bool:
        """Tell whether anything is kept at all."""
        return self._folder is not None

    def get(self, kind: str, key: str) -> bytes | None:
        """Give what was put under this key; None when it is not there whole."""
        if self._folder is None:
            return None
        path = self._path(self._folder, kind, key)
        try:
            with path.open("rb") as file:
                mark, data = file.read(_SUM), file.read()
        except OSError:
            return None
        if mark != self._sum(kind, key, data):
            return None
        try:
            if time.time() - path.stat().st_mtime > _HOUR:
                os.utime(path)  # used again: it goes last when room is made
        except OSError:
            pass
        return data

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Keep data under this key, if there is a place for it."""
        if self._folder is None:
            return
        path = self._path(self._folder, kind, key)
        fresh = path.with_name(f".{path.name}-{os.urandom(6).hex()}")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                with fresh.open("wb") as file:
                    # One after another: a result may be large, and a joined one is a copy of it.
                    file.write(self._sum(kind, key, data))
                    file.write(data)
                fresh.replace(path)
            finally:
                fresh.unlink(missing_ok=True)
            self._make_room(kind, self._folder, len(data))
        except OSError:
            return

    def remember(self, kind: str, key: str, make: Callable[[], bytes]) -> bytes:
        """Give what was put under this key, or make it and keep it."""
        known = self.get(kind, key)
        if known is None:
            known = make()
            self.put(kind, key, known)
        return known

    def clear(self, but: frozenset[str] = frozenset()) -> None:
        """Throw every result away, whoever put it there; those of the kinds in `but` stay.

        What is called otherwise than a result stays too. Raises `OSError` when not all can go.
        """
        if self._folder is None or not self._folder.is_dir():
            return
        for kind in self._folder.iterdir():
            if kind.is_dir() and kind.name not in but:
                for path in kind.iterdir():
                    if _OWN.fullmatch(path.name):
                        path.unlink(missing_ok=True)

    def _path(self, folder: Path, kind: str, key: str) -> Path:
        name = hashlib.sha256(f"{self._mark}\0{key}".encode(errors="surrogatepass")).hexdigest()
        return folder / kind / name

    def _sum(self, kind: str, key: str, data: bytes) -> bytes:
        begin = hashlib.sha256(f"{self._mark}\0{kind}\0{key}\0".encode(errors="surrogatepass"))
        begin.update(data)
        return begin.digest()

    def _make_room(self, kind: str, folder: Path, size: int) -> None:
        group = kind if kind in OWN_ROOM else ""
        room = OWN_ROOM.get(kind, ROOM) if self._room is None else self._room
        written = self._written.get(group, room) + size  # the first time, always look
        if written > room // _PART:
            shared = (one for one in folder.iterdir() if one.name not in OWN_ROOM and one.is_dir())
            _prune([folder / group] if group else list(shared), room)
            written = 0
        self._written[group] = written


NOTHING_KEPT: Final = Store(None)
"""The store of who keeps nothing."""


def _inside(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Give what is in a folder; it is let go of too when a file is gone before it was looked at."""
    with os.scandir(folder) as inside:
        yield from inside


def _prune(folders: list[Path], room: int) -> None:
    """Remove what nobody used for a month, what was cut short, and the oldest beyond `room`."""
    now = time.time()
    kept = 0
    every = (file for folder in folders for file in _inside(folder))
    found = [(file.stat(), Path(file.path)) for file in every if _OWN.fullmatch(file.name)]
    for state, path in sorted(found, key=lambda one: one[0].st_mtime, reverse=True):
        age = now - state.st_mtime
        is_half = path.name.startswith(".") and age > _HOUR
        if is_half or age > _LONGEST_UNUSED or kept + state.st_size > room:
            path.unlink(missing_ok=True)
        else:
            kept += state.st_size
