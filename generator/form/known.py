"""What the map at hand has to choose from, as the form asks for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic.fields import FieldInfo

from generator.model.choices import choices_of
from generator.model.fields import Reference
from generator.model.plain_values import WINDOWS_NAMES, suggested_id
from generator.model.social_map import SocialMap

MAKEABLE: Mapping[str, str] = {"organisaties": "een organisatie", "locaties": "een plek"}
"""What can be made from within the form of something else: its folder, and what it is."""


@dataclass(frozen=True)
class Known:
    """The map around a file (what could be read of it), the day, and the pictures.

    Without a map nothing can be chosen; what stands in the file is kept all the same. `own` is the
    id of the file itself, to which nothing in it can point.
    """

    map: SocialMap | None = None
    today: date | None = None
    pictures: tuple[str, ...] = ()
    own: str = ""

    def choices(self, info: FieldInfo) -> Mapping[str, str]:
        """Give id → name of what a field may point to, in the order of the map."""
        found = (choices_of(self.map, info) if self.map else None) or {}
        return {id_: name for id_, name in found.items() if id_ != self.own}

    def free_id(self, name: str) -> str:
        """Give an id like `name` that nothing on the map has."""
        taken = {*(self.map.by_id if self.map else ()), *WINDOWS_NAMES}
        wanted = suggested_id(name)
        numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return next(id_ for id_ in (wanted, *numbered) if id_ not in taken)


def kinds_of(info: FieldInfo) -> tuple[str, ...]:
    """Give the folders or lists a field may point to; nothing when it holds no ids."""
    found = next((one for one in info.metadata if isinstance(one, Reference)), None)
    return found.kinds if found else ()


def can_make(info: FieldInfo) -> str:
    """Give the folder in which a field can have something made; '' when it cannot."""
    kinds = kinds_of(info)
    return kinds[0] if len(kinds) == 1 and kinds[0] in MAKEABLE else ""


def names_of(known: Known) -> Mapping[str, str]:
    """Give id → name of everything on the map."""
    if known.map is None:
        return {}
    village = known.map.village
    every: tuple[Any, ...] = (
        *known.map.themes, *village.kernen, *village.supporters, *known.map.by_id.values(),
    )  # fmt: skip
    return {one.id: str(getattr(one, "name", "") or getattr(one, "question", "")) for one in every}
