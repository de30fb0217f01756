"""A note of a time that names another place than the fields: the field counts, so type it there."""

from __future__ import annotations

import re

import pytest
from small_village import TODAY
from views.seen import HALL, read, typed

from generator.checks.says import notes_elsewhere

FILES = {
    "locaties_linde": HALL,
    "locaties_sluis": HALL.replace("De Linde", "Dorpshuis De Sluis"),
    "locaties_bieb": "naam: Bibliotheek Oost\nkern: oost\n",
}


def notices(note: str, more: str = "", *whole: str) -> list[str]:
    """Give what is said of one line of hours with this note."""
    noted = f', toelichting: "{note}"' if note else ""
    line = f"openingstijden: [{{dagen: [dinsdag], van: 9.00{more}{noted}}}]"
    found = read(**FILES, diensten_loket=typed(line, *whole))
    return [one.message for one in notes_elsewhere(found, TODAY)]


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("De Sluis in Oost", "sluis"),
        ("in De Sluis", "sluis"),
        ("Dorpshuis De Sluis, in de kleine zaal", "sluis"),
        ("inloop in de bibliotheek", "bieb"),
        ("op afspraak, bij De Sluis", "sluis"),
    ],
)
def test_the_place_can_be_typed_where_the_map_reads_it(note: str, place: str) -> None:
    (told,) = notices(note, "", "locatie: linde")
    assert "bij 'locatie' staat De Linde" in told
    advised = re.search(r"Typ in plaats daarvan '(locatie: \w+)'", told)
    assert advised is not None
    assert advised[1] == f"locatie: {place}"
    assert notices("", f", {advised[1]}", "locatie: linde") == []


def test_without_any_place_it_is_said_too() -> None:
    (told,) = notices("in De Sluis")
    assert "een 'locatie' ontbreekt" in told


@pytest.mark.parametrize(
    "note",
    [
        "De Linde",
        "telefoon",
        "verzamelen bij De Sluis",
        "eerste halte bij De Sluis",
        "De Sluis 9.15, De Linde 9.45",
        "De Linde of De Sluis",
        "ook in De Sluis",
        "de sleutel hangt in De Sluis",
        "in Oost",
    ],
)
def test_other_notes_may_stay(note: str) -> None:
    assert notices(note, "", "locatie: linde") == []
