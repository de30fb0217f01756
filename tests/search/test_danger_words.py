"""Danger beside all Dutch words that exist: Debian's list is the judge.

A word of danger counts as it sounds and, where the list says `~`, with one slip. That is only right
where no other word lies so near; those that do stand under `@bestaat`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from search.danger_phrases import FOLDER

from generator.search.script import danger_script, ranking_script, tongues_script
from generator.values.text import fold

WORDS = Path("/usr/share/dict/dutch")
ALONE = FOLDER / "alleen.txt"
# Another form of the same word may be taken for it: "betastte", "brandwonde".
ENDING = re.compile(r"(?:[td]?e?n?|te|de|s)$")
NEAR = """words => words.map(word => [word, MapSearch.taken(word)]).filter(one => one[1][0])"""
ALARMS = """words => words.map(word => [word, [...MapSearch.alarms(word).best.keys()].join(', ')])
  .filter(one => one[1])"""


@pytest.fixture(scope="module")
def words() -> list[str]:
    if not WORDS.exists():
        lacking = "Debian's wdutch is not installed; sh tests/install-tools.sh does that"
        if os.environ.get("ALL_TESTS"):
            pytest.fail(lacking)
        pytest.skip(lacking)
    return WORDS.read_text(encoding="utf-8").split("\n")


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    for script in (ranking_script(), danger_script(), tongues_script()):
        opened.add_script_tag(content=script)
    yield opened
    opened.close()


def same_word(one: str, other: str) -> bool:
    return ENDING.sub("", one)[:-1] == ENDING.sub("", other)[: len(ENDING.sub("", one)) - 1]


def test_no_word_that_exists_is_taken_for_another(page: Page, words: list[str]) -> None:
    found = page.evaluate(NEAR, [word for word in words if word.islower() and word.isalpha()])
    wrong = [
        f"{word} is taken for {', '.join(taken)}"
        for word, taken in found
        if not any(same_word(fold(word), one) for one in taken)
    ]
    assert len(words) > 400_000
    assert wrong == []


def test_the_words_that_alone_bring_a_number_are_those_we_looked_at(
    page: Page, words: list[str], renew: bool
) -> None:
    found = [f"{word}: {ids}\n" for word, ids in page.evaluate(ALARMS, words)]
    if renew:
        ALONE.write_text("".join(found), encoding="utf-8")
    assert found == ALONE.read_text(encoding="utf-8").splitlines(keepends=True)
