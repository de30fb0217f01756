"""Who asks for the doctor gets the practice while it is open, and else the number that is open."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model import SocialMap
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import map_view

DECISION = "Who asks for the doctor gets the door that is open"
MADE = date(2026, 11, 29)
WEDNESDAY, FRIDAY, SUNDAY = date(2026, 12, 2), date(2026, 12, 4), date(2026, 12, 6)
PRACTICE, POST = "huisartsenpraktijk-westerdorp", "huisartsenpost"
NOW = (
    "is de huisarts nu open", "huisarts nu open", "nu open huisarts", "huisarts nu", "dokter nu",
    "is de dokter er nu", "is de dokter nu aanwezig", "is de huisarts open",
    "kan ik nu bij de dokter terecht",
)  # fmt: skip


@pytest.fixture(scope="module")
def engine(example_map: SocialMap) -> SearchEngine:
    view = map_view(example_map, MADE)
    return SearchEngine(search_index(view), times=Times(view.occasions, MADE))


def asked(engine: SearchEngine, question: str, day: date, hour: float) -> Answer:
    return engine.search(question, today=day, minutes=round(hour * 60))


@pytest.mark.parametrize("question", NOW)
@pytest.mark.parametrize("hour", [9, 16.5])
def test_while_the_practice_is_open_it_stands_first_and_says_so(
    engine: SearchEngine, question: str, hour: float
) -> None:
    answer = asked(engine, question, WEDNESDAY, hour)
    assert answer.danger == ()
    assert answer.hits[0].id == PRACTICE
    assert answer.says.startswith("Huisartsenpraktijk Westerdorp: vandaag open tot 17.00 uur")


@pytest.mark.parametrize("question", NOW)
@pytest.mark.parametrize(("day", "hour"), [(FRIDAY, 18.5), (SUNDAY, 10), (WEDNESDAY, 3)])
def test_outside_its_hours_the_post_that_is_open_stands_first(
    engine: SearchEngine, question: str, day: date, hour: float
) -> None:
    answer = asked(engine, question, day, hour)
    assert answer.danger == (POST,)
    first, *others = answer.hits
    assert (first.id, "open" in first.when) == (POST, True)
    practice = next(hit for hit in others if hit.id == PRACTICE)
    assert "open van 8.00 tot 17.00 uur" in practice.when


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("is de huisarts morgen open", PRACTICE),
        ("is de huisarts maandag open", PRACTICE),
        ("is de huisarts zaterdag open", POST),
        ("kan ik vanavond bij de huisarts terecht", POST),
        ("dokter in het weekend", POST),
    ],
)
def test_so_it_is_on_another_day(engine: SearchEngine, question: str, first: str) -> None:
    answer = asked(engine, question, WEDNESDAY, 10)
    assert answer.hits[0].id == first
    assert answer.danger == ((POST,) if first == POST else ())


@pytest.mark.parametrize(
    "question",
    [
        "dokter nu pijn op de borst", "is de huisarts nu open ik heb koorts",
        "ik heb nu een dokter nodig", "huisarts neemt niet op ik heb pijn",
        "huisartsenpost nu open", "medicijnen op in het weekend",
    ],
)  # fmt: skip
def test_whoever_tells_what_is_wrong_gets_the_number_whatever_the_hour(
    engine: SearchEngine, question: str
) -> None:
    answer = asked(engine, question, WEDNESDAY, 9)
    assert POST in answer.danger
    assert answer.says == ""
    assert answer.danger == asked(engine, question, SUNDAY, 9).danger


def test_over_several_days_both_are_told_in_order(engine: SearchEngine) -> None:
    question = "is de huisarts tussen kerst en oud en nieuw open"
    answer = asked(engine, question, WEDNESDAY, 10)
    assert answer.says.startswith("Tussen kerst en oud en nieuw open: 2 resultaten")
    assert [hit.id for hit in answer.hits] == [POST, PRACTICE]
    assert answer.hits[1].when.startswith("maandag 28 december open van 8.00 tot 17.00 uur")


def test_a_village_without_a_number_for_the_post_gets_the_hours(example_map: SocialMap) -> None:
    view = map_view(example_map, MADE)
    index = search_index(view)
    numbers = index["emergencies"]
    assert isinstance(numbers, list)
    without = {**index, "emergencies": [one for one in numbers if one["id"] != POST]}
    bare = SearchEngine(without, times=Times(view.occasions, MADE))
    answer = asked(bare, "is de huisarts nu open", FRIDAY, 18.5)
    assert answer.danger == ()
    assert answer.says.startswith("Huisartsenpraktijk Westerdorp: nu gesloten, maandag 7 december")


def test_without_dates_the_number_stands(example_map: SocialMap) -> None:
    plain = SearchEngine(search_index(map_view(example_map, MADE)))
    assert plain.search("is de huisarts nu open").danger == (POST,)
