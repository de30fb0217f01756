"""A question about time gives what is there then, in order of time, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from search.questions_of_time import (
    MINUTES,
    NO_TIME,
    TODAY,
    WHAT_IS_SAID,
    WHAT_IS_THERE,
    WHAT_IS_THERE_ABOUT,
)

from generator.model import SocialMap
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import map_view


@pytest.fixture(scope="module")
def engine(example_map: SocialMap) -> SearchEngine:
    view = map_view(example_map, TODAY)
    return SearchEngine(search_index(view), times=Times(view.occasions, TODAY))


def asked(engine: SearchEngine, question: str, kern: str = "") -> Answer:
    return engine.search(question, today=TODAY, minutes=MINUTES, kern=kern)


def ids(answer: Answer) -> list[str]:
    return [hit.id for hit in answer.hits]


@pytest.mark.parametrize(
    ("question", "expected"), [*WHAT_IS_THERE.items(), *WHAT_IS_THERE_ABOUT.items()]
)
def test_only_what_is_there_then_in_order_of_time(
    engine: SearchEngine, question: str, expected: str
) -> None:
    assert ids(asked(engine, question)) == expected.split()


@pytest.mark.parametrize(("question", "said"), WHAT_IS_SAID.items())
def test_the_answer_to_the_question_itself_is_said(
    engine: SearchEngine, question: str, said: str
) -> None:
    assert asked(engine, question).says == said


@pytest.mark.parametrize("question", NO_TIME)
def test_what_only_looks_like_a_time_is_a_question_as_any_other(
    engine: SearchEngine, question: str
) -> None:
    assert asked(engine, question).says == ""


def test_the_own_village_comes_first_and_then_the_hour(engine: SearchEngine) -> None:
    answer = asked(engine, "dinsdag", kern="oosterzijl")
    first, second, *_ = ids(answer)
    assert (first, second) == ("samen-naar-de-markt", "handwerken-oosterzijl")
    assert ids(asked(engine, "dinsdag"))[0] == "weekmarkt-westerdorp"


def test_a_weekday_without_a_date_also_finds_what_is_there_every_such_day(
    engine: SearchEngine,
) -> None:
    """On Friday 25 December the open studio is closed; it is there on other Fridays."""
    answer = engine.search("vrijdag", today=date(2026, 12, 21), minutes=MINUTES)
    later = [hit for hit in answer.hits if hit.id == "open-atelier-de-esch"]
    assert [hit.when for hit in later] == [
        "vrijdag 8 januari om 9.30 uur, Zorgboerderij De Esch, Achterbos"
    ]


def test_an_evening_is_not_taken_for_another_evening(engine: SearchEngine) -> None:
    for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"):
        for hit in asked(engine, f"{day}avond").hits:
            assert day in hit.when or "staat er niets" in asked(engine, f"{day}avond").says


def test_what_is_over_today_is_not_shown(engine: SearchEngine) -> None:
    at_noon = engine.search("vandaag", today=TODAY, minutes=11 * 60 + 45)
    assert ids(at_noon) == ["tuinclub-de-esch"]
    tonight = engine.search("vandaag", today=TODAY, minutes=22 * 60)
    assert tonight.says.startswith(
        "Vandaag staat er niets meer in de agenda; wel morgen om 11.00 uur"
    )


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("ik wil dood vandaag", "113"),
        ("mijn man slaat mij elke zondag", "veilig-thuis"),
        ("morgen maak ik er een eind aan", "113"),
        ("benauwd vanavond", "112"),
        ("pijn op de borst sinds vanmorgen", "112"),
        ("dokter in het weekend", "huisartsenpost"),
    ],
)
def test_a_word_of_time_hides_no_danger(engine: SearchEngine, question: str, number: str) -> None:
    answer = asked(engine, question)
    assert number in answer.danger
    assert answer.says == ""


def test_who_is_there_for_the_worst_is_no_answer_to_what_is_open(engine: SearchEngine) -> None:
    shown = ids(asked(engine, "nu open"))
    assert shown[0] == "deeltaxi"
    assert not {"zelfmoordpreventie-113", "veilig-thuis", "centrum-seksueel-geweld"} & set(shown)


def test_where_the_dates_ran_out_that_is_said_and_a_day_is_a_day_of_the_week(
    example_map: SocialMap,
) -> None:
    view = map_view(example_map, TODAY)
    old = SearchEngine(search_index(view), times=Times(view.occasions, date(2026, 1, 5)))
    answer = asked(old, "wat is er morgen te doen")
    assert answer.day == "zondag"
    assert answer.says.startswith("De datums op deze kaart zijn op: ze zijn van 5 januari 2026.")
    assert "koffie-na-de-kerk" in ids(answer)


def test_new_years_eve_lies_between_two_years(engine: SearchEngine) -> None:
    answer = engine.search("morgen", today=date(2026, 12, 31), minutes=23 * 60 + 59)
    assert (
        answer.says == "Morgen staat er niets in de agenda; wel zaterdag 2 januari om 10.00 uur: "
        "Koffie aan de haven."
    )
