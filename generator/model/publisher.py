"""Who answers for the map, and its two colours."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Colour,
    Date,
    Email,
    Frozen,
    PhoneText,
    Private,
    Sentence,
    Text,
    YesNo,
    declared,
)
from generator.model.seen import PAGE, PAGE_AND_BOOKLET
from generator.model.shared_fields import consent_field, general_field


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
