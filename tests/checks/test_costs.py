"""Prices that say what one gets for them, and prices that do not."""

from __future__ import annotations

import pytest
from small_village import TODAY, village_with

from generator.checks.unfinished import bare_costs

MEAL = "naam: Soep\nthemas: [eten]\nsamenvatting: Soep.\nkosten: {}\n"


def said(cost: str) -> list[str]:
    reading = village_with("diensten/soep.yml", MEAL.format(cost).encode())
    assert reading.map is not None
    return [notice.message for notice in bare_costs(reading.map, TODAY)]


@pytest.mark.parametrize(
    "cost",
    ["2,50", "€ 2,50", "€2", "2 euro", "EUR 10", "5,-", "€ 2 - € 5", "2 tot 5 euro", "vanaf € 3",
     "ca. 10 euro", "80 cent", "€ 1.50."],
)  # fmt: skip
def test_an_amount_alone_says_too_little(cost: str) -> None:
    [message] = said(cost)
    assert "per keer? per maand? per persoon?" in message


@pytest.mark.parametrize(
    "cost",
    ["Gratis", "€ 2 per keer", "2,50 per persoon", "€ 15 voor tien keer", "Vrije gift", "€ 3 p.p.",
     "Met pas € 2", "Navragen", "€ 2/uur", "7 dagen gratis", "€ 25 borg"],
)  # fmt: skip
def test_a_price_with_words_says_enough(cost: str) -> None:
    assert said(cost) == []


@pytest.mark.parametrize("cost", ["0", "€ 0,00", "0 euro", "0,-"])
def test_nothing_is_free(cost: str) -> None:
    [message] = said(cost)
    assert "typ dan 'Gratis'" in message
