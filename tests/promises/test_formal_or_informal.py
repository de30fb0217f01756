"""Asking for 'soort' everywhere made supporters copy it without looking."""

from __future__ import annotations

import re

import pytest
from booklet.pdf import booklet_of, texts
from made_pages import text
from small_village import TODAY
from two_villages import village
from views.seen import typed
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
    [("diensten", ""), ("activiteiten", ""), ("vrijwilligers", "informeel")],
)
def test_left_out_nobody_said_so_except_of_volunteers(folder: str, usual: str) -> None:
    assert formality(folder) == usual


def test_what_nobody_said_is_marked_on_no_page_and_in_no_booklet() -> None:
    view = map_view(village(diensten_iets=TEXT), TODAY)
    (entry,) = view.entries
    assert entry.formality_label == ""
    assert "soort" not in {hint.name for hint in entry.hints}
    # A sign that nothing bears is not explained either.
    told = " ".join(texts(booklet_of(view)))
    assert (told.count("Informeel"), told.count("Formeel")) == (0, 0)


def test_help_from_elsewhere_is_not_that_of_fellow_villagers() -> None:
    line = text("diensten/klus/", diensten_klus=typed("soort: informeel", "bereik: landelijk"))
    around = text("diensten/klus/", diensten_klus=typed("soort: informeel", "bereik: gemeente"))
    near = text("diensten/klus/", diensten_klus=typed("soort: informeel"))
    assert 'Informeel<span class="soort-uitleg">: landelijk, met vrijwilligers' in line
    assert 'Informeel<span class="soort-uitleg">: vrijwilligers' in around
    assert 'Informeel<span class="soort-uitleg">: dorpsgenoten' in near


def test_it_falls_back_to_the_organisations_first() -> None:
    assert formality("diensten", f"{TEXT}organisatie: club\n") == "informeel"


def test_what_somebody_typed_counts_before_all() -> None:
    assert formality("diensten", f"{TEXT}organisatie: club\nsoort: formeel\n") == "formeel"
    assert formality("activiteiten", f"{TEXT}soort: formeel\n") == "formeel"


def test_every_card_shows_the_mark_that_is_known(website: BuiltSite, village: MapView) -> None:
    for theme in village.themes:
        marks = re.findall(r"(Formeel|Informeel) : (?:beroepskrachten|dorpsgenoten|vrijwilligers)",
                           website.text(theme.ref.address))  # fmt: skip
        assert [mark.lower() for mark in marks] == [
            one.formality for one in theme.entries if one.formality
        ]
