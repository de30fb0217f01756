"""News on the home page: a text, and the last day on which it is worth reading."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Date, Frozen, Sentence, declared
from generator.model.seen import PAGE


class NewsItem(Frozen):
    """One item; after its last day it is gone by itself, on a page that was made before too."""

    row: ClassVar[RowName] = RowName("dit bericht", ("tekst",))

    text: Sentence = declared(
        "tekst",
        "Tekst",
        "Wat er te melden is.",
        "Het dorpshuis heeft een lift.",
        seen=PAGE,
        asked=Asked(Heading.INSIDE, 10, Widget.TEXT, "Wat is er te melden?", basic=True),
    )
    last: Date = declared(
        "tot_en_met",
        "Tot en met",
        "De laatste dag dat dit op de voorpagina staat. Daarna gaat het vanzelf weg.",
        "2026-12-24",
        seen=PAGE,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.DATE,
            "Tot en met welke dag staat dit op de voorpagina?",
            basic=True,
        ),
    )

    def is_over(self, today: date) -> bool:
        """Tell whether the last day is before `today`."""
        return self.last < today
