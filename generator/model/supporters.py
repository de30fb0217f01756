"""Whom residents call when they do not know whom to call, and when it is urgent."""

from __future__ import annotations

from typing import Annotated

from generator.model.fields import (
    Date,
    Email,
    Frozen,
    Identifier,
    PhoneText,
    Private,
    Reference,
    Sentence,
    Text,
    YesNo,
    declared,
)
from generator.model.periods import WITH_HER_NUMBER, AbsenceList
from generator.model.photos import PhotoField, photo_field
from generator.model.seen import PAGE, PAGE_AND_BOOKLET, SITE_AND_BOOKLET, unseen
from generator.model.shared_fields import (
    InternalField,
    KernIds,
    assured_field,
    consent_field,
    general_field,
    internal_field,
    withdrawn_field,
)
from generator.model.sources import SourceField, source_field
from generator.model.timing import OpeningHoursList, PhoneHoursList
from generator.values.text import fold


class Supporter(Frozen):
    """The person who helps residents find their way, whatever the title."""

    id: Identifier = declared(
        "id",
        "Id",
        "Korte vaste naam, zonder spaties.",
        "anneke",
        seen=unseen("de vaste naam, ook in het adres"),
    )
    name: Annotated[Text, Private.PERSON] = declared(
        "naam", "Naam", "Voor- en achternaam.", "Anneke Bos", seen=SITE_AND_BOOKLET
    )
    title: Sentence = declared(
        "functie",
        "Functie",
        "Hoe het dorp dit werk noemt.",
        "dorpsondersteuner",
        seen=SITE_AND_BOOKLET,
        default="dorpsondersteuner",
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: alle.",
        ["westerdorp"],
        seen=SITE_AND_BOOKLET,
        default=(),
    )
    phone: Annotated[PhoneText, Private.OWN] = declared(
        "telefoon",
        "Telefoon",
        "Het nummer dat bewoners bellen.",
        "0597 00 10 01",
        seen=SITE_AND_BOOKLET,
    )
    email: Annotated[Email | None, Private.PERSON] = declared(
        "email",
        "E-mail",
        "Het e-mailadres.",
        "anneke@wolderland.example",
        seen=PAGE_AND_BOOKLET,
        default=None,
    )
    employer: Annotated[Text | None, Reference(("organisaties",))] = declared(
        "werkgever",
        "Werkgever",
        "Bij welke organisatie zij werkt.",
        "dorpscooperatie",
        seen=PAGE,
        default=None,
    )
    about: Annotated[Sentence | None, Private.PERSON] = declared(
        "tekst",
        "Tekst",
        "Een of twee zinnen over haar.",
        "Ik luister en denk mee.",
        seen=PAGE_AND_BOOKLET,
        default=None,
    )
    office_hours: Annotated[OpeningHoursList, Private.PERSON] = declared(
        "aanwezig",
        "Aanwezig",
        "Wanneer en waar u haar vindt.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00", "locatie": "dorpshuis"}],
        seen=PAGE_AND_BOOKLET,
        default=(),
    )
    phone_hours: PhoneHoursList = declared(
        "bereikbaar",
        "Bereikbaar",
        "Op welke dagen en uren zij de telefoon opneemt. Op feestdagen en als zij afwezig is niet.",
        [{"dagen": ["maandag", "dinsdag"], "van": "9.00", "tot": "12.00"}],
        seen=PAGE_AND_BOOKLET,
        default=(),
    )
    out_of_hours: Annotated[Sentence | None, Private.PERSON] = declared(
        "buiten_bereik",
        "Buiten bereik",
        "Wat bewoners doen als zij niet opneemt.",
        "Spreek in, ik bel binnen twee dagen terug.",
        seen=PAGE_AND_BOOKLET,
        default=None,
    )
    absences: AbsenceList = declared(
        "afwezig",
        "Afwezig",
        "Wanneer zij er niet is, en wie haar dan vervangt.",
        [{"vanaf": "2026-12-21", "tot_en_met": "2027-01-08", "vervanger": "hilda"}],
        seen=WITH_HER_NUMBER,
        default=(),
    )
    photo: Annotated[PhotoField, Private.PERSON] = photo_field(
        "deze persoon",
        "anneke.webp",
        "Anneke lacht naar u, voor de deur van het dorpshuis.",
        seen=PAGE_AND_BOOKLET,
    )
    general: YesNo = general_field("het nummer")
    consent: Date | None = consent_field("naam en nummer")
    withdrawn: Date | None = withdrawn_field()
    internal: InternalField = internal_field()


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

    id: Identifier = declared(
        "id", "Id", "Korte vaste naam.", "112", seen=unseen("de vaste naam, voor een stap")
    )
    name: Text = declared(
        "naam", "Naam", "Waarvoor dit nummer is.", "Levensgevaar", seen=PAGE_AND_BOOKLET
    )
    phone: Annotated[PhoneText, Private.OWN] = declared(
        "telefoon", "Telefoon", "Het nummer.", "112", seen=PAGE_AND_BOOKLET
    )
    explanation: Sentence | None = declared(
        "uitleg",
        "Uitleg",
        "Wie er komt of opneemt.",
        "Politie, brandweer of ambulance",
        seen=PAGE_AND_BOOKLET,
        default=None,
    )
    urgent: YesNo = declared(
        "spoed",
        "Spoed",
        "ja als dit nummer bij direct gevaar is.",
        "ja",
        seen=PAGE_AND_BOOKLET,
        default=False,
    )
    general: YesNo = general_field("dit nummer")
    consent: Date | None = consent_field("dit nummer")
    assured: Date | None = assured_field(unseen("voor uzelf: wanneer u dit nakeek"))
    source: SourceField = source_field(unseen("voor uzelf: waar u dit nummer zag"))
