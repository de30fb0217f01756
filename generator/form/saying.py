"""What was understood of what is filled in: a date with its weekday, the next dates of a rhythm."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.form.known import Known
from generator.model.asked import Widget
from generator.model.exceptions import DaysOff, MovedList, Season, exceptions_of
from generator.model.schedules import Schedule
from generator.model.shared_fields import Status
from generator.problems import UnusableValue
from generator.schedule import NO_DAYS, Calendar, Exceptions, occurrences
from generator.values.dates import parse_date
from generator.wording.dates import day_date_text, day_text
from generator.wording.lists import list_text

MOST_DATES = 5
_LOOK_AHEAD = timedelta(days=800)
_WHOLE: Mapping[str, TypeAdapter[Any]] = {
    "niet_op": TypeAdapter(DaysOff), "wel_op": TypeAdapter(DaysOff),
    "seizoen": TypeAdapter(Season), "verplaatst": TypeAdapter(MovedList),
}  # fmt: skip


def field_says(widget: Widget, text: str) -> tuple[str, ...]:
    """Give what was understood of the text of a control; nothing where that is plain."""
    if widget not in {Widget.DATE, Widget.CONSENT} or not text.strip():
        return ()
    try:
        return (day_date_text(parse_date(text)),)
    except UnusableValue:
        return ()


def row_says(
    model: type[BaseModel], row: Mapping[str, Any], top: Mapping[str, Any], known: Known
) -> tuple[str, ...]:
    """Give the next dates of a rule of an activity, with what holds for the whole of it."""
    if model is not Schedule or known.today is None or not row or _is_away(top):
        return ()
    try:
        rule = Schedule.model_validate(dict(row))
    except ValidationError:
        return ()
    calendar = known.map.village.calendar if known.map else Calendar()
    first = max(known.today, _day(top, "vanaf") or known.today)
    last = known.today + _LOOK_AHEAD
    last = min(last, _day(top, "tot_en_met") or last)
    found = occurrences(rule, _exceptions(top), first, last, calendar) if first <= last else ()
    days = [one.date for one in found[:MOST_DATES]]
    if not days:
        return ("Met deze antwoorden is er geen volgende keer.",)
    return (f"De volgende keren: {list_text(map(day_text, days))}.",)


def _day(top: Mapping[str, Any], key: str) -> date | None:
    """Give a day of the whole activity, where it can be read."""
    try:
        return parse_date(top[key]) if isinstance(top.get(key), str) else None
    except UnusableValue:
        return None


def _is_away(top: Mapping[str, Any]) -> bool:
    """Tell whether it paused or stopped: then residents read of no next time."""
    return str(top.get("status", "")).strip().casefold() in {Status.PAUSED, Status.STOPPED}


def _exceptions(top: Mapping[str, Any]) -> Exceptions:
    """Give what differs in the whole activity, as far as that can be read."""
    read = {}
    for key, reader in _WHOLE.items():
        try:
            read[key] = reader.validate_python(top[key]) if key in top else None
        except ValidationError:
            read[key] = None
    return exceptions_of(
        read["niet_op"] or NO_DAYS, read["wel_op"] or NO_DAYS, read["seizoen"] or NO_DAYS,
        read["verplaatst"] or (),
    )  # fmt: skip
