"""The form of one subject, with what is wrong in it and what the map has to choose from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from generator.desk.desk import Desk, Standing
from generator.desk.righting import righter
from generator.desk.subjects import Subject
from generator.form import Form, Known, form_of
from generator.problems import Problem
from generator.site.photos import photos_in


def known_to(desk: Desk, standing: Standing) -> Known:
    """Give what there is to choose from."""
    pictures = tuple(sorted(photos_in(desk.project)))
    return Known(standing.map, standing.today, pictures)


def filled_form(
    desk: Desk,
    standing: Standing,
    subject: Subject,
    content: Any,
    problems: Iterable[Problem],
    *,
    more: Collection[str] = (),
    data: bytes | None = None,
    making: Mapping[str, str] = MappingProxyType({}),
) -> Form:
    """Give the form of a subject that says `content`; `more` are lists that get an empty row.

    `data` is the file as it stands, in which some things can be put right at once; `making` is what
    she named that is not on the map yet, by the name of the question.
    """
    known = replace(known_to(desk, standing), own=subject.id if subject.folder else "")
    return form_of(
        subject.model, content, problems, known,
        kind=subject.kind, only=subject.only, more=more, right=righter(subject.model, data),
        making=making,
    )  # fmt: skip
