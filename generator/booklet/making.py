"""From the words of an edition to the bytes of its PDF and of a picture of its cover."""

from __future__ import annotations

import io
from typing import Final, cast

import pikepdf

from generator.booklet.covers import cover
from generator.booklet.editions import Edition
from generator.booklet.errors import BookletProblem
from generator.booklet.imposition import impose, with_crop_marks, with_printing_guide
from generator.booklet.repack import repack
from generator.booklet.typesetting import forget, typeset
from generator.booklet.work import Job, Json, Made

# What to try in turn until everything stands on one page: smaller, or less of each entry.
_TO_FIT: Final[dict[str, tuple[Json, ...]]] = {
    "poster.typ": ({"scale": 1.4}, {"scale": 1.25}, {"scale": 1.1}, {"scale": 1.0}),
    "referrers.typ": (
        {"scale": 1.2},
        {"scale": 1.0},
        {"scale": 0.9},
        {"scale": 0.8},
        {"scale": 0.7},
    ),
    "sheet.typ": (
        {"detail": 0},
        {"detail": 1},
        {"detail": 2},
        {"detail": 3},
        {"detail": 3, "scale": 0.9},
        {"detail": 3, "scale": 0.8},
    ),
}


def make(job: Job) -> tuple[Made, ...]:
    """Make the editions of a job; the same map, edition and day give the same bytes.

    Raises `BookletProblem` for an edition that cannot be made.
    """
    pages = _pages(job)
    picture, count = cover(pages), page_count(pages)
    return tuple(
        Made(count, picture, _finished(pages, count, edition, job)) for edition in job.editions
    )


def _pages(job: Job) -> bytes:
    """Give the pages of a job in reading order, one by one."""
    edition = job.editions[0]
    if not edition.one_page:
        pages = typeset(edition.template, job.content, job.today)
        forget()
        pages = repack(pages)
        if page_count(pages) % 4:
            raise BookletProblem(f"{edition.label} komt niet uit op een veelvoud van 4 bladzijden.")
        return pages
    for attempt in _TO_FIT[edition.template]:
        pdf = typeset(edition.template, _with_look(job.content, attempt), job.today)
        if page_count(pdf) == 1:
            return repack(pdf)
    raise BookletProblem(
        f"{edition.label} past niet op één bladzijde. Kies minder dingen, of kort de "
        "samenvattingen in."
    )


def _finished(pages: bytes, count: int, edition: Edition, job: Job) -> bytes:
    """Give the pages as the edition wants them: on sheets, with marks, with the guide."""
    pdf = impose(pages) if edition.imposed else pages
    if edition.bleed:
        pdf = with_crop_marks(pdf)
    if edition.guide:
        content = _with_look(job.content, {"sheets": count // 4})
        pdf = with_printing_guide(pdf, typeset("guide.typ", content, job.today))
    return pdf if pdf is pages else repack(pdf)


def page_count(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def _with_look(content: Json, changes: Json) -> Json:
    return {**content, "look": {**cast("Json", content["look"]), **changes}}
