"""What stops along with an organization or a place, and what is asked about that."""

from __future__ import annotations

from generator.desk.asked import Posted
from generator.desk.listing import Line, State, lines
from generator.desk.states import INSTEAD, Answers
from generator.desk.thing import Thing
from generator.model import AnyEntry

ALSO = "ook"
"""The control in which she ticks what stops too."""


def ticked(thing: Thing, posted: Posted) -> tuple[AnyEntry, ...]:
    """Give what she ticked of all that belongs to something; what does not belong is left out."""
    wanted = posted.values.get(ALSO, ())
    return tuple(one for one in thing.left_behind if f"{one.folder}/{one.id}" in wanted)


def instead_of(thing: Thing) -> list[Line]:
    """Give what residents can use now: another place for a place, else what is found by itself."""
    is_place = thing.place.folder == "locaties"
    return [
        one for one in lines(thing.standing)
        if one.id != thing.place.id and one.state is State.OPEN
        and (one.folder == "locaties") is is_place
    ]  # fmt: skip


def wrong_about(
    along: tuple[AnyEntry, ...], answers: Answers, others: list[Line]
) -> dict[str, str]:
    """Give what is wrong with the answers by their controls, in words for her."""
    wrong: dict[str, str] = {}
    if answers.instead and all(one.id != answers.instead for one in others):
        wrong[INSTEAD] = "Kies iets uit de lijst."
    elif any(one.id == answers.instead for one in along):
        wrong[INSTEAD] = "Dit kruiste u aan bij wat ook stopt. Kies iets anders."
    return wrong


def answers_of(thing: Thing, answers: Answers) -> Answers:
    """Give the answers for what stops along: another place is nothing that comes instead of it."""
    is_place = thing.place.folder == "locaties"
    return Answers(answers.reason, answers.since, "" if is_place else answers.instead)
