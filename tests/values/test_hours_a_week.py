"""How many hours a week a group asks, from what a supporter typed of it."""

from __future__ import annotations

import pytest

from generator.values.hours_a_week import hours_a_week


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("een uur", 1),
        ("een tot twee uur", 2),
        ("2 uur per week", 2),
        ("1,5 uur", 1.5),
        ("anderhalf uur", 1.5),
        ("een uur, om de week", 0.5),
        ("een uur per maand", 0.25),
        ("een dagdeel van drie uur", 3),
        ("Een dagdeel, om de week", 1.5),
        ("een kwartier per dag, in een weekschema", 1.75),
        ("tien minuten per dag", 1.17),
        ("een avond per maand en wat losse uren", 0.75),
        ("een oefenavond per drie maanden en soms een oproep", 0.23),
        ("een rit per week, en u rijdt toch al", 1),
    ],
)
def test_of_most_words_it_can_be_told(typed: str, hours: float) -> None:
    assert hours_a_week(typed) == hours


@pytest.mark.parametrize(
    "typed",
    ["", "zo veel of weinig als u wilt", "wisselt, vaak maar een uur per maand",
     "alleen bij sneeuw, dan een uur", "in overleg"],
)  # fmt: skip
def test_where_somebody_may_choose_nothing_is_told(typed: str) -> None:
    assert hours_a_week(typed) is None
