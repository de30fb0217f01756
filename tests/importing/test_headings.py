"""Headings as real lists have them, in Dutch and English, and what column each of them is."""

from __future__ import annotations

from pathlib import Path

import pytest
from importing.planned import planned

from generator.importing.headings import field_of

LINES = (Path(__file__).parent / "koppen.txt").read_text(encoding="utf-8").splitlines()
HEADINGS = [tuple(line.rsplit(" | ", 1)) for line in LINES if line and line[0] != "#"]


@pytest.mark.parametrize(("heading", "field"), HEADINGS)
def test_a_heading_says_what_its_column_is(heading: str, field: str) -> None:
    assert (field_of(heading) or "intern") == field


def test_a_column_who_with_names_is_of_whom_to_call_and_else_for_nobody_to_see() -> None:
    text = "Werkgroep;Wie;Uitleg;Thema\nBezoek;mw. T. Hoekstra;Langs gaan.;Eten\n"
    contact = planned(text).rows[0].files[0].content["contact"]
    assert contact["persoon"] == {"naam": "mw. T. Hoekstra"}
    text = "Werkgroep;Wie;Uitleg;Thema\nBezoek;ouderen en zieken;Langs gaan.;Eten\n"
    assert "contact" not in planned(text).rows[0].files[0].content


@pytest.mark.parametrize("heading", ["Toegankelijkheid", "Accessibility", "Rolstoeltoegankelijk"])
def test_how_to_get_in_stands_in_the_story(heading: str) -> None:
    text = f"Naam;Uitleg;Thema;{heading}\nLoket;Vragen.;Eten;drempelvrij, ingang achter\n"
    own = planned(text).rows[0].files[0]
    assert own.content["beschrijving"] == "Toegankelijkheid: drempelvrij, ingang achter."


@pytest.mark.parametrize(("typed", "said"), [("nee", "niet nodig"), ("Yes", "nodig"),
                                            ("via de huisarts", "via de huisarts")])  # fmt: skip
def test_a_yes_or_no_about_signing_up_is_said_as_residents_read_it(typed: str, said: str) -> None:
    text = f"Naam;Uitleg;Thema;Verwijzing\nLoket;Vragen.;Eten;{typed}\n"
    assert planned(text).rows[0].files[0].content["verwijzing"] == said


@pytest.mark.parametrize(("typed", "reach"), [("hele gemeente", "gemeente"), ("region", "regio"),
                                             ("whole municipality", "gemeente")])  # fmt: skip
def test_an_area_in_words_is_a_reach(typed: str, reach: str) -> None:
    text = f"Naam;Uitleg;Thema;Werkgebied\nLoket;Vragen.;Eten;{typed}\n"
    assert planned(text).rows[0].files[0].content["bereik"] == reach


def test_a_building_and_its_street_in_one_cell_are_both_known() -> None:
    text = "Naam;Uitleg;Thema;Locatie;Site\n"
    text += "Zang;Zingen.;Eten;Vituskerk, De Lange Buorren 12;z.example\n"
    (place,) = [one for one in planned(text).drafts if one.folder == "locaties"]
    assert place.content["naam"] == "Vituskerk"
    assert place.content["adres"]["straat"] == "De Lange Buorren 12"
