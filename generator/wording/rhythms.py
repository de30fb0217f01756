"""How often something is, in words: "elke 3 weken op woensdag", "elk jaar op 4 mei"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.values.calendar_names import MONTHS, ORDINALS
from generator.values.reading_months import LAST_OF_QUARTERS, QUARTERS
from generator.values.rhythm import LAST, LAST_BUT_ONE, Rhythm
from generator.wording.day_names import day_names_text
from generator.wording.hours import days_text
from generator.wording.lists import list_text

_EVERY_DAY: Final = tuple(range(7))
_WEEKS: Final = {
    "fortnightly": "om de week",
    "even": "in de even weken",
    "odd": "in de oneven weken",
}


def rhythm_text(rhythm: Rhythm, days: tuple[int, ...]) -> str:
    """Give how often it is; `days` are the weekdays (0 is Monday) beside and within the rhythm."""
    if rhythm.kind == "weekly":
        return _weekly(days)
    if rhythm.kind == "named":
        return f"elk jaar op {day_names_text(rhythm.names)}"
    if rhythm.in_months:
        return _by_month(rhythm, _which(rhythm, days))
    every_day = days == _EVERY_DAY
    on_days = ", elke dag" if every_day else f" op {days_text(days)}" if days else ""
    often = _WEEKS.get(rhythm.kind, f"elke {rhythm.every} weken")
    return f"{often}{on_days}"


def _weekly(days: tuple[int, ...]) -> str:
    """Give "elke dinsdag"; a range needs no "elke" and every day has it already."""
    if not days:
        return "elke week"
    text = days_text(days)
    return text if "tot en met" in text or days == _EVERY_DAY else f"elke {text}"


def _by_month(rhythm: Rhythm, which: str) -> str:
    if rhythm.every > 1:
        often = "elk kwartaal" if rhythm.every == 3 else f"elke {rhythm.every} maanden"
        return f"{often} op de {which}"
    if rhythm.months:
        return _in_some_months(rhythm, which)
    if rhythm.kind != "monthly":
        return f"de {which} van elke maand"
    each = "elke" if len(rhythm.positions) == 1 else "de"
    return f"{each} {which} van de maand"


def quarterly(rhythm: Rhythm) -> bool:
    """Tell whether it counts from the beginning of each quarter, or from its end."""
    from_the_end = {place < 0 for place in rhythm.positions}
    return (rhythm.months, from_the_end) in ((QUARTERS, {False}), (LAST_OF_QUARTERS, {True}))


def _in_some_months(rhythm: Rhythm, which: str) -> str:
    if quarterly(rhythm):
        return f"de {which} van elk kwartaal"
    months = list_text(MONTHS[month - 1] for month in rhythm.months)
    if rhythm.kind == "dates" and len(rhythm.months) == 1 and min(rhythm.positions) > 0:
        return f"elk jaar op {list_text(map(str, rhythm.positions))} {months}"
    return f"elk jaar op de {which} van {months}"


def _which(rhythm: Rhythm, days: tuple[int, ...]) -> str:
    """Give "eerste en derde dinsdag", "laatste werkdag" or "15e"."""
    if rhythm.kind == "dates":
        dates = [f"{day}e" for day in rhythm.positions if day != LAST]
        last = ["laatste dag"] if LAST in rhythm.positions else []
        return list_text([*dates, *last])
    names = list_text(_position_names(rhythm.positions))
    if rhythm.kind == "workdays":
        return f"{names} werkdag"
    return f"{names} {list_text(days_text((day,)) for day in days)}"


def _position_names(positions: tuple[int, ...]) -> Iterator[str]:
    for position in positions:
        if position == LAST:
            yield "laatste"
        elif position == LAST_BUT_ONE:
            yield "een-na-laatste"
        else:
            yield ORDINALS[position - 1]
