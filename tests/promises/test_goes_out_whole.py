"""What other programs get is what everybody can see, as it would be typed, and all of it."""

from __future__ import annotations

from exchange.test_round_trip import same
from small_village import EXAMPLE

from generator.exchange.cells import listed
from generator.reading.files import list_files
from generator.views import MapView

DECISION = "What goes out goes out whole, or not at all"


def test_a_list_of_the_example_village_makes_the_same_village() -> None:
    same(list_files(EXAMPLE)[0], "csv")


def test_lines_of_hours_stand_in_one_cell(example_view: MapView) -> None:
    found = listed(example_view)
    at = found.headings.index("openingstijden")
    cells = [row[at] for row in found.rows if row[at]]
    assert any(cell.startswith("{dagen: [") and "\n{" in cell for cell in cells)
    assert len(found.headings) < 80
