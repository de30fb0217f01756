"""Every line about danger says who says so and when somebody looked."""

from __future__ import annotations

from datetime import date

import pytest

from generator.problems import UnusableValue
from generator.search.danger import danger_lines
from generator.search.emergencies import number_lines
from generator.values.sourced import Sourced, sourced, to_look_at

SHIPPED = (*danger_lines(), *number_lines())


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("hartaanval = 112", "ontbreekt de bron of de datum"),
        ("hartaanval = 112 | 2026-11-29", "ontbreekt de bron of de datum"),
        ("hartaanval = 112 | | 2026-11-29", "ontbreekt de bron of de datum"),
        ("hartaanval = 112 | Hartstichting", "ontbreekt de bron of de datum"),
        ("hartaanval = 112 | Hartstichting | gisteren", "'gisteren' is geen datum"),
    ],
)
def test_a_line_without_source_or_date_is_refused(line: str, says: str) -> None:
    with pytest.raises(UnusableValue, match=r"gevaar\.txt, regel 2") as refused:
        tuple(sourced(f"# gevaar\n{line}\n", "gevaar.txt"))
    assert says in refused.value.message


def test_every_shipped_line_has_both() -> None:
    assert len(SHIPPED) > 30
    assert all(line.source and line.checked.year >= 2026 for line in SHIPPED)


def test_a_line_is_to_be_looked_at_after_a_year() -> None:
    old = Sourced(("113", "Zelfmoordpreventie"), "113.nl", date(2026, 9, 8))
    fresh = Sourced(("112", "Alarmnummer"), "112.nl", date(2027, 9, 1))
    assert to_look_at((fresh, old), date(2027, 9, 8)) == ()
    assert to_look_at((fresh, old), date(2027, 9, 9)) == (old,)
