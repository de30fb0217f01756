"""Whom residents call now: her hours, her leave and who stands in, by the clock of the Netherlands.

The site was made on 21 November 2026. Somebody looks at it later, anywhere in the world.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, Page
from small_village import EXAMPLE, TODAY
from views.seen import THEMES, VILLAGE, read, typed

from generator.publish.build import build
from generator.site.project import Project
from generator.views import map_view

ROOS = (
    "{id: roos, naam: Roos Veen, kernen: [oost], telefoon: 0597 00 90 01, toestemming: 2026-01-05"
)
HERS = (
    ", bereikbaar: [{dagen: [maandag, dinsdag], van: 9.00, tot: 12.00}]"
    ", buiten_bereik: 'Spreek in, ik bel binnen twee dagen terug.'"
    ", afwezig: [{vanaf: 2026-12-21, tot_en_met: 2027-01-03, vervanger: piet}]"
)
OTHERWISE = "Nu niet bereikbaar: spreek in, ik bel binnen twee dagen terug. Weer bereikbaar:"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of two villages, of which the supporter of one has hours and is on leave once."""
    return make(tmp_path_factory.mktemp("bereikbaar") / "site", TODAY)


def make(target: Path, today: date) -> Path:
    village = VILLAGE.replace(ROOS, ROOS + HERS)
    found = read(dorp=village, themas=THEMES, diensten_klus=typed("kernen: [oost]", phone=""))
    view = map_view(found, today)
    build(view, today, project=Project.at(EXAMPLE.parent), target=target, editions=())
    return target


class Reader:
    """Somebody who looks at a page at a moment, on a device with a clock of its own."""

    def __init__(self, page: Page, made: Path) -> None:
        self.page, self.made = page, made

    def opens(self, moment: str, path: str = "ondersteuners") -> None:
        self.page.clock.install(time=moment)
        self.page.goto((self.made / path / "index.html").as_uri())

    @property
    def hears(self) -> list[str]:
        """Give what is said of the first supporter: whether she answers, or who does."""
        said = self.page.locator("main .neemt-op:visible, main .vervangt:visible")
        return [" ".join(text.split()) for text in said.all_inner_texts()]

    @property
    def calls(self) -> list[str]:
        """Give the numbers that can be seen, without the word before them."""
        shown = self.page.locator("main .belknop:visible").all_inner_texts()
        return [text.replace("Bel ", "").strip() for text in shown]


@pytest.fixture(params=["Europe/Amsterdam", "America/New_York", "Asia/Tokyo"])
def reader(browser: Browser, made: Path, request: pytest.FixtureRequest) -> Iterator[Reader]:
    size = {"width": PHONE, "height": 844}
    context = browser.new_context(timezone_id=request.param, viewport=size)  # type: ignore[arg-type]
    yield Reader(context.new_page(), made)
    context.close()


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-23T09:00:00+01:00", "Vandaag bereikbaar tot 12.00 uur."),
        ("2026-11-23T11:59:00+01:00", "Vandaag bereikbaar tot 12.00 uur."),
        ("2026-11-23T12:00:00+01:00", f"{OTHERWISE} morgen van 9.00 tot 12.00 uur."),
        ("2026-11-23T03:00:00+01:00", f"{OTHERWISE} vandaag van 9.00 tot 12.00 uur."),
        ("2026-11-25T10:00:00+01:00", f"{OTHERWISE} maandag van 9.00 tot 12.00 uur."),
        # The Monday and Tuesday before Christmas she is on leave, and so she is at New Year.
        ("2026-12-16T10:00:00+01:00", f"{OTHERWISE} maandag 4 januari van 9.00 tot 12.00 uur."),
        # Easter Monday is no day to call.
        ("2027-03-29T10:00:00+02:00", f"{OTHERWISE} morgen van 9.00 tot 12.00 uur."),
        # The clock went forward on Sunday, 28 March 2027, and back on 31 October.
        ("2027-03-30T06:59:00Z", f"{OTHERWISE} vandaag van 9.00 tot 12.00 uur."),
        ("2027-03-30T07:00:00Z", "Vandaag bereikbaar tot 12.00 uur."),
        ("2027-11-01T10:59:00Z", "Vandaag bereikbaar tot 12.00 uur."),
    ],
)
def test_whether_she_answers_now(reader: Reader, moment: str, said: str) -> None:
    reader.opens(moment)
    assert reader.hears == [said]
    assert reader.calls[0] == "0597 00 90 01"


def test_while_she_is_away_the_other_number_stands_there(reader: Reader) -> None:
    reader.opens("2026-12-21T00:00:00+01:00")
    assert reader.calls[0] == "0597 00 90 02"
    (told,) = reader.hears
    assert told.startswith("Roos Veen is er niet van 21 december 2026 tot en met 3 januari 2027.")
    assert "0597 00 90 01" not in reader.calls
    # Her hours are not those of who stands in.
    hers = reader.page.locator("#roos .mens-tijden").first
    assert not hers.is_visible()
    reader.page.emulate_media(media="print")
    assert hers.is_visible()


def test_in_the_night_of_the_last_day_her_own_number_comes_back(reader: Reader) -> None:
    reader.opens("2027-01-03T23:59:00+01:00")
    assert reader.calls[0] == "0597 00 90 02"
    # The tab stays open over midnight.
    reader.page.clock.run_for(61_000)
    assert reader.calls[0] == "0597 00 90 01"
    assert reader.hears == [f"{OTHERWISE} vandaag van 9.00 tot 12.00 uur."]


def test_a_site_made_in_her_leave_gives_her_own_number_again_after_it(
    browser: Browser, tmp_path: Path
) -> None:
    inside = make(tmp_path / "site", date(2026, 12, 22))
    reader = Reader(browser.new_page(), inside)
    reader.opens("2027-01-03T23:59:00+01:00", "diensten/klus")
    assert reader.calls[0] == "0597 00 90 02"
    assert "0597 00 90 01" not in reader.calls
    assert not reader.page.get_by_text("weer Roos Veen").first.is_visible()
    reader.page.clock.run_for(61_000)
    assert reader.calls[0] == "0597 00 90 01"
    assert "0597 00 90 02" not in reader.calls
    # Paper is read on other days too.
    reader.page.emulate_media(media="print")
    assert {"0597 00 90 01", "0597 00 90 02"} <= {*reader.calls}
    assert not reader.page.locator(".neemt-op:visible").count()
    reader.page.close()


def test_so_it_does_at_the_foot_of_every_page_and_beside_what_she_helps_with(
    reader: Reader,
) -> None:
    reader.opens("2026-12-29T10:00:00+01:00", "diensten/klus")
    assert reader.calls[0] == "0597 00 90 02"
    at_the_foot = reader.page.locator(".voet .bellers li").first
    assert at_the_foot.locator(".belknop:visible").inner_text().strip() == "0597 00 90 02"


def test_after_the_last_day_that_is_known_nothing_is_promised(reader: Reader) -> None:
    reader.opens("2028-01-03T10:00:00+01:00")
    assert reader.hears == []
    assert reader.calls[0] == "0597 00 90 01"


def test_without_scripts_both_numbers_stand_there_with_the_days(
    browser: Browser, made: Path
) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((made / "ondersteuners" / "index.html").as_uri())
    text = " ".join(page.locator("main").inner_text().split())
    assert (
        "0597 00 90 01 Roos Veen is er niet van 21 december 2026 tot en met 3 januari 2027." in text
    )
    assert "Bel dan Piet Smit: 0597 00 90 02" in text
    assert "Aan de telefoon: maandag en dinsdag van 9.00 tot 12.00 uur" in text
    page.close()
