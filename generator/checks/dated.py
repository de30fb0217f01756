"""*Verouderd*: what was checked too long ago, has passed, or never happens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from generator.checks.notices import Notice, key
from generator.model import Activity, Item, Reach, Route, SocialMap, Status
from generator.model.village import Village
from generator.schedule import Calendar, is_planned, joined, occurrences
from generator.wording import date_text

MAX_AGE = timedelta(days=365)
MAX_AGE_ACTIVITY = timedelta(days=183)
LOOK_AHEAD = timedelta(days=366)
YEARS_AHEAD = timedelta(days=9 * 366)
SOON = timedelta(days=35)


def stale(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what nobody has verified for a year, or half a year for an activity."""
    for one in social_map.to_verify:
        if one.source and one.source.day and one.source.day > today:
            seen = (key(one, "source"), key(one.source, "day"))
            yield Notice(one.id, seen, "verouderd", "deze datum ligt in de toekomst; klopt dat?")
        path = (key(one, "assured"),)
        if one.assured is None:
            if _can_wait(one, today):
                continue
            message = "nog nooit nagevraagd; zet de datum erbij waarop u het hebt gecontroleerd"
            yield Notice(one.id, path, "verouderd", message)
            continue
        limit = MAX_AGE_ACTIVITY if isinstance(one, Activity) else MAX_AGE
        if one.assured > today:
            yield Notice(one.id, path, "verouderd", "deze datum ligt in de toekomst; klopt dat?")
        elif today - one.assured > limit:
            months = "6" if isinstance(one, Activity) else "12"
            message = (
                f"langer dan {months} maanden geleden nagevraagd ({date_text(one.assured)}); "
                f"vraag het na en typ dan: kaart herzien {one.id} --akkoord"
            )
            yield Notice(one.id, path, "verouderd", message)


def _can_wait(one: Item, today: date) -> bool:
    """Tell whether nobody needs to phone about something that was seen this year.

    That is so of a life question, which tells of other things, each with a day of its own; and of
    a line of the whole country, which not every village has to phone.
    """
    shared = isinstance(one, Route) or getattr(one, "reach", None) is Reach.COUNTRY
    seen = one.source.day if one.source else None
    return shared and seen is not None and today - seen <= MAX_AGE


def stale_numbers(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find emergency numbers that were verified too long ago.

    What the country shares is looked after with the program; a number of the region is not.
    """
    for index, one in enumerate(social_map.village.emergency_numbers):
        path = (key(Village, "emergency_numbers"), index, key(one, "assured"))
        if one.assured is None:
            continue
        if one.assured > today:
            yield Notice("dorp", path, "verouderd", "deze datum ligt in de toekomst; klopt dat?")
        elif today - one.assured > MAX_AGE:
            message = (
                f"langer dan 12 maanden geleden nagevraagd ({date_text(one.assured)}); bel het "
                "nummer en zet hier de datum van vandaag"
            )
            yield Notice("dorp", path, "verouderd", message)


def passed(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find entries whose last day is behind us, and rhythms that are over or never come."""
    for entry in social_map.entries:
        if entry.status is not Status.ACTIVE:
            continue
        if entry.valid_until and entry.valid_until < today:
            message = (
                f"dit was tot en met {date_text(entry.valid_until)} en staat nu niet op de kaart; "
                "geef een nieuwe datum of zet 'status: gestopt'"
            )
            yield Notice(entry.id, (key(entry, "valid_until"),), "verlopen", message)
        elif isinstance(entry, Activity):
            yield from _schedules(social_map, entry, today)


def _schedules(social_map: SocialMap, activity: Activity, today: date) -> Iterator[Notice]:
    region = social_map.village.calendar
    whole = activity.exceptions
    ended = [rule.has_ended(today, whole) for rule in activity.schedules]
    for index, rule in enumerate(activity.schedules):
        path = (key(activity, "schedules"), index)
        if ended[index] and (last := rule.last_day(whole)):
            # A season that is over is no news while the next one stands beside it.
            if all(ended):
                message = (
                    f"deze regel is voorbij ({date_text(last)}); "
                    "geef nieuwe datums, of zet 'status: gestopt' in dit bestand"
                )
                yield Notice(activity.id, path, "verlopen", message)
            continue
        if not (rule.days or rule.rhythm or rule.dates):
            continue
        start = max(today, rule.valid_from or today)
        # What comes once a year, or on the fifth Monday of one month, may be years away.
        is_rare = rule.rhythm is not None and (rule.rhythm.months or rule.rhythm.names)
        ahead = YEARS_AHEAD if is_rare else LOOK_AHEAD
        end = min(start + ahead, rule.valid_until or start + ahead)
        # Nearly everything comes soon, and then the rest of the year need not be worked out.
        soon = min(start + SOON, end)
        spans = ((start, soon), (soon, end))
        if not any(occurrences(rule, activity.exceptions, *span, region) for span in spans):
            has_season = rule.exceptions.seasons or activity.exceptions.seasons
            season = ", 'seizoen'" if has_season else ""
            message = (
                "met deze regel is er nooit iets te doen; kijk naar de dagen, "
                f"'vanaf', 'tot_en_met'{season} en 'niet_op'"
            )
            yield Notice(activity.id, path, "nooit", message)
    yield from _moved(activity, region, today)


def _moved(activity: Activity, calendar: Calendar, today: date) -> Iterator[Notice]:
    """Find dates that were moved, though by the calendar of this village nothing is on then."""
    rules = activity.schedules
    places = [
        ((key(activity, "moves"), index), move, rules) for index, move in enumerate(activity.moves)
    ] + [
        ((key(activity, "schedules"), at, key(rule, "moves"), index), move, (rule,))
        for at, rule in enumerate(rules)
        for index, move in enumerate(rule.moves)
    ]
    for path, move, own in places:
        every = [(rule, joined(rule.exceptions, activity.exceptions)) for rule in own]
        if move.day >= today and not any(
            is_planned(rule, exceptions, move.day, calendar) for rule, exceptions in every
        ):
            message = (
                f"op {date_text(move.day)} is er niets, door 'niet_op' of 'seizoen'; gaat het op "
                f"de nieuwe dag wel door, typ dan bij 'wel_op': {move.day.isoformat()}"
            )
            yield Notice(activity.id, path, "nooit", message)
