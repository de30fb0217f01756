"""A club that stops in the holidays shows the right weeks of its own region, and no guesses."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from two_villages import THEMES, VILLAGE, village

from generator.reading.assemble import assemble
from generator.reading.files import SourceFile
from generator.schedule import NO_EXCEPTIONS, is_school_holiday, occurrences
from generator.views import map_view

DECISION = "School holidays come from the `holidays` package"
CLUB = """
naam: Club
themas: [overig]
samenvatting: Iets.
contact: {telefoon: 112}
wanneer: {dagen: woensdag, van: 10.00, niet_op: schoolvakanties}
"""


def wednesdays(first: date, last: date, region: str) -> list[date]:
    """Give the days on which a club that stops in the school holidays meets."""
    (club,) = village(activiteiten_club=CLUB).activities
    (rule,) = club.schedules
    return [each.date for each in occurrences(rule, NO_EXCEPTIONS, first, last, region)]


@pytest.mark.parametrize("region", ["noord", "midden", "zuid"])
@pytest.mark.parametrize("year", [2026, 2027, 2028, 2029])
def test_the_dates_are_those_of_the_package_for_each_region(region: str, year: int) -> None:
    official = holidays.country_holidays(
        "NL", subdiv=region.capitalize(), years=year, categories=("school",)
    )
    days = [date(year, 1, 1) + timedelta(days=ahead) for ahead in range(365)]
    assert [day for day in days if is_school_holiday(day, region)] == sorted(
        day for day in official if day in set(days)
    )


def test_they_are_the_dates_in_the_staatscourant() -> None:
    # Regeling vaststelling schoolvakanties 2025-2030, Staatscourant 2024, 19237.
    october = date(2026, 10, 7), date(2026, 10, 28)
    assert wednesdays(*october, "noord") == [date(2026, 10, d) for d in (7, 21, 28)]
    assert wednesdays(*october, "zuid") == [date(2026, 10, d) for d in (7, 14, 28)]


def test_after_the_last_published_year_nothing_counts_as_a_school_holiday() -> None:
    summer = date(2031, 7, 1), date(2031, 8, 31)
    assert len(wednesdays(*summer, "noord")) == 9
    # The package goes on until the end of the year; nobody has published those.
    assert not any(is_school_holiday(date(2030, 12, day), "noord") for day in range(1, 32))


def test_the_last_year_that_is_known_still_counts() -> None:
    assert wednesdays(date(2030, 7, 22), date(2030, 8, 4), "noord") == []


@pytest.mark.parametrize(("region", "meets"), [("noord", False), ("zuid", True)])
def test_the_region_is_the_one_in_dorp_yml(region: str, meets: bool) -> None:
    texts = {
        "dorp": f"{VILLAGE}schoolvakanties: {region}\n",
        "themas": THEMES,
        "activiteiten/club": CLUB,
    }
    files = [
        SourceFile(f"kaart/{path}.yml", path.rpartition("/")[0], path.rpartition("/")[2],
                   text.encode())
        for path, text in texts.items()
    ]  # fmt: skip
    made = assemble(files).map
    assert made is not None
    (club,) = map_view(made, date(2026, 10, 5)).occasions
    days = [day for run in club.runs for day in run.days]
    assert (date(2026, 10, 14) in days) is meets
