"""Times as villages type them in their lists: each with what the file says, or with its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.times import what_lacks, when_in
from generator.model.opening_hours import OpeningHours
from generator.model.schedules import Schedule
from generator.model.typed import typed_out

LINES = (Path(__file__).parent / "tijden.txt").read_text(encoding="utf-8").splitlines()
WORDS = "als woorden"


def said(text: str, kind: type[OpeningHours] | type[Schedule] = Schedule) -> str:
    """Give what a file says of a text about when, or that it stays as it was and what it lacks."""
    blocks, is_read = when_in(text, kind)
    if is_read:
        return " | ".join(typed_out(block) for block in blocks)
    assert [set(block) for block in blocks] == [{"toelichting"}], blocks
    return f"{WORDS}; {lacks}" if (lacks := what_lacks(text)) else WORDS


@pytest.mark.parametrize("line", [one for one in LINES if one and not one.startswith("#")])
def test_a_time_of_a_list_is_read_as_it_is_meant(line: str) -> None:
    text, meant = line.split(" => ")
    assert said(text) == meant


@pytest.mark.parametrize("text", ["24/7", "24 uur per dag", "dag en nacht bereikbaar"])
def test_doors_that_never_close_are_open_all_day(text: str) -> None:
    assert said(text, OpeningHours) == "{dagen: elke dag, van: 0.00, tot: 24.00}"


@pytest.mark.parametrize(
    "text", ["ma 9-12, di niet", "ma 9-12, alleen in de winter", "di 10.00-12.00, soms later",
             "wo 14 uur, in juli niet", "do 10-12, vrijdag op afspraak"],
)  # fmt: skip
def test_what_is_told_beside_a_time_is_no_remark_when_it_is_about_days(text: str) -> None:
    blocks, _ = when_in(text, Schedule)
    remarks = [block.get("toelichting", "") for block in blocks if len(block) > 1]
    assert not any(remarks), blocks
