"""*Toelichting*: a note beside fixed days that says what a field can say.

Nobody but a reader sees a note: with "alleen in de zomervakantie" in it, the agenda shows the
activity all year. In: a map. Out: where such a note stands, and what to type.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from generator.checks.notices import Notice, key
from generator.checks.says.note_fields import advice, in_field
from generator.checks.says.note_words import Beside
from generator.checks.says.places import Places
from generator.model import Location, SocialMap, Status
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.model.village import Village
from generator.problems import KeyPath
from generator.schedule import weekdays
from generator.values.day_numbers import has_holidays

VILLAGE = "dorp"


def telling_notes(social_map: SocialMap, today: date) -> Iterator[Notice]:
    """Find notes beside fixed days that name a month, a season, a week, a day or a holiday."""
    village, places = social_map.village, Places.of(social_map.village, social_map.locations)
    for index, one in enumerate(village.supporters):
        yield from _of(VILLAGE, one, (key(Village, "supporters"), index), today, places)
    for place in social_map.locations:
        yield from _of(place.id, place, (), today, places)
    for entry in social_map.entries:
        if entry.status is not Status.STOPPED:
            yield from _of(entry.id, entry, (), today, places)


def _of(
    owner: str, value: BaseModel, path: KeyPath, today: date, places: Places
) -> Iterator[Notice]:
    """Find such notes in the lines of one thing, wherever its model has lines."""
    for name in ("schedules", "opening_hours", "office_hours"):
        for index, rule in enumerate(getattr(value, name, ())):
            told = _told(value, rule, today, places) if rule.note else ""
            if told:
                here = (*path, key(value, name), index, key(rule, "note"))
                yield Notice(owner, here, "toelichting", f"hier staat {told}")


def _told(value: BaseModel, rule: Schedule | OpeningHours, today: date, places: Places) -> str:
    """Give what a field can say instead of a note: where it is, or when."""
    beside = _beside(value, rule)
    usual = value.id if isinstance(value, Location) else getattr(value, "location", None)
    place = places.only(beside.note) if beside.days and not rule.location else ""
    if place and place != usual:
        return in_field(beside.note, "locatie", place)
    return advice(beside, today)


def _beside(value: BaseModel, rule: Schedule | OpeningHours) -> Beside:
    """Give what stands beside a note: its days, and which other fields were typed."""
    days = weekdays(rule)
    typed = {
        info.alias
        for one in (rule, value)
        for name, info in type(one).model_fields.items()
        if info.alias and name in one.model_fields_set
    }
    on_line = {info.alias or "" for name, info in type(rule).model_fields.items()
               if name in rule.model_fields_set}  # fmt: skip
    return Beside(
        rule.note or "",
        days,
        frozenset(filter(None, typed)),
        frozenset(on_line),
        _goes_on(value, rule),
        isinstance(rule, Schedule),
        has_holidays(rule.days),
    )


def _goes_on(value: BaseModel, rule: Schedule | OpeningHours) -> str:
    """Tell where the days can be typed on which it goes on all the same."""
    if "goes_on" in type(rule).model_fields:
        return "line"
    return "file" if "goes_on" in type(value).model_fields else ""
