"""The site beside a map: what it still knows when the register of that map got lost.

A site whose address changed is told from its own by its name alone; so this is asked only where
there is no register, and something is known to have gone out.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from generator.carry.own_folder import all_places
from generator.carry.problems import CarryProblem
from generator.model import SocialMap
from generator.model.register import Register
from generator.publish.bringing.known_here import folders_publishing
from generator.publish.bringing.whose_site import read_register
from generator.reading.file_names import REGISTER_FILE


def register_lost(folder: Path, site: Path, social_map: SocialMap) -> Register | None:
    """Give the register of the `site` beside the map in `folder`, when that lost its own.

    None when the map has one, when the site is of a map with another name, or when nothing was
    handed out or published: then there is nothing to lose.
    """
    if social_map.register is not None:
        return None
    with suppress(OSError):
        there = read_register((site / f"{REGISTER_FILE}.yml").read_bytes())
        if there is not None and there.name == social_map.village.name:
            return there if there.editions or _was_published(folder) else None
    return None


def _was_published(folder: Path) -> bool:
    with suppress(CarryProblem):
        name = str(folder.resolve())
        return any(name in folders_publishing(place) for place in all_places())
    return False
