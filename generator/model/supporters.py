"""Whom residents call when they do not know whom to call, and when it is urgent."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import (
    Date,
    Email,
    Frozen,
    Identifier,
    PhoneText,
    Picture,
    Private,
    Reference,
    Sentence,
    Text,
    YesNo,
    declared,
)
from generator.model.shared_fields import KernIds, internal_field
from generator.model.timing import OpeningHoursList


class Supporter(Frozen):
    """The person who helps residents find their way, whatever the title."""

    id: Identifier = declared("id", "Id", "Korte vaste naam, zonder spaties.", "anneke")
    name: Text = declared("naam", "Naam", "Voor- en achternaam.", "Anneke Bos")
    title: Sentence = declared(
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
    about: Sentence | None = declared(
        "tekst", "Tekst", "Een of twee zinnen over haar.", "Ik luister en denk mee.", default=None
    )
    office_hours: OpeningHoursList = declared(
        "aanwezig",
        "Aanwezig",
        "Wanneer en waar u haar vindt.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00", "locatie": "dorpshuis"}],
        default=(),
    )
    photo: Picture | None = declared(
        "foto", "Foto", "Bestand in content/assets/.", "anneke.jpg", default=None
    )
    consent: Date | None = declared(
        "toestemming",
        "Toestemming",
        "De dag waarop zij goed vond dat naam en nummer op de kaart staan.",
        "2026-09-01",
        default=None,
    )
    internal: Private | None = internal_field()


class EmergencyNumber(Frozen):
    """A number for when it is urgent or serious."""

    id: Identifier = declared("id", "Id", "Korte vaste naam.", "112")
    name: Text = declared("naam", "Naam", "Waarvoor dit nummer is.", "Levensgevaar")
    phone: PhoneText = declared("telefoon", "Telefoon", "Het nummer.", "112")
    explanation: Sentence | None = declared(
        "uitleg",
        "Uitleg",
        "Wie er komt of opneemt.",
        "Politie, brandweer of ambulance",
        default=None,
    )
    urgent: YesNo = declared(
        "spoed", "Spoed", "ja als dit nummer bij direct gevaar is.", "ja", default=False
    )
