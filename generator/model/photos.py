"""A photo of somebody or of something: the file, what is to be seen, and who said yes to it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from generator.model.asked import Asked, Heading, RowName, When, Widget
from generator.model.fields import (
    Date,
    Frozen,
    OwnText,
    Picture,
    Private,
    Sentence,
    YesNo,
    declared,
)
from generator.model.seen import PAGE, PAGE_AND_BOOKLET, PRIVATE, Seen, unseen
from generator.model.shared_fields import consent_field, withdrawn_field

_THERE = When("bestand")


class Photo(Frozen):
    """A picture in the folder beeld, with what those hear who cannot see it."""

    row: ClassVar[RowName] = RowName("deze foto", ("te_zien", "bestand"))

    file: Picture = declared(
        "bestand",
        "Bestand",
        "Het bestand in de map beeld.",
        "anneke.webp",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            10,
            Widget.PICTURE,
            "Welke foto?",
            hint="Een van de foto's die u erbij gezet hebt.",
        ),
    )
    shows: Sentence | None = declared(
        "te_zien",
        "Wat er te zien is",
        "Eén zin voor wie de foto niet kan zien. Zonder deze zin blijft de foto weg.",
        "Anneke lacht naar u, voor de deur van het dorpshuis.",
        seen=PAGE_AND_BOOKLET,
        asked=Asked(
            Heading.INSIDE,
            20,
            Widget.LINE,
            "Wat is er te zien, voor wie de foto niet kan zien?",
            only_when=_THERE,
        ),
        default=None,
    )
    nobody: YesNo = declared(
        "niemand_herkenbaar",
        "Niemand herkenbaar",
        "ja als er niemand op staat die te herkennen is. Dan is er geen toestemming nodig.",
        "ja",
        seen=unseen("beslist of dit te zien is", travels=True),
        asked=Asked(
            Heading.INSIDE, 30, Widget.YES_NO, "Is er niemand te herkennen?", only_when=_THERE
        ),
        default=False,
    )
    consent: Date | None = consent_field("deze foto", _THERE)
    who: Annotated[OwnText | None, Private.INTERNAL] = declared(
        "wie_erop",
        "Wie erop staan",
        "Wie er op de foto staan en ja zeiden, voor uzelf.",
        "Anneke Bos en Jan Veen",
        seen=PRIVATE,
        asked=Asked(Heading.INSIDE, 40, Widget.LINE, "Wie staan erop?", only_when=_THERE),
        default=None,
    )
    withdrawn: Date | None = withdrawn_field()


def _photo(value: object) -> object:
    """Let the name of a file stand where a block is meant, as it was written at first."""
    return {"bestand": value} if isinstance(value, str) else value


PhotoField = Annotated[Photo | None, BeforeValidator(_photo)]


def photo_field(of: str, example: str, shows: str, asked: Asked, seen: Seen = PAGE) -> Photo | None:
    """Declare a photo `of` something."""
    return declared(  # type: ignore[no-any-return]
        "foto",
        "Foto",
        f"Een foto van {of}, met wat er te zien is en de toestemming van wie erop staat.",
        {"bestand": example, "te_zien": shows, "toestemming": "2026-09-01"},
        seen=seen,
        asked=asked,
        default=None,
    )
