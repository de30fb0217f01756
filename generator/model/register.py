"""`register.yml`: what was published and printed until now, the only memory of yesterday there is.

It is an input like any file. Only what publishes writes it, so whoever has the file knows the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from generator.model.asked import KEPT
from generator.model.fields import Frozen, Text, declared, read_by
from generator.model.printed import PrintedEdition
from generator.model.seen import ONLY_KEPT
from generator.problems import UnusableValue

_CHANGED = "dit is geschreven door de computer en daarna veranderd; haal deze regel weg"
_SUM = re.compile(r"(\S+) ([0-9a-f]{16})")


@dataclass(frozen=True)
class Change:
    """The day of a page's last change, and a mark of what a reader read there since."""

    day: date
    mark: str

    def __str__(self) -> str:
        """Give it as it is typed."""
        return f"{self.day.isoformat()} {self.mark}"


def _change(text: str) -> Change:
    found = _SUM.fullmatch(text)
    try:
        return Change(date.fromisoformat(found[1] if found else ""), found[2] if found else "")
    except ValueError:
        raise UnusableValue(_CHANGED) from None


@dataclass(frozen=True)
class Sequence:
    """How often the events of an activity changed, when for the last time, and a mark of them."""

    number: int
    day: date
    mark: str

    def __str__(self) -> str:
        """Give it as it is typed."""
        return f"{self.number} {self.day.isoformat()} {self.mark}"


def _sequence(text: str) -> Sequence:
    number, _, change = text.partition(" ")
    known = _change(change)
    if not re.fullmatch("[0-9]{1,6}", number):
        raise UnusableValue(_CHANGED)
    return Sequence(int(number), known.day, known.mark)


SequenceText = Annotated[Sequence, *read_by(_sequence, {"type": "string"})]
ChangeText = Annotated[Change, *read_by(_change, {"type": "string"})]


class Register(Frozen):
    """The register: whose site it is, when each page last changed, and what was printed."""

    name: Text | None = declared(
        "naam", "Naam", "Hoe de kaart heet.", "Mijn dorp", seen=ONLY_KEPT, asked=KEPT, default=None
    )
    site: Text | None = declared(
        "site",
        "Site",
        "Waar de site staat.",
        "https://www.voorbeeld.nl/",
        seen=ONLY_KEPT,
        asked=KEPT,
        default=None,
    )
    pages: dict[str, ChangeText] = declared(
        "bladzijden", "Bladzijden", "De dag waarop elke bladzijde voor het laatst veranderde.",
        {"/agenda/": "2026-11-21 0123456789abcdef"}, seen=ONLY_KEPT, asked=KEPT,
        default_factory=dict,
    )  # fmt: skip
    calendar: dict[str, SequenceText] = declared(
        "kalender", "Kalender", "Hoe vaak de dagen van elke activiteit veranderden, en wanneer.",
        {"koffie": "2 2026-11-21 0123456789abcdef"}, seen=ONLY_KEPT, asked=KEPT,
        default_factory=dict,
    )  # fmt: skip
    editions: tuple[PrintedEdition, ...] = declared(
        "edities", "Edities", "De boekjes die gedrukt zijn.",
        [{"editie": "boekje", "datum": "2026-11-21"}], seen=ONLY_KEPT, asked=KEPT, default=(),
    )  # fmt: skip

    def knows(self, folder: str, id_: str) -> bool:
        """Tell whether something had a page or a code on paper before."""
        printed = (one for edition in self.editions for one in edition.printed)
        on_paper = any((one.folder, one.id) == (folder, id_) for one in printed)
        return on_paper or f"/{folder}/{id_}/" in self.pages
