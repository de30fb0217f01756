"""What a way of publishing can do: look at what stands there, and bring a site."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Protocol

from generator.carry.locked import Publisher, lock, meanwhile
from generator.carry.manifest import LIST, VERSION, Manifest
from generator.carry.place import Place
from generator.carry.plan import plan
from generator.carry.problems import CarryProblem
from generator.carry.switching import Brought, Job, Report, bring
from generator.carry.there import There, what_is_there

REGISTER, HOME = "register.yml", "index.html"


@dataclass(frozen=True)
class Standing:
    """What stands at a place: files of ours, what they say of themselves, and what is not ours.

    `others` are files of somebody else in the place of ours.
    """

    there: There = field(default_factory=lambda: There({}))
    register: bytes = b""
    version: bytes = b""


class Carrier(Protocol):
    """A way of publishing. Everything raises `CarryProblem`."""

    def look(self, *, every_byte: bool = False) -> Standing:
        """Give what stands there, changing nothing."""

    def others(self, wanted: Manifest, standing: Standing) -> tuple[str, ...]:
        """Give the files that are not ours and stand where ours would come."""

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file that stands there; None without one."""

    def carry(self, site: Path, wanted: Manifest, standing: Standing, report: Report) -> Brought:
        """Bring a site there."""

    def close(self) -> None:
        """Let go of it."""


class PlaceCarrier:
    """Publishing in a folder of files, here or on a server."""

    def __init__(self, place: Place, publisher: Publisher, *, mine: bool = False) -> None:
        self._place, self._publisher, self._mine = place, publisher, mine

    def look(self, *, every_byte: bool = False) -> Standing:
        """Give what stands there, changing nothing."""
        try:
            there = what_is_there(self._place, every_byte=every_byte)
            return Standing(there, self._place.read(REGISTER) or b"",
                            self._place.read(VERSION) or b"")  # fmt: skip
        except (OSError, EOFError) as error:
            raise self._problem("Wat er staat, kan niet gelezen worden", error) from error

    def others(self, wanted: Manifest, standing: Standing) -> tuple[str, ...]:
        """Give the files that are not ours and stand where ours would come."""
        try:
            found = tuple(_in_the_way(self._place, wanted, standing.there.files))
            # What came since we looked was put there by this program: by who publishes meanwhile.
            if found and not _in_the_way(self._place, wanted, what_is_there(self._place).files):
                raise CarryProblem(meanwhile(self._place))
            return found
        except (OSError, EOFError) as error:
            raise self._problem("Wat er staat, kan niet gelezen worden", error) from error

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file that stands there; None without one."""
        try:
            return self._place.read(path)
        except (OSError, EOFError) as error:
            raise self._problem("Wat er staat, kan niet gelezen worden", error) from error

    def carry(self, site: Path, wanted: Manifest, standing: Standing, report: Report) -> Brought:
        """Bring a site there, alone."""
        try:
            fresh = self._fresh()
            if fresh is None:
                self._place.prepare()
                return self._bring(self._place, site, wanted, standing, report)
            brought = self._bring(fresh, site, wanted, standing, report)
            self._place.become(fresh)
            return brought
        except (OSError, EOFError) as error:
            raise self._problem("De site kon niet gepubliceerd worden", error) from error

    def _fresh(self) -> Place | None:
        """Give a place beside ours to fill first, where nothing stands yet and that may be made."""
        try:
            fresh = self._place.beside()
            if fresh is not None:
                fresh.prepare()
        except OSError:
            return None
        return fresh

    def _bring(
        self, place: Place, site: Path, wanted: Manifest, standing: Standing, report: Report
    ) -> Brought:
        ours = lock(place, self._publisher, mine=self._mine)
        try:
            # Another may have published since we looked, or may have been cut.
            there = what_is_there(place)
            if not there.cut and there.files.get(LIST) == standing.there.files.get(LIST):
                there = standing.there
            return bring(Job(place, site, wanted, there.files, ours, report))
        finally:
            ours.let_go()

    def close(self) -> None:
        """Let go of the place."""
        self._place.close()

    def _problem(self, what: str, error: OSError | EOFError) -> CarryProblem:
        return CarryProblem(f"{what}: {self._place.why(error)}.")


def sizes(wanted: Manifest, standing: Standing, site: Path) -> tuple[int, int, int]:
    """Give how many files would go, how many bytes they are, and how many would be removed."""
    todo = plan(wanted, standing.there.files)
    return len(todo.put), sum((site / path).stat().st_size for path in todo.put), len(todo.remove)


def _in_the_way(place: Place, wanted: Manifest, ours: Manifest) -> list[str]:
    names: dict[str, frozenset[str]] = {}

    def inside(folder: PurePosixPath) -> frozenset[str]:
        key = "" if folder == PurePosixPath() else str(folder)
        if key not in names:
            is_there = not key or folder.name in inside(folder.parent)
            names[key] = place.names(key) if is_there else frozenset()
        return names[key]

    return [path for path in sorted(wanted) if path not in ours
            and PurePosixPath(path).name in inside(PurePosixPath(path).parent)]  # fmt: skip
