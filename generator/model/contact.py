"""How to reach someone: phone numbers, e-mail, website, a person."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, model_validator

from generator.model.fields import (
    Date,
    Email,
    Frozen,
    PhoneText,
    Sentence,
    Text,
    WebAddress,
    choice,
    declared,
)
from generator.problems import UnusableValue


class Audience(StrEnum):
    """Who may use a phone number when it is not for everybody."""

    REFERRERS = "verwijzers"


class PhoneNumber(Frozen):
    """One phone number with what it is for."""

    number: PhoneText = declared(
        "nummer", "Nummer", "Het telefoonnummer, zoals u het zelf schrijft.", "0597 00 12 34"
    )
    purpose: Sentence | None = declared(
        "naam", "Waarvoor", "Waarvoor dit nummer is.", "Afspraken", default=None
    )
    audience: Annotated[Audience, *choice(Audience)] | None = declared(
        "alleen_voor",
        "Alleen voor",
        "Vul 'verwijzers' in als bewoners dit nummer niet mogen bellen. "
        "Het nummer komt dan niet op de site en niet in het boekje.",
        "verwijzers",
        default=None,
    )
    hours: Sentence | None = declared(
        "tijden", "Wanneer", "Wanneer iemand opneemt.", "werkdagen van 9.00 tot 12.00", default=None
    )
    cost: Sentence | None = declared(
        "kosten", "Kosten", "Wat bellen kost, als het niet gewoon is.", "gratis", default=None
    )

    @property
    def is_public(self) -> bool:
        """Tell whether residents may see this number."""
        return self.audience is None


class Person(Frozen):
    """Who answers: a function, or a name, which needs that person's consent."""

    name: Text | None = declared(
        "naam", "Naam", "De naam van de persoon.", "Anneke Bos", default=None
    )
    role: Sentence | None = declared(
        "functie", "Functie", "Wat deze persoon doet.", "coördinator maaltijden", default=None
    )
    consent: Date | None = declared(
        "toestemming",
        "Toestemming",
        "De dag waarop deze persoon goed vond dat naam en nummer op de kaart staan.",
        "2026-09-01",
        default=None,
    )

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

    phones: Annotated[tuple[PhoneNumber, ...], BeforeValidator(_phones)] = declared(
        "telefoon",
        "Telefoon",
        "Eén nummer, of een lijst van nummers met wat ze zijn.",
        "0597 00 12 34",
        default=(),
    )
    email: Email | None = declared(
        "email", "E-mail", "Het e-mailadres.", "maaltijd@westerdorp.example", default=None
    )
    website: WebAddress | None = declared(
        "website",
        "Website",
        "Het adres van de website.",
        "https://westerdorp.example",
        default=None,
    )
    person: Person | None = declared(
        "persoon",
        "Persoon",
        "Wie u aan de lijn krijgt. Een naam mag alleen met toestemming.",
        {"naam": "Coördinator maaltijden", "toestemming": "2026-09-01"},
        default=None,
    )
    note: Sentence | None = declared(
        "toelichting",
        "Toelichting",
        "Wat handig is om te weten.",
        "Loop gerust binnen.",
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
