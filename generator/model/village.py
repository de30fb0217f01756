"""The village itself: kernen, supporters, emergency numbers, publisher, themes and routes."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from generator.model.fields import (
    Colour,
    Date,
    Email,
    Frozen,
    Identifier,
    Number,
    PhoneText,
    Reference,
    Text,
    WebAddress,
    Words,
    YesNo,
    choice,
    declared,
    listed,
)
from generator.model.plain_values import suggested_id
from generator.model.shared_fields import (
    FormerIds,
    KernIds,
    assured_field,
    former_ids_field,
    internal_field,
    keywords_field,
)
from generator.model.timing import OpeningHoursList, one_or_more


class SchoolRegion(StrEnum):
    """The three regions of the Dutch school holidays."""

    NORTH = "noord"
    MIDDLE = "midden"
    SOUTH = "zuid"


class Kern(Frozen):
    """One village, hamlet or neighbourhood on the map."""

    id: Identifier = declared("id", "Id", "Korte vaste naam, zonder spaties.", "westerdorp")
    name: Text = declared("naam", "Naam", "De naam zoals mensen die schrijven.", "Westerdorp")


class Supporter(Frozen):
    """The person who helps residents find their way, whatever the title."""

    id: Identifier = declared("id", "Id", "Korte vaste naam, zonder spaties.", "anneke")
    name: Text = declared("naam", "Naam", "Voor- en achternaam.", "Anneke Bos")
    title: Text = declared(
        "functie",
        "Functie",
        "Hoe het dorp dit werk noemt.",
        "dorpsondersteuner",
        default="dorpsondersteuner",
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: alle.",
        ["westerdorp"],
        default=(),
    )
    phone: PhoneText = declared(
        "telefoon", "Telefoon", "Het nummer dat bewoners bellen.", "0597 00 10 01"
    )
    email: Email | None = declared(
        "email", "E-mail", "Het e-mailadres.", "anneke@wolderland.example", default=None
    )
    employer: Annotated[Text | None, Reference(("organisaties",))] = declared(
        "werkgever",
        "Werkgever",
        "Bij welke organisatie zij werkt.",
        "dorpscooperatie",
        default=None,
    )
    about: Text | None = declared(
        "tekst", "Tekst", "Een of twee zinnen over haar.", "Ik luister en denk mee.", default=None
    )
    office_hours: OpeningHoursList = declared(
        "aanwezig",
        "Aanwezig",
        "Wanneer en waar u haar vindt.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00", "locatie": "dorpshuis"}],
        default=(),
    )
    photo: Text | None = declared(
        "foto", "Foto", "Bestand in content/assets/.", "anneke.jpg", default=None
    )
    consent: Date | None = declared(
        "toestemming",
        "Toestemming",
        "De dag waarop zij goed vond dat naam en nummer op de kaart staan.",
        "2026-09-01",
        default=None,
    )
    internal: Text | None = internal_field()


class EmergencyNumber(Frozen):
    """A number for when it is urgent or serious."""

    id: Identifier = declared("id", "Id", "Korte vaste naam.", "112")
    name: Text = declared("naam", "Naam", "Waarvoor dit nummer is.", "Levensgevaar")
    phone: PhoneText = declared("telefoon", "Telefoon", "Het nummer.", "112")
    explanation: Text | None = declared(
        "uitleg",
        "Uitleg",
        "Wie er komt of opneemt.",
        "Politie, brandweer of ambulance",
        default=None,
    )
    urgent: YesNo = declared(
        "spoed", "Spoed", "ja als dit nummer bij direct gevaar is.", "ja", default=False
    )


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
    internal: Text | None = internal_field()


class Theme(Frozen):
    """One subject on the map, with the life question behind it (HSDS: taxonomy_term)."""

    id: Identifier = declared("id", "Id", "Korte vaste naam, zonder spaties.", "eten")
    name: Text = declared("naam", "Naam", "De naam van het thema.", "Eten en boodschappen")
    question: Text | None = declared(
        "vraag",
        "Vraag",
        "De vraag waarmee bewoners komen.",
        "Ik wil niet altijd zelf koken",
        default=None,
    )
    icon: Text = declared(
        "icoon",
        "Icoon",
        "Naam van een Material-icoon.",
        "silverware-fork-knife",
        default="map-marker",
    )
    colour: Colour = declared(
        "kleur",
        "Kleur",
        "Kleurcode, donker genoeg om op wit te lezen.",
        "#7a1f3d",
        default="#1f4e5f",
    )
    order: Number | None = declared(
        "volgorde", "Volgorde", "Getal; weglaten betekent: zoals in dit bestand.", "1", default=None
    )


def _urgent(value: object) -> object:
    return {"tekst": value} if isinstance(value, str) else value


class Step(Frozen):
    """One step of a contact route."""

    text: Text = declared("tekst", "Tekst", "Wat u kunt doen.", "Bel Tafeltje Dek Je.")
    target: Annotated[Text | None, Reference(("vindbaar", "ondersteuner", "noodnummers"))] = (
        declared(
            "naar",
            "Naar",
            "Waar deze stap heen wijst: een id, 'ondersteuner' of een noodnummer.",
            "tafeltje-dek-je",
            default=None,
        )
    )


def _steps(value: object) -> object:
    items: Any = value if isinstance(value, list) else [value]
    return [{"tekst": item} if isinstance(item, str) else item for item in items]


class Route(Frozen):
    """A life question and the steps to take, the shortest way first."""

    folder: ClassVar[str] = "contactroutes"

    id: Identifier
    question: Text = declared(
        "vraag", "Vraag", "De vraag, zoals een bewoner die stelt.", "Ik kom moeilijk de deur uit"
    )
    summary: Text | None = declared(
        "samenvatting",
        "Samenvatting",
        "Het antwoord in één zin.",
        "Er is vervoer en er komt graag iemand langs.",
        default=None,
    )
    themes: Annotated[tuple[Text, ...], listed(), Reference(("themas",))] = declared(
        "themas", "Thema's", "Bij welke thema's deze vraag hoort.", ["vervoer"], default=()
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: overal.",
        ["westerdorp"],
        default=(),
    )
    urgent: Annotated[Step | None, BeforeValidator(_urgent)] = declared(
        "spoed",
        "Spoed",
        "Wat te doen als er haast bij is.",
        {"tekst": "Bel 112 als iemand in gevaar is.", "naar": "112"},
        default=None,
    )
    steps: Annotated[tuple[Step, ...], BeforeValidator(_steps)] = declared(
        "stappen",
        "Stappen",
        "Wat iemand kan doen, de kortste weg eerst.",
        [{"tekst": "Bel Tafeltje Dek Je.", "naar": "tafeltje-dek-je"}],
        min_length=1,
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    former_ids: FormerIds = former_ids_field()
    internal: Text | None = internal_field()
