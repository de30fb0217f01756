"""What publishing asks of a place with files: a folder on this computer, or one on a server.

Paths are relative to the place, with `/` between folders. Whatever is refused raises `OSError`,
with the number of the system where it is known; a connection that has gone raises `EOFError` too.
"""

from __future__ import annotations

from typing import Protocol

BESIDE = ".kaart-nieuw"


class Place(Protocol):
    """A folder of files that a web server, or whoever else, shows to residents."""

    def prepare(self) -> None:
        """Make the place itself when it is not there yet."""

    def beside(self) -> Place | None:
        """Give a place beside this one to fill first; None when this one is there already."""

    def become(self, beside: Place) -> None:
        """Let what stands beside this place become it, in one stroke."""

    def names(self, folder: str = "") -> frozenset[str]:
        """Give the names in a folder; none when it is not there."""

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file; None when it is not there."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file whose folder is there already."""

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, in the place of what has that name."""

    def remove(self, path: str) -> None:
        """Remove a file; one that is not there is well too."""

    def make_folder(self, path: str) -> bool:
        """Make a folder and say whether it was not there yet; those around it must be."""

    def remove_folder(self, path: str) -> bool:
        """Remove a folder when it is empty, and say whether it is gone."""

    def modified(self, path: str) -> float | None:
        """Give when a file was last written, in seconds by the clock of the place."""

    def why(self, error: OSError | EOFError) -> str:
        """Say in Dutch why something was refused."""

    def close(self) -> None:
        """Let go of the place."""
