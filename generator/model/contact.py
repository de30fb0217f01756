"""How to reach someone: phone numbers, e-mail, website, a person."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar, Self

from pydantic import BeforeValidator, model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Date,
    Email,
    Frozen,
    PhoneText,
    Private,
    Sentence,
    Text,
    WebAddress,
    YesNo,
    choice,
    declared,
)
from generator.model.seen import (
    EVERYWHERE,
    PAGE,
    PAGE_AND_SEARCH,
    WITH_THE_CARD,
    Outlet,
    seen_in,
)
from generator.model.shared_fields import consent_field, general_field, withdrawn_field
from generator.problems import UnusableValue


class Audience(StrEnum):
    """Who may use a phone number when it is not for everybody."""

    REFERRERS = "verwijzers"


class PhoneNumber(Frozen):
    """One phone number with what it is for."""

    row: ClassVar[RowName] = RowName("dit nummer", ("nummer", "naam"))

    number: Annotated[PhoneText, Private.OWN] = declared(
        "nummer",
        "Nummer",
        "Het telefoonnummer, zoals u het zelf schrijft.",
        "0597 00 12 34",
        seen=EVERYWHERE,
        asked=Asked(Heading.INSIDE, 10, Widget.PHONE, "Wat is het telefoonnummer?", basic=True),
    )
    purpose: Annotated[Sentence | None, Private.OWN] = declared(
        "naam",
        "Waarvoor",
        "Waarvoor dit nummer is.",
        "Afspraken",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Waarvoor is dit nummer?"),
        default=None,
    )
    audience: Annotated[Audience, *choice(Audience)] | None = declared(
        "alleen_voor",
        "Alleen voor",
        "Vul 'verwijzers' in als bewoners dit nummer niet mogen bellen. "
        "Het nummer komt dan niet op de site en niet in het boekje.",
        "verwijzers",
        seen=seen_in(Outlet.REFERRERS),
        asked=Asked(
            Heading.INSIDE,
            50,
            Widget.CHOICE,
            "Wie mag dit nummer bellen?",
            hint=(
                "Is het alleen voor verwijzers, zoals de huisarts? Dan komt het niet "
                "op de site en niet in het boekje."
            ),
        ),
        default=None,
    )
    hours: Annotated[Sentence | None, Private.OWN] = declared(
        "tijden",
        "Wanneer",
        "Wanneer iemand opneemt.",
        "werkdagen van 9.00 tot 12.00",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 30, Widget.LINE, "Wanneer neemt iemand op?"),
        default=None,
    )
    cost: Annotated[Sentence | None, Private.OWN] = declared(
        "kosten",
        "Kosten",
        "Wat bellen kost, als het niet gewoon is.",
        "gratis",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 40, Widget.LINE, "Wat kost bellen, als het niet gewoon is?"),
        default=None,
    )
    general: YesNo = general_field("dit nummer")
    consent: Date | None = consent_field("dit nummer")
    withdrawn: Date | None = withdrawn_field()

    @property
    def is_public(self) -> bool:
        """Tell whether residents may see this number."""
        return self.audience is None


class Person(Frozen):
    """Who answers: a function, or a name, which needs that person's consent."""

    row: ClassVar[RowName] = RowName("deze persoon", ("naam", "functie"))

    name: Annotated[Text | None, Private.PERSON] = declared(
        "naam",
        "Naam",
        "De naam van de persoon.",
        "Anneke Bos",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe heet deze persoon?"),
        default=None,
    )
    role: Annotated[Sentence | None, Private.PERSON] = declared(
        "functie",
        "Functie",
        "Wat deze persoon doet.",
        "coördinator maaltijden",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Wat doet deze persoon?"),
        default=None,
    )
    consent: Date | None = consent_field("naam, nummer en mailadres")
    withdrawn: Date | None = withdrawn_field()

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not (self.name or self.role):
            raise UnusableValue("zet erbij wie dit is: 'naam', 'functie' of allebei", "persoon")
        return self


def _phones(value: object) -> object:
    items = value if isinstance(value, list) else [value]
    return [{"nummer": item} if isinstance(item, str) else item for item in items]


class Contact(Frozen):
    """Every way to get in touch."""

    row: ClassVar[RowName] = RowName("dit contact", ("telefoon",))

    phones: Annotated[tuple[PhoneNumber, ...], BeforeValidator(_phones)] = declared(
        "telefoon",
        "Telefoon",
        "Eén nummer, of een lijst van nummers met wat ze zijn.",
        "0597 00 12 34",
        seen=EVERYWHERE,
        asked=Asked(
            Heading.INSIDE,
            10,
            Widget.ROWS,
            "Welk nummer bellen mensen?",
            basic=True,
        ),
        default=(),
    )
    email: Annotated[Email | None, Private.OWN] = declared(
        "email",
        "E-mail",
        "Het e-mailadres.",
        "maaltijd@westerdorp.example",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 20, Widget.MAIL, "Op welk e-mailadres?"),
        default=None,
    )
    website: WebAddress | None = declared(
        "website",
        "Website",
        "Het adres van de website.",
        "https://westerdorp.example",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 30, Widget.WEB, "Welke website?"),
        default=None,
    )
    person: Person | None = declared(
        "persoon",
        "Persoon",
        "Wie u aan de lijn krijgt. Een naam mag alleen met toestemming.",
        {"naam": "Coördinator maaltijden", "toestemming": "2026-09-01"},
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.INSIDE, 40, Widget.BLOCK, "Wie krijgen mensen aan de lijn?"),
        default=None,
    )
    general: YesNo = general_field("wat hier staat")
    note: Sentence | None = declared(
        "toelichting",
        "Toelichting",
        "Wat handig is om te weten.",
        "Loop gerust binnen.",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 60, Widget.TEXT, "Wat is verder handig om te weten?"),
        default=None,
    )

    @property
    def public_phones(self) -> tuple[PhoneNumber, ...]:
        """Give the numbers residents may call."""
        return tuple(phone for phone in self.phones if phone.is_public)

    @property
    def reachable(self) -> bool:
        """Tell whether a resident can do something with this contact."""
        return bool(self.public_phones or self.email or self.website)


NO_CONTACT: Any = Contact.model_validate({})
