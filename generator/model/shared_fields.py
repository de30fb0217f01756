"""Fields that several kinds of things on the map have, each declared once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from generator.model.asked import Asked, Heading, When, Widget
from generator.model.fields import (
    ONCE,
    Date,
    Identifier,
    OwnText,
    Private,
    Reference,
    Text,
    Words,
    YesNo,
    choice,
    declared,
    listed,
)
from generator.model.seen import PAGE, PRIVATE, SEARCH_AND_INDEX, Seen, unseen


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


class Status(StrEnum):
    """Whether an entry is shown."""

    ACTIVE = "actief"
    PAUSED = "pauze"
    STOPPED = "gestopt"


KernIds = Annotated[tuple[Text, ...], listed(), ONCE, Reference(("kernen",))]
KeeperField = Annotated[Text | None, Reference(("ondersteuners",))]
InternalField = Annotated[OwnText | None, Private.INTERNAL]
FormerIds = Annotated[tuple[Identifier, ...], listed(), ONCE]
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


def id_field(example: str) -> Any:
    """Declare the fixed name of a theme, a kern or a person, which also stands in addresses."""
    return declared(
        "id",
        "Id",
        "Korte vaste naam, zonder spaties.",
        example,
        seen=unseen("de vaste naam, ook in het adres"),
        asked=Asked(
            Heading.INSIDE,
            200,
            Widget.LINE,
            "Vaste naam",
            hint="Voor het adres: kleine letters, zonder spaties.",
            made=True,
        ),
    )


def keywords_field(seen: Seen = SEARCH_AND_INDEX) -> Words:
    """Declare the residents' own words for an entry."""
    return declared(  # type: ignore[no-any-return]
        "zoekwoorden",
        "Zoekwoorden",
        "Woorden die bewoners zelf gebruiken. Zij vinden dit dan ook met die woorden.",
        ["eten aan huis", "warme maaltijd"],
        seen=seen,
        asked=Asked(Heading.FIND, 20, Widget.WORDS, "Met welke woorden zoeken bewoners hiernaar?"),
        default=(),
    )


def assured_field(seen: Seen = PAGE) -> Date | None:
    """Declare the day on which someone last checked the facts (HSDS: assured_date)."""
    return declared(  # type: ignore[no-any-return]
        "gecontroleerd",
        "Gecontroleerd",
        "De dag waarop u voor het laatst hebt nagevraagd of alles klopt.",
        "2026-10-01",
        seen=seen,
        asked=Asked(
            Heading.CHECKED,
            10,
            Widget.DATE,
            "Wanneer hebt u voor het laatst gevraagd of alles klopt?",
        ),
        default=None,
    )


def former_ids_field() -> FormerIds:
    """Declare the ids a file had before; what is printed with them must stay to be found."""
    return declared(  # type: ignore[no-any-return]
        "oude_namen",
        "Oude namen",
        "Eerdere bestandsnamen. Zo blijven oude adressen en QR-codes werken.",
        ["eten-aan-huis"],
        seen=unseen("houdt oude adressen en QR-codes in leven", travels=True),
        asked=Asked(
            Heading.OWN,
            30,
            Widget.WORDS,
            "Welke namen had deze bladzijde eerder in haar adres?",
            hint="Zo blijven oude adressen en QR-codes werken.",
        ),
        default=(),
    )


def consent_field(what: str, only_when: When | None = None) -> Date | None:
    """Declare the day on which somebody agreed to `what` on the map."""
    return declared(  # type: ignore[no-any-return]
        "toestemming",
        "Toestemming",
        f"De dag waarop deze persoon ja zei tegen {what} op de kaart. "
        "Zonder deze datum blijft dat overal weg.",
        "2026-09-01",
        seen=unseen("beslist of dit te zien is", hers=True),
        asked=Asked(
            Heading.INSIDE,
            80,
            Widget.CONSENT,
            "Wanneer gaf deze persoon toestemming?",
            only_when=only_when,
        ),
        default=None,
    )


def withdrawn_field() -> Date | None:
    """Declare the day on which somebody asked to be taken off the map."""
    return declared(  # type: ignore[no-any-return]
        "ingetrokken",
        "Ingetrokken",
        "De dag waarop deze persoon van de kaart af wilde. Alles van deze persoon verdwijnt dan.",
        "2026-11-01",
        seen=unseen("beslist of dit te zien is"),
        asked=Asked(
            Heading.INSIDE,
            90,
            Widget.DATE,
            "Wanneer trok deze persoon de toestemming in?",
            only_when=When("toestemming"),
        ),
        default=None,
    )


def general_field(what: str) -> YesNo:
    """Declare that a number or mailbox is nobody's own."""
    return declared(  # type: ignore[no-any-return]
        "algemeen",
        "Algemeen",
        f"ja als {what} van een organisatie is, en niet van één persoon.",
        "ja",
        seen=unseen("beslist of dit te zien is", travels=True),
        asked=Asked(
            Heading.INSIDE, 70, Widget.YES_NO, "Is dit van de organisatie, en niet van één persoon?"
        ),
        default=False,
    )


def keeper_field() -> Text | None:
    """Declare which supporter keeps this true, where several share the work."""
    return declared(  # type: ignore[no-any-return]
        "beheert",
        "Beheert",
        "Het id van de dorpsondersteuner die dit bijhoudt, als u het werk verdeelt.",
        "anneke",
        seen=PRIVATE,
        asked=Asked(
            Heading.OWN,
            10,
            Widget.REFERENCE,
            "Wie houdt dit bij?",
            hint="De ondersteuner die dit bijhoudt, als u het werk verdeelt.",
        ),
        default=None,
    )


def internal_field() -> OwnText | None:
    """Declare the supporter's private note, which never leaves the map folder."""
    return declared(  # type: ignore[no-any-return]
        "intern",
        "Intern",
        "Uw eigen notitie. Die komt nooit op de site, in het boekje of in een export.",
        "Sleutel bij de buren op 14.",
        seen=PRIVATE,
        asked=Asked(Heading.OWN, 20, Widget.TEXT, "Uw eigen notitie"),
        default=None,
    )
