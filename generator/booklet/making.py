"""From the words of an edition to the bytes of its PDF and of a picture of its cover."""

from __future__ import annotations

import io
from typing import Final, cast

import pikepdf

from generator.booklet.covers import cover
from generator.booklet.errors import BookletProblem
from generator.booklet.imposition import impose, with_crop_marks, with_printing_guide
from generator.booklet.repack import repack
from generator.booklet.shape import Edition
from generator.booklet.typesetting import forget, typeset
from generator.booklet.work import Job, Json, Made

_NO_CHANGE: Final[Json] = {}
# What to try in turn until everything stands on one page: smaller, or less of each entry. The last
# of a poster is made of so little that it always fits; a sheet has a back.
_TO_FIT: Final[dict[str, tuple[Json, ...]]] = {
    "poster.typ": (
        *({**_NO_CHANGE, "scale": scale} for scale in (1.4, 1.25, 1.1, 1.0)),
        *({**_NO_CHANGE, "scale": 1.0, "detail": detail} for detail in range(1, 7)),
    ),
    "referrers.typ": tuple({**_NO_CHANGE, "scale": scale} for scale in (1.2, 1.0, 0.85)),
    # It finds by itself how large its letters can be.
    "sheet.typ": (_NO_CHANGE,),
    "fridge.typ": tuple({**_NO_CHANGE, "detail": detail} for detail in range(11)),
    "month.typ": tuple({**_NO_CHANGE, "detail": detail} for detail in range(8)),
    "year.typ": tuple({**_NO_CHANGE, "scale": scale} for scale in (1.15, 1.05, 1.0, 0.9, 0.8)),
}
# What spares a sheet, when the pages then fold.
_TO_SPARE: Final[dict[str, tuple[Json, ...]]] = {
    "leaflet.typ": tuple({**_NO_CHANGE, "detail": detail} for detail in (1, 2, 3, 4)),
}
_FOLDED: Final = 4


def make(job: Job) -> tuple[Made, ...]:
    """Make the editions of a job; the same map, edition and day give the same bytes.

    Raises `BookletProblem` when that fails, whatever the reason: paper may never take a site down.
    """
    try:
        return _made(job)
    except BookletProblem:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        raise BookletProblem(f"Het boekje kon niet worden gemaakt: {what}") from error


def _made(job: Job) -> tuple[Made, ...]:
    pages = _pages(job)
    picture, count = cover(pages), page_count(pages)
    return tuple(
        Made(count, picture, _finished(pages, count, edition, job)) for edition in job.editions
    )


def _pages(job: Job) -> bytes:
    """Give the pages of a job in reading order, one by one."""
    edition = job.editions[0]
    if edition.one_page:
        return repack(_on_one_page(job, edition))
    if edition.folds:
        pages = _folding(job, edition)
    else:
        pages = _filled(job, edition, 2 if edition.leaf else 1)
    forget()
    return repack(pages)


def _on_one_page(job: Job, edition: Edition) -> bytes:
    pdf = b""
    for attempt in _TO_FIT[edition.template]:
        pdf = typeset(edition.template, _with_look(job.content, attempt), job.today)
        if page_count(pdf) == 1:
            break
    return pdf


def _folding(job: Job, edition: Edition) -> bytes:
    """Give pages that fold, on a sheet less where that can be."""
    attempts = _TO_SPARE.get(edition.template, ())
    # The last is the shortest: what does not fold then, has a page more for the back anyhow.
    least = _fewer(job, edition, attempts[-1]) if attempts else None
    if least is None:
        return _filled(job, edition, _FOLDED)
    found = (_fewer(job, edition, attempt) for attempt in attempts[:-1])
    return next((one for one in found if one is not None), least)


def _fewer(job: Job, edition: Edition, attempt: Json) -> bytes | None:
    """Give the pages with less on them, when they fold by themselves."""
    pages = typeset(edition.template, _with_look(job.content, attempt), job.today)
    return None if page_count(pages) % _FOLDED else pages


def _filled(job: Job, edition: Edition, times: int) -> bytes:
    """Give a number of pages that is so many times a number, with pages to write on."""
    pages = typeset(edition.template, job.content, job.today)
    missing = -page_count(pages) % times
    if missing:
        more = _with_look(job.content, {"filled": missing})
        pages = typeset(edition.template, more, job.today)
    return pages


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
