"""A zip file with the whole site in it, for a host that takes one."""

from __future__ import annotations

import glob
import os
import zipfile
from pathlib import Path

from generator.carry.carrier import REGISTER, Standing
from generator.carry.folder import make_readable
from generator.carry.manifest import LIST, VERSION, Manifest, read_list
from generator.carry.plan import plan
from generator.carry.problems import CarryProblem, NotOurs, refused
from generator.carry.switching import Brought, Report
from generator.carry.there import There

# The same site gives the same bytes, whenever it was packed.
_ALWAYS = (1980, 1, 1, 0, 0, 0)
_LARGEST = 50_000_000


class ZipCarrier:
    """Publishing by packing; unpacking it on the host is up to her."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def look(self, *, every_byte: bool = False) -> Standing:  # noqa: ARG002 - it is read whole
        """Give what the zip holds that stands there now."""
        if not self._path.exists():
            return Standing()
        try:
            with zipfile.ZipFile(self._path) as packed:
                listed = read_list(_member(packed, LIST))
                register, version = _member(packed, REGISTER), _member(packed, VERSION)
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
            listed = None
        if listed is None:
            raise NotOurs(
                f"'{self._path}' is er al en is geen zip van een sociale kaart. "
                "Kies een andere naam."
            )
        return Standing(There(listed, known=True), register, version)

    def others(self, wanted: Manifest, standing: Standing) -> tuple[str, ...]:  # noqa: ARG002
        """Give nothing: the zip is made anew."""
        return ()

    def read(self, path: str) -> bytes | None:
        """Give the bytes of a file in the zip; None without one."""
        try:
            with zipfile.ZipFile(self._path) as packed:
                return packed.read(path) if path in packed.namelist() else None
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise failed_to_unpack(self._path) from error

    def carry(self, site: Path, wanted: Manifest, standing: Standing, report: Report) -> Brought:
        """Pack the site, and put the zip in the place of the old one in one stroke."""
        todo = plan(wanted, standing.there.files)
        if todo.is_empty and self._path.exists():
            return Brought((), 0, ())
        try:
            make_readable(self._path.parent)
            size = pack(site, wanted, self._path, report)
        except OSError as error:
            raise refused(f"De zip kan niet in '{self._path}' komen te staan", error) from error
        return Brought(tuple(sorted(wanted)), size, ())

    def close(self) -> None:
        """Let go of nothing."""


def pack(site: Path, wanted: Manifest, target: Path, report: Report) -> int:
    """Pack the files of a site, whole or not at all, and give the size. Raises `OSError`.

    What was cut while it was packed before goes.
    """
    begun = f".kaart-{target.name}-"
    for half in target.parent.glob(f"{glob.escape(begun)}*"):
        half.unlink(missing_ok=True)
    fresh = target.with_name(f"{begun}{os.getpid()}")
    try:
        with zipfile.ZipFile(fresh, "w", zipfile.ZIP_DEFLATED) as packed:
            for number, path in enumerate(sorted(wanted)):
                report("Inpakken", number, len(wanted))
                told = zipfile.ZipInfo(path, _ALWAYS)
                told.compress_type, told.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                packed.writestr(told, (site / path).read_bytes())
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return target.stat().st_size


def unpack(packed: Path, folder: Path) -> None:
    """Unpack a site that we packed. Raises `OSError` or `zipfile.BadZipFile`."""
    with zipfile.ZipFile(packed) as file:
        file.extractall(folder)


def _member(packed: zipfile.ZipFile, name: str) -> bytes:
    """Give a file of a zip; nothing when it is not there or too large to be ours."""
    try:
        info = packed.getinfo(name)
    except KeyError:
        return b""
    return packed.read(info) if info.file_size <= _LARGEST else b""


def failed_to_unpack(path: Path) -> CarryProblem:
    """Say that a kept version cannot be used any more."""
    return CarryProblem(f"De bewaarde versie '{path}' is niet heel meer.")
