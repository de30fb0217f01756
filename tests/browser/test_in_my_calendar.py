"""Somebody puts one time of an activity, or all of them, in a calendar of her own."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.test_dates import reading, small
from ics.reading_back import times_in
from playwright.sync_api import Browser

from generator.values.dates import parse_date

__all__ = ["small"]


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", "Asia/Tokyo"])
def test_the_next_time_alone(browser: Browser, small: Path, tmp_path: Path, zone: str) -> None:
    with reading(browser, small, "2026-11-25T14:00:00+01:00", zone=zone) as reader:
        reader.open("activiteiten/koffie")
        with reader.page.expect_download() as fetched:
            reader.page.get_by_role("button", name="alleen de eerstvolgende keer").click()
        fetched.value.save_as(tmp_path / "een.ics")
    assert fetched.value.suggested_filename == "koffie-2026-12-02.ics"
    data = (tmp_path / "een.ics").read_bytes()
    assert b"DTSTART:20261202T090000Z\r\nDTEND:20261202T103000Z\r\n" in data
    assert b"SUMMARY:Koffie\r\n" in data
    assert len(times_in(data, parse_date("2026-11-01"), parse_date("2027-03-01"))) == 1


def test_all_times(browser: Browser, small: Path) -> None:
    with reading(browser, small, "2026-11-25T14:00:00+01:00") as reader:
        reader.open("activiteiten/koffie")
        place = reader.page.get_by_text("Zet in mijn agenda").get_by_role("link")
        address = place.evaluate("link => link.href")
    assert address == (small / "activiteiten" / "koffie" / "koffie.ics").as_uri()
    assert b"RRULE:FREQ=WEEKLY" in Path(address.removeprefix("file://")).read_bytes()


def test_what_has_no_days_offers_no_calendar(browser: Browser, small: Path) -> None:
    with reading(browser, small, "2026-11-25T14:00:00+01:00") as reader:
        reader.open("diensten/loket")
        assert reader.page.get_by_text("Zet in mijn agenda").count() == 0
