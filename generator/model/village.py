"""The village itself: its name, kernen, publisher, colours and other settings."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BeforeValidator

from generator.model.asked import KEPT, Asked, Heading, RowName, Widget
from generator.model.exceptions import HolidayNames
from generator.model.fields import (
    ONCE,
    Frozen,
    Logo,
    Name,
    Number,
    Reference,
    Sentence,
    Text,
    Words,
    YesNo,
    choice,
    declared,
    listed,
)
from generator.model.judgement import ONLY_COUNTED, Judgement
from generator.model.kernen import Kern, kernen_as_blocks
from generator.model.neighbours import Neighbours, neighbours_field, shared_signals_field
from generator.model.news import NewsItem
from generator.model.publication import PublicationField
from generator.model.publisher import Colours, Publisher
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
    internal_field,
)
from generator.model.sites import FormerSites, SiteAddress, former_sites_field
from generator.model.supporters import EmergencyNumber, Supporter
from generator.model.taken_along import taken_along_field
from generator.model.time_fields import one_or_more
from generator.model.web_maps import WebMaps, web_maps_field
from generator.problems import UnusableValue
from generator.schedule import Calendar
from generator.values.named_days import USUAL_HOLIDAYS


class SchoolRegion(StrEnum):
    """The three regions of the Dutch school holidays."""

    NORTH = "noord"
    MIDDLE = "midden"
    SOUTH = "zuid"


class Licence(StrEnum):
    """What others may do with the data of the map."""

    FREE = "CC0 1.0"
    NAMED = "CC BY 4.0"
    ALIKE = "CC BY-SA 4.0"


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
    name: Name = declared(
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
    site: SiteAddress = declared(
        "site",
        "Site",
        "Het adres waar de site komt te staan.",
        "https://kaart.wolderland.example/",
        seen=seen_in(Outlet.BOOKLET),
        asked=Asked(Heading.WHAT, 40, Widget.WEB, "Op welk adres komt de site?", basic=True),
    )
    former_sites: FormerSites = former_sites_field()
    kernen: Annotated[tuple[Kern, ...], BeforeValidator(kernen_as_blocks)] = declared(
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
    booklet_places: Annotated[tuple[Text, ...], listed(), ONCE, Reference(("locaties",))] = (
        declared(
            "boekje_ligt",
            "Hier ligt het boekje",
            "Op welke plekken het boekje ligt. Dat staat op de poster, in het boekje en op de "
            "bladzijde van het boekje.",
            ["dorpshuis-de-linde"],
            seen=PAGE_AND_BOOKLET,
            asked=Asked(
                Heading.FRONT,
                40,
                Widget.REFERENCES,
                "Waar ligt het boekje?",
                hint="Plekken op de kaart waar mensen een boekje kunnen meenemen.",
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
    licence: Annotated[Licence, *choice(Licence)] | None = declared(
        "licentie",
        "Licentie",
        "Wat anderen met de gegevens van de kaart mogen: CC0 1.0 (alles), CC BY 4.0 (alles, met "
        "uw naam erbij) of CC BY-SA 4.0 (ook wat zij maken, mag iedereen dan gebruiken). "
        "Weglaten betekent: zij moeten het u eerst vragen.",
        "CC BY 4.0",
        seen=PAGE,
        asked=Asked(
            Heading.ONLINE,
            20,
            Widget.CHOICE,
            "Wat mogen anderen met de gegevens van de kaart?",
            hint="Kiest u niets, dan moeten zij het u eerst vragen.",
        ),
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
    web_maps: WebMaps = web_maps_field()
    taken_along: YesNo = taken_along_field()
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
    neighbours: Neighbours = neighbours_field()
    share_signals: YesNo = shared_signals_field()
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
