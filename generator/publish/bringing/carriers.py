"""From where a site goes to a way of publishing there."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from generator.carry.carrier import Carrier, PlaceCarrier
from generator.carry.folder import FolderPlace
from generator.carry.locked import Publisher, mark_of_this_run
from generator.carry.own_folder import folder_of
from generator.carry.problems import CarryProblem
from generator.carry.secrets import Asking
from generator.carry.zipped import ZipCarrier
from generator.model.publication import Publication
from generator.values.destination import Destination, Kind


def located(destination: Destination, base: Path) -> Destination:
    """Give a place with a whole path; what is typed in the map counts from the village's folder."""
    if destination.kind is Kind.SFTP or _is_address(destination):
        return destination
    path = (base / Path(destination.path).expanduser()).resolve()
    return replace(destination, path=str(path))


def _is_address(destination: Destination) -> bool:
    """Tell whether a repository is on another computer."""
    path = destination.path
    return destination.kind is Kind.GIT and ("://" in path or "@" in path.partition("/")[0])


def carrier_for(publication: Publication, now: datetime, asking: Asking) -> Carrier:
    """Give the way of publishing at a place. Raises `CarryProblem`."""
    to = publication.to
    if to.kind is Kind.ZIP:
        return ZipCarrier(Path(to.path))
    if to.kind is Kind.FOLDER:
        return PlaceCarrier(FolderPlace(Path(to.path)), publisher(now, to), mine=True)
    if to.kind is Kind.SFTP:
        # Here, because it takes long to load and most villages publish otherwise.
        from generator.carry.sftp import SftpPlace  # noqa: PLC0415
        from generator.carry.ssh import connected  # noqa: PLC0415

        line = connected(to, publication.fingerprint, asking)
        return PlaceCarrier(SftpPlace(line, to), publisher(now, to), mine=True)
    from generator.carry.branch import BranchCarrier  # noqa: PLC0415
    from generator.carry.repositories import Repository  # noqa: PLC0415

    return BranchCarrier(Repository(to, publication.fingerprint, asking), to.branch, now)


def publisher(now: datetime, to: Destination) -> Publisher:
    """Give who publishes, as others are told: a name and a computer; and the mark of the latter."""
    who = "Iemand"
    with suppress(OSError, KeyError, ImportError):
        who = getpass.getuser()
    return Publisher(f"{who} op {platform.node() or 'deze computer'}", mark_of_this_run(), now,
                     _computer(folder_of(to)))  # fmt: skip


def _computer(folder: Path) -> str:
    """Give the mark of this computer, made once; another each time where it cannot be kept."""
    kept = folder / "computer"
    with suppress(OSError, UnicodeDecodeError):
        if known := kept.read_text(encoding="ascii").strip():
            return known
    made = mark_of_this_run()
    with suppress(OSError):
        kept.write_text(made, encoding="ascii")
    return made


@contextmanager
def alone_here(destination: Destination) -> Iterator[None]:
    """Hold this computer's own lock on a place; the system lets go of it, however we end."""
    folder = folder_of(destination)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        held = FileLock(folder / "slot", timeout=0)
        held.acquire()
    except Timeout:
        raise CarryProblem(
            "Op deze computer wordt hier al gepubliceerd. Wacht tot dat klaar is en typ de "
            "opdracht dan opnieuw."
        ) from None
    try:
        yield
    finally:
        held.release()
