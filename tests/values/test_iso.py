"""Days and times for other programs, and fields in which nothing stands."""

from __future__ import annotations

from datetime import date

from generator.values.clock import Clock
from generator.values.filled import filled
from generator.values.iso import iso_day, iso_moment, iso_time

DAY = date(2026, 10, 1)


def test_a_day_and_a_time_are_said_as_other_programs_read_them() -> None:
    assert iso_day(DAY) == "2026-10-01"
    assert iso_time(Clock(9 * 60 + 5)) == "09:05"
    assert iso_moment(DAY, Clock(9 * 60 + 5)) == "2026-10-01T09:05"


def test_what_is_not_known_is_not_said() -> None:
    assert (iso_day(None), iso_time(None)) == ("", "")
    assert iso_moment(DAY, None) == "2026-10-01"


def test_midnight_at_the_end_of_a_day_is_its_last_minute() -> None:
    assert iso_time(Clock(24 * 60)) == "23:59"
    assert iso_time(Clock(0)) == "00:00"


def test_only_filled_fields_stay_in_their_order() -> None:
    assert filled({"@type": "Event", "url": "", "dates": []}, name="Bingo", place={}, end=None) == {
        "@type": "Event",
        "name": "Bingo",
    }


def test_nought_and_no_are_something() -> None:
    assert filled(longitude=0.0, free=False) == {"longitude": 0.0, "free": False}
