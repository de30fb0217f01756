"""Organisations: who provides services and activities."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar

from generator.model.asked import Asked, Heading, Widget
from generator.model.contact import Contact
from generator.model.ending import ReplacedBy, reason_field, replaced_field, since_field
from generator.model.fields import (
    Date,
    Frozen,
    Identifier,
    Name,
    Reference,
    Sentence,
    Summary,
    Text,
    Words,
    declared,
)
from generator.model.seen import (
    PAGE,
    PAGE_AND_CARD,
    PAGE_AND_SEARCH,
    PAGE_CARD_SEARCH,
    Outlet,
    seen_in,
)
from generator.model.shared_fields import (
    FormalityField,
    FormerIds,
    InternalField,
    KeeperField,
    KernIds,
    ReachField,
    Status,
    StatusField,
    assured_field,
    former_ids_field,
    internal_field,
    keeper_field,
    keywords_field,
)
from generator.model.sources import SourceField, source_field


class Organization(Frozen):
    """Who provides services and activities (HSDS: organization)."""

    folder: ClassVar[str] = "organisaties"
    asks: ClassVar[Mapping[str, bool]] = {"contact.email": True, "contact.website": True}

    id: Identifier
    name: Name = declared(
        "naam",
        "Naam",
        "De naam van de organisatie.",
        "Dorpscoöperatie",
        seen=PAGE_CARD_SEARCH,
        asked=Asked(Heading.WHAT, 10, Widget.LINE, "Hoe heet de organisatie?", basic=True),
    )
    formality: FormalityField = declared(
        "soort",
        "Soort",
        "formeel (beroepskrachten) of informeel (vrijwilligers).",
        "informeel",
        seen=PAGE,
        asked=Asked(
            Heading.WHAT,
            20,
            Widget.CHOICE,
            "Werken er beroepskrachten of vrijwilligers?",
            basic=True,
            hint="Formeel is met beroepskrachten, informeel is met vrijwilligers.",
        ),
    )
    summary: Summary = declared(
        "samenvatting",
        "Samenvatting",
        "Eén zin: wat doet deze organisatie? Hoogstens 200 tekens.",
        "Dorpsgenoten die elkaar helpen.",
        seen=PAGE_CARD_SEARCH,
        asked=Asked(
            Heading.WHAT,
            30,
            Widget.TEXT,
            "Wat doet deze organisatie, in één zin?",
            basic=True,
            hint="Hoogstens 200 tekens.",
        ),
    )
    description: Sentence | None = declared(
        "beschrijving",
        "Beschrijving",
        "Het hele verhaal.",
        "De coöperatie …",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.WHAT, 40, Widget.TEXT, "Wat is het hele verhaal?"),
        default=None,
    )
    contact: Contact | None = declared(
        "contact",
        "Contact",
        "Hoe u de organisatie bereikt.",
        {"telefoon": "0597 00 11 22"},
        seen=PAGE_CARD_SEARCH,
        asked=Asked(
            Heading.CALL, 10, Widget.BLOCK, "Hoe bereiken mensen de organisatie?", basic=True
        ),
        default=None,
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: overal.",
        ["westerdorp"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(
            Heading.WHOM,
            20,
            Widget.REFERENCES,
            "Voor welke kernen is het?",
            hint="Kiest u niets, dan is het overal.",
        ),
        default=(),
    )
    location: Annotated[Text | None, Reference(("locaties",))] = declared(
        "locatie",
        "Locatie",
        "Waar de organisatie zit.",
        "dorpshuis-de-linde",
        seen=PAGE_AND_CARD,
        asked=Asked(Heading.WHERE, 10, Widget.REFERENCE, "Waar zit de organisatie?", basic=True),
        default=None,
    )
    reach: ReachField | None = declared(
        "bereik",
        "Bereik",
        "dorp, gemeente, regio of landelijk.",
        "dorp",
        seen=PAGE,
        asked=Asked(Heading.WHOM, 30, Widget.CHOICE, "Voor hoe groot gebied werkt zij?"),
        default=None,
    )
    status: StatusField = declared(
        "status",
        "Status",
        "actief, pauze of gestopt.",
        "actief",
        seen=PAGE_CARD_SEARCH,
        asked=Asked(
            Heading.STATE,
            10,
            Widget.CHOICE,
            "Moet dit op de kaart?",
            hint="Actief staat op de kaart. Pauze en gestopt niet.",
        ),
        default=Status.ACTIVE,
    )
    status_reason: Sentence | None = reason_field(
        "Waarom de organisatie stopt of pauzeert, voor bewoners.",
        "Er was geen bestuur meer te vinden.",
        "Waarom is de organisatie gestopt, of even niet bereikbaar?",
    )
    status_since: Date | None = since_field("Sinds wanneer de organisatie er niet is.")
    replaced_by: ReplacedBy = replaced_field(
        "Het id van wie of wat bewoners nu kunnen gebruiken.",
        "dorpscooperatie",
        "Wie doet dit nu, of wat kunnen bewoners nu gebruiken?",
    )
    keywords: Words = keywords_field(seen_in(Outlet.SEARCH))
    assured: Date | None = assured_field()
    source: SourceField = source_field()
    former_ids: FormerIds = former_ids_field()
    keeper: KeeperField = keeper_field()
    internal: InternalField = internal_field()

    def is_active(self, _today: date) -> bool:
        """Tell whether residents should find this; an organisation has no last day of its own."""
        return self.status is Status.ACTIVE
