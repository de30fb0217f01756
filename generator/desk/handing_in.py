"""What happens when she presses Opslaan: saved, asked about, or kept as a draft.

In: a draft, and her answers to what was asked before. Out: what came of it, as a value.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from generator.desk.filled import known_to
from generator.desk.saving.her_words import in_her_words
from generator.desk.saving.saving import Plan, Saved, planned, put_in_place
from generator.desk.sheet import Sheet
from generator.desk.workbench import Workbench
from generator.editing.amending import Clash
from generator.editing.history import mark_of
from generator.form.known import names_of
from generator.problems import Problem
from generator.reading.files import map_name

SAVE, SEEN, CHOICE, AGREED = "_opslaan", "_gezien", "_keuze", "_opmerkingen"
MINE, THEIRS = "mijn", "ander"
Values = Mapping[str, tuple[str, ...]]
_NUMBER: Final = re.compile(r"\d+")


@dataclass(frozen=True)
class Clashes:
    """What somebody else changed as well: each is asked about, with both in sight."""

    plan: Plan


@dataclass(frozen=True)
class Remarks:
    """Remarks that would go with a field that goes; `agreed` is what says that they may."""

    plan: Plan
    agreed: str


@dataclass(frozen=True)
class NotYet:
    """Not saved, for then something on the map would be wrong; it stays a draft."""

    problems: tuple[Problem, ...]
    elsewhere: int


@dataclass(frozen=True)
class Done:
    """Saved; `changed` is false when there was nothing to save.

    `beside` are the answers that somebody else changed meanwhile, in words: those stand there too.
    """

    saved: Saved
    changed: bool
    beside: tuple[str, ...] = ()


Outcome = Clashes | Remarks | NotYet | Done


def hand_in(bench: Workbench, sheet: Sheet, values: Values) -> Outcome:
    """Save a draft, unless something has to be asked first. Raises `CannotDo`."""
    folder, concept = bench.desk.folder, sheet.concept
    plan = planned(folder, concept.place, concept.base, sheet.content)
    if plan.clashes:
        choices = _choices(plan, values)
        if choices is None:
            return Clashes(plan)
        plan = planned(folder, concept.place, concept.base, sheet.content, choices)
    agreed = _mark(plan)
    if plan.remarks and _one(values, AGREED) != agreed:
        return Remarks(plan, agreed)
    made = [
        new
        for place, data in sheet.made.items()
        if (new := Plan(place, None, data)) and not (folder / place).exists()
    ]
    if wrong := _new_errors(bench, [plan, *made]):
        here = [one for one in wrong if one.path == sheet.path]
        return NotYet(tuple(here), len(wrong) - len(here))
    saved = put_in_place(folder, [plan, *made], bench.versions, bench.desk.now())
    return Done(saved, plan.changes or bool(made), _of_others(bench, plan, concept.base))


def _of_others(bench: Workbench, plan: Plan, base: bytes | None) -> tuple[str, ...]:
    """Give what somebody else changed since she opened the page and what stays, in words."""
    if plan.there in {base, plan.data} or base is None or plan.there is None:
        return ()
    names = names_of(known_to(bench.desk, bench.desk.standing()))
    theirs = in_her_words(plan.place, base, plan.there, names, bench.desk.today())
    stays = in_her_words(plan.place, base, plan.data, names, bench.desk.today())
    return tuple(one for one in theirs if one in stays)


def _choices(plan: Plan, values: Values) -> Sequence[Any] | None:
    """Give what she chose for every clash; None when she was not asked about these."""
    chosen = [_one(values, f"{CHOICE}.{number}") for number in range(len(plan.clashes))]
    if _one(values, SEEN) != plan.seen or not {*chosen} <= {MINE, THEIRS}:
        return None
    return [_chosen(clash, word) for clash, word in zip(plan.clashes, chosen, strict=True)]


def _chosen(clash: Clash, word: str) -> Any:
    return clash.mine if word == MINE else clash.theirs


def _mark(plan: Plan) -> str:
    """Give what tells these remarks from others."""
    return mark_of("\n".join(one.text for one in plan.remarks).encode(errors="replace"))


def _new_errors(bench: Workbench, plans: Iterable[Plan]) -> tuple[Problem, ...]:
    """Give the errors that the map would get and does not have now, in any file."""
    today = bench.desk.today()
    before = bench.beside.draft(today).errors
    after = bench.beside.draft(today, {one.place: one.data for one in plans}).errors
    elsewhere = {_kind_of(one) for one in before}
    changed = {f"{map_name(bench.desk.folder)}/{one.place}" for one in plans}
    left, new = Counter(_in_file(one) for one in before), list[Problem]()
    for one in after:
        was_there = left[_in_file(one)] > 0
        left[_in_file(one)] -= 1
        if not was_there and (one.path in changed or _kind_of(one) not in elsewhere):
            new.append(one)
    return tuple(new)


def _kind_of(problem: Problem) -> tuple[str, str]:
    """Give what is wrong wherever it stands: a word that is nowhere is told once, at its first.

    When it is mended there, it is told at the next file that has it, which was as wrong before.
    """
    return problem.code, problem.message.partition(";")[0]


def _in_file(problem: Problem) -> tuple[str, str, str, str]:
    """Give what is wrong in a file, wherever in it.

    Lines and the numbers of rows move when something comes or goes above them, and the message may
    name other lines.
    """
    return problem.path, _NUMBER.sub("", problem.key), *_kind_of(problem)


def _one(values: Values, name: str) -> str:
    return values.get(name, ("",))[-1]
