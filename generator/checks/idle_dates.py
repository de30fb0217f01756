"""Dates that change nothing or go where nothing can be: mostly the day that was meant is another.

In: a map and the day of today. Out: a notice at each such date, with the days that can be meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from generator.checks.notices import Notice, key
from generator.model import Activity, SocialMap, Status
from generator.model.exceptions import Moved
from generator.model.schedules import Schedule
from generator.problems import KeyPath
from generator.schedule import Calendar, Exceptions, is_planned, joined, planned
from generator.wording import day_date_text

# Nobody moves one time of something so far.
_FAR = timedelta(days=92)
_AROUND = timedelta(days=45)
_NO_EXCEPTIONS = Exceptions()


def idle_dates(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find days off on which it is not anyway, and extra days on which it would never be."""
    calendar = social_map.village.calendar
    for activity in social_map.activities:
        if activity.status is not Status.ACTIVE:
            continue
        yield from _of((), activity, activity.schedules, calendar, today)
        for index, rule in enumerate(activity.schedules):
            path: KeyPath = (key(activity, "schedules"), index)
            around = replace(activity.exceptions, moves=())
            yield from _of(path, rule, (rule,), calendar, today, owner=activity.id, around=around)
        yield from _far_moves(activity, today)


def _of(
    path: KeyPath, one: Activity | Schedule, rules: Sequence[Schedule], calendar: Calendar,
    today: date, *, owner: str = "", around: Exceptions = _NO_EXCEPTIONS,
) -> Iterator[Notice]:  # fmt: skip
    """Look at the days off and the extra days of an activity, or of one of its rules."""
    dated = [rule for rule in rules if rule.days or rule.rhythm or rule.dates]
    if not dated:
        return
    owner = owner or getattr(one, "id", "")
    for day in _coming(one.off.dates, today):
        if not _planned(dated, around, day, day, calendar):
            meant = _instead(dated, day, calendar)
            message = f"op {day_date_text(day)} is het toch al niet; {meant}"
            yield Notice(owner, (*path, key(one, "off")), "nooit", message)
    for day in _coming(one.goes_on.dates, today):
        if not _planned(dated, _NO_EXCEPTIONS, day, day, calendar):
            message = (
                f"op {day_date_text(day)} is het volgens 'wanneer' niet, dus er komt geen keer "
                f"bij; is het dan wel, zet {day.isoformat()} bij 'op' in een eigen regel"
            )
            yield Notice(owner, (*path, key(one, "goes_on")), "nooit", message)


def _coming(days: Iterable[date], today: date) -> list[date]:
    return [day for day in days if day >= today]


def _planned(
    rules: Sequence[Schedule], around: Exceptions, first: date, last: date, calendar: Calendar
) -> list[date]:
    """Give the days on which a rule would be without its own days off, courses included."""
    found: set[date] = set()
    for rule in rules:
        bare = joined(_without_days(rule.exceptions), _without_days(around))
        found.update(planned(rule, bare, first, last, calendar))
    return sorted(found)


def _without_days(exceptions: Exceptions) -> Exceptions:
    """Keep the seasons alone."""
    return replace(_NO_EXCEPTIONS, seasons=exceptions.seasons)


def _instead(rules: Sequence[Schedule], day: date, calendar: Calendar) -> str:
    around = _planned(rules, _NO_EXCEPTIONS, day - _AROUND, day + _AROUND, calendar)
    before = max((one for one in around if one < day), default=None)
    after = min((one for one in around if one > day), default=None)
    near = " of ".join(one.isoformat() for one in (before, after) if one is not None)
    return f"bedoelt u {near}? Anders kan deze datum weg" if near else "deze datum kan weg"


def _far_moves(activity: Activity, today: date) -> Iterator[Notice]:
    for path, move in _moves(activity):
        if move.to is None or move.day < today:
            continue
        if move.to < today or abs(move.to - move.day) > _FAR:
            year = move.day.year + (move.to.replace(year=move.day.year) < today)
            message = f"dit is ver van {day_date_text(move.day)}; bedoelt u het jaar {year}?"
            yield Notice(activity.id, (*path, key(move, "to")), "nooit", message)


def _moves(activity: Activity) -> Iterator[tuple[KeyPath, Moved]]:
    for index, move in enumerate(activity.moves):
        yield (key(activity, "moves"), index), move
    for at, rule in enumerate(activity.schedules):
        for index, move in enumerate(rule.moves):
            yield (key(activity, "schedules"), at, key(rule, "moves"), index), move


def moved_to_closed(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find dates that were moved to a day on which the place is closed: they vanish."""
    for activity in social_map.activities:
        for path, move in _moves(activity):
            day = move.to or move.day
            if day < today or not _is_closed(social_map, activity, path, move):
                continue
            message = (
                f"op {day_date_text(day)} is de plek dicht, dus dan is er niets; "
                "kies een andere dag, of zet bij 'locatie' waar het dan is"
            )
            named = next((name for name in ("location", "to") if getattr(move, name)), "day")
            yield Notice(activity.id, (*path, key(move, named)), "nooit", message)


def _is_closed(social_map: SocialMap, activity: Activity, path: KeyPath, move: Moved) -> bool:
    """Tell whether it is closed wherever something goes on the day to which it was moved.

    A move of the whole activity is one of each of its rules, and each rule may have its own place.
    """
    at = path[1] if len(path) > 2 else None
    rules = activity.schedules if at is None else (activity.schedules[int(at)],)
    day, whole = move.to or move.day, activity.exceptions
    own = [
        rule.location
        for rule in rules
        if is_planned(rule, joined(rule.exceptions, whole), move.day, social_map.village.calendar)
    ]
    places = {move.location or place or activity.location for place in own}
    return bool(places) and all(social_map.closed(place, day) for place in places)


def moved_twice(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find dates that both the activity and one of its rules move: only the rule counts."""
    for activity in social_map.activities:
        own = {move.day for rule in activity.schedules for move in rule.moves}
        for index, move in enumerate(activity.moves):
            if move.day in own and move.day >= today:
                path: KeyPath = (key(activity, "moves"), index, key(move, "day"))
                message = (
                    f"{day_date_text(move.day)} staat ook bij 'verplaatst' onder 'wanneer', en "
                    "dat telt; haal het hier weg"
                )
                yield Notice(activity.id, path, "dubbel", message)
