"""Ways to mend a time that may be of the day and of the night: the day first, never night alone.

Each gives what its button says, and the content with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.form.edits import with_value, without
from generator.form.mends.case import Case, or_none
from generator.problems import KeyPath, UnusableValue
from generator.values.clock import Clock, parse_time

_NOON, _DAY = 12 * 60, 24 * 60


def put_time(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put one of the times that may be meant; the other time goes along where it has to."""
    named = [parse_time(typed) for typed in found["typed"].split(" of ")]
    twins = [later for one in named if one.is_night and (later := _later(one))]
    readings = dict.fromkeys(sorted((*twins, *named), key=lambda one: one.is_night))
    for time in readings:
        yield from _reading(case, time)


def put_times(case: Case, found: re.Match[str]) -> Iterator[tuple[str, Any]]:
    """Put the two times of one text in their own places."""
    above, start, end = case.path[:-1], parse_time(found["van"]), parse_time(found["tot"])
    content = without(case.content, case.path) if case.problem.code == "onbekend" else case.content
    afternoon, evening = _later(start), _later(end)
    if start.is_night and afternoon and evening:
        yield _both(content, above, afternoon.display, evening.display)
    yield _both(content, above, found["van"], found["tot"])


def _reading(case: Case, time: Clock) -> Iterator[tuple[str, Any]]:
    above, key = case.path[:-1], case.path[-1]
    other = _clock_at(case, (*above, "tot" if key == "van" else "van"))
    later = _later(other) if other else None
    day_of_night = time.minutes >= _NOON and Clock(time.minutes - _NOON).is_night
    if key == "van" and other and later and day_of_night and other <= time < later:
        yield _both(case.content, above, time.display, later.display)
    elif key == "tot" and other and later and other.is_night and time > later:
        yield _both(case.content, above, later.display, time.display)
    else:
        shown = time.display
        yield f"Maak ervan: {shown}", with_value(case.content, case.path, shown)


def _both(content: Any, above: KeyPath, start: str, end: str) -> tuple[str, Any]:
    after = with_value(content, (*above, "van"), start)
    return f"Maak ervan: van {start} tot {end}", with_value(after, (*above, "tot"), end)


def _clock_at(case: Case, path: KeyPath) -> Clock | None:
    typed = or_none(case.content, path)
    try:
        return parse_time(typed) if isinstance(typed, str) else None
    except UnusableValue:
        return None


def _later(time: Clock) -> Clock | None:
    """Give the same hands of the clock in the afternoon; None for what is there already."""
    return Clock(time.minutes + _NOON) if time.minutes + _NOON <= _DAY else None
