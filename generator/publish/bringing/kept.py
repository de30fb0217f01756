"""Bringing a site so that this computer knows what it brought, wherever it is cut."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from generator.carry.carrier import Carrier, Standing
from generator.carry.own_folder import folder_of
from generator.carry.signed import read_version
from generator.carry.switching import Brought, Report
from generator.carry.versions import keep, make_ready, versions
from generator.model.publication import Publication
from generator.publish.bringing.made import Made


@dataclass(frozen=True)
class BroughtAndKept:
    """What was brought, and why that version could not be kept to go back to; None when it is."""

    brought: Brought
    lost: OSError | None


def mark_there(standing: Standing) -> str:
    """Give the mark of the version that stands whole at a place; '' when none does."""
    version = read_version(standing.version)
    return version.whole if version is not None and not standing.there.cut else ""


def bring_and_keep(
    carrier: Carrier,
    to: Publication,
    made: Made,
    standing: Standing,
    *,
    now: datetime,
    report: Report,
) -> BroughtAndKept:
    """Bring a site, and keep it as the last version that was published from this computer.

    What cannot be kept is told and no more, for the site is where it should be. Raises
    `CarryProblem` when it cannot be brought.
    """
    folder, lost = folder_of(to.to), None
    with suppress(OSError):
        keep(folder, mark_there(standing))
    mark = ""
    try:
        mark = make_ready(folder, made.folder, made.files,
                          snapshot=made.snapshot, now=now, report=report)  # fmt: skip
    except OSError as error:
        lost = error
    brought = carrier.carry(made.folder, made.files, standing, report)
    try:
        keep(folder, mark)
    except OSError as error:
        lost = lost or error
    return BroughtAndKept(brought, lost)


def keep_what_stands(
    to: Publication, made: Made, standing: Standing, *, now: datetime, report: Report
) -> None:
    """Keep a site that stands at its place already, when this computer does not know it yet."""
    folder, mark = folder_of(to.to), mark_there(standing)
    with suppress(OSError):
        if not any(one.whole == mark for one in versions(folder, mark)):
            make_ready(folder, made.folder, made.files,
                       snapshot=made.snapshot, now=now, report=report)  # fmt: skip
        keep(folder, mark)
