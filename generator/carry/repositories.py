"""How a repository is reached: in a folder here, over SSH with keys we know, or over https."""

from __future__ import annotations

import logging
import re
from typing import Any
from urllib.parse import urlsplit

from dulwich.client import (
    GitClient,
    HTTPUnauthorized,
    LocalGitClient,
    SSHGitClient,
    SSHVendor,
    get_transport_and_path,
)
from dulwich.errors import GitProtocolError, NotGitRepository
from paramiko import Channel, SSHException, Transport

from generator.carry.problems import CarryProblem
from generator.carry.secrets import PASSWORD, Asking, known_password
from generator.carry.ssh import connected
from generator.problems import why
from generator.values.destination import Destination, Kind

# What these tell of each attempt is said in Dutch by us.
logging.getLogger("urllib3").setLevel(logging.CRITICAL)
_SCP = re.compile(r"(?:([\w.-]+)@)?([\w.-]+):(?!//)(.+)")
# Hosts look at the token only.
_ANYBODY = "x-access-token"


class Repository:
    """The repository of a destination."""

    def __init__(self, to: Destination, said: str | None, asking: Asking) -> None:
        self._to, self._said, self._asking = to, said, asking

    def open(self) -> tuple[GitClient, str]:
        """Give a client and the path of the repository."""
        path = self._to.path
        if (server := _server(path)) is not None:
            vendor = _OverSsh(server, self._said, self._asking)
            client = SSHGitClient(server.host, server.port, server.user, vendor=vendor)
            return client, server.path
        if re.match(r"https?://", path):
            token = known_password(urlsplit(path).hostname or "")
            who = {"username": _ANYBODY, "password": token} if token else {}
            return get_transport_and_path(path, quiet=True, **who)  # type: ignore[arg-type]
        return LocalGitClient(), path

    def why(self, error: Exception) -> CarryProblem:
        """Say in Dutch why something failed."""
        where = self._to.path
        if isinstance(error, HTTPUnauthorized):
            return CarryProblem(
                f"'{where}' laat u niet in. Maak bij uw host een token dat daar mag schrijven, en "
                f"zet het in de instelling {PASSWORD} van deze computer of in de sleutelhanger."
            )
        if isinstance(error, NotGitRepository):
            return CarryProblem(f"In '{where}' staat geen git-map. Maak die eerst, bijvoorbeeld "
                                f"met: git init --bare {where}")  # fmt: skip
        if type(error).__module__.startswith("urllib3") or "Max retries" in str(error):
            return CarryProblem(f"'{where}' is niet te bereiken. Klopt het adres, en hebt u "
                                "internet?")  # fmt: skip
        if isinstance(error, GitProtocolError):
            told = str(error).strip() or "de verbinding is weggevallen"
            return CarryProblem(f"Publiceren in '{where}' lukte niet: {told}.")
        if isinstance(error, OSError):
            return CarryProblem(f"'{where}' kan niet gebruikt worden ({why(error)}).")
        raise error


def _server(path: str) -> Destination | None:
    """Give the server of an address over SSH; None for any other."""
    if path.startswith("ssh://"):
        parts = urlsplit(path)
        return Destination(Kind.SFTP, parts.path, parts.hostname or "", parts.username or "git",
                           parts.port or 22)  # fmt: skip
    found = _SCP.fullmatch(path)
    if found is None or "://" in path or re.match(r"[A-Za-z]:", path):
        return None
    return Destination(Kind.SFTP, found[3], found[2], found[1] or "git")


class _OverSsh(SSHVendor):
    """Runs git on a server over a connection of ours, so that its key is one we know."""

    def __init__(self, to: Destination, said: str | None, asking: Asking) -> None:
        self._to, self._said, self._asking = to, said, asking

    def run_command(self, host: str, command: bytes, **_: Any) -> Any:  # type: ignore[override] # noqa: ARG002
        """Start a command and give its line."""
        transport = connected(self._to, self._said, self._asking)
        try:
            channel = transport.open_session()
            channel.exec_command(command)
        except SSHException as error:
            transport.close()
            raise GitProtocolError(f"'{self._to.host}' voert geen git uit") from error
        return _Line(transport, channel)


class _Line:
    """What dulwich reads from and writes to."""

    def __init__(self, transport: Transport, channel: Channel) -> None:
        self._transport, self._channel = transport, channel
        self._reading = channel.makefile("rb")

    def can_read(self) -> bool:
        """Tell whether something arrived."""
        return self._channel.recv_ready()

    def read(self, size: int | None = None) -> bytes:
        """Give so many bytes, or fewer at the end."""
        return bytes(self._reading.read(size))

    def write(self, data: bytes) -> int:
        """Send bytes."""
        self._channel.sendall(data)
        return len(data)

    def close(self) -> None:
        """Hang up."""
        self._transport.close()
