"""The map that is kept, as it stands at this moment; every page of the desk asks here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from threading import Lock

from generator.consent import public_map
from generator.desk.keys import Keys
from generator.desk.saving.concepts import FOLDER, Concepts
from generator.keeping.memory import Memory
from generator.keeping.store import NOTHING_KEPT, Store
from generator.model import SocialMap
from generator.model.village import Village
from generator.problems import Level, Problem
from generator.publish.inspection import inspect
from generator.publish.preview.watching import Snapshot, snapshot
from generator.reading import Reading, read_map
from generator.reading.files import list_files
from generator.reading.kinds import KINDS
from generator.site.project import Project, village_folder
from generator.views import MapView, map_view

_NOBODY = Village.model_construct(
    name="", kernen=(), supporters=(), emergency_numbers=(), site="", news=()
)


@dataclass(frozen=True)
class Place:
    """A file of the map: its folder ('' at the top), its id, and where it is told to be."""

    folder: str
    id: str
    path: str
    data: bytes | None

    @property
    def file(self) -> str:
        """Give its name in the folder of the map, such as 'diensten/koffie.yml'."""
        return self.path.partition("/")[2]


@dataclass(frozen=True)
class Standing:
    """The map at one moment: its files, what it says, and what is wrong or could be better."""

    places: tuple[Place, ...]
    reading: Reading
    today: date

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give everything that `controleer` would tell."""
        return self.reading.problems

    @property
    def mistakes(self) -> int:
        """Give how many mistakes there are, with which nothing can be published."""
        return sum(one.level is Level.ERROR for one in self.problems)

    @property
    def map(self) -> SocialMap:
        """Give the map as far as it could be read; it may be far from whole."""
        return self.reading.map or self.reading.partial or SocialMap(village=_NOBODY)

    @cached_property
    def view(self) -> MapView:
        """Give what residents may see of the map."""
        return map_view(public_map(self.map, self.today), self.today)

    @cached_property
    def by_address(self) -> Mapping[tuple[str, str], Place]:
        """Give each file by its folder and its id."""
        return {(one.folder, one.id): one for one in self.places}

    @cached_property
    def by_path(self) -> Mapping[str, Place]:
        """Give each file by where it is told to be, as problems name it."""
        return {one.path: one for one in self.places}


@dataclass
class Desk:
    """One village's desk: where its map is, what day it is, and who may come in."""

    folder: Path
    project: Project
    today: Callable[[], date]
    now: Callable[[], datetime]
    keys: Keys = field(default_factory=Keys)
    store: Store = NOTHING_KEPT
    versions: Path | None = None
    """The folder with what every file was before; None keeps nothing."""
    _memory: Memory = field(default_factory=Memory)
    _lock: Lock = field(default_factory=Lock)
    _seen: tuple[Snapshot, date] | None = None
    _standing: Standing | None = None

    @property
    def concepts(self) -> Concepts:
        """Give what was typed and not saved yet."""
        return Concepts(village_folder(self.folder.resolve()) / FOLDER)

    def standing(self) -> Standing:
        """Give the map as it is now; it is read again only when a file or the day changed."""
        with self._lock:
            seen = snapshot((self.folder, *self.project.places)), self.today()
            if self._standing is None or seen != self._seen:
                self._standing, self._seen = self._looked(seen[1]), seen
            return self._standing

    def _looked(self, today: date) -> Standing:
        files, _ = list_files(self.folder)
        places = tuple(
            Place(one.folder, one.stem, one.path, one.data)
            for one in files if one.sure and one.folder in {"", *KINDS}
        )  # fmt: skip
        return Standing(places, inspect(self.folder, today), today)

    def read(self) -> Reading:
        """Read the map as it is now, without looking at what could be better: that is quick."""
        with self._lock:
            return read_map(self.folder, self._memory)
