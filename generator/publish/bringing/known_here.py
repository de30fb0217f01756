"""Whether what stands at a place was published from this folder, or is something it does not know.

Two people who each have a copy of a map can publish in turn: the one whose copy is older takes away
what the other brought. A folder knows what was published from it, and what its register tells: that
comes along when she gets the newest files.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, Final

from generator.carry.carrier import Standing
from generator.carry.manifest import Manifest, whole
from generator.carry.own_folder import folder_of
from generator.carry.signed import read_version
from generator.editing.writing import put
from generator.model.register import Register
from generator.publish.bringing.kept import mark_there
from generator.publish.bringing.whose_site import read_register
from generator.values.destination import Destination
from generator.wording import date_text

AT_A_SERVICE: Final = "CI"
"""Set by services that publish what stands in git: there the newest is what they were given."""
_FILE: Final = "van-welke-map.lijst"
"""Named unlike a version, for what is left of those is cleared away."""
_KEPT: Final = 20


def remember(folder: Path, to: Destination, files: Manifest) -> None:
    """Remember on this computer that a folder publishes a site at a place, as far as it can.

    This comes before it goes there, so that a cut at any moment leaves it known.
    """
    with suppress(OSError):
        path, name = _path(to), str(folder.resolve())
        known = _known(to)
        mark = whole(files)
        marks = [*(one for one in known.get(name, []) if one != mark), mark][-_KEPT:]
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        put(path, json.dumps({**known, name: marks}, indent=1).encode())


def unknown_there(folder: Path, to: Destination, own: Register | None, standing: Standing) -> str:
    """Say in Dutch that a folder does not know what stands at a place; '' when it does.

    `own` is the register as it stands in the folder.
    """
    mark, there = mark_there(standing), read_register(standing.register)
    if not mark or there is None or os.environ.get(AT_A_SERVICE):
        return ""
    if mark in _known(to).get(str(folder.resolve()), []) or _tells(own or Register(), there):
        return ""
    version = read_version(standing.version)
    built = ""
    with suppress(ValueError):
        built = f" ({date_text(date.fromisoformat(version.built))})" if version else ""
    return (
        f"Wat nu op internet staat{built}, kent deze map niet: het is vanuit een andere map of "
        "door een ander gepubliceerd. Publiceert u nu, dan gaat weg wat daarin nieuwer is. Haal "
        "eerst de nieuwste bestanden op: kijk in de gedeelde map, of vraag wie het laatst "
        "publiceerde."
    )


def _tells(own: Register, there: Register) -> bool:
    """Tell whether a register knows every page that stands there, or a later one instead."""
    return all(
        address in own.pages and (own.pages[address] == one or own.pages[address].day > one.day)
        for address, one in there.pages.items()
    )


def _path(to: Destination) -> Path:
    return folder_of(to) / _FILE


def _known(to: Destination) -> dict[str, list[str]]:
    return folders_publishing(folder_of(to))


def folders_publishing(remembered: Path) -> dict[str, list[str]]:
    """Give the folders that publish at a place, by what is remembered of it, with what they did."""
    with suppress(OSError, ValueError):
        found: Any = json.loads((remembered / _FILE).read_bytes())
        if isinstance(found, dict):
            return {str(at): [str(one) for one in marks] for at, marks in found.items()
                    if isinstance(marks, list)}  # fmt: skip
    return {}
