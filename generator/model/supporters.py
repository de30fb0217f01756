"""Whom residents call when they do not know whom to call, and when it is urgent."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Date,
    Email,
    Frozen,
    Identifier,
    Name,
    PhoneText,
    Private,
    Reference,
    Sentence,
    Text,
    YesNo,
    declared,
)
from generator.model.opening_hours import OpeningHoursList
from generator.model.periods import WITH_HER_NUMBER, AbsenceList
from generator.model.phone_hours import PhoneHoursList
from generator.model.photos import PhotoField, photo_field
from generator.model.seen import PAGE, PAGE_AND_BOOKLET, SITE_AND_BOOKLET, unseen
from generator.model.shared_fields import (
    InternalField,
    KernIds,
    assured_field,
    consent_field,
    general_field,
    id_field,
    internal_field,
    withdrawn_field,
)
from generator.model.sources import SourceField, source_field
from generator.values.text import fold


class Supporter(Frozen):
    """The person who helps residents find their way, whatever the title."""

    row: ClassVar[RowName] = RowName("deze ondersteuner", ("naam",))

    id: Identifier = id_field("anneke")
    name: Annotated[Name, Private.PERSON] = declared(
        "naam",
        "Naam",
        "Voor- en achternaam.",
        "Anneke Bos",
        seen=SITE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe heet zij of hij?", basic=True),
    )
    title: Sentence = declared(
        "functie",
        "Functie",
        "Hoe het dorp dit werk noemt.",
        "dorpsondersteuner",
        seen=SITE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Hoe noemt het dorp dit werk?", basic=True),
        default="dorpsondersteuner",
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: alle.",
        ["westerdorp"],
        seen=SITE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            25,
            Widget.REFERENCES,
            "Voor welke kernen werkt zij?",
            basic=True,
            hint="Kiest u niets, dan is het voor alle.",
        ),
        default=(),
    )
    phone: Annotated[PhoneText, Private.OWN] = declared(
        "telefoon",
        "Telefoon",
        "Het nummer dat bewoners bellen.",
        "0597 00 10 01",
        seen=SITE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 30, Widget.PHONE, "Welk nummer bellen bewoners?", basic=True),
    )
    email: Annotated[Email | None, Private.PERSON] = declared(
        "email",
        "E-mail",
        "Het e-mailadres.",
        "anneke@wolderland.example",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 40, Widget.MAIL, "Wat is het e-mailadres?", basic=True),
        default=None,
    )
    employer: Annotated[Text | None, Reference(("organisaties",))] = declared(
        "werkgever",
        "Werkgever",
        "Bij welke organisatie zij werkt.",
        "dorpscooperatie",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 68, Widget.REFERENCE, "Bij welke organisatie werkt zij?"),
        default=None,
    )
    about: Annotated[Sentence | None, Private.PERSON] = declared(
        "tekst",
        "Tekst",
        "Een of twee zinnen over haar.",
        "Ik luister en denk mee.",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 69, Widget.TEXT, "Wat zegt zij over zichzelf?"),
        default=None,
    )
    office_hours: Annotated[OpeningHoursList, Private.PERSON] = declared(
        "aanwezig",
        "Aanwezig",
        "Wanneer en waar u haar vindt.",
        [{"dagen": ["maandag"], "van": "9.00", "tot": "12.00", "locatie": "dorpshuis"}],
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 60, Widget.ROWS, "Wanneer en waar vinden bewoners haar?"),
        default=(),
    )
    phone_hours: PhoneHoursList = declared(
        "bereikbaar",
        "Bereikbaar",
        "Op welke dagen en uren zij de telefoon opneemt. Op feestdagen en als zij afwezig is niet.",
        [{"dagen": ["maandag", "dinsdag"], "van": "9.00", "tot": "12.00"}],
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            50,
            Widget.ROWS,
            "Op welke dagen en uren neemt zij de telefoon op?",
            basic=True,
            hint="Op feestdagen en als zij afwezig is niet.",
        ),
        default=(),
    )
    out_of_hours: Annotated[Sentence | None, Private.PERSON] = declared(
        "buiten_bereik",
        "Buiten bereik",
        "Wat bewoners doen als zij niet opneemt.",
        "Spreek in, ik bel binnen twee dagen terug.",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 55, Widget.LINE, "Wat doen bewoners als zij niet opneemt?"),
        default=None,
    )
    absences: AbsenceList = declared(
        "afwezig",
        "Afwezig",
        "Wanneer zij er niet is, en wie haar dan vervangt.",
        [{"vanaf": "2026-12-21", "tot_en_met": "2027-01-08", "vervanger": "hilda"}],
        seen=WITH_HER_NUMBER,
        asked=Asked(Heading.INSIDE, 65, Widget.ROWS, "Is zij een tijd afwezig?"),
        default=(),
    )
    photo: Annotated[PhotoField, Private.PERSON] = photo_field(
        "deze persoon",
        "anneke.webp",
        "Anneke lacht naar u, voor de deur van het dorpshuis.",
        Asked(Heading.INSIDE, 75, Widget.BLOCK, "Een foto van haar of hem"),
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

    row: ClassVar[RowName] = RowName("dit nummer", ("naam", "telefoon"))

    id: Identifier = declared(
        "id",
        "Id",
        "Korte vaste naam.",
        "112",
        seen=unseen("de vaste naam, voor een stap"),
        asked=Asked(
            Heading.INSIDE,
            200,
            Widget.LINE,
            "Vaste naam",
            hint="Kleine letters, zonder spaties.",
            made=True,
        ),
    )
    name: Name = declared(
        "naam",
        "Naam",
        "Waarvoor dit nummer is.",
        "Levensgevaar",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Waarvoor is dit nummer?", basic=True),
    )
    phone: Annotated[PhoneText, Private.OWN] = declared(
        "telefoon",
        "Telefoon",
        "Het nummer.",
        "112",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 20, Widget.PHONE, "Wat is het nummer?", basic=True),
    )
    explanation: Sentence | None = declared(
        "uitleg",
        "Uitleg",
        "Wie er komt of opneemt.",
        "Politie, brandweer of ambulance",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 30, Widget.LINE, "Wie komt er of neemt er op?", basic=True),
        default=None,
    )
    urgent: YesNo = declared(
        "spoed",
        "Spoed",
        "ja als dit nummer bij direct gevaar is.",
        "ja",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 40, Widget.YES_NO, "Is het voor direct gevaar?", basic=True),
        default=False,
    )
    general: YesNo = general_field("dit nummer")
    consent: Date | None = consent_field("dit nummer")
    assured: Date | None = assured_field(unseen("voor uzelf: wanneer u dit nakeek"))
    source: SourceField = source_field(unseen("voor uzelf: waar u dit nummer zag"))
