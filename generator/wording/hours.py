"""Days of the week and times of the day in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.schedule.rules import HoursRow
from generator.schedule.shapes import HoursShape
from generator.values.calendar_names import WEEKDAYS
from generator.values.clock import Clock
from generator.values.day_numbers import HOLIDAYS, names_of, of_the_week
from generator.wording.day_names import day_names_text
from generator.wording.lists import list_text

DAY_AND_NIGHT: Final = "dag en nacht"
_MIDNIGHTS: Final = (Clock(0), Clock(24 * 60))
_EVERY_DAY: Final = tuple(range(7))
# Two days in a row are named; a range only reads easier from three on.
_SHORTEST_RANGE: Final = 3


def days_text(days: Sequence[int]) -> str:
    """Give "maandag, woensdag en vrijdag", "maandag tot en met vrijdag" or "elke dag".

    Holidays come behind: "zaterdag, zondag en feestdagen", "elke dag, ook op feestdagen".
    """
    of_week, holidays = of_the_week(days), holidays_text(days)
    if tuple(sorted(set(of_week))) == _EVERY_DAY:
        return f"elke dag, ook op {holidays}," if holidays else "elke dag"
    names = [name for run in _runs(of_week) for name in _run_names(run)]
    return list_text([*names, *filter(None, (holidays,))])


def holidays_text(days: Sequence[int]) -> str:
    """Give the holidays among some days: "feestdagen", "eerste kerstdag"."""
    every = ("feestdagen",) if HOLIDAYS in days else ()
    return list_text(filter(None, (*every, day_names_text(names_of(days)))))


def times_text(start: Clock | None, end: Clock | None) -> str:
    """Give "van 10.00 tot 12.00 uur", or less when a side is unknown."""
    if (start, end) == _MIDNIGHTS:
        return DAY_AND_NIGHT
    if start is not None and end is not None:
        return f"van {start.display} tot {end.display} uur"
    if start is not None:
        return f"vanaf {start.display} uur"
    return f"tot {end.display} uur" if end is not None else ""


def hours_text(hours: Iterable[HoursShape]) -> tuple[str, ...]:
    """Give one line for the days that share the same times, in the order of the week.

    Times without days come first, and notes that stand alone come last, as they were typed.
    """
    rows = [HoursRow(row.days, row.start, row.end, row.note or "") for row in hours]
    timed = [row for row in rows if row.days or row.start or row.end]
    notes = [row.note for row in rows if row not in timed and row.note]
    return (*_lines(timed), *notes)


def _lines(rows: Sequence[HoursRow]) -> Iterator[str]:
    dayless = [row for row in rows if not row.days]
    if dayless:
        yield _times_and_notes(dayless)
    by_times: dict[tuple[HoursRow, ...], list[int]] = {}
    for day in sorted({*_EVERY_DAY, *(day for row in rows for day in row.days)}):
        # Without its days a row can be compared with that of another day.
        of_day = {
            HoursRow((), row.start, row.end, row.note): None for row in rows if day in row.days
        }
        if of_day:
            by_times.setdefault(tuple(sorted(of_day, key=_order)), []).append(day)
    for shared, days in by_times.items():
        yield _line(days, shared)


def _line(days: Sequence[int], rows: Sequence[HoursRow]) -> str:
    times = _times_and_notes(rows)
    if tuple(of_the_week(days)) == _EVERY_DAY and times.startswith(DAY_AND_NIGHT):
        also = f", ook op {holidays}" if (holidays := holidays_text(days)) else ""
        return times.replace(DAY_AND_NIGHT, f"{DAY_AND_NIGHT}{also}", 1)
    # "zaterdag en zondag dag en nacht" cannot be read without a comma.
    gap = ", " if times.startswith(DAY_AND_NIGHT) else " "
    return gap.join(filter(None, (days_text(days), times))).rstrip(",")


def _times_and_notes(rows: Sequence[HoursRow]) -> str:
    shown = (
        " ".join(filter(None, (times_text(row.start, row.end), row.note and f"({row.note})")))
        for row in rows
    )
    return list_text(filter(None, shown))


def _order(row: HoursRow) -> tuple[int, int, str]:
    start = -1 if row.start is None else row.start.minutes
    end = -1 if row.end is None else row.end.minutes
    return start, end, row.note


def _runs(days: Iterable[int]) -> list[list[int]]:
    """Give the days in groups that follow each other."""
    runs: list[list[int]] = []
    for day in sorted(set(days)):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _run_names(run: Sequence[int]) -> Iterator[str]:
    if len(run) < _SHORTEST_RANGE:
        yield from (WEEKDAYS[day] for day in run)
    else:
        yield f"{WEEKDAYS[run[0]]} tot en met {WEEKDAYS[run[-1]]}"
