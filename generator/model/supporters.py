"""Whom residents call when they do not know whom to call, and when it is urgent."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import (
    Date,
    Email,
    Frozen,
    Identifier,
    PhoneText,
    Reference,
    Text,
    YesNo,
    declared,
)
from generator.model.shared_fields import KernIds, assured_field, internal_field
from generator.model.timing import OpeningHoursList
from generator.values.text import fold


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


# The words by which the doctor for evening, night and weekend is known, and those of others.
_DOCTOR = ("huisarts", "dokter", "spoedpost", "spoedarts")
_ANOTHER = ("tand", "dier", "kies")


def is_doctor_at_night(id_: str, name: str) -> bool:
    """Tell whether an emergency number is that of the doctor when the practice is closed.

    Its explanation says nothing: a dentist's may name the doctor too.
    """
    called = fold(f"{id_} {name}")
    return any(word in called for word in _DOCTOR) and not any(w in called for w in _ANOTHER)


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
    assured: Date | None = assured_field()
