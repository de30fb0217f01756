"""Where something is, without saying the same twice."""

from __future__ import annotations

import pytest
from small_village import TODAY, village_with

from generator.views import map_view

ENTRY = (
    "naam: Inloop\nthemas: [eten]\nsamenvatting: Koffie.\nlocatie: plek\n"
    "contact: {telefoon: 0597 00 12 34}\n"
)
ADDRESS = "plek: openbaar\nadres: {straat: Kerkstraat 1, postcode: 9671 AB, plaats: Kleindorp}\n"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("De Brink", "Kerkstraat 1, 9671 AB Kleindorp"),
        ("Kerkstraat 1", "9671 AB Kleindorp"),
        ("Kerkstraat 1, Kleindorp", "9671 AB Kleindorp"),
        ("Zaal Kerkstraat 1", "Kerkstraat 1, 9671 AB Kleindorp"),
    ],
)
def test_a_place_that_is_known_by_its_street_says_it_once(name: str, address: str) -> None:
    place = f"naam: {name}\n{ADDRESS}".encode()
    reading = village_with("diensten/inloop.yml", ENTRY.encode(), **{"locaties/plek.yml": place})
    assert reading.map is not None, "\n".join(map(str, reading.problems))
    (entry,) = (one for one in map_view(reading.map, TODAY).entries if one.id == "inloop")
    assert entry.place is not None
    assert (entry.place.name, entry.place.address) == (name, address)
