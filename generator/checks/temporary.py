"""*Tijdelijk*: places that are closed, supporters on leave, what is full, and prices that change.

What is only true for a while is said with the list of what it touches, and once more when it is
over and may go.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.notices import Notice, key
from generator.consent import public_map
from generator.model import AnyEntry, Location, SocialMap, Status
from generator.model.leave import turns
from generator.model.lessons import course
from generator.model.periods import Absence, Closure
from generator.model.room import NewCost
from generator.model.touched import at_hours, may_be_elsewhere, places_of, touched
from generator.model.village import Village
from generator.problems import KeyPath
from generator.values.text import sort_key
from generator.wording import date_text, list_text, period_text

_GO = "dit is voorbij; haal het hier weg"


def old_news(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find news of which the last day is behind us: residents do not see it any more."""
    for index, item in enumerate(social_map.village.news):
        if item.is_over(today):
            path = (key(Village, "news"), index, key(item, "last"))
            message = (
                f"dit was tot en met {date_text(item.last)} en staat niet meer op de voorpagina; "
                "haal het weg, of geef een nieuwe datum"
            )
            yield Notice("dorp", path, "verlopen", message)


def closed_places(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what does not go on because a place is closed or stopped, in one list for each time."""
    for place in social_map.locations:
        if place.status is not Status.ACTIVE:
            yield from _stopped(social_map, place, today)
            continue
        for index, closure in enumerate(place.closures):
            path = (key(place, "closures"), index)
            if closure.is_over(today):
                yield Notice(place.id, (*path, key(Closure, "last")), "verlopen", _GO)
            elif told := _told(social_map, place, closure, today):
                yield Notice(place.id, path, "dicht", told)


def _told(social_map: SocialMap, place: Location, closure: Closure, today: date) -> str:
    """Say what a closure touches, and what it may touch; nothing when there is none of it."""
    found, perhaps = _touched(social_map, place, closure, today)
    when = period_text(closure.first, closure.last)
    parts = []
    if found:
        parts.append(
            f"dit gaat dan niet door ({len(found)}): {list_text(found)}. Bewoners lezen "
            f"dat het {when} dicht is. Is iets dan ergens anders? Zet het in dat bestand"
        )
    if perhaps:
        parts.append(
            f"van {list_text(perhaps)} staat er niet wanneer het hier is; bewoners lezen daar "
            f"'bel eerst of dit dan doorgaat'. Is het nooit hier? Haal daar dan 'locatie' weg"
        )
    return ". Ook: ".join(parts)


def lost_lessons(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find courses of which a lesson is lost, because the place is closed then."""
    for activity in social_map.activities:
        if not activity.is_active(today):
            continue
        for index, rule in enumerate(activity.schedules):
            known = course(social_map, activity, rule)
            if known is None or not known.lost or not (rule.rhythm or rule.days):
                continue
            days = list_text(map(date_text, known.lost))
            typed = list_text(day.isoformat() for day in known.lost)
            path: KeyPath = (key(activity, "schedules"), index, key(rule, "lessons"))
            message = (
                f"van de {rule.lessons} keer gaat het {known.times} keer door: op {days} is de "
                f"plek dicht. Zet bij 'niet_op': {typed}; dan komt die keer er aan het eind bij. "
                f"Komt die er niet bij, typ dan ook 'lessen: {known.times}'"
            )
            yield Notice(activity.id, path, "dicht", message)


def _touched(
    social_map: SocialMap, place: Location, closure: Closure, today: date
) -> tuple[list[str], list[str]]:
    """Give what does not go on, and what has no days by which anybody can tell."""
    entries = tuple(touched(social_map, place, closure, today))
    names = [one.id for one in entries if not may_be_elsewhere(one)]
    perhaps = [one.id for one in entries if may_be_elsewhere(one)]
    there = (
        f"het spreekuur van {one.id}"
        for one in social_map.village.supporters
        if any(
            at_hours(row, closure, social_map.village.calendar)
            for row in one.office_hours
            if row.location == place.id
        )
    )
    return [*sorted(names, key=sort_key), *there], sorted(perhaps, key=sort_key)


def _stopped(social_map: SocialMap, place: Location, today: date) -> Iterator[Notice]:
    """Say what is still at a place that has stopped."""
    still: list[str] = [
        *(one.id for one in social_map.active_entries(today) if place.id in places_of(one)),
        *(one.id for one in social_map.active_organizations(today) if one.location == place.id),
    ]
    if not still:
        return
    new = social_map.location(place.replaced_by)
    advice = f"'locatie: {new.id}'" if new else "een andere 'locatie'"
    message = (
        f"hier staat nog ({len(still)}): {list_text(sorted(still, key=sort_key))}. Bewoners lezen "
        f"dat het niet doorgaat. Gaat het ergens anders door? Zet dan in dat bestand {advice}"
    )
    yield Notice(place.id, (key(place, "status"),), "gestopt", message)


def absences(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find leave that is over, and whoever stands in but is not on the map."""
    public = {one.id for one in public_map(social_map, today).village.supporters}
    renamed = public_map(social_map, today).renamed
    for at, one in enumerate(social_map.village.supporters):
        for index, away in enumerate(one.absences):
            path: KeyPath = (key(Village, "supporters"), at, key(one, "absences"), index)
            if away.is_over(today):
                yield Notice("dorp", (*path, key(Absence, "last")), "verlopen", _GO)
            elif away.stand_in and renamed.get(away.stand_in, away.stand_in) not in public:
                message = (
                    f"'{away.stand_in}' staat niet op de kaart, dus bewoners zien nu niet wie er "
                    "vervangt; noem iemand anders, of haal deze regel weg"
                )
                yield Notice("dorp", (*path, key(Absence, "stand_in")), "afwezig", message)
        yield from _nobody(social_map, at, today)


def _nobody(social_map: SocialMap, at: int, today: date) -> Iterator[Notice]:
    """Find days on which whoever stands in is not there either."""
    supporters = social_map.village.supporters
    one = supporters[at]
    for turn in turns(supporters, one, today):
        index, away = next(
            (index, away) for index, away in enumerate(one.absences) if away.covers(turn.first)
        )
        if turn.stand_in is None and away.stand_in:
            message = (
                f"{period_text(turn.first, turn.last)} is '{away.stand_in}' er ook niet, en dan "
                "neemt niemand op; noem bij een van beiden een andere vervanger"
            )
            path = (key(Village, "supporters"), at, key(one, "absences"), index)
            yield Notice("dorp", (*path, key(Absence, "stand_in")), "afwezig", message)


def full_and_prices(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find what is not full any more, and new prices that are the price now."""
    for entry in social_map.active_entries(today):
        yield from _room(entry, today)
        if entry.new_cost is not None and entry.new_cost.first <= today:
            new = entry.new_cost
            message = (
                f"dit geldt sinds {date_text(new.first)}; "
                f"zet '{new.cost}' bij 'kosten' en haal 'nieuwe_kosten' weg"
            )
            path = (key(entry, "new_cost"), key(NewCost, "first"))
            yield Notice(entry.id, path, "verlopen", message)


def _room(entry: AnyEntry, today: date) -> Iterator[Notice]:
    if entry.full is None or entry.full.holds(today) or not entry.full.until:
        return
    if entry.full.until > date.min:
        also = " en 'wachtlijst'" if entry.waiting else ""
        message = (
            f"het was vol tot {date_text(entry.full.until)}; haal 'vol'{also} weg, of geef een "
            "nieuwe datum als het nog vol is"
        )
        yield Notice(entry.id, (key(entry, "full"),), "verlopen", message)
