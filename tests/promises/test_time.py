"""The index knows no dates; the files of the agenda do."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect
from promises.conftest import Host

DECISION = "A question about time is answered from the dates"


@pytest.fixture
def page(browser: Browser) -> Page:
    return browser.new_page(timezone_id="Europe/Amsterdam")


def looked_for(page: Page, host: Host, words: str, now: str) -> Page:
    page.clock.set_fixed_time(now)
    page.goto(f"{host.address}zoeken/#q={words}")
    expect(page.locator("[data-melding]")).not_to_be_empty()
    return page


def test_only_what_is_there_then_stands_there(page: Page, host: Host) -> None:
    looked_for(page, host, "wat is er dinsdag", "2026-11-21T09:00:00+01:00")
    expect(page.locator("[data-melding]")).to_contain_text("dinsdag 24 november", ignore_case=True)
    times = page.locator("h3 + .wanneer-dan")
    assert times.count() > 0
    for line in times.all_text_contents():
        assert line.startswith("Dinsdag 24 november")
    page.close()


def test_after_the_dates_ran_out_a_day_is_a_day_of_the_week(page: Page, host: Host) -> None:
    looked_for(page, host, "wat is er dinsdag", "2027-11-20T09:00:00+01:00")
    expect(page.locator("[data-melding]")).to_contain_text("De datums op deze kaart zijn op")
    above = page.locator("[data-wegwijzer] a")
    expect(above).to_have_text("Bekijk in de agenda wat er op dinsdag is")
    page.close()


def test_who_tells_what_happened_is_not_told_when_there_is_something(
    page: Page, host: Host
) -> None:
    looked_for(page, host, "mijn man is dinsdag overleden", "2026-11-21T09:00:00+01:00")
    expect(page.locator("[data-melding]")).not_to_contain_text("dinsdag 24")
    page.close()
