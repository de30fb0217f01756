"""The village itself: its name, kernen, publisher, colours and other settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import AfterValidator, BeforeValidator, model_validator

from generator.model.asked import KEPT, Asked, Heading, RowName, Widget
from generator.model.exceptions import HolidayNames
from generator.model.fields import (
    ONCE,
    Colour,
    Date,
    Email,
    Frozen,
    Identifier,
    Logo,
    Number,
    PhoneText,
    Private,
    Reference,
    Sentence,
    Text,
    WebAddress,
    Words,
    YesNo,
    choice,
    declared,
    listed,
)
from generator.model.news import NewsItem
from generator.model.plain_values import suggested_id
from generator.model.publication import PublicationField
from generator.model.seen import (
    PAGE,
    PAGE_AND_BOOKLET,
    PRIVATE,
    SITE_AND_BOOKLET,
    Outlet,
    seen_in,
    unseen,
)
from generator.model.shared_fields import (
    InternalField,
    consent_field,
    general_field,
    internal_field,
)
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.timing import one_or_more
from generator.problems import UnusableValue
from generator.schedule import Calendar
from generator.values.named_days import USUAL_HOLIDAYS

ONLY_COUNTED = unseen("telt in 'kaart dekking', alleen voor u")


class SchoolRegion(StrEnum):
    """The three regions of the Dutch school holidays."""

    NORTH = "noord"
    MIDDLE = "midden"
    SOUTH = "zuid"


class Kern(Frozen):
    """One village, hamlet or neighbourhood on the map."""

    row: ClassVar[RowName] = RowName("deze kern", ("naam",))

    id: Identifier = declared(
        "id",
        "Id",
        "Korte vaste naam, zonder spaties.",
        "westerdorp",
        seen=unseen("de vaste naam, ook in het adres"),
        asked=Asked(
            Heading.INSIDE,
            200,
            Widget.LINE,
            "Vaste naam",
            hint=(
                "Voor het adres van de bladzijde: kleine letters, zonder spaties. Laat "
                "leeg, dan maken wij er een."
            ),
        ),
    )
    name: Text = declared(
        "naam",
        "Naam",
        "De naam zoals mensen die schrijven.",
        "Westerdorp",
        seen=seen_in(Outlet.PAGE, Outlet.CARD, Outlet.SEARCH, Outlet.BOOKLET),
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe schrijven mensen de naam?", basic=True),
    )


class Publisher(Frozen):
    """Who answers for the map."""

    row: ClassVar[RowName] = RowName("deze uitgever", ("naam",))

    name: Annotated[Text, Private.OWN] = declared(
        "naam",
        "Naam",
        "Wie de kaart uitgeeft.",
        "Dorpscoöperatie",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Wie geeft de kaart uit?", basic=True),
    )
    address: Annotated[Sentence | None, Private.OWN] = declared(
        "adres",
        "Adres",
        "Postadres.",
        "Dorpsstraat 12, 9671 AB Westerdorp",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Wat is het postadres?"),
        default=None,
    )
    email: Annotated[Email | None, Private.OWN] = declared(
        "email",
        "E-mail",
        "Het e-mailadres.",
        "kaart@wolderland.example",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 30, Widget.MAIL, "Wat is het e-mailadres?"),
        default=None,
    )
    phone: Annotated[PhoneText | None, Private.OWN] = declared(
        "telefoon",
        "Telefoon",
        "Het nummer.",
        "0597 00 10 00",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 40, Widget.PHONE, "Wat is het telefoonnummer?"),
        default=None,
    )
    general: YesNo = general_field("wat hier staat")
    consent: Date | None = consent_field("naam, adres en nummer")


class Colours(Frozen):
    """The village's two colours."""

    row: ClassVar[RowName] = RowName("deze kleuren", ("hoofd", "accent"))

    main: Colour = declared(
        "hoofd",
        "Hoofdkleur",
        "Voor de kop en knoppen.",
        "#1f4e5f",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 10, Widget.COLOUR, "Welke kleur hebben de kop en de knoppen?"),
        default="#1f4e5f",
    )
    accent: Colour = declared(
        "accent",
        "Accentkleur",
        "Voor wat opvalt.",
        "#a8431f",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 20, Widget.COLOUR, "Welke kleur heeft wat opvalt?"),
        default="#9c3d17",
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


NeedField = Annotated[
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
]
_COUNTABLE = Reference(("diensten", "activiteiten", "vrijwilligers", "locaties"))


class Judgement(Frozen):
    """What the supporter says of one need in `kaart dekking`, against what the rules make of it."""

    row: ClassVar[RowName] = RowName("dit oordeel", ("wat",))

    need: NeedField = declared(
        "wat",
        "Wat",
        "Wat een dorp nodig heeft: een woord uit de tabel.",
        "klussen",
        seen=ONLY_COUNTED,
        asked=Asked(Heading.INSIDE, 10, Widget.CHOICE, "Wat heeft een dorp nodig?"),
    )
    counts: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "wel",
        "Wel",
        "Ids van wat hier wel bij hoort.",
        ["klusteam"],
        seen=ONLY_COUNTED,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.REFERENCES,
            "Wat hoort hier wel bij?",
            hint="Iets op de kaart.",
        ),
        default=(),
    )
    counts_not: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "niet",
        "Niet",
        "Ids van wat hier niet bij hoort.",
        ["uitleenschuur"],
        seen=ONLY_COUNTED,
        asked=Asked(
            Heading.INSIDE,
            30,
            Widget.REFERENCES,
            "Wat hoort hier niet bij?",
            hint="Iets op de kaart.",
        ),
        default=(),
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

    row: ClassVar[RowName] = RowName("deze instelling", ("uit",))

    off: Words = declared(
        "uit",
        "Uit",
        "Codes van meldingen die u niet wilt zien.",
        ["verouderd"],
        seen=unseen("beslist welke meldingen u ziet"),
        asked=Asked(Heading.INSIDE, 10, Widget.WORDS, "Welke meldingen wilt u niet zien?"),
        default=(),
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


def _whole_site(address: str) -> str:
    """Refuse the address of one page: what is printed stands below the address of the site."""
    bare = re.sub(r"/index\.html?\Z", "/", re.split(r"[?#]", address)[0])
    if bare != address:
        message = f"hier hoort het adres van de hele site, zonder bladzijde erachter; typ: {bare}"
        raise UnusableValue(message)
    return address


FORMAT = 1
"""The newest form of the files that this program can read; a map without a number has form 1."""


def _format(number: int) -> int:
    if not 1 <= number <= FORMAT:
        raise UnusableValue(f"dit formaat bestaat niet; typ: {FORMAT}, of haal deze regel weg")
    return number


class Village(Frozen):
    """`dorp.yml`: everything that is true of the whole map."""

    asks: ClassVar[Mapping[str, bool]] = {"ondersteuners.toestemming": True}

    map_format: Annotated[Number, AfterValidator(_format)] = declared(
        "formaat",
        "Formaat",
        "In welke vorm deze bestanden geschreven zijn. Laat dit zo staan: het programma ziet "
        "eraan of het deze kaart kan lezen. Weggelaten: 1.",
        str(FORMAT),
        seen=unseen("zegt welk programma deze kaart kan lezen"),
        asked=KEPT,
        default=1,
    )
    name: Text = declared(
        "naam",
        "Naam",
        "De naam van de kaart.",
        "Westerdorp en Achterbos",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.WHAT, 10, Widget.LINE, "Hoe heet de kaart?", basic=True),
    )
    municipality: Sentence | None = declared(
        "gemeente",
        "Gemeente",
        "De gemeente.",
        "Wolderland",
        seen=PAGE,
        asked=Asked(Heading.WHAT, 20, Widget.LINE, "In welke gemeente?", basic=True),
        default=None,
    )
    province: Sentence | None = declared(
        "provincie",
        "Provincie",
        "De provincie.",
        "Groningen",
        seen=PAGE,
        asked=Asked(Heading.WHAT, 30, Widget.LINE, "In welke provincie?"),
        default=None,
    )
    site: Annotated[WebAddress, AfterValidator(_whole_site)] = declared(
        "site",
        "Site",
        "Het adres waar de site komt te staan.",
        "https://kaart.wolderland.example/",
        seen=seen_in(Outlet.BOOKLET),
        asked=Asked(Heading.WHAT, 40, Widget.WEB, "Op welk adres komt de site?", basic=True),
    )
    kernen: Annotated[tuple[Kern, ...], BeforeValidator(_kernen)] = declared(
        "kernen",
        "Kernen",
        "De dorpen of buurten op de kaart.",
        [{"id": "westerdorp", "naam": "Westerdorp"}],
        seen=SITE_AND_BOOKLET,
        asked=Asked(
            Heading.WHERE, 10, Widget.ROWS, "Welke dorpen of buurten staan op de kaart?", basic=True
        ),
        min_length=1,
    )
    supporters: Annotated[tuple[Supporter, ...], BeforeValidator(one_or_more)] = declared(
        "ondersteuners",
        "Ondersteuners",
        "Wie bewoners kunnen bellen als zij het niet weten.",
        [{"id": "anneke", "naam": "Anneke Bos", "telefoon": "0597 00 10 01"}],
        seen=SITE_AND_BOOKLET,
        asked=Asked(
            Heading.PEOPLE,
            10,
            Widget.ROWS,
            "Wie bellen bewoners als zij het niet weten?",
            basic=True,
        ),
        min_length=1,
    )
    emergency_numbers: Annotated[tuple[EmergencyNumber, ...], BeforeValidator(one_or_more)] = (
        declared(
            "noodnummers",
            "Noodnummers",
            "De nummers voor als het dringend is.",
            [{"id": "112", "naam": "Levensgevaar", "telefoon": "112"}],
            seen=PAGE_AND_BOOKLET,
            asked=Asked(
                Heading.PEOPLE, 20, Widget.ROWS, "Welke nummers zijn er voor als het dringend is?"
            ),
            default=(),
        )
    )
    front_routes: Annotated[tuple[Text, ...], listed(), ONCE, Reference(("contactroutes",))] = (
        declared(
            "voorop",
            "Voorop",
            "Welke contactroutes op de voorpagina staan; acht passen er.",
            ["moeilijk-de-deur-uit"],
            seen=PAGE,
            asked=Asked(
                Heading.FRONT,
                30,
                Widget.REFERENCES,
                "Welke vragen staan op de voorpagina?",
                hint="Er passen er acht.",
            ),
            default=(),
        )
    )
    publisher: Publisher | None = declared(
        "uitgever",
        "Uitgever",
        "Wie de kaart uitgeeft.",
        {"naam": "Dorpscoöperatie"},
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.PEOPLE, 30, Widget.BLOCK, "Wie geeft de kaart uit?"),
        default=None,
    )
    colours: Colours = declared(
        "kleuren",
        "Kleuren",
        "De twee kleuren van het dorp.",
        {"hoofd": "#1f4e5f"},
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.LOOK, 10, Widget.BLOCK, "Welke kleuren heeft het dorp?"),
        default=Colours.model_validate({}),
    )
    logo: Logo | None = declared(
        "logo",
        "Logo",
        "Bestand in de map beeld; het komt boven aan elke bladzijde.",
        "wapen.svg",
        seen=PAGE,
        asked=Asked(
            Heading.LOOK,
            20,
            Widget.PICTURE,
            "Welk logo?",
            hint="Het komt boven aan elke bladzijde.",
        ),
        default=None,
    )
    introduction: Sentence | None = declared(
        "inleiding",
        "Inleiding",
        "Een paar zinnen van u op de voorpagina. Een lege regel begint een nieuwe alinea.",
        "Welkom op de kaart van ons dorp.",
        seen=PAGE,
        asked=Asked(Heading.FRONT, 10, Widget.TEXT, "Wat wilt u zeggen op de voorpagina?"),
        default=None,
    )
    news: Annotated[tuple[NewsItem, ...], BeforeValidator(one_or_more)] = declared(
        "nieuws",
        "Nieuws",
        "Wat op de voorpagina staat tot het voorbij is.",
        [{"tekst": "Het dorpshuis heeft een lift.", "tot_en_met": "2026-12-24"}],
        seen=PAGE,
        asked=Asked(Heading.FRONT, 20, Widget.ROWS, "Is er nieuws voor de voorpagina?"),
        default=(),
    )
    school_region: Annotated[SchoolRegion, *choice(SchoolRegion)] = declared(
        "schoolvakanties",
        "Schoolvakanties",
        "De vakantieregio: noord, midden of zuid.",
        "noord",
        seen=PAGE,
        asked=Asked(Heading.FEASTS, 10, Widget.CHOICE, "In welke regio vallen de schoolvakanties?"),
        default=SchoolRegion.NORTH,
    )
    holidays: HolidayNames = declared(
        "feestdagen",
        "Feestdagen",
        "Welke dagen u bedoelt als u ergens 'feestdagen' typt. Weggelaten: de dagen waarop "
        "kantoren dicht zijn, ook Goede Vrijdag, en Bevrijdingsdag eens in de vijf jaar.",
        ["nieuwjaarsdag", "pasen", "koningsdag", "hemelvaartsdag", "pinksteren", "kerst"],
        seen=PAGE,
        asked=Asked(
            Heading.FEASTS,
            20,
            Widget.HOLIDAYS,
            "Welke dagen tellen als feestdag?",
            hint=(
                "Kiest u niets, dan zijn het de dagen waarop kantoren dicht zijn, ook "
                "Goede Vrijdag, en Bevrijdingsdag eens in de vijf jaar."
            ),
        ),
        default=USUAL_HOLIDAYS,
    )
    controls: Controls = declared(
        "controle",
        "Controle",
        "Welke meldingen u niet wilt zien.",
        {"uit": ["verouderd"]},
        seen=unseen("beslist welke meldingen u ziet"),
        asked=Asked(Heading.SETTINGS, 10, Widget.BLOCK, "Welke meldingen wilt u niet zien?"),
        default=Controls.model_validate({}),
    )
    judgements: Annotated[tuple[Judgement, ...], BeforeValidator(one_or_more)] = declared(
        "dekking",
        "Dekking",
        "Wat volgens u wel of niet telt in 'kaart dekking'. Alleen voor uzelf.",
        [{"wat": "klussen", "wel": ["klusteam"], "niet": ["uitleenschuur"]}],
        seen=ONLY_COUNTED,
        asked=Asked(
            Heading.SETTINGS,
            20,
            Widget.ROWS,
            ("Wat telt wel of niet mee in het overzicht van wat een dorp nodig heeft?"),
            hint="Alleen voor uzelf.",
        ),
        default=(),
    )
    publication: PublicationField | None = declared(
        "publicatie",
        "Publicatie",
        "Waar 'kaart publiceer' de site neerzet. Nooit met een wachtwoord erin.",
        {"naar": "sftp://anneke@host.nl/www"},
        seen=PRIVATE,
        asked=Asked(
            Heading.ONLINE,
            10,
            Widget.BLOCK,
            "Waar gaat de site heen?",
            hint="Zet hier nooit een wachtwoord in.",
        ),
        default=None,
    )
    internal: InternalField = internal_field()

    @property
    def calendar(self) -> Calendar:
        """Give the calendar of the village: its school region, and what "feestdagen" means."""
        return Calendar(str(self.school_region), self.holidays)
