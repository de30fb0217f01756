"""What entries, routes and places all show: theme, link, place, paragraphs, last check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import Final, Protocol

from generator.consent import PublicMap
from generator.model import Location, Theme
from generator.model.photos import Photo
from generator.model.shared_fields import Reach
from generator.values.text import BULLETS, fold
from generator.views import addresses
from generator.views.labels import WHEELCHAIR_SHORT, WHEELCHAIR_TEXTS
from generator.views.parts import Link, OwnerLine, PhotoView, PlaceLine, ThemeRef
from generator.views.ways import ways_there
from generator.wording import date_text

_ITEM: Final = re.compile(rf"^[ \t]*[-*{BULLETS}][ \t]+", re.MULTILINE)
_FEWEST_ITEMS: Final = 2


def theme_ref(social_map: PublicMap, theme: Theme) -> ThemeRef:
    """Give a theme as it marks an entry."""
    return ThemeRef(
        id=theme.id,
        name=theme.name,
        question=theme.question or theme.name,
        icon=theme.icon,
        colour=theme.colour,
        number=social_map.themes.index(theme) + 1,
        address=addresses.theme_address(theme.id),
    )


def item_link(name: str, folder: str, id_: str) -> Link:
    """Give a link to something with a file of its own."""
    return Link(name, addresses.item_address(folder, id_), folder, id_)


def place_line(social_map: PublicMap, location: Location) -> PlaceLine:
    """Give where something is, on one line with how to get in."""
    address = location.address
    town = " ".join(p for p in (address.postcode, address.city) if p) if address else ""
    parts = (_street_of(location), town)
    kern = social_map.kern(location.kern).name if location.kern else ""
    hints = (
        *location.accessibility,
        *((f"Bus: {location.bus}",) if location.bus else ()),
        *((f"Parkeren: {location.parking}",) if location.parking else ()),
    )
    return PlaceLine(
        name=location.name,
        address=", ".join(part for part in parts if part) or kern,
        kern=kern,
        link=item_link(location.name, "locaties", location.id),
        wheelchair=WHEELCHAIR_TEXTS[location.wheelchair] if location.wheelchair else "",
        wheelchair_short=WHEELCHAIR_SHORT[location.wheelchair] if location.wheelchair else "",
        hints=hints,
        ways=ways_there(social_map, location),
    )


def _street_of(location: Location) -> str:
    """Give street and number, unless the place is only known by them: then its name says so."""
    street = location.address.street or "" if location.address else ""
    town = location.address.city or "" if location.address else ""
    known_by = fold(location.name).replace(",", "")
    return "" if street and known_by in (fold(street), fold(f"{street} {town}")) else street


def region_text(municipality: str | None, province: str | None) -> str:
    """Give where in the country the map is: its municipality and province, as far as known."""
    parts = (f"gemeente {municipality}" if municipality else "",
             f"provincie {province}" if province else "")  # fmt: skip
    return ", ".join(part for part in parts if part)


def area_text(social_map: PublicMap, reach: Reach | None) -> str:
    """Give for how large an area something is, when that is more than the village."""
    municipality = social_map.village.municipality
    whole = f"de hele gemeente {municipality}" if municipality else "de hele gemeente"
    words = {
        Reach.MUNICIPALITY: whole,
        Reach.REGION: "de hele regio",
        Reach.COUNTRY: "heel Nederland",
    }
    return words.get(reach, "") if reach else ""


def photo_view(photo: Photo | None, name: str) -> PhotoView | None:
    """Give a photo of what is called `name`; one of which nobody said what it shows, shows that."""
    return PhotoView(photo.file, photo.shows or f"Foto van {name}") if photo else None


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Give the paragraphs of a text; an empty line stands between two.

    Lines below each other that begin with a dash or a bullet are each one of their own.
    """
    blocks = (text or "").replace("\r\n", "\n").split("\n\n")
    parts = (part for block in blocks for part in _items(block))
    return tuple(" ".join(part.split()) for part in parts if part.strip())


def _items(block: str) -> Iterator[str]:
    """Give a block whole, or the items of a list in it with what stands before."""
    starts = [found.start() for found in _ITEM.finditer(block)]
    if len(starts) < _FEWEST_ITEMS:
        yield block
        return
    yield block[: starts[0]]
    for start, end in pairwise([*starts, len(block)]):
        yield f"• {_ITEM.sub('', block[start:end], count=1)}"


def owner_line(social_map: PublicMap, id_: str) -> OwnerLine | None:
    """Give from which neighbour something comes; None of what is our own."""
    owner = social_map.owner_of(id_)
    if owner is None:
        return None
    day = date_text(owner.fetched)
    return OwnerLine(owner.name, owner.site, day, owner.licence, owner.on_paper)


def checked_text(assured: date | None) -> str:
    """Give when the facts were last checked, in words."""
    return f"Voor het laatst nagevraagd op {date_text(assured)}." if assured else ""


class Assured(Protocol):
    """Something on the map that somebody asks about now and then."""

    @property
    def assured(self) -> date | None:
        """Give the day on which it was last asked."""


def oldest_text(shown: Iterable[Assured]) -> str:
    """Give how old the oldest of what is shown is, in words; nothing when nobody ever asked."""
    days = [one.assured for one in shown]
    known = [day for day in days if day is not None]
    if not known:
        return ""
    rest = "; van een deel is dat niet bekend" if len(known) < len(days) else ""
    return f"Oudste gegevens nagevraagd op {date_text(min(known))}{rest}."
