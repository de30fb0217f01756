"""Questions about time as old villagers speak and spell them are read as they are meant."""

from __future__ import annotations

import re

import pytest
from search.spoken_times import MINUTES, TODAY, Reader, Reading, Spoken, spoken

from generator.model import SocialMap
from generator.search.engine import SearchEngine
from generator.search.index import Index
from generator.search.of_map import search_index
from generator.search.script import BROWSER
from generator.search.times import Times
from generator.views import MapView, map_view

PRACTISED, ASIDE = spoken("geoefend"), spoken("apart")
ALL = (*PRACTISED, *ASIDE)
# What was kept aside and is still read otherwise stands here, so that nobody thinks it is right.
MISSED: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def view(example_map: SocialMap) -> MapView:
    return map_view(example_map, TODAY)


@pytest.fixture(scope="module")
def index(view: MapView) -> Index:
    return search_index(view)


@pytest.fixture(scope="module")
def engine(view: MapView, index: Index) -> SearchEngine:
    return SearchEngine(index, times=Times(view.occasions, TODAY))


@pytest.fixture(scope="module")
def reader(index: Index) -> Reader:
    return Reader(index)


def is_right(meant: Reading, read: Reading) -> bool:
    """Tell whether the days and hours are those, and what is asked is heard."""
    return (meant.days, meant.hours) == (read.days, read.hours) and meant.kinds <= read.kinds


def test_half_of_the_questions_was_kept_aside() -> None:
    assert (len(PRACTISED), len(ASIDE)) == (60, 60)


@pytest.mark.parametrize("one", [one for one in ALL if not one.mark], ids=lambda one: one.question)
def test_days_and_hours_are_read_as_they_are_meant(reader: Reader, one: Spoken) -> None:
    assert is_right(one.meant, reader.read(one.question)) is (one.question not in MISSED)


@pytest.mark.parametrize(
    "question",
    [one.question for one in ALL if one.mark == "?"]
    + ["om kwart over in Oosterzijl", "na vijftienen"],
)
def test_a_time_that_nobody_can_understand_is_said_instead_of_cards_at_random(
    engine: SearchEngine, question: str
) -> None:
    answer = engine.search(question, today=TODAY, minutes=MINUTES)
    assert answer.says.startswith("Welke dag of tijd u bedoelt, is niet begrepen.")
    assert answer.hits == ()


@pytest.mark.parametrize(
    "question",
    [one.question for one in ALL if one.mark == "-"]
    + ["nacht van de poezie", "jan brandsma", "inbraakpreventie avond", "vogels voeren winter"],
)
def test_what_only_has_a_word_of_time_in_it_is_answered_as_ever(
    engine: SearchEngine, question: str
) -> None:
    assert engine.search(question, today=TODAY, minutes=MINUTES).says == ""


def test_a_page_fetches_what_reads_time_for_every_such_question() -> None:
    """Else the command line would understand what a page does not: "pasen" was one."""
    written = (BROWSER / "asking.js").read_text(encoding="utf-8")
    found = re.search(r"^const MAYBE = /(.*)/i$", written, re.MULTILINE)
    assert found is not None
    maybe = re.compile(found[1], re.IGNORECASE)
    assert [one.question for one in ALL if one.mark != "-" and not maybe.search(one.question)] == []
