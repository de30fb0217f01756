"""What the form says of the next times: only those that residents would read too."""

from __future__ import annotations

from datetime import date

import pytest
from form.pages import small_map

from generator.form import Known
from generator.form.saying import row_says
from generator.model.schedules import Schedule

TODAY = date(2026, 11, 29)
"""A Sunday."""
TUESDAYS = {"dagen": ["dinsdag"], "van": "10.00", "tot": "12.00"}


def said(**whole: str) -> str:
    return " ".join(row_says(Schedule, TUESDAYS, whole, Known(small_map(), TODAY)))


def test_what_goes_on_tells_its_next_times() -> None:
    assert said().startswith("De volgende keren: dinsdag 1 december, dinsdag 8 december")
    assert said(status="actief") == said()
    assert said(tot_en_met="straks") == said()


@pytest.mark.parametrize("status", ["gestopt", "pauze", "Gestopt "])
def test_what_is_not_there_tells_none(status: str) -> None:
    assert said(status=status) == ""


def test_before_the_first_and_after_the_last_day_there_is_none() -> None:
    assert said(tot_en_met="2026-12-08") == (
        "De volgende keren: dinsdag 1 december en dinsdag 8 december."
    )
    assert "dinsdag 5 januari" in said(vanaf="2027-01-01").partition(",")[0]
    assert said(tot_en_met="2026-11-30") == "Met deze antwoorden is er geen volgende keer."
