"""What publishing tells: what would change, what was done, or what stopped it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from generator.carry.carrier import Standing
from generator.carry.manifest import whole
from generator.desk.desk import Standing as MapStanding
from generator.desk.online.differences import Sort
from generator.model.publication import Publication
from generator.publish.bringing import Changed, Made


class Stopped(Exception):  # noqa: N818 - reads as what it is where it is raised
    """Publishing that did not happen: what to say, and the address where it can be mended."""

    def __init__(self, told: str, address: str = "", link: str = "") -> None:
        super().__init__(told)
        self.told, self.address, self.link = told, address, link


@dataclass(frozen=True)
class Found:
    """What would change for residents, or that nothing would; and where the site goes.

    `seen` stands for the very files that would go and for what stands there now: a yes says it
    back. `again` says that this is not what was shown before. `back` is when the version went out
    that would return; None with a new site. `lost` says that something newer would be lost, and
    `unticked` that she said yes without agreeing to that.
    """

    changed: Changed
    nothing: bool
    to: str
    seen: str
    missing: tuple[str, ...] = ()
    sorts: tuple[Sort, ...] = ()
    again: bool = False
    back: datetime | None = None
    lost: str = ""
    unticked: bool = False


@dataclass(frozen=True)
class Yes:
    """What she said yes to: what she had `seen`, and whether also `to_losing` what is newer."""

    seen: str
    to_losing: bool = False


@dataclass(frozen=True)
class Brought:
    """What was done: whether anything had to be, and what was seen at the address after.

    `back` is when the version went out that returned; None with a new site.
    """

    nothing: bool
    address: str
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    back: datetime | None = None


@dataclass(frozen=True)
class Shown:
    """A site that was made to look at, and of what; with a yes it goes out as it is.

    Its files are there as long as this is held.
    """

    of: MapStanding
    there: Standing
    made: Made
    missing: tuple[str, ...]


def mark_seen(publication: Publication, made: Made, standing: Standing) -> str:
    """Give what stands for all that she sees: where it goes, what goes, and what is there now."""
    parts = (str(publication.to), whole(made.files), whole(standing.there.files),
             str(standing.there.cut))  # fmt: skip
    return sha256("\0".join(parts).encode()).hexdigest()
