"""Dates as people meet them: by a Dutch clock, on any device, on odd nights, and when they are old.

The site of the example village is made on Saturday 21 November 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from browser.visit import PHONE
from playwright.sync_api import Browser, Page, expect
from small_village import TODAY
from views.seen import HALL, read, typed
from walk import BuiltSite

from generator.publish.build import build
from generator.site.project import Project
from generator.views import map_view

AMSTERDAM = "Europe/Amsterdam"
PROJECT = Path(__file__).parents[2]
# A site with little on it, so that a test sees the whole of a day.
FILES = {
    "locaties_linde": HALL,
    "activiteiten_koffie": typed(
        "wanneer: {dagen: [woensdag], van: 10.00, tot: 11.30}", "locatie: linde",
        "kernen: [oost]", "kosten: Gratis", name="Koffie",
    ),
    "activiteiten_soos": typed(
        "wanneer: {dagen: [woensdag], van: 14.00, tot: 16.00}", "kernen: [west]", name="Soos",
        themes="ontmoeten",
    ),
    "activiteiten_zang": typed(
        "wanneer: {dagen: [donderdag], van: 19.30, tot: 21.30}", name="Zang"
    ),
    "activiteiten_nieuwjaar": typed(
        "wanneer: {op: [2027-01-01], van: 15.00, tot: 17.00}", name="Nieuwjaarsborrel"
    ),
    "activiteiten_zomer": typed("wanneer: {op: [2027-05-12], van: 15.00}", name="Zomerfeest"),
    "diensten_loket": typed(
        "openingstijden: {dagen: werkdagen, van: 9.00, tot: 17.00}",
        "niet_op: [feestdagen, 2026-12-02]", name="Loket",
    ),
    "diensten_nacht": typed(
        "openingstijden: {dagen: elke dag, van: 0.00, tot: 24.00}", name="Nachtlijn"
    ),
    "diensten_stil": typed(
        "openingstijden: {dagen: werkdagen, van: 9.00, tot: 17.00}",
        name="Kantoor", themes="ontmoeten",
    ),
    "diensten_post": typed(
        "openingstijden:",
        "  - {dagen: werkdagen, van: 17.00, tot: 24.00}",
        "  - {dagen: werkdagen, van: 0.00, tot: 8.00}",
        "  - {dagen: [zaterdag, zondag, feestdagen], van: 0.00, tot: 24.00, toelichting: spoed}",
        name="Dokterspost", themes="ontmoeten",
    ),
    "contactroutes_alleen": (
        "vraag: Ik ben alleen\nthemas: [eten]\nstappen:\n"
        "  - {tekst: Drink koffie., naar: koffie}\n  - {tekst: Kom soezen., naar: soos}\n"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of two small villages."""
    target = tmp_path_factory.mktemp("klein") / "site"
    build(
        map_view(read(**FILES), TODAY),
        TODAY,
        project=Project.at(PROJECT),
        target=target,
        editions=(),
    )
    return target


@dataclass(frozen=True)
class Reader:
    """Somebody with a phone, whose pages stand on a disk."""

    page: Page
    folder: Path

    def open(self, address: str) -> None:
        path, _, place = address.partition("#")
        file = self.folder / path / "index.html"
        self.page.goto(f"{file.as_uri()}#{place}" if place else file.as_uri())

    def days(self) -> dict[str, list[str]]:
        """Give what the agenda shows: per heading, the names below it."""
        expect(self.page.locator(".agenda [data-dagen] > *").first).to_be_attached()
        found: dict[str, list[str]] = self.page.evaluate(
            """() => Object.fromEntries([...document.querySelectorAll('.agenda .dag')].map(day =>
            [day.querySelector('h2, h3').textContent,
             [...day.querySelectorAll('strong')].map(one => one.textContent)]))"""
        )
        return found


@contextmanager
def reading(
    browser: Browser, folder: Path, when: str, *, zone: str = AMSTERDAM
) -> Iterator[Reader]:
    """Read the pages of a folder at a moment, with a device set to some zone."""
    context = browser.new_context(viewport={"width": PHONE, "height": 664}, timezone_id=zone)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.clock.install(time=when)
    yield Reader(page, folder)
    assert errors == []
    context.close()


class TestTheAgenda:
    def test_begins_today_and_has_only_days_with_something(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-25T08:00:00+01:00") as reader:
            reader.open("agenda/")
            assert reader.days() == {
                "Vandaag, woensdag 25 november": ["Koffie", "Soos"],
                "Morgen, donderdag 26 november": ["Zang"],
                "Woensdag 2 december": ["Koffie", "Soos"],
                "Donderdag 3 december": ["Zang"],
            }

    def test_what_has_ended_is_gone_the_same_day(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-25T11:29:00+01:00") as reader:
            reader.open("agenda/")
            today = reader.page.locator(".dag").first
            expect(today).to_contain_text("Nu bezig, De Linde, Oost")
            reader.page.clock.run_for(61_000)
            expect(today).not_to_contain_text("Koffie")
            expect(today).to_contain_text("Soos")

    def test_later_months_come_when_somebody_opens_them(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-25T08:00:00+01:00") as reader:
            reader.open("agenda/")
            may = reader.page.locator("details.maand", has_text="Mei 2027")
            expect(may.locator(".dag")).to_have_count(0)
            may.locator("summary").click()
            expect(may).to_contain_text("Zomerfeest")

    def test_shows_what_is_chosen(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-25T08:00:00+01:00") as reader:
            reader.open("agenda/")
            page = reader.page
            page.get_by_text("Kies wat u zoekt").click()
            page.get_by_label("Wanneer").select_option("avond")
            expect(page.locator(".agenda strong").first).to_have_text("Zang")
            page.get_by_label("Wanneer").select_option("")
            page.get_by_label("Waarover").select_option(label="Ontmoeten")
            expect(page.locator(".agenda strong").first).to_have_text("Soos")
            page.get_by_label("Waarover").select_option("")
            page.get_by_label("Alleen wat gratis is").check()
            expect(page.locator(".agenda strong")).to_have_text(["Koffie", "Koffie"])

    def test_puts_another_village_behind_a_press(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-25T08:00:00+01:00") as reader:
            reader.open("agenda/")
            reader.page.locator(".dorpvraag select, .agenda-kop select").locator(
                "visible=true"
            ).first.select_option(label="West")
            today = reader.page.locator(".dag").first
            expect(today.locator("strong:visible")).to_have_text(["Soos"])
            expect(today).to_contain_text("Ook in andere dorpen (1)")

    def test_a_day_of_the_week_in_the_address_is_the_first_that_comes(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-27T08:00:00+01:00") as reader:
            reader.open("agenda/#donderdag")
            expect(reader.page.locator("[id='2026-12-03']")).to_be_focused()

    def test_today_and_tomorrow_fit_on_two_screens_of_a_phone(
        self, browser: Browser, site: BuiltSite
    ) -> None:
        with reading(browser, site.folder, "2026-12-09T08:00:00+01:00") as reader:
            reader.open("agenda/")
            box = reader.page.locator(".dag").nth(1).bounding_box()
            assert box is not None
            assert box["y"] + box["height"] <= 2 * 664

    def test_without_scripts_there_is_the_rhythm_in_words(
        self, browser: Browser, small: Path
    ) -> None:
        page = browser.new_page(java_script_enabled=False)
        page.goto((small / "agenda" / "index.html").as_uri())
        expect(page.get_by_text("Elke woensdag van 10.00 tot 11.30 uur")).to_be_visible()
        expect(page.get_by_text("Vrijdag 1 januari 2027")).to_be_visible()
        page.close()


class TestTheClock:
    @pytest.mark.parametrize(
        ("moment", "zone", "today"),
        [
            # Nine in the evening in New York is already Thursday in the village.
            ("2026-11-26T02:00:00Z", "America/New_York", "donderdag 26 november"),
            # Early Friday in Tokyo is still Thursday afternoon here.
            ("2026-11-26T16:00:00Z", "Asia/Tokyo", "donderdag 26 november"),
        ],
    )
    def test_is_dutch_whatever_the_device_says(
        self, browser: Browser, small: Path, moment: str, zone: str, today: str
    ) -> None:
        with reading(browser, small, moment, zone=zone) as reader:
            reader.open("agenda/")
            assert next(iter(reader.days())) == f"Vandaag, {today}"

    def test_a_tab_left_open_over_midnight_shows_the_new_day(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-25T23:59:30+01:00") as reader:
            reader.open("agenda/")
            assert next(iter(reader.days())) == "Morgen, donderdag 26 november"
            reader.page.clock.run_for(31_000)
            expect(reader.page.locator(".agenda h2").first).to_have_text(
                "Vandaag, donderdag 26 november"
            )

    def test_a_tab_looked_at_again_tells_the_day_of_now(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-24T12:00:00+01:00") as reader:
            reader.open("agenda/")
            assert next(iter(reader.days())) == "Morgen, woensdag 25 november"
            # The computer slept: no timer ran until somebody came back.
            reader.page.clock.set_system_time("2026-11-26T08:00:00+01:00")
            reader.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            expect(reader.page.locator(".agenda h2").first).to_have_text(
                "Vandaag, donderdag 26 november"
            )

    def test_knows_new_years_night(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-12-31T23:30:00+01:00") as reader:
            reader.open("agenda/")
            assert next(iter(reader.days())) == "Morgen, vrijdag 1 januari"
            reader.page.clock.run_for(31 * 60_000)
            expect(reader.page.locator(".agenda h2").first).to_have_text(
                "Vandaag, vrijdag 1 januari"
            )

    @pytest.mark.parametrize(
        ("moment", "first"),
        [
            # In the night that summer time begins, there is no half past two.
            ("2027-03-28T00:59:30Z", "Woensdag 31 maart"),
            ("2027-03-28T01:00:30Z", "Woensdag 31 maart"),
            # Half past eleven in the evening is still Sunday, in summer time.
            ("2027-03-28T21:30:00Z", "Woensdag 31 maart"),
            ("2027-03-30T22:00:30Z", "Vandaag, woensdag 31 maart"),
        ],
    )
    def test_knows_the_night_that_summer_time_begins(
        self, browser: Browser, small: Path, moment: str, first: str
    ) -> None:
        with reading(browser, small, moment) as reader:
            reader.open("agenda/")
            assert next(iter(reader.days())) == first

    @pytest.mark.parametrize(
        ("moment", "words"),
        [
            # Sunday 25 October 2026 lasts 25 hours; on Monday the desk opens at nine.
            ("2026-10-25T00:30:00Z", "2026-10-25 150"),
            ("2026-10-25T01:30:00Z", "2026-10-25 150"),
            ("2026-10-25T22:59:00Z", "2026-10-25 1439"),
            ("2026-10-25T23:00:00Z", "2026-10-26 0"),
        ],
    )
    def test_knows_the_night_that_summer_time_ends(
        self, browser: Browser, small: Path, moment: str, words: str
    ) -> None:
        with reading(browser, small, moment, zone="America/New_York") as reader:
            reader.open("")
            told = reader.page.evaluate("Object.values(MapDays.now()).join(' ')")
            assert told == words


class TestWhenDatesAreOld:
    def test_nine_weeks_after_the_build_the_agenda_says_so_and_whom_to_call(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2027-01-23T09:00:00+01:00") as reader:
            reader.open("agenda/")
            assert "Woensdag 27 januari" in reader.days()
            told = reader.page.locator(".agenda [data-agenda-oud]")
            expect(told).to_contain_text("Deze agenda is gemaakt op 21 november 2026")
            expect(told.get_by_role("link", name="0597 00 90 01")).to_be_visible()

    def test_seven_weeks_after_the_build_nothing_is_said(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2027-01-09T09:00:00+01:00") as reader:
            reader.open("agenda/")
            assert reader.days()
            expect(reader.page.locator(".agenda [data-agenda-oud]")).to_be_hidden()

    def test_after_the_last_date_there_are_rhythms_and_people(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2027-05-29T09:00:00+02:00") as reader:
            for address in ("agenda/", ""):
                reader.open(address)
                told = reader.page.locator("[data-agenda-oud]").first
                expect(told).to_contain_text("De datums in deze agenda zijn op")
                expect(reader.page.locator(".afspraak strong").first).to_have_count(
                    1 if address else 0
                )
            reader.open("diensten/loket/")
            expect(reader.page.locator("[data-nu]")).to_be_hidden()


class TestHome:
    @pytest.mark.parametrize(
        ("moment", "heading", "names"),
        [
            ("2026-11-25T12:00:00+01:00", "Vandaag te doen", ["Soos"]),
            ("2026-11-25T16:00:00+01:00", "Morgen te doen", ["Zang"]),
            ("2026-11-23T16:00:00+01:00", "Woensdag te doen", ["Koffie", "Soos"]),
        ],
    )
    def test_shows_what_is_still_to_come(
        self, browser: Browser, small: Path, moment: str, heading: str, names: list[str]
    ) -> None:
        with reading(browser, small, moment) as reader:
            reader.open("")
            today = reader.page.locator("[data-vandaag]")
            expect(today.locator("h2")).to_have_text(heading)
            expect(today.locator("strong")).to_have_text(names)

    def test_has_the_own_village_first(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-25T08:00:00+01:00") as reader:
            reader.open("")
            reader.page.locator("footer select").select_option(label="West")
            names = reader.page.locator("[data-vandaag] strong:visible")
            expect(names.first).to_have_text("Soos")


class TestOpenNow:
    @pytest.mark.parametrize(
        ("moment", "words"),
        [
            ("2026-11-27T16:59:00+01:00", "Nu open, tot 17.00 uur"),
            ("2026-11-27T17:00:00+01:00", "Gesloten, maandag open om 9.00 uur"),
            ("2026-11-30T08:00:00+01:00", "Gesloten, vandaag open om 9.00 uur"),
            ("2026-11-30T18:00:00+01:00", "Gesloten, morgen open om 9.00 uur"),
            # The second of December was typed as a day off.
            ("2026-12-01T18:00:00+01:00", "Gesloten, donderdag open om 9.00 uur"),
            # Christmas is on Friday and Saturday.
            ("2026-12-25T10:00:00+01:00", "Gesloten, maandag open om 9.00 uur"),
        ],
    )
    def test_a_page_says_whether_it_is_open(
        self, browser: Browser, small: Path, moment: str, words: str
    ) -> None:
        with reading(browser, small, moment) as reader:
            reader.open("diensten/loket/")
            expect(reader.page.locator("[data-nu]")).to_have_text(words)

    @pytest.mark.parametrize(
        ("moment", "words"),
        [
            # On Thursday the doctor's post opens at five, and closes on Monday morning.
            ("2026-12-24T18:00:00+01:00", "Nu open, tot maandag 8.00 uur"),
            ("2026-12-25T12:00:00+01:00", "Nu open, tot maandag 8.00 uur (spoed)"),
            ("2026-12-27T23:50:00+01:00", "Nu open, tot morgen 8.00 uur (spoed)"),
            ("2026-12-28T12:00:00+01:00", "Gesloten, vandaag open om 17.00 uur"),
            # What comes after the last day of the files is not known.
            ("2027-05-22T12:00:00+02:00", "Nu open (spoed)"),
        ],
    )
    def test_hours_that_meet_at_midnight_are_one(
        self, browser: Browser, small: Path, moment: str, words: str
    ) -> None:
        with reading(browser, small, moment) as reader:
            reader.open("diensten/post/")
            expect(reader.page.locator("[data-nu]")).to_have_text(words)

    @pytest.mark.parametrize(
        ("moment", "words"),
        [
            ("2026-12-24T18:00:00+01:00", "Gesloten, maandag open om 9.00 uur"),
            ("2026-12-25T08:00:00+01:00",
             "Vandaag is het eerste kerstdag. Bel eerst of het open is."),
            ("2026-12-25T10:00:00+01:00",
             "Vandaag is het eerste kerstdag. Bel eerst of het open is."),
            ("2026-12-25T18:00:00+01:00", "Gesloten, maandag open om 9.00 uur"),
            ("2026-12-28T10:00:00+01:00", "Nu open, tot 17.00 uur"),
        ],
    )  # fmt: skip
    def test_on_a_holiday_of_which_nobody_spoke_it_says_to_call(
        self, browser: Browser, small: Path, moment: str, words: str
    ) -> None:
        with reading(browser, small, moment) as reader:
            reader.open("diensten/stil/")
            expect(reader.page.locator("[data-nu]")).to_have_text(words)

    def test_what_never_closes_says_so(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-27T03:00:00+01:00") as reader:
            reader.open("diensten/nacht/")
            expect(reader.page.locator("[data-nu]")).to_have_text("Nu open, dag en nacht")

    def test_a_card_says_it_too_and_changes_by_itself(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-27T16:59:30+01:00") as reader:
            reader.open("themas/eten/")
            told = reader.page.locator("[data-id=loket] [data-nu]")
            expect(told).to_have_text("Nu open, tot 17.00 uur")
            reader.page.clock.run_for(31_000)
            expect(told).to_have_text("Gesloten, maandag open om 9.00 uur")

    def test_a_long_list_fetches_dates_for_what_somebody_is_about_to_see(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2026-11-27T16:00:00+01:00") as reader:
            page, asked = reader.page, list[str]()
            page.on("request", lambda request: asked.append(request.url))
            page.add_init_script(
                """const far = new CSSStyleSheet()
                far.replaceSync('[data-id] { margin-top: 5000px !important }')
                document.adoptedStyleSheets = [far]"""
            )
            reader.open("themas/eten/")
            page.wait_for_function("() => Boolean(window.MapDays && MapDays.tell)")
            page.clock.run_for(1_000)
            assert [url for url in asked if "/dagen/van/" in url] == []
            page.locator("[data-id=loket]").scroll_into_view_if_needed()
            told = page.locator("[data-id=loket] [data-nu]")
            expect(told).to_have_text("Nu open, tot 17.00 uur")

    def test_paper_does_not(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-27T12:00:00+01:00") as reader:
            reader.open("diensten/loket/")
            expect(reader.page.locator("[data-nu]")).to_have_text("Nu open, tot 17.00 uur")
            reader.page.emulate_media(media="print")
            expect(reader.page.locator("[data-nu]")).to_be_hidden()

    def test_nothing_is_said_with_a_clock_before_the_build(
        self, browser: Browser, small: Path
    ) -> None:
        with reading(browser, small, "2020-01-06T12:00:00+01:00") as reader:
            reader.open("diensten/loket/")
            expect(reader.page.locator("[data-nu]")).to_be_hidden()


class TestNextTimes:
    def test_an_activity_tells_its_next_three_dates(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-24T12:00:00+01:00") as reader:
            reader.open("activiteiten/koffie/")
            expect(reader.page.locator("[data-volgende] dd")).to_have_text(
                [
                    "Morgen, woensdag 25 november, 10.00 uur",
                    "Woensdag 2 december, 10.00 uur",
                    "Woensdag 9 december, 10.00 uur",
                ]
            )

    def test_a_step_tells_when(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-24T12:00:00+01:00") as reader:
            reader.open("wie-bel-ik/alleen/")
            step = reader.page.locator(".stapkaart").first
            expect(step).to_contain_text("Woensdag 10.00 uur, De Linde")
            expect(step).to_contain_text(
                "Eerstvolgende keer: morgen, woensdag 25 november, 10.00 uur"
            )

    def test_steps_for_another_village_fold_away(self, browser: Browser, small: Path) -> None:
        with reading(browser, small, "2026-11-24T12:00:00+01:00") as reader:
            reader.open("wie-bel-ik/alleen/")
            reader.page.locator("footer select").select_option(label="West")
            expect(reader.page.locator(".stap-tekst:visible")).to_have_text(["Kom soezen."])
            expect(reader.page.get_by_text("Ook in andere dorpen (1)")).to_be_visible()
