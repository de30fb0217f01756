"""What a village needs, and what the supporter says of it against the rules."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Self

from pydantic import model_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Frozen, Reference, Text, choice, declared, listed
from generator.model.seen import unseen
from generator.problems import UnusableValue

ONLY_COUNTED = unseen("telt in 'kaart dekking', alleen voor u")


class Need(StrEnum):
    """What a village needs by the norm of `kaart dekking`; `dekking.txt` tells of each."""

    ADVICE = "advies"
    CONTACT = "contact"
    CHORES = "klussen"
    MEALS = "maaltijden"
    HOUSEKEEPING = "huishoudelijke-hulp"
    CARE = "thuiszorg"
    ALARM = "alarmering"
    MEETING_PLACE = "ontmoetingsplek"
    EXERCISE = "bewegen"
    TRANSPORT = "vervoer"
    CARERS = "mantelzorg"
    CLIENT_SUPPORT = "clientondersteuning"
    SUPPORTER = "ondersteuner"


NeedField = Annotated[
    Need,
    *choice(
        Need,
        **{
            "huishoudelijke-hulp": "huishouden huishoudelijke-hulp schoonmaak",
            "alarmering": "alarm",
            "clientondersteuning": "client",
            "klussen": "klus klussendienst",
        },
    ),
]
_COUNTABLE = Reference(("diensten", "activiteiten", "vrijwilligers", "locaties"))


class Judgement(Frozen):
    """What the supporter says of one need in `kaart dekking`, against what the rules make of it."""

    row: ClassVar[RowName] = RowName("dit oordeel", ("wat",))

    need: NeedField = declared(
        "wat",
        "Wat",
        "Wat een dorp nodig heeft: een woord uit de tabel.",
        "klussen",
        seen=ONLY_COUNTED,
        asked=Asked(Heading.INSIDE, 10, Widget.CHOICE, "Wat heeft een dorp nodig?"),
    )
    counts: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "wel",
        "Wel",
        "Ids van wat hier wel bij hoort.",
        ["klusteam"],
        seen=ONLY_COUNTED,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.REFERENCES,
            "Wat hoort hier wel bij?",
            hint="Iets op de kaart.",
        ),
        default=(),
    )
    counts_not: Annotated[tuple[Text, ...], listed(), _COUNTABLE] = declared(
        "niet",
        "Niet",
        "Ids van wat hier niet bij hoort.",
        ["uitleenschuur"],
        seen=ONLY_COUNTED,
        asked=Asked(
            Heading.INSIDE,
            30,
            Widget.REFERENCES,
            "Wat hoort hier niet bij?",
            hint="Iets op de kaart.",
        ),
        default=(),
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        both = sorted(set(self.counts) & set(self.counts_not))
        if both:
            raise UnusableValue(f"'{both[0]}' staat bij 'wel' en bij 'niet'; haal er een weg")
        if not (self.counts or self.counts_not):
            raise UnusableValue("zet erbij wat hier 'wel' of 'niet' bij hoort, of haal dit weg")
        return self
