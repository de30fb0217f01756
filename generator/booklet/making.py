"""From a map and an edition to the bytes of a PDF or of a picture of its cover."""

from __future__ import annotations

import io
from datetime import date
from typing import Final, cast

import pikepdf

from generator.booklet.content import booklet_content
from generator.booklet.editions import MOST_TO_STAPLE, Edition
from generator.booklet.errors import BookletProblem
from generator.booklet.imposition import impose, with_crop_marks, with_printing_guide
from generator.booklet.printable_signs import make_printable
from generator.booklet.printed_parts import Json
from generator.booklet.repack import repack
from generator.booklet.selection import select
from generator.booklet.typesetting import forget, pictures, typeset
from generator.problems import MapProblems
from generator.views import MapView

# What to try in turn until everything stands on one page: smaller, or less of each entry.
_TO_FIT: Final[dict[str, tuple[Json, ...]]] = {
    "poster.typ": ({"scale": 1.4}, {"scale": 1.25}, {"scale": 1.1}, {"scale": 1.0}),
    "sheet.typ": ({"detail": 0}, {"detail": 1}, {"detail": 2}, {"detail": 3}),
}


def make_booklet(view: MapView, edition: Edition, today: date) -> bytes:
    """Give the PDF of an edition; the same map, edition and day give the same bytes.

    Raises `MapProblems` for text that cannot be printed (path and key say where; the line is
    not known here) and `BookletProblem` for an edition that cannot be made.
    """
    return finished_pages(make_pages(view, edition, today), view, edition, today)


def make_pages(view: MapView, edition: Edition, today: date) -> bytes:
    """Give the pages of an edition in reading order, one by one."""
    content = _content(view, edition, today)
    if not edition.one_page:
        pages = typeset(edition.template, content, today)
        forget()
        pages = repack(pages)
        if page_count(pages) % 4:
            raise BookletProblem(f"{edition.label} komt niet uit op een veelvoud van 4 bladzijden.")
        return pages
    for attempt in _TO_FIT[edition.template]:
        pdf = typeset(edition.template, _with_look(content, attempt), today)
        if page_count(pdf) == 1:
            return repack(pdf)
    raise BookletProblem(
        f"{edition.label} past niet op één bladzijde. Kies minder dingen, of kort de "
        "samenvattingen in."
    )


def finished_pages(pages: bytes, view: MapView, edition: Edition, today: date) -> bytes:
    """Give the pages as the edition wants them: on sheets, with marks, with the guide."""
    pdf = impose(pages) if edition.imposed else pages
    if edition.bleed:
        pdf = with_crop_marks(pdf)
    if edition.guide:
        sheets: Json = {"sheets": page_count(pages) // 4}
        content = _with_look(_content(view, edition, today), sheets)
        pdf = with_printing_guide(pdf, typeset("guide.typ", content, today))
    return pdf if pdf is pages else repack(pdf)


def preview(view: MapView, edition: Edition, today: date, width: int = 300) -> bytes:
    """Give a picture (PNG) of the cover, about `width` pixels wide."""
    content = _with_look(_content(view, edition, today), {"cover_only": True})
    return pictures(edition.template, content, ppi=width / (edition.width / 25.4))[0]


def page_count(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def length_advice(pages: int) -> str:
    """Say how to shorten or split a booklet that is too thick to staple; empty when it is not."""
    if pages <= MOST_TO_STAPLE:
        return ""
    return (
        f"Het boekje telt {pages} bladzijden; boven de {MOST_TO_STAPLE} is het niet goed te "
        "nieten. Kort de samenvattingen in tot één zin, of maak een boekje per kern met "
        "--editie kern:ID."
    )


def _content(view: MapView, edition: Edition, today: date) -> Json:
    content, problems = make_printable(booklet_content(select(view, edition), edition, today))
    if problems:
        raise MapProblems(tuple(sorted(set(problems))))
    return cast("Json", content)


def _with_look(content: Json, changes: Json) -> Json:
    return {**content, "look": {**cast("Json", content["look"]), **changes}}
