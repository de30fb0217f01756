"""Every judged phrase of danger gets a right number on top, and what only looks like it none."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest
from playwright.sync_api import Browser
from search.danger_phrases import (
    SETS,
    Phrase,
    every_phrase,
    phrases,
    village,
    village_index,
)

from generator.search.engine import Answer, SearchEngine
from generator.search.javascript import V8
from generator.search.script import danger_script, index_script, ranking_script, tongues_script

# A phrase of which we are sure that its judgement is wrong stands here with the reason.
DISPUTED: dict[str, str] = {}
TENDER = {"113", "08002000", "08000188"}
PAINFUL = ("dood", "geslagen", "slaat", "geweld", "moord", "verkracht", "misbruik", "overleden")


# Thousands of sentences take V8 a third of the time; `test_two_engines.py` holds that it gives the
# same answers. It needs a thread of its own: while a browser is open no loop begins in this one.
APART = ThreadPoolExecutor(1)


@cache
def engine() -> SearchEngine:
    return SearchEngine(village_index(), engine=V8())


@cache
def answered(text: str) -> Answer:
    return APART.submit(lambda: engine().search(text)).result()


def digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def judged(name: str, *, danger: bool) -> list[Phrase]:
    return [
        one for one in phrases(name) if bool(one.numbers) is danger and one.text not in DISPUTED
    ]


@pytest.mark.parametrize("name", SETS)
def test_danger_puts_a_right_number_on_top(name: str) -> None:
    asked = judged(name, danger=True)
    wrong = [
        (one.text, answered(one.text).danger)
        for one in asked
        if not set(answered(one.text).danger[:1]) & set(one.numbers)
    ]
    assert len(asked) >= 300
    assert wrong == []


@pytest.mark.parametrize("name", SETS)
def test_what_only_looks_like_danger_brings_no_number(name: str) -> None:
    asked = judged(name, danger=False)
    alarmed = [(one.text, answered(one.text).danger) for one in asked if answered(one.text).danger]
    assert len(asked) >= 490
    assert alarmed == []


def test_no_number_stands_there_twice() -> None:
    for one in every_phrase():
        calls = [digits(call.rpartition("(")[2]) for call in answered(one.text).calls]
        assert len(calls) == len(set(calls)), one.text


def test_who_answers_on_the_number_is_never_left_out() -> None:
    entries = {one.id: {digits(line.display) for line in one.phones} for one in village().entries}
    for one in every_phrase():
        answer = answered(one.text)
        called = {digits(call.rpartition("(")[2]) for call in answer.calls}
        who = [id_ for id_, phones in entries.items() if phones & called]
        first = [hit.id for hit in answer.hits]
        assert set(who) <= set(first), one.text
        if who:
            assert first[0] in who, one.text


def test_what_looks_like_danger_leads_to_no_line_for_the_worst() -> None:
    entries = {one.id: {digits(line.display) for line in one.phones} for one in village().entries}
    led = [
        (one.text, answered(one.text).hits[0].id)
        for one in every_phrase()
        if not one.numbers and answered(one.text).hits
        and entries.get(answered(one.text).hits[0].id, set()) & TENDER
    ]  # fmt: skip
    assert led == []


def test_nobody_is_asked_whether_something_painful_was_meant() -> None:
    asked = [(one.text, answered(one.text).suggestion or "") for one in every_phrase()]
    hurting = [
        (text, meant)
        for text, meant in asked
        if any(
            word in other for other in set(meant.split()) - set(text.split()) for word in PAINFUL
        )
    ]
    assert hurting == []
    assert answered("beroerd geslapen").suggestion is None


def test_the_browser_says_the_very_same(browser: Browser) -> None:
    page = browser.new_page()
    for script in (
        ranking_script(), danger_script(), tongues_script(), index_script(village_index()),
    ):  # fmt: skip
        page.add_script_tag(content=script)
    texts = [one.text for one in every_phrase()]
    found = page.evaluate(
        "texts => texts.map(text => MapSearch.search(MAP_INDEX, text).danger.map(one => one.id))",
        texts,
    )
    page.close()
    here = [list(answered(text).danger) for text in texts]
    assert json.loads(json.dumps(found)) == here
