"""The files that are one list: themes, and the words of residents; as the form asks for them."""

from __future__ import annotations

from typing import ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import Frozen, Text, Words, declared
from generator.model.seen import SITE_AND_BOOKLET, Outlet, seen_in
from generator.model.themes import Theme


class Themes(Frozen):
    """`themas.yml`: what residents find everything under."""

    themes: tuple[Theme, ...] = declared(
        "themas",
        "Thema's",
        "Onder welke onderwerpen bewoners zoeken.",
        [{"id": "eten", "naam": "Eten"}],
        seen=SITE_AND_BOOKLET,
        asked=Asked(
            Heading.WHAT, 10, Widget.ROWS, "Onder welke thema's zoeken bewoners?", basic=True
        ),
        default=(),
    )


class Synonym(Frozen):
    """A word of residents, and the words of the map that it stands for."""

    row: ClassVar[RowName] = RowName("dit woord", ("woord", "betekent"), " → ")

    word: Text = declared(
        "woord",
        "Woord",
        "Wat bewoners zeggen.",
        "prakje",
        seen=seen_in(Outlet.SEARCH),
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Wat zeggen bewoners?", basic=True),
    )
    words: Words = declared(
        "betekent",
        "Betekent",
        "De woorden die op de kaart staan.",
        ["maaltijd"],
        seen=seen_in(Outlet.SEARCH),
        asked=Asked(
            Heading.INSIDE, 20, Widget.WORDS, "Welk woord staat daarvoor op de kaart?", basic=True
        ),
    )


class Synonyms(Frozen):
    """`synoniemen.yml`: what else residents call what is on the map."""

    synonyms: tuple[Synonym, ...] = declared(
        "synoniemen",
        "Synoniemen",
        "Andere woorden van bewoners.",
        [{"woord": "prakje", "betekent": ["maaltijd"]}],
        seen=seen_in(Outlet.SEARCH),
        asked=Asked(Heading.FIND, 10, Widget.ROWS, "Hoe noemen bewoners het ook wel?", basic=True),
        default=(),
    )
