"""Contact routes: a life question with the steps to take."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from generator.model.fields import (
    Date,
    Frozen,
    Identifier,
    Reference,
    Text,
    Words,
    declared,
    listed,
)
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
    KernIds,
    assured_field,
    former_ids_field,
    internal_field,
    keywords_field,
)


def _urgent(value: object) -> object:
    return {"tekst": value} if isinstance(value, str) else value


class Step(Frozen):
    """One step of a contact route."""

    text: Text = declared(
        "tekst",
        "Tekst",
        "Wat u kunt doen.",
        "Bel Tafeltje Dek Je.",
        seen=seen_in(Outlet.PAGE, Outlet.SEARCH, Outlet.BOOKLET),
    )
    target: Annotated[Text | None, Reference(("vindbaar", "ondersteuner", "noodnummers"))] = (
        declared(
            "naar",
            "Naar",
            "Waar deze stap heen wijst: een id, 'ondersteuner' of een noodnummer.",
            "tafeltje-dek-je",
            seen=PAGE_AND_BOOKLET,
            default=None,
        )
    )


def _steps(value: object) -> object:
    items: Any = value if isinstance(value, list) else [value]
    return [{"tekst": item} if isinstance(item, str) else item for item in items]


class Route(Frozen):
    """A life question and the steps to take, the shortest way first."""

    folder: ClassVar[str] = "contactroutes"

    id: Identifier
    question: Text = declared(
        "vraag",
        "Vraag",
        "De vraag, zoals een bewoner die stelt.",
        "Ik kom moeilijk de deur uit",
        seen=PAGE_SEARCH_BOOKLET,
    )
    summary: Text | None = declared(
        "samenvatting",
        "Samenvatting",
        "Het antwoord in één zin.",
        "Er is vervoer en er komt graag iemand langs.",
        seen=PAGE_AND_SEARCH,
        default=None,
    )
    themes: Annotated[tuple[Text, ...], listed(), Reference(("themas",))] = declared(
        "themas",
        "Thema's",
        "Bij welke thema's deze vraag hoort.",
        ["vervoer"],
        seen=PAGE_AND_SEARCH,
        default=(),
    )
    kernen: KernIds = declared(
        "kernen",
        "Kernen",
        "Voor welke kernen. Weglaten betekent: overal.",
        ["westerdorp"],
        seen=PAGE_AND_SEARCH,
        default=(),
    )
    urgent: Annotated[Step | None, BeforeValidator(_urgent)] = declared(
        "spoed",
        "Spoed",
        "Wat te doen als er haast bij is.",
        {"tekst": "Bel 112 als iemand in gevaar is.", "naar": "112"},
        seen=PAGE_AND_BOOKLET,
        default=None,
    )
    steps: Annotated[tuple[Step, ...], BeforeValidator(_steps)] = declared(
        "stappen",
        "Stappen",
        "Wat iemand kan doen, de kortste weg eerst.",
        [{"tekst": "Bel Tafeltje Dek Je.", "naar": "tafeltje-dek-je"}],
        seen=PAGE_SEARCH_BOOKLET,
        min_length=1,
    )
    keywords: Words = keywords_field()
    assured: Date | None = assured_field()
    former_ids: FormerIds = former_ids_field()
    internal: InternalField = internal_field()
