"""A folder on a server, over SFTP, as a place to publish at."""

from __future__ import annotations

import errno
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any

from paramiko import SFTPClient, SSHException, Transport
from paramiko.sftp import CMD_EXTENDED

from generator.carry.place import BESIDE, Place
from generator.carry.problems import CarryProblem
from generator.problems import why
from generator.values.destination import Destination

_FOLDER, _FILE = 0o755, 0o644
_PATIENCE = 60.0
_READABLE = stat.S_IRGRP | stat.S_IROTH


class _Client(SFTPClient):
    """SFTP with the one question that the library does not ask."""

    def free_room(self, path: str) -> int | None:
        """Give how many bytes fit on the disk of a folder; None when the server does not say."""
        try:
            question = CMD_EXTENDED, "statvfs@openssh.com", path
            _, answer = self._request(*question)  # type: ignore[attr-defined]
            numbers = [answer.get_int64() for _ in range(5)]
        except (OSError, EOFError, SSHException, TypeError):
            return None
        return int(numbers[1] * numbers[4])


@contextmanager
def _told() -> Iterator[None]:
    """Let a connection that has gone be told as one."""
    try:
        yield
    except SSHException as error:
        raise EOFError(str(error)) from error


class SftpPlace:
    """A folder on a server. Raises `CarryProblem` when the server offers no files."""

    def __init__(self, transport: Transport, to: Destination) -> None:
        self._transport, self._to = transport, to
        path = to.path.rstrip("/")
        self.root = path.removeprefix("/~/") if path.startswith("/~/") else path
        try:
            client = _Client.from_transport(transport)
            assert isinstance(client, _Client)
            self._client = client
            client.get_channel().settimeout(_PATIENCE)  # type: ignore[union-attr]
        except (SSHException, OSError, EOFError) as error:
            transport.close()
            raise CarryProblem(
                f"'{to.host}' laat u in, maar geeft geen toegang tot bestanden met SFTP. Vraag uw "
                "host om dat aan te zetten."
            ) from error

    def _at(self, path: str) -> str:
        return f"{self.root}/{path}" if path else self.root or "/"

    def prepare(self) -> None:
        """Make the folder, and those around it, when it is not there yet."""
        parts = self.root.split("/")
        with _told():
            if self._stat(self._at("")) is None:
                for number in range(1, len(parts) + 1):
                    if folder := "/".join(parts[:number]):
                        self._make(folder)

    def beside(self) -> SftpPlace | None:
        """Give a folder beside this one to fill first; None when this one is there already."""
        with _told():
            if not self.root or self._stat(self.root) is not None:
                return None
        other = copy(self)
        other.root += BESIDE
        return other

    def become(self, beside: Place) -> None:
        """Let the folder beside this one become it, in one stroke."""
        assert isinstance(beside, SftpPlace)
        with _told():
            self._client.posix_rename(beside.root, self.root)

    def names(self, folder: str = "") -> frozenset[str]:
        """Give the names in a folder; none when it is not there."""
        with _told():
            try:
                return frozenset(self._client.listdir(self._at(folder)))
            except FileNotFoundError:
                return frozenset()

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file; None when it is not there."""
        with _told():
            try:
                with self._client.open(self._at(path), "rb") as file:
                    file.prefetch()
                    return bytes(file.read())
            except FileNotFoundError:
                return None

    def write(self, path: str, data: bytes) -> None:
        """Write a file that everybody may read."""
        at = self._at(path)
        with _told():
            with self._client.open(at, "wb") as file:
                file.set_pipelined(pipelined=True)
                file.write(data)
            there = self._client.stat(at)
            if there.st_size != len(data):
                raise OSError("Failure")
            if there.st_mode is not None and there.st_mode & _READABLE != _READABLE:
                self._client.chmod(at, _FILE)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name, in the place of what has that name."""
        with _told():
            self._client.posix_rename(self._at(old), self._at(new))

    def remove(self, path: str) -> None:
        """Remove a file; one that is not there is well too."""
        with _told():
            try:
                self._client.remove(self._at(path))
            except FileNotFoundError:
                return

    def make_folder(self, path: str) -> bool:
        """Make a folder that everybody may read."""
        with _told():
            return self._make(self._at(path))

    def _make(self, at: str) -> bool:
        try:
            self._client.mkdir(at, _FOLDER)
        except OSError:
            there = self._stat(at)
            if there is None:
                raise
            if not stat.S_ISDIR(there.st_mode or 0):
                raise OSError(errno.EEXIST, at) from None
            return False
        made = self._stat(at)
        if made is not None and (made.st_mode or 0) & 0o755 != _FOLDER:
            self._client.chmod(at, _FOLDER)
        return True

    def _stat(self, at: str) -> Any:
        try:
            return self._client.stat(at)
        except FileNotFoundError:
            return None

    def remove_folder(self, path: str) -> bool:
        """Remove a folder when it is empty, and say whether it is gone."""
        with _told():
            try:
                self._client.rmdir(self._at(path))
            except OSError:
                return self._stat(self._at(path)) is None
            return True

    def modified(self, path: str) -> float | None:
        """Give when a file was last written, by the clock of the server."""
        with _told():
            there = self._stat(self._at(path))
        return None if there is None or there.st_mtime is None else float(there.st_mtime)

    def why(self, error: OSError | EOFError) -> str:
        """Say in Dutch why something was refused; a server often says no more than "Failure"."""
        # A line that broke a moment ago may still count as active: the library says so in words.
        broke = str(error) == "Socket is closed" or not self._transport.is_active()
        if isinstance(error, EOFError) or broke:
            return f"de verbinding met '{self._to.host}' is weggevallen"
        if isinstance(error, TimeoutError):
            return f"'{self._to.host}' antwoordt niet meer"
        if error.errno is not None:
            return f"op de server: {why(error)}"
        room = self._client.free_room(self.root or "/")
        if room is not None and room < 100_000:
            return "de schijf van de server is vol"
        return (
            f"de server zegt alleen '{error}'. Meestal is de ruimte die u daar hebt op, of mag in "
            "die map niets geschreven worden"
        )

    def close(self) -> None:
        """Hang up."""
        self._transport.close()
