"""The judged queries over the example village, so that a change cannot quietly make it worse."""

from __future__ import annotations

import pytest

from benchmarks.village import HALVES, Half, measure, village_engine
from generator.search.engine import SearchEngine


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    return village_engine()


@pytest.mark.parametrize("name", HALVES)
def test_nine_of_ten_queries_lead_somewhere_right(engine: SearchEngine, name: str) -> None:
    half: Half = measure(name, engine)
    assert half.asked >= 100
    assert half.three / half.asked >= 0.85, half.misses
    assert half.with_route / half.asked >= 0.9, half.misses
