"""The Dutch public holidays, and the school holidays of each region."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from generator.schedule import is_public_holiday, is_school_holiday, public_holidays
from generator.schedule.dutch_holidays import school_holidays
from generator.values.dates import parse_date


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("27-4-2027", True),
        ("28-3-2027", True),
        ("29-3-2027", True),
        ("25-12-2026", True),
        ("26-12-2026", True),
        ("5-12-2026", False),
        ("31-12-2026", False),
    ],
)
def test_holidays(day: str, expected: bool) -> None:
    assert is_public_holiday(parse_date(day)) is expected


def test_holidays_have_a_dutch_name() -> None:
    assert public_holidays(2027)[date(2027, 4, 27)] == "Koningsdag"


@pytest.mark.parametrize(
    ("region", "first", "last"),
    [
        # Regeling vaststelling schoolvakanties 2025-2030, Staatscourant 2024, 19237
        ("noord", "10-10-2026", "18-10-2026"),
        ("midden", "17-10-2026", "25-10-2026"),
        ("zuid", "17-10-2026", "25-10-2026"),
        ("noord", "19-12-2026", "3-1-2027"),
        ("noord", "20-2-2027", "28-2-2027"),
        ("zuid", "13-2-2027", "21-2-2027"),
        ("midden", "24-4-2027", "2-5-2027"),
        ("noord", "10-7-2027", "22-8-2027"),
        ("midden", "17-7-2027", "29-8-2027"),
        ("zuid", "24-7-2027", "5-9-2027"),
        ("noord", "16-10-2027", "24-10-2027"),
        ("zuid", "23-10-2027", "31-10-2027"),
        ("noord", "25-12-2027", "9-1-2028"),
    ],
)
def test_school_holidays(region: str, first: str, last: str) -> None:
    begin, end = parse_date(first), parse_date(last)
    inside = [begin + timedelta(days=ahead) for ahead in range((end - begin).days + 1)]
    assert all(is_school_holiday(day, region) for day in inside)
    assert not is_school_holiday(begin - timedelta(days=1), region)
    assert not is_school_holiday(end + timedelta(days=1), region)


def test_school_holidays_are_known_from_the_first_of_2014_to_the_end_of_august_2030() -> None:
    first, last = date(2014, 1, 1), date(2030, 8, 31)
    assert is_school_holiday(first, "noord")
    assert is_school_holiday(last, "noord")
    assert not is_school_holiday(first - timedelta(days=1), "noord")
    assert not is_school_holiday(last + timedelta(days=1), "noord")


def test_school_holidays_that_nobody_knows_yet_do_not_count() -> None:
    assert not is_school_holiday(date(2030, 12, 28), "noord")
    assert not is_school_holiday(date(2035, 7, 20), "noord")


def test_there_are_three_regions() -> None:
    with pytest.raises(ValueError, match="oost"):
        school_holidays(2026, "oost")
