"""A form as it is opened: what stands in the file, or what was typed before and not saved.

In: what an address is about. Out: a draft for this page alone, its form with what is wrong, and
what else was typed and waits. The page itself carries what it was made of, so that what comes back
can be understood after the program was stopped and started.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from generator.desk.desk import Standing
from generator.desk.filled import filled_form
from generator.desk.saving.concepts import Concept, as_bytes, as_text, mark, new_id
from generator.desk.saving.told import moment_text
from generator.desk.sheet import Sheet, makings
from generator.desk.subjects import Subject, place_of
from generator.desk.workbench import Workbench
from generator.editing.amending import CannotEdit, content_of
from generator.form import Form
from generator.form.tree import NEW
from generator.problems import Problem

CONCEPT: Final = "_concept"
INSTEAD: Final = "_vanaf"
BEGAN: Final = "_begin"
SHOWN: Final = "_getoond"
TURN: Final = "_keer"
_NONE: Final = "-"
MORE: Final = "._erbij"


@dataclass(frozen=True)
class Waiting:
    """Something that was typed and not saved: its id, and when that was."""

    id: str
    when: str


@dataclass(frozen=True)
class Opened:
    """What a page with a form shows: `hidden` are the texts that it carries along.

    `resumed` says when it was typed, for what was not saved; `others` wait as well. `readable` is
    false for a file that no form can be made of.
    """

    sheet: Sheet
    form: Form
    hidden: Mapping[str, str]
    resumed: str = ""
    others: tuple[Waiting, ...] = ()
    readable: bool = True


def open_form(
    bench: Workbench,
    standing: Standing,
    subject: Subject,
    *,
    wanted: str = "",
    name: str = "",
    more: Collection[str] = (),
    as_text: bool = False,
    as_saved: bool = False,
) -> Opened | None:
    """Give the form of a subject; None when there is nothing on the map nor in any draft.

    `wanted` is the id of the draft to go on with, else the newest; `name` begins something new.
    With `as_text` it is the text of the file that is asked for, as it stands there, and with
    `as_saved` the form of what stands there: what was typed before that waits beside it.
    """
    drafts = bench.concepts.of(subject.place)
    newest = next((one for one in drafts if not as_saved or bench.is_since(one)), None)
    newest = None if as_text else newest
    before = next((one for one in drafts if one.id == wanted), newest)
    if before is not None:
        sheet = bench.sheet(subject, before)
        concept = sheet.opened_again()
    else:
        begun = _begun(bench, standing, subject, name)
        if begun is None:
            return None
        concept = begun
        if as_text and begun.base is not None:
            concept = replace(begun, shown=_text(begun.base))
    sheet = bench.sheet(subject, concept)
    # Who has just begun has typed nothing wrong yet.
    is_begun = concept.is_new and not (before and before.fields)
    problems = () if is_begun else _problems(bench, standing, sheet, is_saved=before is None)
    making = {name.removesuffix(f".{NEW}"): texts[-1] for name, texts in makings(concept).items()}
    form = filled_form(
        bench.desk, standing, subject, sheet.shown, problems, more=more, data=concept.base,
        making=making,
    )  # fmt: skip
    moment = "" if before is None or is_begun else moment_text(before.when, standing.today)
    others = tuple(
        Waiting(one.id, moment_text(one.when, standing.today)) for one in drafts if one != before
    )
    return Opened(
        sheet, form, _hidden(concept, before), moment, others,
        readable=concept.shown is not None,
    )  # fmt: skip


def posted_concept(
    subject: Subject, values: Mapping[str, tuple[str, ...]], when: datetime
) -> tuple[Concept, str]:
    """Give the draft that a page sends, and the mark of the one that it was opened from.

    Raises `ValueError` for what no page of ours sends.
    """

    def one(name: str) -> str:
        return values.get(name, ("",))[-1]

    began = one(BEGAN)
    concept = Concept(
        id=one(CONCEPT),
        place=subject.place,
        base=None if began == _NONE else as_bytes(began),
        shown=_shown(one(SHOWN)),
        fields={name: texts for name, texts in values.items() if not name.startswith("_")},
        when=when,
    )
    return concept, one(INSTEAD)


def _shown(text: str) -> Any:
    try:
        return json.loads(text or "null")
    except RecursionError as error:
        raise ValueError(SHOWN) from error


def turn_of(values: Mapping[str, tuple[str, ...]]) -> int:
    """Give which time it is that a page sends something; 0 from a page without scripts."""
    told = values.get(TURN, ("",))[-1]
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else 0


def asked_rows(values: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Give the lists that somebody asked another row for."""
    return tuple(name.removesuffix(MORE) for name in values if name.endswith(MORE))


def _begun(bench: Workbench, standing: Standing, subject: Subject, name: str) -> Concept | None:
    place = place_of(standing, subject)
    if place is not None and place.data is not None:
        shown = _content(place.data)
        return Concept(new_id(), subject.place, place.data, shown, {}, bench.desk.now())
    if place is not None or not name:
        return None
    key = "vraag" if "question" in subject.model.model_fields else "naam"
    return Concept(new_id(), subject.place, None, {key: name}, {}, bench.desk.now())


def _content(data: bytes) -> Any:
    try:
        return content_of(data)
    except CannotEdit:
        return _text(data)


def _text(data: bytes) -> str | None:
    """Give the text of a file in which no fields can be told apart; None for what is no text."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _problems(
    bench: Workbench, standing: Standing, sheet: Sheet, *, is_saved: bool
) -> tuple[Problem, ...]:
    """Give what is wrong and what could be better in this file."""
    if is_saved and sheet.concept.base is not None:
        return sheet.own(standing.problems)
    found = {*sheet.problems, *sheet.own(bench.beside.notices(sheet.draft))}
    return tuple(sorted(found))


def _hidden(concept: Concept, before: Concept | None) -> Mapping[str, str]:
    began = as_text(concept.base)
    return {
        CONCEPT: concept.id,
        INSTEAD: "" if before is None else mark(before),
        BEGAN: _NONE if began is None else began,
        SHOWN: json.dumps(concept.shown, ensure_ascii=True),
        TURN: "0",
    }
