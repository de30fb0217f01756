"""What is asked before something is saved: which of two to keep, and whether a remark may go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from starlette.responses import Response

from generator.desk.handing_in import (
    AGREED,
    CHOICE,
    MINE,
    SAVE,
    SEEN,
    THEIRS,
    Clashes,
    Remarks,
    Values,
)
from generator.desk.listing import name_of
from generator.desk.rendering import rendered
from generator.desk.sheet import Sheet
from generator.desk.workbench import Workbench
from generator.editing.amending import Clash
from generator.form.asking import Question, questions_of
from generator.problems import KeyPath

_GONE = "weggehaald"


@dataclass(frozen=True)
class TwoWays:
    """One thing that both changed: the question it is about, and what each made of it."""

    control: str
    question: str
    mine: str
    theirs: str


def asked_again(
    bench: Workbench, sheet: Sheet, values: Values, outcome: Clashes | Remarks
) -> Response:
    """Give the page that asks; it carries all that was typed, so nothing is typed twice."""
    subject = sheet.subject
    carried = [
        (name, text) for name, texts in values.items() for text in texts
        if not name.startswith((CHOICE, SEEN, AGREED, SAVE))
    ]  # fmt: skip
    clashes: tuple[TwoWays, ...] = ()
    if isinstance(outcome, Clashes):
        carried.append((SEEN, outcome.plan.seen))
        clashes = tuple(_two_ways(sheet, outcome.plan.clashes))
    else:
        carried += [
            (name, text) for name, texts in values.items() for text in texts
            if name.startswith((CHOICE, SEEN))
        ]  # fmt: skip
        carried.append((AGREED, outcome.agreed))
    return rendered(
        bench.desk, "vraag.html", HTTPStatus.CONFLICT, here="alles", subject=subject,
        name=subject.title or name_of(sheet.content, subject.id), carried=carried,
        clashes=clashes, remarks=[one.text for one in outcome.plan.remarks],
        mine=MINE, theirs=THEIRS, done=sheet.concept.id,
    )  # fmt: skip


def _two_ways(sheet: Sheet, clashes: Sequence[Clash]) -> Iterator[TwoWays]:
    for number, one in enumerate(clashes):
        yield TwoWays(
            f"{CHOICE}.{number}", _question(sheet, one.path), said(one.mine), said(one.theirs)
        )


def _question(sheet: Sheet, path: KeyPath) -> str:
    """Give what is asked at a place, as the form asks it."""
    if not path:
        return "Alles wat hier staat"
    asked: tuple[Question, ...] = questions_of(sheet.subject.model)
    told: list[str] = []
    for step in path:
        if isinstance(step, int):
            told.append(f"nummer {step + 1}")
            continue
        found = next((one for one in asked if one.key == step), None)
        told.append(found.asked.question if found else step.replace("_", " "))
        asked = found.inner if found else ()
    return ", ".join(told)


def said(value: Any) -> str:
    """Give a value as somebody reads it: a list with commas, a block with its names."""
    if value is None:
        return _GONE
    if isinstance(value, Mapping):
        return "; ".join(f"{key.replace('_', ' ')}: {said(one)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(said, value)) or "leeg"
    return str(value) or "leeg"
