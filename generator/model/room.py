"""Whether there is room: an entry that is full, until when, and a waiting list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, ClassVar

from generator.model.asked import Asked, Heading, RowName, When, Widget
from generator.model.fields import Date, Frozen, Sentence, Text, declared, read_by
from generator.model.plain_values import NO, YES
from generator.model.seen import WITH_THE_CARD
from generator.problems import UnusableValue
from generator.values.dates import parse_date

_FULL = (
    r"(?:(?:het|er|is|zijn|helaas|helemaal|nu|op dit moment|al|voorlopig|geheel) )*"
    r"(?:vol|vol ?geboekt|vol ?zet|uitverkocht|bezet|geen (?:plek|plaats|plaatsen|plekken)"
    r"(?: meer| vrij| beschikbaar)?)(?: nu| op dit moment| voorlopig)?"
)
_IS_FULL = re.compile(rf"(?:ja,? )?{_FULL}(?:,? tot nader order)?|ja,? tot nader order"
                      r"|tot nader order|voorlopig")  # fmt: skip
_HAS_ROOM = re.compile(
    r"(?:nee,? )?(?:(?:er|is|zijn|nog|weer|genoeg|voldoende) )*"
    r"(?:niet vol|plek|plaats|plaatsen|plekken|ruimte)(?: vrij| genoeg)?"
)
_UNTIL = re.compile(
    rf"(?:(?:ja,? )?(?:{_FULL}\s+)?)(tot\s+en\s+met|t/?m|tot)\s+(.+)", re.IGNORECASE
)


@dataclass(frozen=True)
class Full:
    """That there is no room; from the day `until` on there is room again, when that is known."""

    until: date | None = None

    def holds(self, today: date) -> bool:
        """Tell whether there is no room on `today`."""
        return self.until is None or today < self.until


_NOT = Full(date.min)


def parse_full(text: str) -> Full:
    """Give whether something is full: "ja", "volgeboekt", "nee" or "tot 2027-01-15"."""
    word = " ".join(text.casefold().split()).rstrip(".!")
    if word in YES or _IS_FULL.fullmatch(word):
        return Full()
    if word in NO or _HAS_ROOM.fullmatch(word):
        return _NOT
    found = _UNTIL.fullmatch(text)
    if found is None:
        raise UnusableValue(
            "typ ja, of tot wanneer het vol is, bijvoorbeeld: tot 2027-01-15", "vol",
            elsewhere=("wachtlijst",) if "wacht" in word else (),
        )  # fmt: skip
    day = parse_date(found[2])
    return Full(day if found[1].casefold() == "tot" else day + timedelta(days=1))


FullField = Annotated[Full, *read_by(parse_full, {"type": ["boolean", "string"]})]


def full_field() -> Full | None:
    """Declare that there is no room now."""
    return declared(  # type: ignore[no-any-return]
        "vol",
        "Vol",
        "ja als er nu geen plek is, of tot wanneer: 'tot 2027-01-15' betekent dat er vanaf die "
        "dag weer plek is.",
        "tot 2027-01-15",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.JOIN,
            20,
            Widget.FULL,
            "Is het vol?",
            hint="Weet u tot wanneer? Vul dan de dag in waarop er weer plek is.",
        ),
        default=None,
    )


def waiting_field() -> str | None:
    """Declare that there is a waiting list."""
    return declared(  # type: ignore[no-any-return]
        "wachtlijst",
        "Wachtlijst",
        "ja als er een wachtlijst is, of een zin erover.",
        "Bel, dan zetten wij u op de wachtlijst.",
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.JOIN,
            30,
            Widget.LINE,
            "Is er een wachtlijst?",
            hint="Ja, of een zin erover.",
            only_when=When("vol"),
        ),
        default=None,
    )


class NewCost(Frozen):
    """A price from a certain day on."""

    row: ClassVar[RowName] = RowName("deze prijs", ("kosten", "vanaf"))

    first: Date = declared(
        "vanaf",
        "Vanaf",
        "Vanaf welke dag dit geldt.",
        "2027-01-01",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 10, Widget.DATE, "Vanaf welke dag?", basic=True),
    )
    cost: Sentence = declared(
        "kosten",
        "Kosten",
        "Wat het dan kost, of 'Gratis'.",
        "€ 9 per maaltijd",
        seen=WITH_THE_CARD,
        asked=Asked(Heading.INSIDE, 20, Widget.LINE, "Wat kost het dan?", basic=True),
    )


def new_cost_field() -> NewCost | None:
    """Declare the price that comes after the one in `kosten`."""
    return declared(  # type: ignore[no-any-return]
        "nieuwe_kosten",
        "Nieuwe kosten",
        "Wat het vanaf een bepaalde dag kost. Tot die dag staan beide op de kaart, daarna alleen "
        "deze.",
        {"vanaf": "2027-01-01", "kosten": "€ 9 per maaltijd"},
        seen=WITH_THE_CARD,
        asked=Asked(
            Heading.COST,
            20,
            Widget.BLOCK,
            "Wordt het straks duurder of goedkoper?",
            hint=("Tot die dag staan beide prijzen op de kaart, daarna alleen de nieuwe."),
        ),
        default=None,
    )


WaitingText = Text
