"""Other maps whose help residents may see here too, and what was last fetched of each.

In `dorp.yml` stands which maps those are; what they offer is fetched by `kaart buren ververs` and
by nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    ONCE,
    Frozen,
    Identifier,
    Name,
    YesNo,
    choice,
    declared,
    listed,
    read_by,
)
from generator.model.seen import unseen
from generator.model.shared_fields import id_field
from generator.model.time_fields import one_or_more
from generator.problems import UnusableValue
from generator.values.destination import SECRET
from generator.values.text import without_invisible

if TYPE_CHECKING:
    from generator.model.social_map import Item

BETWEEN: Final = "--"
"""Stands between the id of a neighbour and the id of a thing; no id of ours can hold it."""
LONGEST_NEIGHBOUR: Final = 30
_EXAMPLE: Final = "typ bijvoorbeeld https://kaart.westerkamp.nl of ../westerkamp/kaart"
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DECIDES: Final = unseen("beslist wat u van een buur overneemt")


class NeighbourKind(StrEnum):
    """What another map is to this one."""

    NEIGHBOUR = "buur"
    START_SET = "startset"


def parse_where(text: str) -> str:
    """Give where another map is: an address on the internet or a folder; raise `UnusableValue`."""
    typed = without_invisible(text).strip()
    if not _SCHEME.match(typed) or re.match(r"[A-Za-z]:[\\/]", typed):
        if not typed.isprintable():
            raise UnusableValue(f"dit is geen map; {_EXAMPLE}")
        return typed
    try:
        parts = urlsplit(typed)
        host = parts.hostname or ""
        assert parts.port is None or parts.port
    except (ValueError, AssertionError):
        raise UnusableValue(f"dit is geen webadres; {_EXAMPLE}") from None
    if not host or not typed.isascii() or not typed.isprintable() or " " in typed:
        raise UnusableValue(f"dit is geen webadres; {_EXAMPLE}")
    if parts.username is not None:
        told = "zet hier geen naam of wachtwoord in; typ alleen het adres van de site"
        raise UnusableValue(told, SECRET)
    if parts.scheme.lower() == "http" and host not in _LOOPBACK:
        raise UnusableValue(f"dit adres is niet beveiligd; typ: https{typed[4:]}")
    if parts.scheme.lower() not in {"http", "https"}:
        raise UnusableValue(f"een andere kaart haalt u op van internet of uit een map; {_EXAMPLE}")
    return typed


def _short(id_: str) -> str:
    if len(id_) > LONGEST_NEIGHBOUR:
        raise UnusableValue(
            f"dit id komt voor elk adres te staan; typ er een van hoogstens {LONGEST_NEIGHBOUR} "
            f"tekens, bijvoorbeeld '{id_[:LONGEST_NEIGHBOUR].strip('-')}'"
        )
    return id_


Where = Annotated[str, *read_by(parse_where, {"type": "string", "pattern": r"\S"})]
TheirIds = Annotated[tuple[Identifier, ...], listed(), ONCE]


class Neighbour(Frozen):
    """Another map, and what is taken over of it."""

    row: ClassVar[RowName] = RowName("deze buur", ("naam",))

    id: Annotated[Identifier, AfterValidator(_short)] = id_field("westerkamp")
    name: Name = declared(
        "naam",
        "Naam",
        "Hoe bewoners dit dorp noemen. Op de kaart staat: van Westerkamp.",
        "Westerkamp",
        seen=unseen("staat bij wat van deze buur komt"),
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe heet dit dorp?", basic=True),
    )
    where: Where = declared(
        "waar",
        "Waar",
        "Het adres van hun site, of een map op uw computer, gezien vanaf de map met dorp.yml.",
        "https://kaart.westerkamp.example/",
        seen=unseen("zegt waar hun kaart opgehaald wordt"),
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.LINE,
            "Op welk adres staat hun kaart?",
            basic=True,
            hint="Het adres van hun site, of een map op uw computer.",
        ),
    )
    on_paper: YesNo = declared(
        "op_papier",
        "Op papier",
        "ja als wat van deze buur komt, ook in het boekje moet staan.",
        "ja",
        seen=_DECIDES,
        asked=Asked(Heading.INSIDE, 30, Widget.YES_NO, "Komt het ook in het boekje?"),
        default=False,
    )
    hidden: TheirIds = declared(
        "niet",
        "Niet",
        "Ids op hun kaart die u niet toont.",
        ["klussendienst"],
        seen=_DECIDES,
        asked=Asked(
            Heading.INSIDE,
            40,
            Widget.WORDS,
            "Wat van hun kaart toont u niet?",
            hint="De laatste woorden van het adres op hun site, zoals klussendienst.",
        ),
        default=(),
    )
    shown: TheirIds = declared(
        "wel",
        "Wel",
        "Ids op hun kaart die u toont, ook al lijken zij op iets van uzelf.",
        ["repaircafe"],
        seen=_DECIDES,
        asked=Asked(
            Heading.INSIDE,
            50,
            Widget.WORDS,
            "Wat van hun kaart is iets anders dan wat u zelf hebt?",
            hint="Het lijkt op iets van u, en u toont het toch.",
        ),
        default=(),
    )
    kind: Annotated[
        NeighbourKind, *choice(NeighbourKind, buur="dorp buurdorp", startset="landelijk begin")
    ] = declared(
        "soort",
        "Soort",
        "startset voor een landelijke lijst die anderen bijhouden: dan komt ook mee wat landelijk "
        "is, en u ziet elke verandering voor u haar neemt. Weglaten: buur.",
        "startset",
        seen=_DECIDES,
        asked=Asked(
            Heading.INSIDE,
            60,
            Widget.CHOICE,
            "Is het een buur, of een landelijke lijst?",
            hint="Van een landelijke lijst ziet u elke verandering voor u haar neemt.",
        ),
        default=NeighbourKind.NEIGHBOUR,
    )


Neighbours = Annotated[tuple[Neighbour, ...], BeforeValidator(one_or_more)]


def neighbours_field() -> Neighbours:
    """Declare which other maps this one follows."""
    return declared(  # type: ignore[no-any-return]
        "buren",
        "Buren",
        "Kaarten van andere dorpen. Wat daar voor de hele regio is, zien uw bewoners ook. "
        "Ophalen doet u met 'kaart buren ververs'.",
        [
            {
                "id": "westerkamp",
                "naam": "Westerkamp",
                "waar": "https://kaart.westerkamp.example/",
            }
        ],
        seen=unseen("zegt welke kaarten u volgt"),
        asked=Asked(
            Heading.SETTINGS,
            30,
            Widget.ROWS,
            "Welke andere kaarten volgt u?",
            hint="Wat daar voor de hele regio is, zien uw bewoners ook.",
        ),
        default=(),
    )


def shared_signals_field() -> YesNo:
    """Declare whether neighbours may know what was asked for here, as numbers of five or more."""
    return declared(  # type: ignore[no-any-return]
        "signalen_delen",
        "Signalen delen",
        "ja als buren mogen zien waar bij u vaak om gevraagd is: alleen aantallen over een heel "
        "jaar, en nooit minder dan vijf.",
        "ja",
        seen=unseen("beslist of aantallen uit signalen.yml naar buren gaan"),
        asked=Asked(
            Heading.SETTINGS,
            40,
            Widget.YES_NO,
            "Mogen buren zien waar bij u vaak om gevraagd is?",
            hint="Alleen aantallen over een heel jaar, en nooit minder dan vijf.",
        ),
        default=False,
    )


@dataclass(frozen=True)
class NeighbourCopy:
    """What was last fetched of a neighbour, each thing under its own id there.

    `name`, `site`, `municipality`, `licence` and `phone` are as their map says, the phone that of
    their supporter. `themes` gives the names of their themes by id, `asked` what was asked for
    there and how often, with their yes. `texts` is what they typed of each thing, by its id.
    """

    id: str
    source: str
    fetched: date
    checksum: str
    name: str
    site: str = ""
    municipality: str = ""
    licence: str = ""
    phone: str = ""
    themes: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, int] = field(default_factory=dict)
    items: tuple[Item, ...] = ()
    texts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True)
class Owner:
    """From whom something on the map comes: a neighbour, and when it was last fetched there."""

    id: str
    name: str
    site: str
    phone: str
    licence: str
    fetched: date
    on_paper: bool


def id_here(neighbour: str, id_: str) -> str:
    """Give under which id something of a neighbour stands on this map."""
    return f"{neighbour}{BETWEEN}{id_}"


def is_of_neighbour(id_: str) -> bool:
    """Tell by its id whether something comes from a neighbour."""
    return BETWEEN in id_
