"""What a draft says is missing: true, and mended by doing what it says."""

from __future__ import annotations

import re

import pytest
from importing.planned import planned


def waits_of(text: str, *changes: str) -> list[str]:
    return planned(text, changes=changes).rows[0].files[0].waits


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Name;Our story;Theme\nKnit;We knit together every week.;Eten\n", "omschrijving"),
        ("Naam;Uitleg;Thema;Wijsheden\nXyz;Xyz op zijn Xyz.;;Eten\n", "thema"),
    ],
)
def test_what_stands_in_a_column_nobody_knew_is_said_and_the_advice_mends_it(
    text: str, what: str
) -> None:
    (why,) = [one for one in waits_of(text) if "--kolom" in one]
    assert f"geen kolom is gelezen als {what}" in why
    advice = re.search(r'--kolom "([^"]+)"', why)
    assert advice
    assert waits_of(text, advice[1]) == []


def test_what_is_not_there_is_said_to_be_missing_in_this_row() -> None:
    text = "Naam;Omschrijving;Thema;Code\nZang;;Eten;A12\n"
    assert waits_of(text) == ["bij deze regel staat geen omschrijving"]


def test_what_is_no_description_is_said_to_be_none() -> None:
    text = "Naam;Omschrijving;Thema\nZang;-;Eten\n"
    assert waits_of(text) == ["bij 'Omschrijving' staat '-': dat is geen omschrijving"]
