"""A photo of somebody or of something: the file, what is to be seen, and who said yes to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

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


class Photo(Frozen):
    """A picture in the folder beeld, with what those hear who cannot see it."""

    file: Picture = declared(
        "bestand", "Bestand", "Het bestand in de map beeld.", "anneke.webp", seen=PAGE_AND_BOOKLET
    )
    shows: Sentence | None = declared(
        "te_zien",
        "Wat er te zien is",
        "Eén zin voor wie de foto niet kan zien.",
        "Anneke lacht naar u, voor de deur van het dorpshuis.",
        seen=PAGE_AND_BOOKLET,
    )
    nobody: YesNo = declared(
        "niemand_herkenbaar",
        "Niemand herkenbaar",
        "ja als er niemand op staat die te herkennen is. Dan is er geen toestemming nodig.",
        "ja",
        seen=unseen("beslist of dit te zien is"),
        default=False,
    )
    consent: Date | None = consent_field("deze foto")
    who: Annotated[OwnText | None, Private.INTERNAL] = declared(
        "wie_erop",
        "Wie erop staan",
        "Wie er op de foto staan en ja zeiden, voor uzelf.",
        "Anneke Bos en Jan Veen",
        seen=PRIVATE,
        default=None,
    )
    withdrawn: Date | None = withdrawn_field()


def _photo(value: object) -> object:
    """Let the name of a file stand where a block is meant, as it was written at first."""
    return {"bestand": value, "te_zien": None} if isinstance(value, str) else value


PhotoField = Annotated[Photo | None, BeforeValidator(_photo)]


def photo_field(of: str, example: str, shows: str, seen: Seen = PAGE) -> Photo | None:
    """Declare a photo `of` something."""
    return declared(  # type: ignore[no-any-return]
        "foto",
        "Foto",
        f"Een foto van {of}, met wat er te zien is en de toestemming van wie erop staat.",
        {"bestand": example, "te_zien": shows, "toestemming": "2026-09-01"},
        seen=seen,
        default=None,
    )
