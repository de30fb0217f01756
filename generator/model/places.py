"""Organisations and the places where things happen."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from generator.model.contact import Contact
from generator.model.fields import (
    Date,
    Frozen,
    Identifier,
    Lines,
    Postcode,
    Reference,
    Text,
    Words,
    choice,
    declared,
    listed,
    read_by,
)
from generator.model.timing import OpeningHoursList
from generator.problems import UnusableValue


class Formality(StrEnum):
    """Paid professionals (formal) or neighbours, volunteers and clubs (informal)."""

    FORMAL = "formeel"
    INFORMAL = "informeel"


class Reach(StrEnum):
    """For how large an area something works (HSDS: service_area)."""

    VILLAGE = "dorp"
    MUNICIPALITY = "gemeente"
    REGION = "regio"
    COUNTRY = "landelijk"


class Wheelchair(StrEnum):
    """Whether someone in a wheelchair can get in."""

    YES = "ja"
    PARTLY = "deels"
    NO = "nee"


class Setting(StrEnum):
    """A public place, or somebody's home."""

    PUBLIC = "openbaar"
    HOME = "woning"


class Status(StrEnum):
    """Whether an entry is shown."""

    ACTIVE = "actief"
    PAUSED = "pauze"
    STOPPED = "gestopt"


KernIds = Annotated[tuple[Text, ...], listed(), Reference(("kernen",))]
FormerIds = Annotated[tuple[Identifier, ...], listed()]
FormalityField = Annotated[
    Formality,
    *choice(
        Formality,
        formeel="formal professioneel beroepskracht beroepskrachten betaald",
        informeel="informal vrijwillig vrijwilligers vrijwilliger",
    ),
]
ReachField = Annotated[
    Reach,
    *choice(
        Reach,
        dorp="lokaal local kern wijk",
        regio="regionaal provincie",
        landelijk="nationaal nederland national land",
    ),
]
StatusField = Annotated[
    Status,
    *choice(
        Status,
        actief="active open",
        pauze="gepauzeerd pause tijdelijk tijdelijk-gestopt tijdelijk-dicht",
        gestopt="inactief niet-actief inactive gesloten dicht stopt stop stopped opgeheven weg",
    ),
]


def keywords_field() -> Words:
    """Declare the residents' own words for an entry."""
    return declared(  # type: ignore[no-any-return]
        "zoekwoorden",
        "Zoekwoorden",
        "Woorden die bewoners zelf gebruiken. Zij vinden dit dan ook met die woorden.",
        ["eten aan huis", "warme maaltijd"],
        default=(),
    )


def assured_field() -> Date | None:
    """Declare the day on which someone last checked the facts (HSDS: assured_date)."""
    return declared(  # type: ignore[no-any-return]
        "gecontroleerd",
        "Gecontroleerd",
        "De dag waarop u voor het laatst hebt nagevraagd of alles klopt.",
        "2026-10-01",
        default=None,
    )


def former_ids_field() -> FormerIds:
    """Declare the ids a file had before; what is printed with them must stay to be found."""
    return declared(  # type: ignore[no-any-return]
        "oude_namen",
        "Oude namen",
        "Eerdere bestandsnamen. Zo blijven oude adressen en QR-codes werken.",
        ["eten-aan-huis"],
        default=(),
    )


def internal_field() -> Text | None:
    """Declare the supporter's private note, which never leaves the map folder."""
    return declared(  # type: ignore[no-any-return]
        "intern",
        "Intern",
        "Uw eigen notitie. Die komt nooit op de site, in het boekje of in een export.",
        "Sleutel bij de buren op 14.",
        default=None,
    )


class Address(Frozen):
    """A street address (HSDS: address)."""

    street: Text | None = declared(
        "straat", "Straat", "Straat en huisnummer.", "Dorpsstraat 12", default=None
    )
    postcode: Postcode | None = declared(
        "postcode", "Postcode", "Vier cijfers en twee letters.", "9671 AB", default=None
    )
    city: Text | None = declared("plaats", "Plaats", "De plaats.", "Westerdorp", default=None)


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

    latitude: Annotated[float, *_degrees(50.7, 53.7, "breedte")] = declared(
        "breedte", "Breedte", "Graden noord.", "53.1512"
    )
    longitude: Annotated[float, *_degrees(3.2, 7.3, "lengte")] = declared(
        "lengte", "Lengte", "Graden oost.", "7.0423"
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
    name: Text = declared("naam", "Naam", "Hoe het dorp deze plek noemt.", "Dorpshuis De Linde")
    kern: Annotated[Text | None, Reference(("kernen",))] = declared(
        "kern", "Kern", "In welke kern deze plek ligt.", "westerdorp", default=None
    )
    address: Address | None = declared(
        "adres",
        "Adres",
        "Straat, postcode en plaats.",
        {"straat": "Dorpsstraat 12", "postcode": "9671 AB", "plaats": "Westerdorp"},
        default=None,
    )
    coordinates: Annotated[Coordinates | None, BeforeValidator(_coordinates)] = declared(
        "coordinaten",
        "Coördinaten",
        "Waar het op de landkaart ligt.",
        {"breedte": "53.1512", "lengte": "7.0423"},
        default=None,
    )
    wheelchair: (
        Annotated[
            Wheelchair,
            *choice(Wheelchair, ja="yes true", deels="gedeeltelijk beperkt", nee="no false"),
        ]
        | None
    ) = declared(
        "rolstoel", "Rolstoel", "Kan iemand met een rolstoel naar binnen?", "ja", default=None
    )
    accessibility: Lines = declared(
        "toegankelijkheid",
        "Toegankelijkheid",
        "Wat iemand moet weten om goed binnen te komen.",
        ["Drempelloos", "Invalidentoilet"],
        default=(),
    )
    bus: Text | None = declared(
        "bus", "Bus", "Welke bus waar stopt.", "Lijn 13, halte Kerk", default=None
    )
    parking: Text | None = declared(
        "parkeren", "Parkeren", "Waar u kunt parkeren.", "Gratis achter het dorpshuis", default=None
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Hoe u deze plek bereikt.",
        {"telefoon": "0597 00 11 22"},
        default=None,
    )
    opening_hours: OpeningHoursList = declared(
        "openingstijden",
        "Openingstijden",
        "Wanneer de deur open is.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00"}],
        default=(),
    )
    setting: Annotated[
        Setting, *choice(Setting, openbaar="publiek", woning="huis thuis prive privé")
    ] = declared(
        "plek", "Plek", "Openbare plek, of iemands woning.", "openbaar", default=Setting.PUBLIC
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    internal: Text | None = internal_field()


class Organization(Frozen):
    """Who provides services and activities (HSDS: organization)."""

    folder: ClassVar[str] = "organisaties"

    id: Identifier
    name: Text = declared("naam", "Naam", "De naam van de organisatie.", "Dorpscoöperatie")
    formality: FormalityField = declared(
        "soort", "Soort", "formeel (beroepskrachten) of informeel (vrijwilligers).", "informeel"
    )
    summary: Text = declared(
        "samenvatting",
        "Samenvatting",
        "Eén zin: wat doet deze organisatie? Hoogstens 200 tekens.",
        "Dorpsgenoten die elkaar helpen.",
    )
    description: Text | None = declared(
        "beschrijving", "Beschrijving", "Het hele verhaal.", "De coöperatie …", default=None
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Hoe u de organisatie bereikt.",
        {"telefoon": "0597 00 11 22"},
        default=None,
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: overal.",
        ["westerdorp"],
        default=(),
    )
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie", "Locatie", "Waar de organisatie zit.", "dorpshuis-de-linde", default=None
    )
    reach: ReachField | None = declared(
        "bereik", "Bereik", "dorp, gemeente, regio of landelijk.", "dorp", default=None
    )
    status: StatusField = declared(
        "status", "Status", "actief, pauze of gestopt.", "actief", default=Status.ACTIVE
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    internal: Text | None = internal_field()
