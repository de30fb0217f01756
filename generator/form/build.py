"""The form of one file, from the declarations, what the file says and what is wrong in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from generator.form.asking import questions_of
from generator.form.controls.texts import as_text
from generator.form.documents import block_of, path_in
from generator.form.known import Known
from generator.form.making import Maker
from generator.form.mends import Case, mends_of, names_of
from generator.form.places import control_at, key_path
from generator.form.telling import told_at
from generator.form.tree import Field, Form, Group, Told
from generator.form.unseen import what_is_unseen
from generator.form.words import said
from generator.model.asked import Heading
from generator.model.plain_values import suggested_id
from generator.problems import Problem


def form_of(
    model: type[BaseModel],
    content: Any,
    problems: Iterable[Problem] = (),
    known: Known | None = None,
    *,
    kind: str = "",
    only: Collection[str] = (),
    more: Collection[str] = (),
) -> Form:
    """Give the form of a file that says `content`, plain texts, lists and blocks.

    `problems` are those of this file alone. `only` are the keys of the questions to show, where
    not all of them are; `more` the names of lists that get an empty row in sight.
    """
    around = known or Known()
    block = block_of(model, content)
    bare = replace(
        _bare(model, block, Maker(around, block, frozenset(more)), frozenset(only)), kind=kind
    )
    told = _told(bare, model, block, tuple(problems), around)
    return told_at(bare, told)


def _bare(
    model: type[BaseModel], block: Mapping[str, Any], builder: Maker, only: frozenset[str]
) -> Form:
    """Give a form in which nothing is told."""
    asked = [one for one in questions_of(model) if not only or one.key in only]
    basic = [part for one in asked if one.basic and (part := builder.part(one, block, basic=True))]
    rest = [
        (one, part) for one in asked if (part := builder.part(one, block, basic=False)) is not None
    ]
    headings = dict.fromkeys(one.asked.heading for one, _ in rest)
    groups = [
        _group(heading, [part for one, part in rest if one.asked.heading is heading])
        for heading in headings
    ]
    unseen = what_is_unseen(model, block) if not only else ()
    return Form("", tuple(basic), tuple(groups), tuple(unseen), title=_title(block))


def _told(
    form: Form, model: type[BaseModel], block: Mapping[str, Any], problems: Iterable[Problem],
    known: Known,
) -> Iterator[Told]:  # fmt: skip
    """Give each problem at its control, in the words of the form, with the buttons that mend it."""
    labels = {one.name: one.question for one in form.all_fields()}
    names = names_of(known)

    def form_with(content: Any) -> Form:
        same = content is block
        return form if same else _bare(model, content, Maker(known, content), frozenset())

    for problem in problems:
        path = path_in(model, key_path(problem.key), block)
        control = control_at(form, path)
        case = Case(problem, model, block, path, known)
        yield Told(
            control, said(problem, model, path, names), problem.level, labels.get(control, ""),
            problem, mends_of(case, form_with),
        )  # fmt: skip


def _title(block: Mapping[str, Any]) -> str:
    return as_text(block.get("naam", block.get("vraag", "")))


def _group(heading: Heading, fields: Sequence[Field]) -> Group:
    filled = sum(one.filled for one in fields)
    return Group(suggested_id(str(heading)), str(heading), tuple(fields), filled)
