"""From and until which day something is: a first and a last day, never the only days."""

from __future__ import annotations

from datetime import date
from typing import Any

from generator.importing.cells import day_in
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.reading.refused import fits

_RETURNS = {"dagen", "ritme"}


def within(
    blocks: list[dict[str, Any]], first: str, last: str, kind: type[OpeningHours] | type[Schedule]
) -> tuple[list[dict[str, Any]], str]:
    """Put a first and a last day, as a list has them, with what returns each week.

    Gives the blocks, and why the supporter must look at them; '' when all of it could be said.
    """
    if not first and not last:
        return blocks, ""
    days = {"vanaf": day_in(first), "tot_en_met": day_in(last)}
    said = _said(first, last, days)
    unread = (first and not days["vanaf"]) or (last and not days["tot_en_met"])
    span = {key: day.isoformat() for key, day in days.items() if day}
    limited = [{**block, **span} for block in blocks]
    if not unread and returns(blocks) and all(fits(kind, block) for block in limited):
        return limited, ""
    return [*blocks, {"toelichting": said}], f"{said}: zet erbij op welke dagen het is"


def returns(blocks: list[dict[str, Any]]) -> bool:
    """Tell whether all that is said about when comes back, each week or in a rhythm."""
    return bool(blocks) and all(_RETURNS & set(block) for block in blocks)


def only_day(first: str, last: str) -> str:
    """Give the day of what begins and ends on the same day; '' when that is not so."""
    day = day_in(first)
    return first if day and day == day_in(last) else ""


def is_past(last: str, today: date) -> bool:
    """Tell whether the last day is over."""
    day = day_in(last)
    return bool(day and day < today)


def _said(first: str, last: str, days: dict[str, date | None]) -> str:
    since = _shown(days["vanaf"], first)
    until = _shown(days["tot_en_met"], last)
    parts = (since and f"vanaf {since}", until and f"tot en met {until}")
    return " ".join(filter(None, parts))


def _shown(day: date | None, typed: str) -> str:
    return f"{day.day}-{day.month}-{day.year}" if day else " ".join(typed.split())
