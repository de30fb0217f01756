"""Where no QuickJS is made ready, the same scripts run in V8: with the same answers."""

from __future__ import annotations

import pytest
from search_sample import DOCUMENTS, sample_index

from generator.search.engine import SearchEngine
from generator.search.javascript import V8, QuickJs

QUESTIONS = ("dokter", "de huisarts", "huisarts in achterbos", "0597 11 22 33", "ik ben gevallen",
             "eenzaamhijd", "wat is er dinsdag", "vandaag", "«Zürich» ’s ochtends", "")  # fmt: skip
INDEX = sample_index(DOCUMENTS)


@pytest.fixture(scope="module")
def engines() -> tuple[SearchEngine, SearchEngine]:
    return SearchEngine(INDEX, engine=QuickJs()), SearchEngine(INDEX, engine=V8())


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_has_one_answer(
    engines: tuple[SearchEngine, SearchEngine], question: str
) -> None:
    small, large = (engine.search(question) for engine in engines)
    assert small == large


def test_the_questions_are_answered_at_all(engines: tuple[SearchEngine, SearchEngine]) -> None:
    assert engines[1].search("huisarts in achterbos").hits[0].id == "huisarts-bos"
    assert engines[1].filter("huisarts", "soort:formeel").ids


def test_a_value_that_looks_like_code_stays_a_value() -> None:
    scripts = V8()
    scripts.know("SAID", {"text": "</script>\u2028'); throw 1 //"})
    scripts.run("globalThis.told = () => SAID.text")
    assert scripts.function("told")() == "</script>\u2028'); throw 1 //"
