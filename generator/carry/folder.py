"""A folder on this computer as a place to publish at: of a web server, or one that is shared."""

from __future__ import annotations

import os
from pathlib import Path

from generator.carry.place import BESIDE, Place
from generator.problems import why

_FOLDER, _FILE = 0o755, 0o644


class FolderPlace:
    """A folder; made when it is not there yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Make the folder when it is not there yet."""
        make_readable(self.folder)

    def beside(self) -> FolderPlace | None:
        """Give a folder beside this one to fill first; None when this one is there already."""
        if self.folder.exists():
            return None
        return FolderPlace(self.folder.with_name(f"{self.folder.name}{BESIDE}"))

    def become(self, beside: Place) -> None:
        """Let the folder beside this one become it, in one stroke."""
        assert isinstance(beside, FolderPlace)
        beside.folder.rename(self.folder)

    def names(self, folder: str = "") -> frozenset[str]:
        """Give the names in a folder; none when it is not there."""
        try:
            return frozenset(one.name for one in (self.folder / folder).iterdir())
        except FileNotFoundError:
            return frozenset()

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file; None when it is not there."""
        try:
            return (self.folder / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            return None

    def write(self, path: str, data: bytes) -> None:
        """Write a file that everybody may read."""
        target = self.folder / path
        with target.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        target.chmod(_FILE)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, in the place of what has that name."""
        (self.folder / old).replace(self.folder / new)

    def remove(self, path: str) -> None:
        """Remove a file; one that is not there is well too."""
        (self.folder / path).unlink(missing_ok=True)

    def make_folder(self, path: str) -> bool:
        """Make a folder that everybody may read."""
        target = self.folder / path
        try:
            target.mkdir()
        except FileExistsError:
            if target.is_dir():
                return False
            raise
        target.chmod(_FOLDER)
        return True

    def remove_folder(self, path: str) -> bool:
        """Remove a folder when it is empty, and say whether it is gone."""
        try:
            (self.folder / path).rmdir()
        except OSError:
            return not (self.folder / path).exists()
        return True

    def modified(self, path: str) -> float | None:
        """Give when a file was last written."""
        try:
            return (self.folder / path).stat().st_mtime
        except OSError:
            return None

    def why(self, error: OSError | EOFError) -> str:
        """Say in Dutch why something was refused."""
        return why(error) if isinstance(error, OSError) else "het antwoord is niet heel"

    def close(self) -> None:
        """Let go of nothing."""


def make_readable(folder: Path) -> None:
    """Make a folder, and those around it, as a web server can read them."""
    if not folder.is_dir():
        make_readable(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(_FOLDER)
