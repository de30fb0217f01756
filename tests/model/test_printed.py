"""What a register says of a booklet: with the names of that day, or with ids alone."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.printed import Printed, PrintedEdition


def printed(services: Any) -> list[Printed]:
    """Give what stood in a booklet, from what was typed behind 'diensten:'."""
    typed = {"editie": "boekje", "datum": "2026-10-01", "diensten": services}
    return list(PrintedEdition.model_validate(typed).printed)


def test_names_are_those_of_that_day() -> None:
    assert printed({"maaltijd": "Warm eten"}) == [Printed("diensten", "maaltijd", "Warm eten")]


@pytest.mark.parametrize(
    "services", [["maaltijd", "klusbus"], ["maaltijd, klusbus"], "maaltijd, klusbus"]
)
def test_without_names_the_ids_stand_for_them(services: Any) -> None:
    assert printed(services) == [
        Printed("diensten", "maaltijd", "maaltijd"),
        Printed("diensten", "klusbus", "klusbus"),
    ]


@pytest.mark.parametrize("services", [3, [3], ["maaltijd", {"klusbus": "Klusbus"}]])
def test_anything_else_is_refused(services: Any) -> None:
    with pytest.raises(ValidationError):
        printed(services)
