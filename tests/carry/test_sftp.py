"""Publishing on a real server: what arrives, and that the old site stays whatever it refuses."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from carry.conftest import need_sshd
from carry.real_sshd import (
    SFTP_SERVER,
    Server,
    refusing_packed,
    running,
    small_files_only,
)
from carry.small_sites import ANNEKE, NEW, OLD, publish, silent, site, texts
from length import LONG

from generator.carry.carrier import PlaceCarrier
from generator.carry.locked import ROOM
from generator.carry.manifest import of_folder
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.carry.sftp import SftpPlace
from generator.carry.ssh import connected
from generator.carry.switching import Brought
from generator.values.destination import Destination

KILLS = 50 if LONG else 4
NOBODY = Asking(lambda _: False, lambda _: "", lambda _: False)
IS_ROOT = os.geteuid() == 0
FOREIGN = {".well-known/acme": "van de host", "CNAME": "kaart.dorp.nl"}
IN_BETWEEN = "Typ dezelfde opdracht opnieuw, dan komt het goed."


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return site(tmp_path / "oud", OLD)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return site(tmp_path / "nieuw", NEW)


def send(server: Server, path: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Brought:
    """Publish a site on the server and hang up."""
    carrier = PlaceCarrier(place_on(server, server.place(path), monkeypatch), ANNEKE, mine=True)
    try:
        return publish(carrier, folder)
    finally:
        carrier.close()


def place_on(server: Server, to: Destination, monkeypatch: pytest.MonkeyPatch) -> SftpPlace:
    monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
    return SftpPlace(connected(to, server.fingerprint, NOBODY), to)


def with_foreign_files(web: Path) -> None:
    for path, text in FOREIGN.items():
        (web / path).parent.mkdir(parents=True, exist_ok=True)
        (web / path).write_text(text, encoding="utf-8")


def test_only_what_changed_goes_and_what_is_not_ours_stays(
    server: Server, tmp_path: Path, old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web = tmp_path / "een map" / "wéb"
    send(server, str(web), old, monkeypatch)
    with_foreign_files(web)
    brought = send(server, str(web), new, monkeypatch)
    assert texts(web) == NEW | FOREIGN
    assert "register.yml" not in brought.put
    assert brought.removed == ("weg/index.html",)
    assert send(server, str(web), new, monkeypatch).put == ()
    assert {path.stat().st_mode & 0o777 for path in web.rglob("*.html")} == {0o644}


@pytest.mark.parametrize("strict", [
    ("-P rename,posix-rename", "laat niet toe dat een bestand een andere naam krijgt"),
    ("-R", "op de server: u hebt daar geen rechten"),
    ("-P mkdir", "op de server: u hebt daar geen rechten"),
])  # fmt: skip
def test_a_host_that_refuses_something_keeps_its_old_site(
    tmp_path: Path, old: Path, new: Path, monkeypatch: pytest.MonkeyPatch, strict: tuple[str, str]
) -> None:
    need_sshd()
    web, (refuses, told) = tmp_path / "web", strict
    with running(tmp_path / "goed") as good:
        send(good, str(web), old, monkeypatch)
    with_foreign_files(web)
    with running(tmp_path / "streng", subsystem=f"{SFTP_SERVER} {refuses}") as host:
        with pytest.raises(CarryProblem, match=told) as problem:
            send(host, str(web), new, monkeypatch)
        assert not problem.value.halfway
    found = texts(web)
    assert {path: text for path, text in found.items() if ROOM not in path} == OLD | FOREIGN


def test_a_host_without_packed_files_gets_all_the_rest(
    tmp_path: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need_sshd()
    web = tmp_path / "web"
    with running(tmp_path / "s", subsystem=refusing_packed(tmp_path)) as strict:
        brought = send(strict, str(web), new, monkeypatch)
    assert brought.refused == ("sitemap.xml.gz",)
    assert texts(web) == {path: text for path, text in NEW.items() if not path.endswith(".gz")}


def test_a_host_where_the_room_is_used_up_keeps_its_old_site(
    tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need_sshd()
    web = tmp_path / "web"
    with running(tmp_path / "goed") as good:
        send(good, str(web), old, monkeypatch)
    large = site(tmp_path / "groot", {**NEW, "boekje/boekje.pdf": "x" * 300_000})
    with running(tmp_path / "s", subsystem=small_files_only(tmp_path, 100)) as small:
        with pytest.raises(CarryProblem, match="de server zegt alleen 'Failure'") as problem:
            send(small, str(web), large, monkeypatch)
        assert not problem.value.halfway
    assert texts(web) == OLD


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 kB."""
    folder = tmp_path / "schijf"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    if not IS_ROOT or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("only who administers this computer can make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_and_left_with_room(
    server: Server, small_disk: Path, tmp_path: Path, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web = small_disk / "web"
    send(server, str(web), old, monkeypatch)
    files = {f"boekje/{number}.pdf": f"{number}" * 30_000 for number in range(9)}
    large = site(tmp_path / "groot", NEW | files)
    with pytest.raises(CarryProblem, match="de schijf van de server is vol"):
        send(server, str(web), large, monkeypatch)
    assert texts(web) == OLD
    assert shutil.disk_usage(small_disk).free > 50_000


@pytest.fixture
def chrooted(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Path]]:
    """A server on which the folder that is served is all there is, and cannot be renamed."""
    need_sshd()
    if not IS_ROOT:
        pytest.skip("only who administers this computer can lock somebody up in a folder")
    # Each folder above it has to be the administrator's own: below /tmp that cannot be.
    with TemporaryDirectory(prefix="kaart-proef-", dir="/run") as room:
        web = Path(room, "web")
        web.mkdir()
        web.chmod(0o755)
        Path(room).chmod(0o755)
        with running(Path(room, "sshd"), chroot=str(web)) as server:
            monkeypatch.setenv("KAART_SLEUTEL", str(server.key))
            yield server, web


def test_where_somebody_is_locked_up_in_the_folder(
    chrooted: tuple[Server, Path], old: Path, new: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, web = chrooted
    send(server, "/", old, monkeypatch)
    with_foreign_files(web)
    send(server, "/", new, monkeypatch)
    assert texts(web) == NEW | FOREIGN


class Plugged(SftpPlace):
    """A place whose server loses power after so many changes."""

    def __init__(self, server: Server, to: Destination, after: int) -> None:
        super().__init__(connected(to, server.fingerprint, NOBODY), to)
        self.server, self.left = server, after

    def _count(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.server.kill()

    def write(self, path: str, data: bytes) -> None:
        self._count()
        super().write(path, data)

    def rename(self, old: str, new: str) -> None:
        self._count()
        super().rename(old, new)

    def remove(self, path: str) -> None:
        self._count()
        super().remove(path)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_server_that_dies_at_any_moment(
    tmp_path: Path, old: Path, new: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    need_sshd()
    web, after = tmp_path / "web", random.Random(seed).randrange(2, 27)
    with running(tmp_path / "sshd") as server:
        send(server, str(web), old, monkeypatch)
        with_foreign_files(web)
        carrier = PlaceCarrier(Plugged(server, server.place(str(web)), after), ANNEKE, mine=True)
        with pytest.raises(CarryProblem) as cut:
            carrier.carry(new, of_folder(new), carrier.look(), silent)
        found = {path: text for path, text in texts(web).items() if ROOM not in path}
        for path, text in found.items():
            assert text in {OLD.get(path), NEW.get(path), FOREIGN.get(path)}
        if cut.value.halfway:
            assert str(cut.value).endswith(IN_BETWEEN)
        else:
            assert found == OLD | FOREIGN
            assert "is weggevallen" in str(cut.value)
        server.start_again()
        send(server, str(web), new, monkeypatch)
    assert texts(web) == NEW | FOREIGN
