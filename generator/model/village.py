"""The village itself: its name, kernen, publisher, colours and other settings."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Self

from pydantic import BeforeValidator, model_validator

from generator.model.fields import (
    Colour,
    Email,
    Frozen,
    Identifier,
    PhoneText,
    Reference,
    Text,
    WebAddress,
    Words,
    choice,
    declared,
    listed,
)
from generator.model.plain_values import suggested_id
from generator.model.shared_fields import internal_field
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.timing import one_or_more
from generator.problems import UnusableValue


class SchoolRegion(StrEnum):
    """The three regions of the Dutch school holidays."""

    NORTH = "noord"
    MIDDLE = "midden"
    SOUTH = "zuid"


class Kern(Frozen):
    """One village, hamlet or neighbourhood on the map."""

    id: Identifier = declared("id", "Id", "Korte vaste naam, zonder spaties.", "westerdorp")
    name: Text = declared("naam", "Naam", "De naam zoals mensen die schrijven.", "Westerdorp")


class Publisher(Frozen):
    """Who answers for the map."""

    name: Text = declared("naam", "Naam", "Wie de kaart uitgeeft.", "Dorpscoöperatie")
    address: Text | None = declared(
        "adres", "Adres", "Postadres.", "Dorpsstraat 12, 9671 AB Westerdorp", default=None
    )
    email: Email | None = declared(
        "email", "E-mail", "Het e-mailadres.", "kaart@wolderland.example", default=None
    )
    phone: PhoneText | None = declared(
        "telefoon", "Telefoon", "Het nummer.", "0597 00 10 00", default=None
    )


class Colours(Frozen):
    """The village's two colours."""

    main: Colour = declared(
        "hoofd", "Hoofdkleur", "Voor de kop en knoppen.", "#1f4e5f", default="#1f4e5f"
    )
    accent: Colour = declared(
        "accent", "Accentkleur", "Voor wat opvalt.", "#a8431f", default="#9c3d17"
    )


class Need(StrEnum):
    """What a village needs by the norm of `kaart dekking`; `dekking.txt` tells of each."""

    ADVICE = "advies"
    CONTACT = "contact"
    CHORES = "klussen"
    MEALS = "maaltijden"
    HOUSEKEEPING = "huishoudelijke-hulp"
    CARE = "thuiszorg"
    ALARM = "alarmering"
    MEETING_PLACE = "ontmoetingsplek"
    EXERCISE = "bewegen"
    TRANSPORT = "vervoer"
    CARERS = "mantelzorg"
    CLIENT_SUPPORT = "clientondersteuning"
    SUPPORTER = "ondersteuner"


_COUNTABLE = Reference(("diensten", "activiteiten", "vrijwilligers", "locaties"))


class Judgement(Frozen):
    """What the supporter says of one need in `kaart dekking`, against what the rules make of it."""

    need: Annotated[
        Need,
        *choice(
            Need,
            **{
                "huishoudelijke-hulp": "huishouden huishoudelijke-hulp schoonmaak",
                "alarmering": "alarm",
                "clientondersteuning": "client",
                "klussen": "klus klussendienst",
            },
        ),
    ] = declared("wat", "Wat", "Wat een dorp nodig heeft: een woord uit de tabel.", "klussen")
    counts: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "wel", "Wel", "Ids van wat hier wel bij hoort.", ["klusteam"], default=()
    )
    counts_not: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "niet", "Niet", "Ids van wat hier niet bij hoort.", ["uitleenschuur"], default=()
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        both = sorted(set(self.counts) & set(self.counts_not))
        if both:
            raise UnusableValue(f"'{both[0]}' staat bij 'wel' en bij 'niet'; haal er een weg")
        if not (self.counts or self.counts_not):
            raise UnusableValue("zet erbij wat hier 'wel' of 'niet' bij hoort, of haal dit weg")
        return self


class Controls(Frozen):
    """Which notices the supporter does not want to see."""

    off: Words = declared(
        "uit", "Uit", "Codes van meldingen die u niet wilt zien.", ["verouderd"], default=()
    )


def _kernen(value: object) -> object:
    """Let names stand where blocks are meant: [Westerdorp, Achterbos]."""
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()] or value
    items = one_or_more(value)
    if not isinstance(items, list):
        return items
    return [_kern(item.strip()) if isinstance(item, str) else item for item in items]


def _kern(name: str) -> object:
    return {"id": suggested_id(name), "naam": name[:1].upper() + name[1:]} if name else name


class Village(Frozen):
    """`dorp.yml`: everything that is true of the whole map."""

    name: Text = declared("naam", "Naam", "De naam van de kaart.", "Westerdorp en Achterbos")
    municipality: Text | None = declared(
        "gemeente", "Gemeente", "De gemeente.", "Wolderland", default=None
    )
    province: Text | None = declared(
        "provincie", "Provincie", "De provincie.", "Groningen", default=None
    )
    site: WebAddress = declared(
        "site",
        "Site",
        "Het adres waar de site komt te staan.",
        "https://kaart.wolderland.example/",
    )
    kernen: Annotated[tuple[Kern, ...], BeforeValidator(_kernen)] = declared(
        "kernen",
        "Kernen",
        "De dorpen of buurten op de kaart.",
        [{"id": "westerdorp", "naam": "Westerdorp"}],
        min_length=1,
    )
    supporters: Annotated[tuple[Supporter, ...], BeforeValidator(one_or_more)] = declared(
        "ondersteuners",
        "Ondersteuners",
        "Wie bewoners kunnen bellen als zij het niet weten.",
        [{"id": "anneke", "naam": "Anneke Bos", "telefoon": "0597 00 10 01"}],
        min_length=1,
    )
    emergency_numbers: Annotated[tuple[EmergencyNumber, ...], BeforeValidator(one_or_more)] = (
        declared(
            "noodnummers",
            "Noodnummers",
            "De nummers voor als het dringend is.",
            [{"id": "112", "naam": "Levensgevaar", "telefoon": "112"}],
            default=(),
        )
    )
    front_routes: Annotated[tuple[Text, ...], listed(), Reference(("contactroutes",))] = declared(
        "voorop",
        "Voorop",
        "Welke contactroutes op de voorpagina staan; acht passen er.",
        ["moeilijk-de-deur-uit"],
        default=(),
    )
    publisher: Publisher | None = declared(
        "uitgever", "Uitgever", "Wie de kaart uitgeeft.", {"naam": "Dorpscoöperatie"}, default=None
    )
    colours: Colours = declared(
        "kleuren",
        "Kleuren",
        "De twee kleuren van het dorp.",
        {"hoofd": "#1f4e5f"},
        default=Colours.model_validate({}),
    )
    school_region: Annotated[SchoolRegion, *choice(SchoolRegion)] = declared(
        "schoolvakanties",
        "Schoolvakanties",
        "De vakantieregio: noord, midden of zuid.",
        "noord",
        default=SchoolRegion.NORTH,
    )
    controls: Controls = declared(
        "controle",
        "Controle",
        "Welke meldingen u niet wilt zien.",
        {"uit": ["verouderd"]},
        default=Controls.model_validate({}),
    )
    judgements: Annotated[tuple[Judgement, ...], BeforeValidator(one_or_more)] = declared(
        "dekking",
        "Dekking",
        "Wat volgens u wel of niet telt in 'kaart dekking'. Alleen voor uzelf.",
        [{"wat": "klussen", "wel": ["klusteam"], "niet": ["uitleenschuur"]}],
        default=(),
    )
    internal: Text | None = internal_field()
