"""What somebody takes along of an entry: on a sheet that is printed, or on a list of her own.

Both say the same in the same order, so that a list on a tablet is the sheet on the kitchen table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from generator.views.parts import EntryView, Fact, PhoneLine
from generator.wording import list_text

# The answers that stand on every sheet, in the order in which people ask.
TAKEN_FACTS: Final = ("wanneer", "plek", "waar", "kosten")
# Answers that read on in one paragraph, each after the question that people ask.
_ASKED: Final = (
    ("voor-wie", "Voor"), ("aanmelden", "Aanmelden"), ("verwijzing", "Verwijzing"),
    ("talen", "Talen"),
)  # fmt: skip
# Said of what nobody has to do, in every way people say it; a word more is a condition, and told.
_NOT_NEEDED: Final = re.compile(
    r"(nee|geen|niet (nodig|verplicht)|hoeft niet|(zonder|geen) (aanmelden|aanmelding|verwijzing"
    r"|afspraak)( nodig)?|(aanmelden|aanmelding|verwijzing|afspraak) (is )?niet nodig)[.!]?",
    re.IGNORECASE,
)
_ONLY_DUTCH: Final = "Nederlands"


def asked_next(view: EntryView) -> Iterator[tuple[str, str]]:
    """Give what people ask next, with the question in a word, and what volunteers do not do."""
    if view.owner:
        yield "Van", view.owner.name
    for key, question in _ASKED:
        fact = view.fact(key)
        if fact and _is_told(fact):
            yield question, list_text(fact.lines)
    if view.place and view.place.wheelchair_short:
        yield "Rolstoel", view.place.wheelchair_short
    if view.does_not:
        yield "Niet", "; ".join(view.does_not)


def _is_told(fact: Fact) -> bool:
    """Tell whether an answer is worth a line: that nothing is needed is not."""
    (line, *_) = fact.lines
    return line != _ONLY_DUTCH and not (
        fact.key in {"aanmelden", "verwijzing"} and _NOT_NEEDED.fullmatch(line.strip())
    )


def other_phones(view: EntryView) -> tuple[PhoneLine, ...]:
    """Give the numbers besides the one to call first."""
    first = view.first_step.phone
    return tuple(phone for phone in view.phones if not first or phone.display != first.display)


def owner_of_numbers(view: EntryView) -> str:
    """Give whose the entry's own numbers are, when its first sentence is about someone else.

    "Vraag het eerst aan uw huisarts" is not followed by the number of the hospice unnamed.
    """
    if "bellen" in view.first_step.text:
        return ""
    return view.organization.name if view.organization else view.name
