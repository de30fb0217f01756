"""One search goes on in another map: it answers as if it had never known the one before."""

from __future__ import annotations

from datetime import date

import pytest
from views.seen import seen, typed

from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import MapView

TODAY = date(2027, 2, 9)
OPEN = "openingstijden: {dagen: werkdagen, van: 9.00, tot: 17.00}"
BEFORE = seen(TODAY, diensten_kapper=typed(OPEN, name="Kapsalon"))
AFTER = seen(
    TODAY,
    diensten_kantoor=typed(OPEN, name="Kantoor"),
    diensten_leeszaal=typed(OPEN, "niet_op: [voorjaarsvakantie]", name="Leeszaal"),
)
QUESTIONS = ("kapsalon", "leeszaal", "is de leeszaal in de voorjaarsvakantie open", "nu open",
             "mijn man slaat mij", "reading room", "kapsalom")  # fmt: skip


def searching(view: MapView, region: str) -> SearchEngine:
    return SearchEngine(
        search_index(view), times=Times(view.occasions, TODAY), region=region
    )  # fmt: skip


@pytest.mark.parametrize("region", ["noord", "zuid"])
def test_the_map_before_is_forgotten(region: str) -> None:
    going_on, fresh = searching(BEFORE, "noord"), searching(AFTER, region)
    for question in QUESTIONS:
        going_on.search(question, today=TODAY, minutes=600)
    going_on.look_in(search_index(AFTER), times=Times(AFTER.occasions, TODAY), region=region)
    for question in QUESTIONS:
        asked = [one.search(question, today=TODAY, minutes=600) for one in (going_on, fresh)]
        assert asked[0] == asked[1], question
    assert [hit.id for hit in going_on.search("kapsalon").hits] == []
    assert [hit.id for hit in going_on.search("leeszaal").hits] == ["leeszaal"]


def test_the_holidays_are_those_of_the_region_of_the_next_map() -> None:
    question = "is de leeszaal in de voorjaarsvakantie open"
    north, south = (
        searching(AFTER, region).search(question, today=TODAY).says for region in ("noord", "zuid")
    )
    assert north != south
