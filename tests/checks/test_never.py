"""What never comes by the calendar of this village, though it was typed well."""

from __future__ import annotations

from datetime import date

import pytest
from small_village import village_with

from generator.checks import check_map
from generator.site.icons import icon_names

TODAY = date(2026, 11, 28)
TEXT = (
    "naam: Koor\nthemas: [eten]\nsamenvatting: Zingen.\ngecontroleerd: 2026-10-01\n"
    "contact: {telefoon: 0597 00 12 34}\nwanneer:\n  - "
)


def told(rest: str) -> list[str]:
    """Give the notices about days that never come, each with its place."""
    reading = village_with("activiteiten/koor.yml", f"{TEXT}{rest}\n".encode())
    assert reading.map is not None
    found = check_map(reading.map, reading.sources, TODAY, icon_names())
    return [f"{one.key}: {one.message}" for one in found if one.code == "nooit"]


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        (
            "{dagen: ma, seizoen: kerstvakantie}\nniet_op: [schoolvakanties]",
            (
                "wanneer[1]: met deze regel is er nooit iets te doen; kijk naar de dagen, 'vanaf', "
                "'tot_en_met', 'seizoen' en 'niet_op'"
            ),
        ),
        (
            "{ritme: elk jaar op Koningsdag}\nniet_op: [feestdagen]",
            "wanneer[1]: met deze regel is er nooit iets te doen",
        ),
        (
            "{dagen: vr, niet_op: feestdagen, verplaatst: {datum: 2026-12-25, naar: 2026-12-24}}",
            (
                "op 25 december 2026 is er niets, door 'niet_op' of 'seizoen'; gaat het op de "
                "nieuwe dag wel door, typ dan bij 'wel_op': 2026-12-25"
            ),
        ),
    ],
)
def test_it_is_told_where_to_look(rest: str, words: str) -> None:
    (only,) = told(rest)
    assert words in only


@pytest.mark.parametrize(
    "rest",
    [
        "{ritme: elk jaar op 29 februari}",
        "{ritme: vijfde zaterdag van mei}",
        "{ritme: elk jaar op Koningsdag}",
        (
            "{dagen: vr, niet_op: feestdagen, wel_op: 2026-12-25, "
            "verplaatst: {datum: 2026-12-25, naar: 2026-12-24}}"
        ),
    ],
)
def test_what_is_rare_does_come(rest: str) -> None:
    assert told(rest) == []
