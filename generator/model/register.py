"""`register.yml`: what was published and printed until now, the only memory of yesterday there is.

It is an input like any file. Only what publishes writes it, so whoever has the file knows the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from generator.model.asked import KEPT
from generator.model.fields import Date, Frozen, Text, declared, read_by
from generator.model.printed import Printed, PrintedEdition, Published
from generator.model.seen import ONLY_KEPT
from generator.problems import KeyPath, UnusableValue

BOOKLETS = "/boekje/"
"""How the address of each booklet on the site begins."""
_FOLDERS = {"wie-bel-ik": "contactroutes"}
_PAGE = re.compile(r"/(diensten|activiteiten|vrijwilligers|wie-bel-ik)/([^/]+)/")
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


@dataclass(frozen=True)
class Turn:
    """What last happened to a thing as residents see it, and on which day.

    `kind` is what it became: 'nieuw', 'weer' (there again), 'gestopt', 'pauze' or 'begint' (later).
    """

    kind: str
    day: date

    def __str__(self) -> str:
        """Give it as it is typed."""
        return f"{self.kind} {self.day.isoformat()}"


TURNS = ("nieuw", "weer", "gestopt", "pauze", "begint")


def _turn(text: str) -> Turn:
    kind, _, day = text.partition(" ")
    try:
        if kind in TURNS:
            return Turn(kind, date.fromisoformat(day))
    except ValueError:
        pass
    raise UnusableValue(_CHANGED)


TurnText = Annotated[Turn, *read_by(_turn, {"type": "string"})]
SequenceText = Annotated[Sequence, *read_by(_sequence, {"type": "string"})]
ChangeText = Annotated[Change, *read_by(_change, {"type": "string"})]


class Register(Frozen):
    """The register: whose site it is, when each page last changed, what was public and printed."""

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
    turns: dict[str, TurnText] = declared(
        "gekomen_en_gegaan", "Gekomen en gegaan",
        "Wat er nieuw kwam, stopte of terugkwam, en wanneer.",
        {"koffie": "nieuw 2026-11-21"}, seen=ONLY_KEPT, asked=KEPT, default_factory=dict,
    )  # fmt: skip
    editions: tuple[PrintedEdition, ...] = declared(
        "edities", "Edities", "De boekjes die gedrukt zijn.",
        [{"editie": "boekje", "datum": "2026-11-21"}], seen=ONLY_KEPT, asked=KEPT, default=(),
    )  # fmt: skip

    published: Published | None = declared(
        "gepubliceerd", "Gepubliceerd", "Wat ooit een bladzijde op de site had.",
        {"diensten": {"tafeltje-dek-je": "Tafeltje Dek Je"}}, seen=ONLY_KEPT, asked=KEPT,
        default=None,
    )  # fmt: skip
    issues: tuple[Date, ...] = declared(
        "uitgaven", "Uitgaven", "De dagen waarop er in een boekje iets anders kwam te staan.",
        ["2026-11-21"], seen=ONLY_KEPT, asked=KEPT, default=(),
    )  # fmt: skip

    @property
    def days_of_issues(self) -> tuple[date, ...]:
        """Give each day on which there was something else to print, in order.

        A register of before these were kept tells them by what it knows of paper.
        """
        if self.issues:
            return tuple(sorted(set(self.issues)))
        offered = {known.day for at, known in self.pages.items() if at.startswith(BOOKLETS)}
        return tuple(sorted(offered | {one.day for one in self.editions}))

    @property
    def ever_public(self) -> Mapping[Printed, KeyPath]:
        """Give everything that had a page on the site, with where that stands.

        A register of before these were kept tells it by the pages of the last time.
        """
        if self.published is not None:
            return {one: ("gepubliceerd", one.folder, one.id) for one in self.published.printed}
        found = ((address, _PAGE.fullmatch(address)) for address in self.pages)
        return {
            Printed(_FOLDERS.get(page[1], page[1]), page[2], page[2]): ("bladzijden", address)
            for address, page in found
            if page
        }

    @property
    def sites(self) -> tuple[str, ...]:
        """Give every address at which the site stood."""
        before = self.published.sites if self.published else ()
        last = (self.site,) if self.site and self.pages else ()
        return tuple(dict.fromkeys((*before, *last)))

    def knows(self, folder: str, id_: str) -> bool:
        """Tell whether something had a page or a code on paper before."""
        printed = (one for edition in self.editions for one in edition.printed)
        return any((one.folder, one.id) == (folder, id_) for one in (*printed, *self.ever_public))
