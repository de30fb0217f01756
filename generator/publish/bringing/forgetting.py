"""Taking somebody who withdrew out of what this computer remembers of the sites it brought.

In: the folder of a map, and what tells whether somebody stands in a text. Out: how many versions
were thrown away. Only versions of this map's sites are, at whatever place they went.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from generator.carry.going_back import read_texts
from generator.carry.own_folder import all_places
from generator.carry.versions import files_of_versions
from generator.publish.bringing.known_here import folders_publishing


def forget_published(
    folder: Path, has_it: Callable[[str], bool], pictures: frozenset[str] = frozenset()
) -> int:
    """Throw away every version of a site in which somebody stands, or one of these pictures.

    What cannot be read may say anything, and goes. Gives how many. Raises `OSError` or
    `CarryProblem`.
    """
    return sum(
        _forget(version, has_it, pictures)
        for place in all_places()
        if _may_be_of(place, folder)
        for version in files_of_versions(place)
    )


def _may_be_of(place: Path, folder: Path) -> bool:
    """Tell whether a site there may be this map's: not when it is surely of other maps."""
    others = folders_publishing(place)
    # A folder that moved is known by where it was.
    return str(folder.resolve()) in others or not all(Path(one).is_dir() for one in others)


def _forget(
    version: tuple[Path, ...], has_it: Callable[[str], bool], pictures: frozenset[str]
) -> bool:
    gone = any(_tells(path, has_it, pictures) for path in version)
    for path in version if gone else ():
        path.unlink(missing_ok=True)
    return gone


def _tells(path: Path, has_it: Callable[[str], bool], pictures: frozenset[str]) -> bool:
    with suppress(OSError, ValueError, zipfile.BadZipFile):
        if path.suffix != ".zip":
            return has_it(str(json.loads(path.read_bytes())))
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
        shown = {PurePosixPath(name).name for name in names}
        return bool(shown & pictures) or any(map(has_it, (*names, *read_texts(path))))
    return True
