"""Whose something is: of a kern on the map, from outside, or bound to another municipality.

In: the map and one thing on it. Out: where it stands to each kern. A supporter who leaves out
`kernen` means everywhere in her village; for what sits in another municipality it means nothing.
`data/gemeenten.txt` has the names by which another municipality is known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files

from generator.model import AnyEntry, Kern, Location, Organization, Reach, SocialMap
from generator.values.text import fold

_BEYOND = frozenset({Reach.REGION, Reach.COUNTRY})
_WIDE = _BEYOND | {Reach.MUNICIPALITY}
_ONLY_NAMED = "?"


class Where(Enum):
    """How something stands to a kern."""

    HERE = "hier"
    OUTSIDE = "van buiten"
    ELSEWHERE = "niet van ons"


class Seat(Enum):
    """Where something sits, as far as the map tells."""

    OURS = "op de kaart"
    MUNICIPALITY = "elders in de gemeente"
    UNKNOWN_PLACE = "in een plaats die niet op de kaart staat"
    ANOTHER = "in een andere gemeente"


@dataclass(frozen=True)
class Belonging:
    """Tells for the things of one map whose they are."""

    social_map: SocialMap

    def of_entry(self, entry: AnyEntry, kern: Kern) -> Where:
        """Tell how a service, activity or group stands to a kern."""
        social_map = self.social_map
        organization = social_map.organization_of(entry)
        usual = organization.reach if organization and not entry.kernen else None
        reach = entry.reach or usual
        if entry.kernen:
            far = Where.OUTSIDE if reach in _WIDE else Where.ELSEWHERE
            return Where.HERE if kern.id in entry.kernen else far
        location = social_map.location(entry.location)
        if location is not None and location.kern == kern.id:
            return Where.HERE
        seat = self.seat(entry.name, location, organization)
        if seat is Seat.OURS:
            return Where.OUTSIDE if reach in _WIDE else Where.HERE
        return Where.OUTSIDE if self._comes(seat, reach) else Where.ELSEWHERE

    def of_place(self, place: Location, kern: Kern) -> Where:
        """Tell how a place stands to a kern."""
        if place.kern is not None:
            return Where.HERE if place.kern == kern.id else Where.OUTSIDE
        city = fold(place.address.city) if place.address and place.address.city else ""
        if city == fold(kern.name):
            return Where.HERE
        seat = self.seat(place.name, place, None)
        if seat is Seat.OURS:
            return Where.HERE if len(self.social_map.village.kernen) == 1 else Where.OUTSIDE
        return Where.OUTSIDE if seat is Seat.MUNICIPALITY else Where.ELSEWHERE

    @staticmethod
    def _comes(seat: Seat, reach: Reach | None) -> bool:
        if seat is Seat.MUNICIPALITY:
            return True
        return reach in (_BEYOND if seat is Seat.ANOTHER else _WIDE)

    def seat(self, name: str, location: Location | None, of: Organization | None) -> Seat:
        """Tell where something sits: its place weighs first, then its name, then who does it."""
        if location is not None:
            return self._of_location(location)
        if self._names_another(name):
            return Seat.ANOTHER
        if of is None or of.kernen:
            return Seat.OURS
        office = self.social_map.location(of.location)
        seat = self._of_location(office) if office is not None else Seat.OURS
        return Seat.ANOTHER if self._names_another(of.name) else seat

    def _of_location(self, location: Location) -> Seat:
        city = location.address.city if location.address else None
        if location.kern is not None or city is None or fold(city) in self._ours:
            return Seat.OURS
        if fold(city) == fold(self.social_map.village.municipality or ""):
            return Seat.MUNICIPALITY
        return Seat.ANOTHER if fold(city) in _municipalities() else Seat.UNKNOWN_PLACE

    @property
    def _ours(self) -> frozenset[str]:
        """Give the names of the kernen, and of the places in which the map says they lie."""
        kernen = {fold(kern.name) for kern in self.social_map.village.kernen}
        located = (one for one in self.social_map.locations if one.kern and one.address)
        return frozenset(kernen | {fold(one.address.city or "") for one in located if one.address})

    def _names_another(self, name: str) -> bool:
        """Tell whether a name has that of another municipality in it, if ours is known."""
        village = self.social_map.village
        if not village.municipality:
            return False
        own = fold(" ".join((village.municipality, village.province or "", village.name)))
        found = _municipality_names().search(name)
        named = fold(found["named"] or found["plain"]) if found else ""
        return bool(named) and named not in own and named not in self._ours


@cache
def _lines() -> tuple[str, ...]:
    text = (files(__package__) / "data" / "gemeenten.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and line[0] != "#")


@cache
def _municipalities() -> frozenset[str]:
    return frozenset(fold(line.strip("? ")) for line in _lines())


@cache
def _municipality_names() -> re.Pattern[str]:
    """Give the pattern of a municipality's name within a name, with its capitals."""
    every = sorted((line.strip("? ") for line in _lines()), key=len, reverse=True)
    plain = (re.escape(name) for name in every if f"{_ONLY_NAMED} {name}" not in _lines())
    named = "|".join(map(re.escape, every))
    return re.compile(
        rf"\b[Gg]emeente (?P<named>{named})\b|(?<![\w-])(?P<plain>{'|'.join(plain)})(?![\w-])"
    )
