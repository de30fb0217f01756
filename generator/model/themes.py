"""The themes under which residents find everything on the map."""

from __future__ import annotations

from typing import ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Colour,
    Frozen,
    Identifier,
    Name,
    Number,
    Text,
    declared,
)
from generator.model.seen import PAGE_AND_BOOKLET, PAGE_SEARCH_BOOKLET, Outlet, seen_in
from generator.model.shared_fields import id_field


class Theme(Frozen):
    """One subject on the map, with the life question behind it (HSDS: taxonomy_term)."""

    row: ClassVar[RowName] = RowName("dit thema", ("naam",))

    id: Identifier = id_field("eten")
    name: Name = declared(
        "naam",
        "Naam",
        "De naam van het thema.",
        "Eten en boodschappen",
        seen=PAGE_SEARCH_BOOKLET,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe heet het thema?", basic=True),
    )
    question: Text | None = declared(
        "vraag",
        "Vraag",
        "De vraag waarmee bewoners komen.",
        "Ik wil niet altijd zelf koken",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Met welke vraag komen bewoners?", basic=True),
        default=None,
    )
    icon: Text = declared(
        "icoon",
        "Icoon",
        "Naam van een Material-icoon.",
        "silverware-fork-knife",
        seen=seen_in(Outlet.PAGE, Outlet.CARD, Outlet.BOOKLET),
        asked=Asked(Heading.INSIDE, 30, Widget.ICON, "Welk icoon?", hint="De naam van een icoon."),
        default="map-marker",
    )
    colour: Colour = declared(
        "kleur",
        "Kleur",
        "Kleurcode, donker genoeg om op wit te lezen.",
        "#7a1f3d",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 40, Widget.COLOUR, "Welke kleur?"),
        default="#1f4e5f",
    )
    order: Number | None = declared(
        "volgorde",
        "Volgorde",
        "Getal; weglaten betekent: zoals in dit bestand.",
        "1",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            50,
            Widget.NUMBER,
            "Op welke plaats staat het?",
            hint="Een getal. Leeg betekent: in deze volgorde.",
        ),
        default=None,
    )
