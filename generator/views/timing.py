"""Opening hours and rhythms of the map in words, and what there is on each day of the week."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from generator.consent import PublicMap
from generator.consent.homes import HOME_NAME
from generator.keeping.memory import Memory, watched
from generator.model import Activity, AnyEntry, OpeningHours, Schedule
from generator.model.lessons import course
from generator.schedule import Exceptions
from generator.values.calendar_names import WEEKDAYS
from generator.values.day_numbers import HOLIDAYS
from generator.views.occasions import where
from generator.views.parts import EntryView
from generator.views.whole import AgendaDay, AgendaItem
from generator.wording import (
    day_names_text,
    exceptions_text,
    move_text,
    opening_text,
    rule_text,
    season_text,
    times_text,
)


def _at(social_map: PublicMap, location_id: str | None) -> str:
    location = social_map.location(location_id)
    if location is None:
        return ""
    if location.name == HOME_NAME:
        kern = f" in {social_map.kern(location.kern).name}" if location.kern else ""
        return f", {HOME_NAME[:1].lower()}{HOME_NAME[1:]}{kern}"
    return f", in {location.name}"


def opening_lines(
    social_map: PublicMap, hours: Iterable[OpeningHours], today: date | None = None
) -> tuple[str, ...]:
    """Give opening hours in words, one line for days that share their times and place."""
    every = tuple(hours)
    lasting = tuple(one for one in every if today is None or not one.has_ended(today)) or every
    lines: list[str] = []
    by_place: dict[str | None, list[OpeningHours]] = {}
    for one in lasting:
        by_place.setdefault(one.location, []).append(one)
    for location_id, group in by_place.items():
        lines.extend(f"{line}{_at(social_map, location_id)}" for line in opening_text(group, today))
    return tuple(lines)


def schedule_lines(social_map: PublicMap, entry: AnyEntry, today: date) -> tuple[str, ...]:
    """Give each rhythm in words, with its place when that is not the usual one."""
    return tuple(
        f"{_said(social_map, entry, one, today)}{_at(social_map, one.location)}"
        for one in current(entry, today)
    )


def _said(social_map: PublicMap, entry: AnyEntry, one: Schedule, today: date) -> str:
    return rule_text(one, today=today, course=course(social_map, entry, one))


def moved_lines(
    social_map: PublicMap, schedules: Iterable[Schedule], whole: Exceptions, today: date
) -> tuple[str, ...]:
    """Give the dates that were moved and are not over; `whole` is what the entry says of all."""
    return tuple(text for text, _ in moved_days(social_map, schedules, whole, today))


def moved_days(
    social_map: PublicMap, schedules: Iterable[Schedule], whole: Exceptions, today: date
) -> Iterator[tuple[str, date]]:
    """Give each date that was moved and is not over in words, with the last day it is about."""
    every = [*whole.moves, *(move for one in schedules for move in one.moves)]
    last = {move.day: max(move.day, move.to or move.day) for move in every}
    ahead = {move.day: move for move in every if last[move.day] >= today}
    for day in sorted(ahead):
        place = _at(social_map, ahead[day].location).removeprefix(", ")
        yield move_text(ahead[day], place), last[day]


def current(entry: AnyEntry, today: date) -> tuple[Schedule, ...]:
    """Leave out the seasons that are over, unless nothing else is left to show."""
    if not isinstance(entry, Activity):
        return ()
    whole, every = entry.exceptions, entry.schedules
    return tuple(one for one in every if not one.has_ended(today, whole)) or every


def exception_text(exceptions: Exceptions, today: date) -> str:
    """Give the season, and when something does not happen; empty when there is nothing to say."""
    seasons = (season_text(season) for season in exceptions.seasons)
    return "; ".join(filter(None, (*seasons, exceptions_text(exceptions, today))))


def holidays_text(
    social_map: PublicMap, whole: Exceptions, rules: Iterable[Schedule | OpeningHours]
) -> str:
    """Give which days "feestdagen" means, when something is said of them; empty otherwise."""
    lines = tuple(rules)
    every = [whole, *(rule.exceptions for rule in lines)]
    said = any(one.public_holidays or one.goes_on.public_holidays for one in every) or any(
        HOLIDAYS in rule.days for rule in lines
    )
    return day_names_text(social_map.village.holidays) if said else ""


def open_weekdays(hours: Iterable[OpeningHours], schedules: Iterable[Schedule]) -> tuple[int, ...]:
    """Give the days of the week (0 is Monday) on which a resident can go."""
    found = {day for one in hours for day in one.all_days}
    for schedule in schedules:
        found.update(schedule.all_days)
        found.update(day.weekday() for day in schedule.dates)
    return tuple(sorted(found))


def agenda(
    social_map: PublicMap, views: Iterable[EntryView], today: date, memory: Memory
) -> tuple[AgendaDay, ...]:
    """Give what happens per day of the week, earliest first; then what has no fixed day."""
    seen = watched(social_map)
    items: dict[str, list[AgendaItem]] = {}
    activities = {activity.id: activity for activity in social_map.activities}
    for view in views:
        if view.id not in activities:
            continue
        for day, item in memory.give(view.id, _items, seen, activities[view.id], view, today):
            items.setdefault(day, []).append(item)
    order = (*WEEKDAYS, SINGLE_DATES, NO_FIXED_DAY)
    return tuple(
        AgendaDay(day, tuple(sorted(items[day], key=lambda item: item.sort_key)))
        for day in order
        if day in items
    )


SINGLE_DATES = "op losse datums"
NO_FIXED_DAY = "op wisselende dagen"


def _items(
    social_map: PublicMap, activity: Activity, view: EntryView, today: date
) -> tuple[tuple[str, AgendaItem], ...]:
    """Give the lines of one activity in the agenda, each with its day of the week."""
    return tuple(_lines(social_map, activity, view, today))


def _lines(
    social_map: PublicMap, activity: Activity, view: EntryView, today: date
) -> Iterator[tuple[str, AgendaItem]]:
    for schedule in current(activity, today):
        has_yet_to_begin = schedule.valid_from is not None and schedule.valid_from > today
        minutes = schedule.start.minutes if schedule.start else 24 * 60
        item = AgendaItem(
            time=times_text(schedule.start, schedule.end),
            rhythm=rule_text(
                schedule, activity.exceptions, today, course(social_map, activity, schedule)
            ),
            # What is out of season stands below what is on now.
            sort_key=(int(has_yet_to_begin), minutes, view.name.casefold()),
            entry=view,
            place=where(social_map, schedule.location or activity.location).name,
        )
        for day in schedule.all_days:
            yield WEEKDAYS[day], item
        if not schedule.all_days:
            yield SINGLE_DATES if schedule.dates else NO_FIXED_DAY, item
