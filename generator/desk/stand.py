"""How something stands, for the list of what else can be done with it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.desk.desk import Standing
from generator.desk.listing import State, content_of
from generator.desk.states import can_pause, status_of
from generator.desk.subjects import Subject, place_of
from generator.desk.thing import CLOSED, thing_at
from generator.desk.waiting import is_waiting
from generator.model import Status


@dataclass(frozen=True)
class Stand:
    """Whether something is on the map now, whether things of its kind can stop, and its state."""

    is_open: bool
    can_pause: bool
    word: str
    waits: bool = False
    """Whether it never was on the map: nobody put it there yet."""
    days_away: str = ""
    """Where on its page is asked when it is closed, or does not go on, for a while."""
    closes: bool = False
    """Whether that is a door that closes."""


def stand_of(subject: Subject, standing: Standing) -> Stand | None:
    """Give how something stands; None for what is not on the map, or is no thing on it."""
    place = place_of(standing, subject)
    if place is None or not subject.folder:
        return None
    status = status_of(content_of(standing, place))
    waits = is_waiting(standing, subject.folder, subject.id)
    word = str(State.WAITS) if waits else str(status)
    thing = thing_at(standing, subject.folder, subject.id)
    part = f"?erbij={thing.days_away}#{thing.days_away_part}" if thing.days_away else ""
    return Stand(
        status is Status.ACTIVE, can_pause(subject.model), word, waits, part,
        closes=thing.days_away == CLOSED,
    )  # fmt: skip
