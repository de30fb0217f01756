"""Periods with a first and a last day: when a place is closed, and when somebody is on leave."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, ValidationInfo, field_validator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Date, Frozen, Private, Reference, Sentence, Text, declared
from generator.model.seen import PAGE, PAGE_AND_BOOKLET, WITH_THE_CARD, Outlet, seen_in
from generator.problems import UnusableValue
from generator.values.dates import check_period
from generator.values.periods import parse_period
from generator.values.text import comparable

WITH_HER_NUMBER = seen_in(Outlet.PAGE, Outlet.CARD, Outlet.BOOKLET)
_PERIOD_EXAMPLE = "typ bijvoorbeeld 21-12-2026 t/m 3-1-2027"
_OPEN = re.compile(r"(?:vanaf|met ingang van) (?P<first>[^,;]*[0-9]{4}(?:-[0-9]{2}){0,2})")
_BETWEEN = re.compile(r"\s*(?:\bt/?m\b|\btot en met\b)\s*", re.IGNORECASE)


def _in_order(last: date | None, info: ValidationInfo) -> date | None:
    """Refuse a last day before the first; runs per field, so that other mistakes hide nothing."""
    check_period(info.data.get("first"), last)
    return last


class Closure(Frozen):
    """Some days on which a place is closed; without a last day nobody knows when it opens again."""

    row: ClassVar[RowName] = RowName("deze periode", ("vanaf", "tot_en_met", "reden"))

    first: Date = declared(
        "vanaf",
        "Vanaf",
        "De eerste dag dat het dicht is.",
        "2026-12-21",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE, 10, Widget.DATE, "Wat is de eerste dag dat het dicht is?", basic=True
        ),
    )
    last: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste dag dat het dicht is. Weglaten betekent: dat is nog niet bekend.",
        "2027-01-08",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.DATE,
            "Wat is de laatste dag dat het dicht is?",
            basic=True,
            hint="Leeg betekent: dat is nog niet bekend.",
        ),
        default=None,
    )
    reason: Annotated[Sentence | None, Private.HOME] = declared(
        "reden",
        "Reden",
        "Waarom, voor bewoners.",
        "verbouwing",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 30, Widget.LINE, "Waarom is het dicht?", basic=True),
        default=None,
    )

    _period = field_validator("last")(_in_order)

    def covers(self, day: date) -> bool:
        """Tell whether this day is one of them."""
        return self.first <= day and (self.last is None or day <= self.last)

    def is_over(self, today: date) -> bool:
        """Tell whether the last day is before `today`."""
        return self.last is not None and self.last < today


class Absence(Frozen):
    """Some days on which a supporter is not there, and who answers for her then."""

    row: ClassVar[RowName] = RowName("deze periode", ("vanaf", "tot_en_met"))

    first: Date = declared(
        "vanaf",
        "Vanaf",
        "De eerste dag dat zij er niet is.",
        "2026-12-21",
        seen=WITH_HER_NUMBER,
        asked=Asked(
            Heading.INSIDE, 10, Widget.DATE, "Wat is de eerste dag dat zij er niet is?", basic=True
        ),
    )
    last: Date | None = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste dag dat zij er niet is. Weglaten betekent: dat is nog niet bekend.",
        "2027-01-08",
        seen=WITH_HER_NUMBER,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.DATE,
            "Wat is de laatste dag dat zij er niet is?",
            basic=True,
            hint="Leeg betekent: dat is nog niet bekend.",
        ),
        default=None,
    )
    stand_in: Annotated[Text | None, Reference(("ondersteuners",))] = declared(
        "vervanger",
        "Vervanger",
        "Het id van de ondersteuner die dan opneemt. Bewoners zien dan vanzelf dat nummer.",
        "hilda",
        seen=WITH_HER_NUMBER,
        asked=Asked(
            Heading.INSIDE,
            30,
            Widget.REFERENCE,
            "Wie vervangt haar?",
            basic=True,
            hint="Bewoners zien dan vanzelf het nummer van de vervanger.",
        ),
        default=None,
    )
    note: Annotated[Sentence | None, Private.PERSON] = declared(
        "toelichting",
        "Toelichting",
        "Wat bewoners erbij moeten weten.",
        "met vakantie",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(Heading.INSIDE, 40, Widget.LINE, "Wat moeten bewoners erbij weten?"),
        default=None,
    )

    _period = field_validator("last")(_in_order)

    def covers(self, day: date) -> bool:
        """Tell whether this day is one of them."""
        return self.first <= day and (self.last is None or day <= self.last)

    def is_over(self, today: date) -> bool:
        """Tell whether the last day is before `today`."""
        return self.last is not None and self.last < today


def _as_block(value: object) -> object:
    """Let a text stand where a period is meant: one date, or "21-12-2026 t/m 3-1-2027"."""
    if not isinstance(value, str):
        return value
    if not any(sign.isdigit() for sign in value):
        raise UnusableValue(f"hier horen datums; {_PERIOD_EXAMPLE}", "periode")
    if found := _OPEN.fullmatch(comparable(value)):
        return {"vanaf": found["first"]}
    parse_period(value)  # says what is unclear or backwards in it
    first, *last = _BETWEEN.split(value.strip(), maxsplit=1)
    return {"vanaf": first, "tot_en_met": last[0] if last else first}


def _listed(value: Any) -> Any:
    """Let a single period stand where a list of periods is meant."""
    return [value] if isinstance(value, dict | str) else value


ClosureList = Annotated[
    tuple[Annotated[Closure, BeforeValidator(_as_block)], ...], BeforeValidator(_listed)
]
AbsenceList = Annotated[
    tuple[Annotated[Absence, BeforeValidator(_as_block)], ...], BeforeValidator(_listed)
]
