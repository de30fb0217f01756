"""Where something is, as it stands in a list: a street, a building, a town, an area."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.cells import read
from generator.importing.drafts import Cell
from generator.model import SocialMap
from generator.model.plain_values import is_nothing
from generator.values.nearest import nearest
from generator.values.text import fold
from generator.values.web import parse_postcode

_POSTCODE = re.compile(r",?\s*\b([1-9]\d{3}\s?[A-Za-z]{2})\b[,\s]*")
_STREET = re.compile(
    r".+\s\d+\s?[-/a-zA-Z0-9]{0,6}$|.+(?:straat|laan|weg|plein|dijk|kade|pad|dreef|singel|hof|"
    r"gracht|steeg|wal|ring|brink)$",
    re.IGNORECASE,
)
# "Sint Vituskerk, De Lange Buorren 12"
_BUILDING_AND_STREET = re.compile(r"\D+, \D+ \d{1,4} ?[a-zA-Z]?(?:,? \d{4} ?[A-Z]{2}\b.*)?")
_HAS_NUMBER = re.compile(
    r"\s\d{1,4}\s?[a-zA-Z]?(?:\s?-\s?\w{1,4})?\s*(?:,|\n|$|\d{4}\s?[A-Z]{2}\b)"
)
_BOX = re.compile(r"postbus|antwoordnummer", re.IGNORECASE)
_STREET_TOWN = re.compile(r"(\D+\s\d{1,4}\s?[a-zA-Z]?)\s+((?:['’]\w\s)?[A-Z]\D+)")
_NOWHERE = re.compile(
    r"(?:(?:bij|aan) )?(?:(?:u|jou|mensen|de mensen|hen|de deelnemers?|ouderen) )?(?:thuis|huis)|"
    r"(?:wisselend|verschillend|divers|diverse|overal|op afspraak|in overleg|online)e?"
    r"(?: (?:locaties?|plekken|plaatsen|adressen))?"
)
_AREAS = re.compile(r"\s*(?:[,;/&\n]|\ben\b)\s*")
# There is one in each village, so the village belongs to its name.
_ANY_VILLAGE = frozenset(
    "dorpshuis buurthuis wijkcentrum wijkgebouw gymzaal sporthal school kerk bibliotheek mfa "
    "gemeentehuis dienstencentrum zorgcentrum cafe kantine kulturhus".split()
)
# Shorter names of villages are near to any.
_SHORTEST = 3
_COUNTRY = re.compile(r"landelijk|heel nederland|nederland|national(?:ly)?|nationwide|countrywide")
_REGION = re.compile(r"\b(?:regio|provincie|regionaal|region|regional|province|county)\b")
_MUNICIPALITY = re.compile(
    r"(?:(?:de )?(?:hele|gehele) |in de hele |heel de )?gemeente|"
    r"(?:(?:the )?(?:whole|entire) )?municipality|gemeentebreed"
)


@dataclass
class Place:
    """Where something is: `name` is that of a building; what is '' is not known."""

    name: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""

    @property
    def is_somewhere(self) -> bool:
        """Tell whether somebody can go there."""
        return bool(self.street or self.name)

    @property
    def title(self) -> str:
        """Give how it is called: the building, or else the street and the town."""
        name = self.name[:1].upper() + self.name[1:]
        if self.town and fold(name) in _ANY_VILLAGE:
            return f"{name} {self.town}"
        return name or ", ".join(part for part in (self.street, self.town) if part)

    @property
    def address(self) -> dict[str, str]:
        """Give the block `adres`."""
        parts = {"straat": self.street, "postcode": self.postcode, "plaats": self.town}
        return {key: text for key, text in parts.items() if text}


def place_of(cells: dict[str, list[Cell]], notes: list[str]) -> Place:
    """Give where something is, from the cells by field; each cell that was used says so."""
    place = Place()
    for cell in cells.get("postcode", ()):
        found = _POSTCODE.search(cell.text)
        place.postcode = read(parse_postcode, found[1] if found else cell.text) or ""
        if found and place.postcode:
            place.town = f"{cell.text[: found.start()]} {cell.text[found.end() :]}".strip(" ,")
        cell.to = "locatie" if place.postcode else cell.to
        if not place.postcode:
            notes.append(f"'{cell.text}' kan niet gelezen worden als postcode")
    for cell in cells.get("plaats", ()):
        if is_nothing(cell.text):
            continue
        place.town, cell.to = " ".join(cell.text.split()), "locatie"
    for cell in cells.get("locatie", ()):
        if is_nothing(cell.text):
            continue
        if _NOWHERE.fullmatch(fold(cell.text).strip(" .")):
            notes.append(f"'{cell.text}' is geen plek op de kaart; dat staat bij 'intern'")
            continue
        if _BUILDING_AND_STREET.fullmatch(cell.line):
            _address(place, cell, "")
        else:
            place.name, cell.to = cell.line[:100], "locatie"
    _addresses_of(cells, place, notes)
    return place


def _addresses_of(cells: dict[str, list[Cell]], place: Place, notes: list[str]) -> None:
    numbers = cells.get("huisnummer", [])
    number = "".join(one.text for one in numbers)
    for cell in cells.get("adres", ()):
        if number[:1].isdigit() and _HAS_NUMBER.search(cell.text):
            notes.append(f"'{number}' staat bij 'intern': het adres heeft al een nummer")
            number = ""
        _address(place, cell, number)
    for cell in numbers if number else ():
        cell.to = "locatie" if place.street else cell.to


def _address(place: Place, cell: Cell, number: str) -> None:
    text = " ".join(cell.text.split())
    if _BOX.search(text) or is_nothing(text):
        return
    if found := _POSTCODE.search(text):
        place.postcode = place.postcode or read(parse_postcode, found[1]) or ""
        text, town = text[: found.start()], text[found.end() :]
        place.town = place.town or town.strip(" ,")
    text = f"{text.strip(' ,')} {number}".strip()
    building, comma, street = text.partition(", ")
    cell.to = "locatie"
    if comma and _STREET.match(street) and not _STREET.match(building):
        place.name, place.street = place.name or building, street
    elif comma and _STREET.match(building):
        place.street, place.town = building, place.town or street
    elif _STREET.match(text):
        place.street = text
    elif found_town := _STREET_TOWN.fullmatch(text):
        place.street, place.town = found_town[1], place.town or found_town[2]
    else:
        place.name = place.name or text[:100]


@dataclass(frozen=True)
class Area:
    """For whom something is by where they live; `rest` names what is not on this map.

    `near` are the kernen that may be meant by a part of it: what was typed, and the name and id.
    """

    kernen: tuple[str, ...] = ()
    reach: str = ""
    rest: str = ""
    near: tuple[tuple[str, str, str], ...] = ()


def area_of(texts: Iterable[str], social_map: SocialMap) -> Area:
    """Give for which kernen, or how large an area, something is."""
    kernen: list[str] = []
    reach, rest = "", []
    names = {fold(kern.name): kern.id for kern in social_map.village.kernen}
    own = fold(social_map.village.municipality or "-")
    for text in texts:
        for part in [text] if fold(text) in names else _AREAS.split(text):
            whole = fold(part).strip()
            told = whole.removeprefix("gemeente ").strip()
            if told in names:
                kernen.append(names[told])
            elif _COUNTRY.fullmatch(told):
                reach = "landelijk"
            elif told == own or _MUNICIPALITY.fullmatch(whole):
                reach = reach or "gemeente"
            elif _REGION.search(told):
                reach = reach or "regio"
                rest.append(part)
            elif told:
                rest.append(part)
    near = tuple(_near_kernen(rest, social_map))
    return Area(tuple(dict.fromkeys(kernen)), reach, ", ".join(rest), near)


def _near_kernen(rest: Iterable[str], social_map: SocialMap) -> Iterator[tuple[str, str, str]]:
    names = {kern.name: kern.id for kern in social_map.village.kernen}
    for typed in rest:
        # A part of the name in front of it, as in "Sint Jacobi", is often all that people say.
        starts = [name for name in names if fold(name).startswith(fold(typed))]
        found = starts[0] if len(starts) == 1 else nearest(typed, names)
        if found and len(typed) > _SHORTEST:
            yield typed, found, names[found]


@dataclass
class KnownPlaces:
    """Places that are on the map or were made of an earlier row: their ids by name and address."""

    by_name: dict[str, str] = field(default_factory=dict)
    by_address: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of(cls, social_map: SocialMap) -> KnownPlaces:
        """Give the places of a map."""
        known = cls()
        for one in social_map.locations:
            address = one.address
            known.add(one.id, Place(
                one.name,
                (address.street or "") if address else "",
                (address.postcode or "") if address else "",
                (address.city or "") if address else "",
            ))  # fmt: skip
        return known

    def add(self, id_: str, place: Place) -> None:
        """Remember a place."""
        self.by_name.setdefault(_key(place.title, place.town), id_)
        self.by_name.setdefault(_key(place.title, ""), id_)
        for key in _addresses(place):
            self.by_address.setdefault(key, id_)

    def find(self, place: Place) -> str:
        """Give the id of a place that is known; '' when it is not."""
        keys: Sequence[tuple[str, str]] = _addresses(place)
        found = next((self.by_address[key] for key in keys if key in self.by_address), "")
        if found or keys:
            return found
        return self.by_name.get(_key(place.title, place.town), "")


def _key(name: str, town: str) -> str:
    return f"{' '.join(fold(name).split())}|{fold(town)}"


def _addresses(place: Place) -> list[tuple[str, str]]:
    street = "".join(fold(place.street).split())
    where = (fold(place.postcode).replace(" ", ""), fold(place.town))
    return [(street, part) for part in where if street and part]
