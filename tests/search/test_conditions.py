"""Conditions that residents put: gratis, met de hond, zonder indicatie, een uur per week."""

from __future__ import annotations

from datetime import date

import pytest

from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views import MapView

A_SUNDAY = date(2026, 11, 29)
MORNING = 10 * 60


@pytest.fixture(scope="module")
def wolderland(example_view: MapView) -> SearchEngine:
    times = Times(example_view.occasions, A_SUNDAY)
    return SearchEngine(search_index(example_view), times=times)


def asked(engine: SearchEngine, question: str) -> Answer:
    return engine.search(question, today=A_SUNDAY, minutes=MORNING)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("mag mijn hond mee", "wandelgroep-achterbos"),
        ("hulp thuis zonder indicatie", "wijkverpleging"),
        ("wandelen met de hond", "wandelgroep-achterbos"),
    ],
)
def test_what_an_entry_says_of_itself_comes_first(
    wolderland: SearchEngine, question: str, first: str
) -> None:
    assert asked(wolderland, question).hits[0].id == first


@pytest.mark.parametrize(
    "question",
    [
        "vrijwilliger een uur per week",
        "vrijwilligerswerk 1 uur",
        "ik wil helpen 1 uur per week",
        "een uurtje helpen",
        "vrijwilliger 1 uur in de week",
    ],
)
def test_an_hour_of_help_is_no_time_of_the_day(wolderland: SearchEngine, question: str) -> None:
    answer = asked(wolderland, question)
    shown = [hit.id for hit in answer.hits]
    assert answer.says == ""
    assert "telefooncirkel" in shown, "ten minutes a day"
    assert not {"bestuur-dorpsbelang", "oppas-voor-mantelzorgers"} & set(shown), "an evening, a day"


def test_an_hour_of_anything_else_still_is(wolderland: SearchEngine) -> None:
    assert asked(wolderland, "koffie 10 uur").says.startswith("De komende weken om 10 uur")


def test_when_nothing_is_free_that_is_said_and_the_rest_is_shown(wolderland: SearchEngine) -> None:
    answer = asked(wolderland, "gratis vervoer donderdag")
    assert answer.says.endswith("Bij geen daarvan staat “gratis”.")
    assert [hit.id for hit in answer.hits][:2] == ["deeltaxi", "automaatje"]
    assert asked(wolderland, "gratis bingo").lacking == "gratis"


def test_what_is_free_is_not_said_to_lack_it(wolderland: SearchEngine) -> None:
    assert asked(wolderland, "gratis koffie").lacking == ""
    assert "gratis" not in asked(wolderland, "gratis eten vrijdag").says


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("english", "consultatiebureau"),
        ("wie spreekt engels", "consultatiebureau"),
        ("polski", "taalcafe"),
        ("العربية", "formulierenhulp"),
    ],
)
def test_the_name_of_a_language_gives_who_speaks_it(
    wolderland: SearchEngine, question: str, found: str
) -> None:
    assert found in [hit.id for hit in asked(wolderland, question).hits]


@pytest.mark.parametrize("question", ["zonnepanelen", "tattoo laten zetten", "apk", "schaakclub"])
def test_what_few_villages_have_stands_apart(wolderland: SearchEngine, question: str) -> None:
    answer = asked(wolderland, question)
    assert answer.alike or not answer.hits


def test_a_lookalike_never_hurts(wolderland: SearchEngine) -> None:
    answer = asked(wolderland, "beroerd geslapen")
    assert (answer.lead, answer.calls) == ("", ())
    assert "veilig-thuis" not in [hit.id for hit in answer.hits]


@pytest.mark.parametrize(
    "question",
    [
        "mijn man loopt steeds weg en weet de weg niet",
        "mijn man dwaalt",
        "man dementie loopt weg",
        "mijn man is weg dementie",
        "oma met alzheimer is verdwaald",
    ],
)
def test_who_wanders_finds_help_under_the_number(wolderland: SearchEngine, question: str) -> None:
    answer = asked(wolderland, question)
    assert answer.danger[0] == "112"
    assert answer.lead == "vergeet-steeds-meer"


def test_who_lost_somebody_is_not_looking_for_a_missing_man(wolderland: SearchEngine) -> None:
    answer = asked(wolderland, "mijn man is net overleden en ik weet niet waar ik moet beginnen")
    assert (answer.calls, answer.lead) == ((), "iemand-overleden")


def test_who_was_robbed_by_telephone_finds_what_to_do_under_the_number(
    wolderland: SearchEngine,
) -> None:
    answer = asked(wolderland, "opgelicht op marktplaats")
    assert (bool(answer.danger), answer.lead) == (True, "ik-ben-opgelicht")


@pytest.mark.parametrize("question", ["mijn kind is weggelopen", "mijn zoontje is verdwaald"])
def test_a_child_that_is_lost_is_not_forgetful(wolderland: SearchEngine, question: str) -> None:
    answer = asked(wolderland, question)
    assert answer.danger
    assert answer.lead == ""
