"""Why something paused or stopped, since when, and what came instead: declared once for all kinds.

Each function declares a field; what it is given are the words that differ between kinds.
"""

from __future__ import annotations

from typing import Annotated, Final

from generator.model.asked import Asked, Heading, When, Widget
from generator.model.fields import Date, Reference, Text, declared
from generator.model.seen import PAGE

ReplacedBy = Annotated[Text | None, Reference(("vindbaar",))]
_NOT_THERE: Final = When("status", ("pauze", "gestopt"))


def reason_field(explanation: str, example: str, question: str) -> str | None:
    """Declare why it stopped or pauses, for residents to read."""
    asked = Asked(Heading.STATE, 20, Widget.LINE, question, only_when=_NOT_THERE)
    return declared(  # type: ignore[no-any-return]
        "reden", "Reden", explanation, example, seen=PAGE, asked=asked, default=None
    )


def since_field(explanation: str, question: str = "Sinds wanneer is dat zo?") -> Date | None:
    """Declare the day on which it stopped or paused."""
    asked = Asked(Heading.STATE, 30, Widget.DATE, question, only_when=_NOT_THERE)
    return declared(  # type: ignore[no-any-return]
        "sinds", "Sinds", explanation, "2026-06-30", seen=PAGE, asked=asked, default=None
    )


def replaced_field(
    explanation: str = "Het id van wat bewoners nu kunnen gebruiken.",
    example: str = "tafeltje-dek-je",
    question: str = "Wat kunnen bewoners nu gebruiken?",
    hint: str = "Iets anders op de kaart.",
) -> str | None:
    """Declare what residents can use now."""
    asked = Asked(Heading.STATE, 40, Widget.REFERENCE, question, hint=hint, only_when=_NOT_THERE)
    return declared(  # type: ignore[no-any-return]
        "in_plaats_daarvan", "In plaats daarvan", explanation, example, seen=PAGE, asked=asked,
        default=None,
    )  # fmt: skip
