"""Hours at night that were mostly meant by day."""

from __future__ import annotations

import pytest
from said_village import with_lines
from small_village import TODAY

from generator.checks import only
from generator.checks.unfinished import night_hours


def said(line: str, *, hours: bool) -> list[str]:
    reading = with_lines(line, hours=hours)
    assert reading.map is not None
    return [one.message for one in only(night_hours, reading.map, reading.sources, TODAY)]


@pytest.mark.parametrize("hours", [False, True])
def test_hours_at_night_are_asked_about_also_of_a_door(*, hours: bool) -> None:
    line = "{dagen: dinsdag, van: 2.30, tot: 4 uur}"
    assert said(line, hours=hours) == [
        "2.30 uur is midden in de nacht; bedoelt u van 14.30 tot 16.00?"
    ]
    assert said("{dagen: dinsdag, van: 14.30, tot: 16.00}", hours=hours) == []


def test_a_door_that_is_open_day_and_night_is_right() -> None:
    assert said("{dagen: dinsdag, van: 0.00, tot: 24.00}", hours=True) == []
