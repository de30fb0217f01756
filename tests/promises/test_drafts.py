"""What waits for its first day on the map is no news that it lies still."""

from __future__ import annotations

import pytest
from views.seen import seen, typed

DECISION = "A draft is known by the line it began with"
BEGAN_WITH = "status: pauze   # haal deze regel weg als het op de kaart mag"


@pytest.mark.parametrize(("line", "pages"), [(BEGAN_WITH, []), ("status: pauze", ["klus"])])
def test_only_what_was_there_before_says_that_it_lies_still(line: str, pages: list[str]) -> None:
    view = seen(diensten_klus=typed(line), diensten_soep=typed(name="Soep"))
    assert [one.id for one in view.gone] == pages
