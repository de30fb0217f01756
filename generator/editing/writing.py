"""Putting changed files in place: whole or not at all, with their rights as they were."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path

from generator.editing.rename import CannotRename, Plan


class LeftHalfway(OSError):  # noqa: N818 - reads as what it is where it is raised
    """Files that are neither as they were nor as they should become."""


def put(path: Path, data: bytes) -> None:
    """Put bytes in a file in one stroke: whoever reads it sees the old or the new.

    What was put is there too when the power goes the next moment.
    """
    fresh = _beside(path, data, sure=True)
    try:
        fresh.replace(path.resolve())
    except OSError:
        fresh.unlink(missing_ok=True)
        raise


def put_new(path: Path, data: bytes) -> None:
    """Put bytes in a file that is not there yet, whole or not at all.

    Raises `FileExistsError` when it is.
    """
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
        except OSError:
            path.unlink()
            raise


def put_all_new(files: Mapping[Path, bytes]) -> None:
    """Put new files in place, all or none: first each beside its place, then each at its name.

    Raises `FileExistsError` when one of them is there already.
    """
    beside: dict[Path, Path] = {}
    placed: list[Path] = []
    try:
        for path, data in files.items():
            path.parent.mkdir(exist_ok=True)
            if path.exists():
                raise FileExistsError(errno.EEXIST, "", str(path))
            beside[path] = _beside(path, data)
        for path, fresh in beside.items():
            placed.append(path)
            fresh.rename(path)
    except BaseException:
        for path in (*placed, *beside.values()):
            path.unlink(missing_ok=True)
        raise


def file_at(folder: Path, shown: str) -> Path:
    """Give where a file is that is shown as 'kaart/diensten/koffie.yml'."""
    return folder.joinpath(*Path(shown).parts[1:])


def carry_out(folder: Path, plan: Plan) -> None:
    """Do all of it or nothing: write beside the files, move, then put in place.

    The move comes first. Whoever pulls the plug after it can type the same command again.
    """
    target = file_at(folder, plan.target)
    source = file_at(folder, plan.source) if plan.source else target
    if plan.source and target.exists():
        raise CannotRename(f"'{plan.target}' bestaat al. Kies een andere naam.")
    fresh: dict[Path, Path] = {}
    before: dict[Path, bytes] = {}
    try:
        for path, data in plan.contents.items():
            place = source if path == plan.target else file_at(folder, path)
            fresh[file_at(folder, path)] = _beside(place, data)
            before[file_at(folder, path)] = place.read_bytes()
        if plan.source:
            source.rename(target)
        for place, written in fresh.items():
            written.replace(place.resolve())
    except OSError:
        _undo(source, target, before)
        raise
    finally:
        for written in fresh.values():
            written.unlink(missing_ok=True)


def _beside(place: Path, data: bytes, *, sure: bool = False) -> Path:
    """Write bytes next to a file, on the same disk, and give where.

    With `sure` they are on the disk itself after this, and not only on their way to it.
    """
    real = place.resolve()
    written = real.with_name(f".kaart-{real.name}")
    try:
        # What lies there is left of a cut, or leads elsewhere: nothing is written through it.
        written.unlink(missing_ok=True)
        with written.open("xb") as file:
            file.write(data)
            if sure:
                file.flush()
                os.fsync(file.fileno())
        if real.exists():
            written.chmod(real.stat().st_mode)
    except OSError:
        written.unlink(missing_ok=True)
        raise
    return written


def _undo(source: Path, target: Path, before: dict[Path, bytes]) -> None:
    """Put back what was there; when the disk refuses that too, say so."""
    try:
        for place, data in before.items():
            if place.exists() and place.read_bytes() != data:
                place.write_bytes(data)
        if source != target and target.exists() and not source.exists():
            target.rename(source)
    except OSError as error:
        raise LeftHalfway(*error.args) from error
