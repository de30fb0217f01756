"""What a calendar program shows is what the map says: compared with the second calculation."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from ics.reading_back import made, times_in
from length import LONG
from schedule.oracle import Time, times_of
from schedule.random_rules import FIRST, LAST, random_activity, random_village
from schedule.test_oracle import never_in_season, read

from generator.views import map_view

EACH = 20
SEEDS = range(50) if LONG else range(3)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_calendar_shows_the_times_of_the_map(seed: int) -> None:
    chance = Random(seed)
    village = random_village(chance)
    typed = {f"een-{number}": random_activity(chance, village) for number in range(EACH)}
    for id_ in never_in_season(typed, village):
        del typed[id_]
    view = map_view(read(typed, village), FIRST)
    files = dict(made(view, FIRST).files)
    for one in view.calendar:
        shown = times_in(files[f"activiteiten/{one.id}/{one.id}.ics"], FIRST, LAST)
        expected = {_on_its_day(time) for time in times_of(typed[one.id], village, FIRST, LAST)}
        assert set(shown) == expected, typed[one.id]
        assert len(shown) == len(set(shown))


def _on_its_day(time: Time) -> Time:
    """Give a time as a calendar has it: without a beginning it is that day."""
    names = {"linde": "De Linde, Oost", "sluis": "De Sluis, Oost"}
    return replace(time, place=names[time.place], end=time.end if time.start else "")
