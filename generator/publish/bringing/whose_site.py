"""Whose site stands where ours would come, and what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.carry.carrier import Carrier, Standing
from generator.carry.manifest import Manifest
from generator.model import SocialMap
from generator.model.printed import Published
from generator.model.register import Register
from generator.publish.whose import Owner
from generator.reading.file_names import REGISTER_FILE, SourceFile
from generator.reading.registers import read_registers
from generator.site.project import Project
from generator.values.destination import Destination, Kind


@dataclass(frozen=True)
class InTheWay:
    """What is not ours and stands where our site would come: another site, or loose files."""

    owner: Owner | None = None
    files: tuple[str, ...] = ()


def read_register(data: bytes) -> Register | None:
    """Give the register that a site holds; None when it cannot be read."""
    return read_registers([SourceFile("", "", REGISTER_FILE, data)]).current if data else None


def known_before(social_map: SocialMap, standing: Standing) -> Register:
    """Give what is known of before: of pages what was published, of paper what the map says.

    What ever had a page is known there as well, for who publishes may not be who has the map.
    """
    own = social_map.register or Register()
    there = register_of_same(social_map, standing.register)
    if there is None:
        return own
    public = Published.of((*there.ever_public, *own.ever_public), (*there.sites, *own.sites))
    issues = {*own.days_of_issues, *there.days_of_issues}
    return own.model_copy(update={
        "pages": there.pages, "calendar": there.calendar, "turns": there.turns,
        "published": public, "issues": tuple(sorted(issues)),
    })  # fmt: skip


def register_of_same(social_map: SocialMap, data: bytes) -> Register | None:
    """Give the register that a site of this map holds; None when it is of another, or none."""
    there = read_register(data)
    return there if there is not None and _owner(there).is_same(_own(social_map)) else None


def in_the_way(
    carrier: Carrier, files: Manifest, standing: Standing, social_map: SocialMap
) -> InTheWay | None:
    """Give what of somebody else stands where the site would come; None when nothing does."""
    there = read_register(standing.register)
    if there is not None and there.name and not _owner(there).is_same(_own(social_map)):
        return InTheWay(_owner(there))
    others = () if there is not None else carrier.others(files, standing)
    return InTheWay(files=others) if others else None


def stands_in_her_own(to: Destination, folder: Path, project: Project) -> bool:
    """Tell whether her own files stand where the site would come: all of that gets public."""
    if to.kind not in {Kind.FOLDER, Kind.ZIP}:
        return False
    place = Path(to.path)
    own = [one for one in (folder.resolve(), *map(Path.resolve, project.places)) if one.is_dir()]
    return any(place.is_relative_to(one) or one.is_relative_to(place) for one in own)


def _owner(register: Register) -> Owner:
    return Owner(register.name or "", register.site or "")


def _own(social_map: SocialMap) -> Owner:
    village = social_map.village
    return Owner(village.name, village.site, village.former_sites)
