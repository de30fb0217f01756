"""The form of one file, from the declarations, what the file says and what is wrong in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from generator.form.asking import questions_of
from generator.form.controls.texts import as_text
from generator.form.documents import block_of, path_in
from generator.form.known import Known, names_of
from generator.form.making import Maker
from generator.form.mends import Before, Case, mends_of
from generator.form.places import control_at, key_path, labels
from generator.form.telling import in_order, told_at
from generator.form.tree import Field, Form, Group, Right, Told
from generator.form.unseen import what_is_unseen
from generator.form.whole import whole_form
from generator.form.words import IN_TEXT, named_in, said
from generator.model.asked import Heading
from generator.model.declarations import aliases
from generator.model.plain_values import suggested_id
from generator.problems import KeyPath, Problem
from generator.reading.examples import EXAMPLE_MARK

Righter = Callable[[Problem], Right | None]


def form_of(
    model: type[BaseModel],
    content: Any,
    problems: Iterable[Problem] = (),
    known: Known | None = None,
    *,
    kind: str = "",
    only: Collection[str] = (),
    more: Collection[str] = (),
    right: Righter | None = None,
    making: Mapping[str, str] = MappingProxyType({}),
) -> Form:
    """Give the form of a file that says `content`, plain texts, lists and blocks.

    A lone text is a file that cannot be read so: its form has that text to mend.

    `problems` are those of this file alone. `only` are the keys of the questions to show, all at
    once, where not all of them are; `more` the names of lists that get an empty row in sight.
    `right` tells what of the text of the file can be put right at once; `making` is what is to be
    made beside this file, by the name of the question.
    """
    if isinstance(content, str):
        return replace(whole_form(content, problems), kind=kind)
    block = block_of(model, content)
    subject = _Subject(
        model,
        block,
        known or Known(),
        frozenset(only),
        frozenset(more),
        right,
        making,
    )
    bare = replace(subject.form(block), kind=kind)
    return told_at(bare, subject.told(bare, problems))


def told_of(
    model: type[BaseModel],
    content: Any,
    problems: Iterable[Problem],
    known: Known,
    *,
    only: Collection[str] = (),
    right: Righter | None = None,
) -> tuple[Told, ...]:
    """Give what the form of a file tells of its problems, without buttons: that is quick.

    What there is to choose from is in no message, so no form is filled with that.
    """
    if isinstance(content, str):
        return whole_form(content, problems).told
    block = block_of(model, content)
    subject = _Subject(model, block, known, frozenset(only), frozenset(), right, {})
    bare = replace(subject, known=Known(today=known.today)).form(block)
    return in_order(bare, subject.told(bare, problems, has_buttons=False))


@dataclass(frozen=True)
class _Subject:
    """What a form is about: a kind and what its file says, and which questions are shown."""

    model: type[BaseModel]
    block: Mapping[str, Any]
    known: Known
    only: frozenset[str]
    more: frozenset[str]
    right: Righter | None
    making: Mapping[str, str]

    def form(self, block: Mapping[str, Any]) -> Form:
        """Give the form of a block like this one, in which nothing is told."""
        maker = Maker(self.known, block, self.more, self.making)
        if self.only:
            # A few questions need no headings to hide behind.
            few = [one for one in questions_of(self.model) if one.key in self.only]
            return Form("", tuple(maker.whole(one, block) for one in few), (), title=_title(block))
        asked = questions_of(self.model)
        basic = [part for one in asked if (part := maker.part(one, block, basic=True))]
        rest = [(one, part) for one in asked if (part := maker.part(one, block, basic=False))]
        headings = dict.fromkeys(one.asked.heading for one, _ in rest)
        groups = (
            _group(heading, [part for one, part in rest if one.asked.heading is heading])
            for heading in headings
        )
        unseen = what_is_unseen(self.model, block)
        return Form("", tuple(basic), tuple(groups), unseen, title=_title(block))

    def told(
        self, form: Form, problems: Iterable[Problem], *, has_buttons: bool = True
    ) -> Iterator[Told]:
        """Give each problem at its control, in the words of the form, with buttons that mend it."""
        asked = labels(form)
        names = names_of(self.known)
        before = Before(self.model, self.block, self.known, form)
        for problem in problems:
            path = path_in(self.model, key_path(problem.key), self.block)
            if self._elsewhere(path):
                continue
            control = control_at(form, path)
            case = Case(problem, path, before)
            text = said(problem, self.model, path, names)
            in_text = IN_TEXT in text
            is_example = problem.code == EXAMPLE_MARK
            right = self.right(problem) if (in_text or is_example) and self.right else None
            yield Told(
                control, right.text if right else text, problem.level, asked.get(control, ""),
                problem, mends_of(case, self.form) if has_buttons else (), in_text=in_text,
                rights=right.buttons if right else (),
                about=tuple(self._about(named_in(problem, names))),
            )  # fmt: skip

    def _about(self, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
        """Give the name and address of each other thing that has a file of its own."""
        things = self.known.map.by_id if self.known.map else {}
        for id_ in ids:
            if id_ in things and id_ != self.known.own:
                name = getattr(things[id_], "name", "") or getattr(things[id_], "question", "")
                yield str(name), f"{things[id_].folder}/{id_}"

    def _elsewhere(self, path: KeyPath) -> bool:
        """Tell whether a question is not among those that are shown."""
        return bool(self.only and path) and path[0] in {*aliases(self.model)} - self.only


def _title(block: Mapping[str, Any]) -> str:
    return as_text(block.get("naam", block.get("vraag", "")))


def _group(heading: Heading, fields: Sequence[Field]) -> Group:
    filled = sum(one.filled for one in fields)
    return Group(suggested_id(str(heading)), str(heading), tuple(fields), filled)
