"""A version of before to publish again, unless it shows who wants to be off the map now.

In: a version that was kept, and her map with what is wrong in it. Out: that version as a site that
is ready to go, or who stands in the way. A file that cannot be read may be the very one that tells
who withdrew, so going back waits when such a file speaks of people.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.carry.carrier import HOME, REGISTER, Carrier, Standing
from generator.carry.going_back import may_not_return, no_longer_shown
from generator.carry.manifest import of_folder
from generator.carry.versions import Kept
from generator.carry.zipped import failed_to_unpack, unpack
from generator.consent.named import people_named, withheld_signs
from generator.model import SocialMap
from generator.model.register import Register
from generator.problems import Level
from generator.publish.bringing.made import Made
from generator.publish.bringing.whose_site import read_register
from generator.reading import Reading
from generator.reading.files import list_files
from generator.views.addresses import permanent_address
from generator.wording import date_text, list_text

# As they are typed wrong too; a name that was public is known from the version itself.
_OF_PEOPLE = re.compile(
    rb"perso|toestem|ingetrok|ondersteuner|uitgever|(?:\b0|31[ ()0]*)6[ -]?\d", re.IGNORECASE
)


class MayNotReturn(Exception):  # noqa: N818 - reads as what it is where it is raised
    """A version that shows who or what may not be shown any more; says so in Dutch."""

    def __init__(self, version: Kept, gone: tuple[str, ...]) -> None:
        super().__init__(
            f"De versie van {when_text(version)} kan niet terug: daarin staat {list_text(gone)}. "
            "Dat staat nu niet meer op de kaart of op internet, of de toestemming is weg."
        )


def when_text(version: Kept) -> str:
    """Give when a version went out, as people read it: '29 november 2026, 18.32 uur'."""
    return f"{date_text(version.when.date())}, {version.when:%H.%M} uur"


def map_of_now(reading: Reading, folder: Path, *, whole: bool) -> SocialMap | None:
    """Give what can be read of a map; None when what cannot may tell who wants to be off it.

    `whole` tells that every file could be read, though the map may not be published so.
    """
    if reading.map is not None:
        return reading.map
    return None if not whole and _unsure(reading, folder) else reading.partial


def site_of_before(
    version: Kept,
    social_map: SocialMap,
    today: date,
    room: Path,
    *,
    carrier: Carrier,
    standing: Standing,
) -> Made:
    """Unpack a version in an empty folder, ready to go.

    `standing` is what `carrier` found at the place: who is not in that any more, may have withdrawn
    in another folder than that of `social_map`. Raises `MayNotReturn`, or `CarryProblem` when the
    version is not whole any more.
    """
    try:
        gone = may_not_return(version, people_named(social_map, today),
                              *withheld_signs(social_map, today))  # fmt: skip
        gone = tuple(sorted({*gone, *_left_there(version, carrier, standing)}))
        if gone:
            raise MayNotReturn(version, gone)
        unpack(version.zip, room)
        return Made(room, of_folder(room), version.snapshot)
    except (OSError, zipfile.BadZipFile) as error:
        raise failed_to_unpack(version.zip) from error


def _left_there(version: Kept, carrier: Carrier, standing: Standing) -> Iterator[str]:
    """Give whom and what a version shows, and what stands at the place now does not any more."""
    there = standing.there.files
    if not there:
        return
    yield from no_longer_shown(version, there, carrier.read)
    with zipfile.ZipFile(version.zip) as packed:
        paths = frozenset(packed.namelist())
        data = packed.read(REGISTER) if REGISTER in paths else b""
    register = read_register(data) or Register()
    for one in register.ever_public:
        # Such an address only goes silent when somebody has to be forgotten.
        page = f"{permanent_address(one.id)}{HOME}"
        if page in paths and page not in there:
            yield one.name


def _unsure(reading: Reading, folder: Path) -> bool:
    """Tell whether a file with a mistake may say more of people than could be read."""
    wrong = {one.path for one in reading.problems if one.level is Level.ERROR}
    read = {file.path: file.data for file in list_files(folder)[0]}
    # What stands in no file of the map, or cannot be opened, may say anything.
    return any(_OF_PEOPLE.search(data) if (data := read.get(path)) else True for path in wrong)
