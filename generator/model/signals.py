"""`signalen.yml`: what residents asked for that is not there, as numbers and nothing else.

There is no field for words or names: what is counted here cannot tell of a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Frozen, Number, Reference, Text, declared, read_by
from generator.model.judgement import Need, NeedField
from generator.model.seen import PRIVATE
from generator.model.time_fields import one_or_more
from generator.problems import UnusableValue
from generator.values.calendar_names import MONTHS
from generator.values.text import fold

MOST = 999
_DIGITS = re.compile(r"(20\d\d)-(0?[1-9]|1[0-2])(?:-\d\d?)?")
_WORDS = re.compile(r"([a-z]+) (20\d\d)")


@dataclass(frozen=True, order=True)
class Month:
    """A month of a year."""

    year: int
    number: int

    def __str__(self) -> str:
        """Give it as it is typed."""
        return f"{self.year}-{self.number:02}"

    @classmethod
    def of(cls, day: date) -> Month:
        """Give the month of a day."""
        return cls(day.year, day.month)

    @property
    def spoken(self) -> str:
        """Give it in words: "november 2026"."""
        return f"{MONTHS[self.number - 1]} {self.year}"


def parse_month(text: str) -> Month:
    """Read "2026-11" or "november 2026"; raises UnusableValue with what to type."""
    if found := _DIGITS.fullmatch(text):
        return Month(int(found[1]), int(found[2]))
    if (found := _WORDS.fullmatch(fold(text))) and found[1] in MONTHS:
        return Month(int(found[2]), MONTHS.index(found[1]) + 1)
    raise UnusableValue("dit is geen maand; typ het jaar en de maand, zoals 2026-11", "datum")


def _count(number: int) -> int:
    if not 1 <= number <= MOST:
        raise UnusableValue(f"typ hoe vaak ernaar gevraagd is: een getal van 1 tot {MOST}")
    return number


MonthText = Annotated[Month, *read_by(parse_month, {"type": ["string"]})]


class Signal(Frozen):
    """How often something was asked for in a month that is not there."""

    row: ClassVar[RowName] = RowName("dit signaal", ("maand", "kern", "wat"))

    month: MonthText = declared(
        "maand",
        "Maand",
        "In welke maand.",
        "2026-11",
        seen=PRIVATE,
        asked=Asked(
            Heading.INSIDE,
            10,
            Widget.LINE,
            "In welke maand?",
            basic=True,
            hint="Jaar en maand, zoals 2026-11.",
        ),
    )
    kern: Annotated[Text, Reference(("kernen",))] = declared(
        "kern",
        "Kern",
        "Voor welk dorp.",
        "westerdorp",
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 20, Widget.REFERENCE, "Voor welk dorp?", basic=True),
    )
    need: NeedField = declared(
        "wat",
        "Wat",
        "Waarnaar gevraagd is: een woord uit de tabel van 'kaart dekking'.",
        str(Need.TRANSPORT),
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 30, Widget.CHOICE, "Waar is naar gevraagd?", basic=True),
    )
    count: Annotated[Number, AfterValidator(_count)] = declared(
        "aantal",
        "Aantal",
        "Hoe vaak. Zonder dit getal: 1. Zet er geen namen of woorden bij.",
        "3",
        seen=PRIVATE,
        asked=Asked(
            Heading.INSIDE,
            40,
            Widget.NUMBER,
            "Hoe vaak?",
            basic=True,
            hint="Alleen een getal: van wie de vraag was, blijft bij u.",
        ),
        default=1,
    )


class Signals(Frozen):
    """The whole file."""

    signals: Annotated[tuple[Signal, ...], BeforeValidator(one_or_more)] = declared(
        "signalen",
        "Signalen",
        "Wat mensen vroegen en er niet is. Alleen aantallen, nooit namen of verhalen.",
        [{"maand": "2026-11", "kern": "westerdorp", "wat": "vervoer", "aantal": "3"}],
        seen=PRIVATE,
        asked=Asked(
            Heading.OWN,
            10,
            Widget.ROWS,
            "Wat vroegen mensen, dat er niet is?",
            basic=True,
            hint="Alleen aantallen. Namen en verhalen horen hier niet.",
        ),
        default=(),
    )
