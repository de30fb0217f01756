"""Contact routes: a life question with the steps to take."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    ONCE,
    Date,
    Frozen,
    Identifier,
    Name,
    Reference,
    Sentence,
    Text,
    Words,
    declared,
    listed,
)
from generator.model.plain_values import words_in
from generator.model.seen import (
    PAGE_AND_BOOKLET,
    PAGE_AND_SEARCH,
    PAGE_SEARCH_BOOKLET,
    Outlet,
    seen_in,
)
from generator.model.shared_fields import (
    FormerIds,
    InternalField,
    KeeperField,
    KernIds,
    assured_field,
    former_ids_field,
    internal_field,
    keeper_field,
    keywords_field,
)
from generator.model.sources import SourceField, source_field

STEP_KINDS = ("vindbaar", "ondersteuner", "noodnummers")
"""What a step may lead to."""


def _urgent(value: object) -> object:
    return {"tekst": value} if isinstance(value, str) else value


class Step(Frozen):
    """One step of a contact route."""

    row: ClassVar[RowName] = RowName("deze stap", ("tekst",))

    text: Sentence = declared(
        "tekst",
        "Tekst",
        "Wat u kunt doen.",
        "Bel Tafeltje Dek Je.",
        seen=seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET),
        asked=Asked(Heading.INSIDE, 10, Widget.TEXT, "Wat kan iemand doen?", basic=True),
    )
    target: Annotated[Text | None, Reference(STEP_KINDS)] = declared(
        "naar",
        "Naar",
        "Waar deze stap heen wijst: een id, 'ondersteuner' of een noodnummer.",
        "tafeltje-dek-je",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.REFERENCE,
            "Waar wijst deze stap heen?",
            basic=True,
            hint="Iets op de kaart, een noodnummer, of de ondersteuner.",
        ),
        default=None,
    )


def _steps(value: object) -> object:
    typed = words_in(value, commas=False) or [value] if isinstance(value, str) else value
    items: Any = typed if isinstance(typed, list) else [typed]
    return [{"tekst": item} if isinstance(item, str) else item for item in items]


class Route(Frozen):
    """A life question and the steps to take, the shortest way first."""

    folder: ClassVar[str] = "contactroutes"

    id: Identifier
    question: Name = declared(
        "vraag",
        "Vraag",
        "De vraag, zoals een bewoner die stelt.",
        "Ik kom moeilijk de deur uit",
        seen=PAGE_SEARCH_BOOKLET,
        asked=Asked(Heading.WHAT, 10, Widget.LINE, "Met welke vraag komt een bewoner?", basic=True),
    )
    summary: Sentence | None = declared(
        "samenvatting",
        "Samenvatting",
        "Het antwoord in één zin.",
        "Er is vervoer en er komt graag iemand langs.",
        seen=PAGE_AND_SEARCH,
        asked=Asked(Heading.WHAT, 20, Widget.TEXT, "Wat is het antwoord, in één zin?", basic=True),
        default=None,
    )
    themes: Annotated[tuple[Text, ...], listed(), ONCE, Reference(("themas",))] = declared(
        "themas",
        "Thema's",
        "Bij welke thema's deze vraag hoort.",
        ["vervoer"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(
            Heading.FIND, 10, Widget.RANKED, "Bij welke thema's hoort deze vraag?", basic=True
        ),
        default=(),
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: overal.",
        ["westerdorp"],
        seen=PAGE_AND_SEARCH,
        asked=Asked(
            Heading.WHOM,
            10,
            Widget.REFERENCES,
            "Voor welke kernen is het?",
            hint="Kiest u niets, dan is het overal.",
        ),
        default=(),
    )
    urgent: Annotated[Step | None, BeforeValidator(_urgent)] = declared(
        "spoed",
        "Spoed",
        "Wat te doen als er haast bij is.",
        {"tekst": "Bel 112 als iemand in gevaar is.", "naar": "112"},
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.STEPS, 10, Widget.BLOCK, "Wat doet iemand als er haast bij is?", basic=True
        ),
        default=None,
    )
    steps: Annotated[tuple[Step, ...], BeforeValidator(_steps)] = declared(
        "stappen",
        "Stappen",
        "Wat iemand kan doen, de kortste weg eerst.",
        [{"tekst": "Bel Tafeltje Dek Je.", "naar": "tafeltje-dek-je"}],
        seen=PAGE_SEARCH_BOOKLET,
        asked=Asked(
            Heading.STEPS,
            20,
            Widget.ROWS,
            "Wat kan iemand doen?",
            basic=True,
            hint="De kortste weg eerst.",
        ),
        min_length=1,
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    source: SourceField = source_field()
    former_ids: FormerIds = former_ids_field()
    keeper: KeeperField = keeper_field()
    internal: InternalField = internal_field()
