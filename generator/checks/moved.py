"""*Verplaatst*: a date that was moved and is none, or that moved to where there is one already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from generator.checks.notices import Notice, key
from generator.model import Activity, SocialMap, Status
from generator.model.timing import Schedule
from generator.schedule import Calendar, joined
from generator.schedule.occurrences import is_planned, planned
from generator.wording import day_date_text, list_text

# A date beside the one that was meant lies at most this far away.
_NEAR = timedelta(days=35)


@dataclass(frozen=True)
class _Plan:
    """The rules that a moved date may be of, with what the village's calendar says."""

    activity: Activity
    rules: tuple[Schedule, ...]
    calendar: Calendar

    def has(self, day: date) -> bool:
        """Tell whether there would be something on a day, before anything is moved."""
        return any(
            is_planned(rule, joined(rule.exceptions, self.activity.exceptions), day, self.calendar)
            for rule in self.rules
        )

    def beside(self, day: date) -> tuple[date, ...]:
        """Give the last date before a day and the first one after it."""
        days = sorted(
            one
            for rule in self.rules
            for one in planned(
                rule, joined(rule.exceptions, self.activity.exceptions),
                day - _NEAR, day + _NEAR, self.calendar,
            )
        )  # fmt: skip
        before, after = [one for one in days if one < day], [one for one in days if one > day]
        return (*before[-1:], *after[:1])


def moved_wrongly(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find moved dates on which there is nothing to move, or that move onto another date."""
    calendar = social_map.village.calendar
    for activity in social_map.activities:
        if activity.status is not Status.ACTIVE:
            continue
        whole = _Plan(activity, activity.schedules, calendar)
        yield from _moves(whole, activity.moves, (key(activity, "moves"),), today)
        for index, rule in enumerate(activity.schedules):
            path = (key(activity, "schedules"), index, key(rule, "moves"))
            yield from _moves(_Plan(activity, (rule,), calendar), rule.moves, path, today)


def _moves(
    plan: _Plan, moves: Iterable[Any], path: tuple[str | int, ...], today: date
) -> Iterator[Notice]:
    for number, move in enumerate(moves):
        if move.day < today:
            continue
        id_, place = plan.activity.id, (*path, number)
        if not plan.has(move.day):
            meant = list_text((one.isoformat() for one in plan.beside(move.day)), "of")
            message = (
                f"op {day_date_text(move.day)} is dit er niet, dus er is niets te verplaatsen; "
                + (f"typ {meant}" if meant else "haal deze regel weg")
            )
            yield Notice(id_, (*place, key(move, "day")), "verplaatst", message)
        elif move.to is not None and move.to != move.day and plan.has(move.to):
            message = (
                f"op {day_date_text(move.to)} is dit er al; typ een andere dag. Gaat "
                f"{day_date_text(move.day)} niet door, zet die datum dan bij 'niet_op'"
            )
            yield Notice(id_, (*place, key(move, "to")), "verplaatst", message)
