"""A version of the map before and after a command: what was typed by hand, and what it did."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import click

from generator.commands.map_folders import is_map, to_type
from generator.editing.history import (
    FOLDER,
    Version,
    keep,
    marks_of_map,
    number_of,
    read_versions,
)
from generator.problems import why
from generator.site.project import village_folder

F = TypeVar("F", bound=Callable[..., Any])
VARIABLE = "KAART_VERSIES"
"""With `uit` nothing is kept."""
OFF = "uit"


def folder_of_versions(kaart: Path) -> Path:
    """Give the folder with the versions of a map: beside it, or hidden in it."""
    return village_folder(kaart.resolve()) / FOLDER


def versions_of(kaart: Path) -> Path | None:
    """Give that folder, or None for who wants nothing kept."""
    return None if os.environ.get(VARIABLE) == OFF else folder_of_versions(kaart)


def keeps_versions(command: F) -> F:
    """Let a command on a map keep what somebody typed before it, and what it wrote itself.

    A rehearsal writes nothing at all, so nothing is kept of it.
    """

    @wraps(command)
    def kept(*args: Any, folder: Path, **given: Any) -> Any:
        rehearsal = given.get("rehearsal") or given.get("trial")
        if rehearsal or os.environ.get(VARIABLE) == OFF or not is_map(folder):
            return command(*args, folder=folder, **given)
        before = _before(folder)
        try:
            return command(*args, folder=folder, **given)
        finally:
            _after(folder, before)

    return kept  # type: ignore[return-value]


def _before(folder: Path) -> Mapping[str, str] | None:
    """Keep what was typed by hand; give how the files are when that cannot be, else None."""
    try:
        keep(folder_of_versions(folder), folder, "", now())
    except OSError:
        return marks_of_map(folder)
    return None


def _after(folder: Path, before: Mapping[str, str] | None) -> None:
    """Keep what a command did, and say how all of it can be taken back when it was much.

    When that cannot be, say so, for her files themselves are well.
    """
    try:
        command = click.get_current_context().info_name or ""
        version = keep(folder_of_versions(folder), folder, command, now())
        if version is not None and len(version.changes) > 1 and before is None:
            click.echo(f"Toch niet? In één keer alles terug: {_back_to(version, folder)}")
    except OSError as error:
        if before is None or before != marks_of_map(folder):
            click.secho(
                f"Let op: van deze verandering is geen versie bewaard ({why(error)}). Uw bestanden "
                "zelf zijn wel opgeslagen.", fg="red", err=True,
            )  # fmt: skip


def taken_back_with(folder: Path, made: Collection[str]) -> str:
    """Give the command that takes back what was made at once; '' when that is not kept.

    `made` are places of files: the last version in which one of them was new is meant.
    """
    kept = versions_of(folder)
    for version in reversed(read_versions(kept) if kept else ()):
        new = {place for place, change in version.changes.items() if change.before is None}
        if new & set(made):
            return _back_to(version, folder) if version.command else ""
    return ""


def _back_to(version: Version, folder: Path) -> str:
    return to_type(f"geschiedenis --terug --versie {number_of(version)}", folder)


def now() -> datetime:
    """Give this moment, as the clock in the Netherlands shows it."""
    return datetime.now(ZoneInfo("Europe/Amsterdam"))
