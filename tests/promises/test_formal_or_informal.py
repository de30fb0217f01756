"""Asking for 'soort' everywhere made supporters copy it without looking."""

from __future__ import annotations

import re

import pytest
from small_village import TODAY
from two_villages import village
from walk import BuiltSite

from generator.views import MapView, map_view

DECISION = "Formal or informal may be left out"
TEXT = "naam: Iets\nthemas: [overig]\nsamenvatting: Iets.\ncontact: {telefoon: 112}\n"
ASKED = {"activiteiten": "wanneer: {dagen: ma}\n", "vrijwilligers": "doet_wel: A\ndoet_niet: B\n"}
CLUB = "naam: Club\nsoort: informeel\nsamenvatting: Iets.\ncontact: {telefoon: 112}\n"


def formality(folder: str, text: str = TEXT) -> str:
    """Give what residents read about an entry in this folder."""
    files = {f"{folder}_iets": text + ASKED.get(folder, ""), "organisaties_club": CLUB}
    (entry,) = map_view(village(**files), TODAY).entries
    return entry.formality


@pytest.mark.parametrize(
    ("folder", "usual"),
    [("diensten", "formeel"), ("activiteiten", "informeel"), ("vrijwilligers", "informeel")],
)
def test_left_out_it_is_what_is_usual(folder: str, usual: str) -> None:
    assert formality(folder) == usual


def test_it_falls_back_to_the_organisations_first() -> None:
    assert formality("diensten", f"{TEXT}organisatie: club\n") == "informeel"


def test_what_somebody_typed_counts_before_all() -> None:
    assert formality("diensten", f"{TEXT}organisatie: club\nsoort: formeel\n") == "formeel"
    assert formality("activiteiten", f"{TEXT}soort: formeel\n") == "formeel"


def test_every_card_still_shows_the_mark(website: BuiltSite, village: MapView) -> None:
    for theme in village.themes:
        marks = re.findall(r"(Formeel|Informeel) : (?:beroepskrachten|dorpsgenoten)",
                           website.text(theme.ref.address))  # fmt: skip
        assert [mark.lower() for mark in marks] == [one.formality for one in theme.entries]
