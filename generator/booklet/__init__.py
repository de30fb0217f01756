"""The map on paper: a booklet, its other editions, and what the download page shows of them."""

from __future__ import annotations

from datetime import date
from typing import cast

from generator.booklet.content import Json, booklet_content
from generator.booklet.editions import Edition, edition, standard_editions
from generator.booklet.errors import BookletProblem
from generator.booklet.repack import repack
from generator.booklet.selection import select
from generator.booklet.signs import make_printable
from generator.booklet.typesetting import typeset
from generator.problems import MapProblems
from generator.views import MapView

__all__ = ["BookletProblem", "Edition", "edition", "make_booklet", "standard_editions"]


def make_booklet(view: MapView, edition: Edition, today: date) -> bytes:
    """Give the PDF of an edition; the same map, edition and day give the same bytes.

    Raises `MapProblems` for text that cannot be printed (path and key say where; the line is
    not known here) and `BookletProblem` for an edition that cannot be made.
    """
    content, problems = make_printable(booklet_content(select(view, edition), edition, today))
    if problems:
        raise MapProblems(tuple(sorted(set(problems))))
    return repack(typeset(edition.template, cast(Json, content), today))
