"""The places where things happen, with their address and how to get in."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.contact import Contact
from generator.model.ending import reason_field, replaced_field, since_field
from generator.model.exceptions import DaysOff, exceptions_of, goes_on_field, not_on_field
from generator.model.fields import (
    Date,
    Frozen,
    Identifier,
    Name,
    Postcode,
    Private,
    Reference,
    Sentence,
    Text,
    TextLines,
    Words,
    choice,
    declared,
    read_by,
)
from generator.model.opening_hours import OpeningHoursList
from generator.model.periods import ClosureList
from generator.model.photos import PhotoField, photo_field
from generator.model.seen import EVERYWHERE, PAGE, PAGE_CARD_SEARCH, WITH_THE_CARD, Outlet, seen_in
from generator.model.shared_fields import (
    FormerIds,
    InternalField,
    KeeperField,
    Status,
    StatusField,
    assured_field,
    consent_field,
    former_ids_field,
    internal_field,
    keeper_field,
    keywords_field,
    withdrawn_field,
)
from generator.model.sources import SourceField, source_field
from generator.problems import UnusableValue
from generator.schedule import Exceptions


class Wheelchair(StrEnum):
    """Whether someone in a wheelchair can get in."""

    YES = "ja"
    PARTLY = "deels"
    NO = "nee"


class Setting(StrEnum):
    """A public place, or somebody's home."""

    PUBLIC = "openbaar"
    HOME = "woning"


class Address(Frozen):
    """A street address (HSDS: address)."""

    row: ClassVar[RowName] = RowName("dit adres", ("straat",))

    street: Sentence | None = declared(
        "straat",
        "Straat",
        "Straat en huisnummer.",
        "Dorpsstraat 12",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Straat en huisnummer", basic=True),
        default=None,
    )
    postcode: Postcode | None = declared(
        "postcode",
        "Postcode",
        "Vier cijfers en twee letters.",
        "9671 AB",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 20, Widget.POSTCODE, "Postcode", basic=True),
        default=None,
    )
    city: Sentence | None = declared(
        "plaats",
        "Plaats",
        "De plaats.",
        "Westerdorp",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 30, Widget.LINE, "Plaats", basic=True),
        default=None,
    )
    consent: Date | None = consent_field("het adres van haar woning")
    withdrawn: Date | None = withdrawn_field()


def _degrees(low: float, high: float, name: str) -> tuple[object, object]:
    def parse(value: str) -> float:
        try:
            degrees = float(value.replace(",", "."))
        except ValueError:
            raise UnusableValue("typ een getal met een punt, bijvoorbeeld 53.1512") from None
        if not low <= degrees <= high:
            raise UnusableValue(
                f"een {name} in Nederland ligt tussen {low:g} en {high:g}; "
                "staan breedte en lengte omgekeerd?"
            )
        return degrees

    return read_by(parse, {"type": ["number", "string"]})


class Coordinates(Frozen):
    """Degrees north and east (WGS 84)."""

    row: ClassVar[RowName] = RowName("deze plek", ("breedte", "lengte"))

    latitude: Annotated[float, *_degrees(50.7, 53.7, "breedte")] = declared(
        "breedte",
        "Breedte",
        "Graden noord.",
        "53.1512",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Breedte"),
    )
    longitude: Annotated[float, *_degrees(3.2, 7.3, "lengte")] = declared(
        "lengte",
        "Lengte",
        "Graden oost.",
        "7.0423",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Lengte"),
    )


def _coordinates(value: object) -> object:
    if isinstance(value, str):
        parts = [part.strip() for part in value.replace(";", ",").split(",")]
        if len(parts) != 2:
            raise UnusableValue("typ breedte en lengte, bijvoorbeeld 53.1512, 7.0423")
        return {"breedte": parts[0], "lengte": parts[1]}
    return value


class Location(Frozen):
    """A place where services and activities are (HSDS: location)."""

    folder: ClassVar[str] = "locaties"

    id: Identifier
    name: Annotated[Name, Private.HOME] = declared(
        "naam",
        "Naam",
        "Hoe het dorp deze plek noemt.",
        "Dorpshuis De Linde",
        seen=EVERYWHERE,
        asked=Asked(Heading.WHAT, 10, Widget.LINE, "Hoe noemt het dorp deze plek?", basic=True),
    )
    kern: Annotated[Text | None, Reference(("kernen",))] = declared(
        "kern",
        "Kern",
        "In welke kern deze plek ligt.",
        "westerdorp",
        seen=EVERYWHERE,
        asked=Asked(Heading.WHERE, 10, Widget.REFERENCE, "In welke kern ligt het?", basic=True),
        default=None,
    )
    address: Annotated[Address | None, Private.HOME] = declared(
        "adres",
        "Adres",
        "Straat, postcode en plaats.",
        {"straat": "Dorpsstraat 12", "postcode": "9671 AB", "plaats": "Westerdorp"},
        seen=WITH_THE_CARD,
        asked=Asked(Heading.WHERE, 20, Widget.BLOCK, "Wat is het adres?", basic=True),
        default=None,
    )
    coordinates: Annotated[Coordinates | None, BeforeValidator(_coordinates), Private.HOME] = (
        declared(
            "coordinaten",
            "Coördinaten",
            "Waar het op de landkaart ligt.",
            {"breedte": "53.1512", "lengte": "7.0423"},
            seen=PAGE,
            asked=Asked(
                Heading.WHERE,
                30,
                Widget.COORDINATES,
                "Waar ligt het op de landkaart?",
                hint=(
                    "Zoek de plek op een landkaart op internet, kopieer de link en plak die hier."
                ),
            ),
            default=None,
        )
    )
    wheelchair: (
        Annotated[
            Wheelchair,
            *choice(Wheelchair, ja="yes true", deels="gedeeltelijk beperkt", nee="no false"),
        ]
        | None
    ) = declared(
        "rolstoel",
        "Rolstoel",
        "Kan iemand met een rolstoel naar binnen?",
        "ja",
        seen=seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET),
        asked=Asked(
            Heading.ENTER, 10, Widget.CHOICE, "Kan iemand met een rolstoel naar binnen?", basic=True
        ),
        default=None,
    )
    accessibility: Annotated[TextLines, Private.HOME] = declared(
        "toegankelijkheid",
        "Toegankelijkheid",
        "Wat iemand moet weten om goed binnen te komen.",
        ["Drempelloos", "Invalidentoilet"],
        seen=PAGE,
        asked=Asked(
            Heading.ENTER, 20, Widget.LINES, "Wat moet iemand weten om goed binnen te komen?"
        ),
        default=(),
    )
    bus: Annotated[Text | None, Private.HOME] = declared(
        "bus",
        "Bus",
        "Welke bus waar stopt.",
        "Lijn 13, halte Kerk",
        seen=PAGE,
        asked=Asked(Heading.ENTER, 30, Widget.LINE, "Welke bus stopt waar?"),
        default=None,
    )
    parking: Annotated[Text | None, Private.HOME] = declared(
        "parkeren",
        "Parkeren",
        "Waar u kunt parkeren.",
        "Gratis achter het dorpshuis",
        seen=PAGE,
        asked=Asked(Heading.ENTER, 40, Widget.LINE, "Waar kunt u parkeren?"),
        default=None,
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Hoe u deze plek bereikt.",
        {"telefoon": "0597 00 11 22"},
        seen=PAGE_CARD_SEARCH,
        asked=Asked(Heading.CALL, 10, Widget.BLOCK, "Hoe bereiken mensen deze plek?", basic=True),
        default=None,
    )
    opening_hours: Annotated[OpeningHoursList, Private.HOME] = declared(
        "openingstijden",
        "Openingstijden",
        "Wanneer de deur open is.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00"}],
        seen=PAGE,
        asked=Asked(Heading.WHEN, 10, Widget.ROWS, "Wanneer is de deur open?", basic=True),
        default=(),
    )
    closures: ClosureList = declared(
        "gesloten",
        "Gesloten",
        "Wanneer deze plek dicht is. Wat hier is, gaat dan nergens op de kaart door.",
        [{"vanaf": "2026-12-21", "tot_en_met": "2027-01-08", "reden": "verbouwing"}],
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.WHEN,
            20,
            Widget.ROWS,
            "Is deze plek een tijd dicht?",
            hint="Wat hier is, gaat dan nergens op de kaart door.",
        ),
        default=(),
    )
    status: StatusField = declared(
        "status",
        "Status",
        "actief, pauze of gestopt. Wat op een plek is die niet actief is, gaat niet door.",
        "actief",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.STATE,
            10,
            Widget.CHOICE,
            "Is deze plek er nog?",
            hint="Wat op een plek is die niet actief is, gaat niet door.",
        ),
        default=Status.ACTIVE,
    )
    status_reason: Annotated[Sentence | None, Private.HOME] = reason_field(
        "Waarom deze plek stopt of pauzeert, voor bewoners.",
        "Het gebouw is verkocht.",
        "Waarom is deze plek er niet meer, of even niet?",
    )
    status_since: Date | None = since_field(
        "Sinds wanneer het dicht is.", "Sinds wanneer is het dicht?"
    )
    replaced_by: Annotated[Text | None, Reference(("locaties",))] = replaced_field(
        "Het id van de plek die er nu voor in de plaats is.",
        "dorpshuis-de-sluis",
        "Welke plek is er nu voor in de plaats?",
        "Een andere plek op de kaart.",
    )
    off: Annotated[DaysOff, Private.HOME] = not_on_field(
        seen=PAGE, question="Op welke dagen is het dicht?"
    )
    goes_on: Annotated[DaysOff, Private.HOME] = goes_on_field(
        seen=PAGE, question="Op welke feestdagen of vrije dagen is het juist wel open?"
    )
    setting: Annotated[
        Setting, *choice(Setting, openbaar="publiek", woning="huis thuis prive privé")
    ] = declared(
        "plek",
        "Plek",
        "openbaar, of woning. Van een woning zien bewoners alleen de kern, "
        "tot er bij 'adres' een datum staat bij 'toestemming'.",
        "openbaar",
        seen=PAGE,
        asked=Asked(
            Heading.WHAT,
            20,
            Widget.CHOICE,
            "Is dit een openbare plek, of iemands woning?",
            basic=True,
            hint=(
                "Van een woning zien bewoners alleen de kern, tot er toestemming is voor het adres."
            ),
        ),
        default=Setting.PUBLIC,
    )
    photo: Annotated[PhotoField, Private.HOME] = photo_field(
        "deze plek",
        "dorpshuis.webp",
        "Het dorpshuis, met een helling naast de trap.",
        Asked(Heading.WHERE, 90, Widget.BLOCK, "Een foto van deze plek"),
    )
    keywords: Annotated[Words, Private.HOME] = keywords_field(seen_in(Outlet.SEARCH))
    assured: Date | None = assured_field()
    source: Annotated[SourceField, Private.HOME] = source_field()
    former_ids: Annotated[FormerIds, Private.HOME] = former_ids_field()
    keeper: KeeperField = keeper_field()
    internal: InternalField = internal_field()

    def closed(self, day: date) -> bool:
        """Tell whether nothing goes on here on a day."""
        return self.status is not Status.ACTIVE or any(one.covers(day) for one in self.closures)

    @property
    def exceptions(self) -> Exceptions:
        """Give when it is not open as a whole."""
        return exceptions_of(self.off, self.goes_on)
