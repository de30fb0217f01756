"""Questions on a holiday: what nobody said is not told as open, and what stays open says so."""

from __future__ import annotations

from datetime import date

import pytest
from views.seen import seen, typed

from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times

MADE, CHRISTMAS = date(2026, 12, 21), date(2026, 12, 25)
NOON = 12 * 60
POST = (
    "openingstijden:",
    "  - {dagen: werkdagen, van: 17.00, tot: 24.00}",
    "  - {dagen: werkdagen, van: 0.00, tot: 8.00}",
    "  - {dagen: [zaterdag, zondag, feestdagen], van: 0.00, tot: 24.00}",
)


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    office = "openingstijden: {dagen: werkdagen, van: 9.00, tot: 17.00}"
    view = seen(
        MADE,
        diensten_kantoor=typed(office, name="Kapsalon"),
        diensten_dicht=typed(office, "niet_op: [feestdagen]", name="Leeszaal"),
        diensten_post=typed(*POST, name="Garage"),
    )
    return SearchEngine(search_index(view), times=Times(view.occasions, MADE))


def asked(engine: SearchEngine, question: str, day: date = CHRISTMAS, at: int = NOON) -> Answer:
    return engine.search(question, today=day, minutes=at)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("is de kapsalon open",
         "Kapsalon: vandaag is het eerste kerstdag. Bel eerst of het open is."),
        ("is de kapsalon vandaag open",
         "Kapsalon: vandaag is het eerste kerstdag. Bel eerst of het open is."),
        ("is de leeszaal vandaag open",
         "Leeszaal: vandaag gesloten, maandag 28 december open van 9.00 tot 17.00 uur."),
        ("is de garage open op eerste kerstdag",
         "Garage: vandaag open, dag en nacht."),
    ],
)  # fmt: skip
def test_what_is_said_at_christmas(engine: SearchEngine, question: str, said: str) -> None:
    assert asked(engine, question).says == said


def test_what_is_open_now_leaves_out_what_nobody_knows(engine: SearchEngine) -> None:
    assert [hit.id for hit in asked(engine, "nu open").hits] == ["post"]
    assert [hit.id for hit in asked(engine, "wat is er vandaag open").hits] == ["post"]


def test_the_day_before_it_is_asked_for_as_well(engine: SearchEngine) -> None:
    answer = asked(engine, "is de kapsalon morgen open", date(2026, 12, 24))
    assert answer.says == "Kapsalon: morgen is het eerste kerstdag. Bel eerst of het open is."


def test_what_stays_open_after_midnight_says_until_when(engine: SearchEngine) -> None:
    answer = asked(engine, "is de garage open", date(2026, 12, 24), 18 * 60)
    assert answer.says == "Garage: vandaag open tot maandag 28 december 8.00 uur."
