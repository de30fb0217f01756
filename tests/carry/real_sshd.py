"""A real server with SFTP, on this computer alone: Debian's sshd, with settings of our own."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

from paramiko import Ed25519Key

from generator.carry.hosts import fingerprint
from generator.values.destination import Destination, Kind

SSHD = shutil.which("sshd", path=f"/usr/sbin:/usr/bin:{os.environ.get('PATH', '')}")
SFTP_SERVER = Path("/usr/lib/openssh/sftp-server")
REFUSING_PACKED = """
import os, struct, subprocess, sys, threading

server = subprocess.Popen([sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
reading, writing = sys.stdin.buffer, sys.stdout.buffer


def answers():
    while data := os.read(server.stdout.fileno(), 65536):
        writing.write(data)
        writing.flush()


threading.Thread(target=answers, daemon=True).start()
while head := reading.read(4):
    packet = reading.read(struct.unpack(">I", head)[0])
    opens = packet[0] == 3  # SSH_FXP_OPEN: number, then the name
    name = packet[9 : 9 + struct.unpack(">I", packet[5:9])[0]] if opens else b""
    flags = struct.unpack(">I", packet[9 + len(name) : 13 + len(name)])[0] if opens else 0
    if name.endswith(b".gz") and flags & 2:
        told = packet[1:5] + struct.pack(">I", 3) + struct.pack(">I", 6) + b"denied" + bytes(4)
        writing.write(struct.pack(">I", len(told) + 1) + bytes([101]) + told)
        writing.flush()
        continue
    server.stdin.write(head + packet)
    server.stdin.flush()
server.stdin.close()
server.wait()
"""


@dataclass
class Server:
    """A running sshd: where it listens, its key and the one that lets somebody in."""

    folder: Path
    port: int
    subsystem: str
    chroot: str
    process: subprocess.Popen[bytes]

    @property
    def key(self) -> Path:
        """Give the file with the key that is let in."""
        return self.folder / "mijn-sleutel"

    @property
    def fingerprint(self) -> str:
        """Give by what the server is known."""
        return fingerprint(Ed25519Key.from_private_key_file(str(self.folder / "host")))

    def place(self, path: str) -> Destination:
        """Give a folder on it as a place to publish at."""
        return Destination(Kind.SFTP, path, "127.0.0.1", getuser(), self.port)

    def kill(self) -> None:
        """Pull the plug: the server and all it was doing."""
        for one in (*_children(self.process.pid), self.process.pid):
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)
        self.process.wait()

    def start_again(self) -> None:
        """Start it where it was."""
        self.process = _started(self.folder, self.port)

    def renew_key(self) -> None:
        """Give it another key, as a new server would have."""
        self.kill()
        _key(self.folder / "host")
        self.start_again()


@contextmanager
def running(
    folder: Path, *, subsystem: str = "internal-sftp", chroot: str = "none"
) -> Iterator[Server]:
    """Give a server that runs during the block."""
    folder.mkdir(parents=True, exist_ok=True)
    _key(folder / "host")
    _key(folder / "mijn-sleutel")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (folder / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder / 'host'}\nPidFile none\n"
        f"AuthorizedKeysFile {folder / 'mijn-sleutel.pub'}\nStrictModes no\nUsePAM no\n"
        "PermitRootLogin yes\nPasswordAuthentication yes\n"
        f"Subsystem sftp {subsystem}\nChrootDirectory {chroot}\n",
        encoding="utf-8",
    )
    server = Server(folder, port, subsystem, chroot, _started(folder, port))
    try:
        yield server
    finally:
        if server.process.poll() is None:
            server.kill()


def refusing_packed(folder: Path) -> str:
    """Give a way to serve files that takes none whose name ends with .gz."""
    script = folder / "weigert.py"
    script.write_text(REFUSING_PACKED, encoding="utf-8")
    return f"{sys.executable} {script} {SFTP_SERVER}"


def small_files_only(folder: Path, blocks: int) -> str:
    """Give a way to serve files on which larger ones fail, as where somebody's room is used up."""
    script = folder / "weinig-ruimte.sh"
    script.write_text(f"#!/bin/sh\ntrap '' XFSZ\nulimit -f {blocks}\nexec {SFTP_SERVER}\n",
                      encoding="utf-8")  # fmt: skip
    script.chmod(0o755)
    return str(script)


def _children(process: int) -> Iterator[int]:
    """Give what a process started, and what that started: each line in is one of its own."""
    listed = Path(f"/proc/{process}/task/{process}/children")
    for child in listed.read_text(encoding="utf-8").split() if listed.exists() else ():
        yield from (*_children(int(child)), int(child))


def _key(path: Path) -> None:
    for old in (path, path.with_suffix(".pub")):
        old.unlink(missing_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)


def _started(folder: Path, port: int) -> subprocess.Popen[bytes]:
    assert SSHD is not None
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    process = subprocess.Popen([SSHD, "-D", "-f", str(folder / "sshd_config"),
                                "-E", str(folder / "log")])  # fmt: skip
    for _ in range(200):
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return process
        time.sleep(0.02)
    raise AssertionError((folder / "log").read_text(encoding="utf-8"))
