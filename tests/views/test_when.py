"""When something is open or happens, as it stands on a card."""

from __future__ import annotations

from datetime import date

from views.seen import HALL, activity, only, seen, service, typed


class TestOpeningHours:
    def test_days_with_the_same_times_share_a_line(self) -> None:
        entry = service("openingstijden: {dagen: [maandag, woensdag], van: 9.00, tot: 12.00}")
        assert entry.when == ("maandag en woensdag van 9.00 tot 12.00 uur",)

    def test_another_place_is_named(self) -> None:
        entry = service(
            "openingstijden:",
            "  - {dagen: [maandag], van: 9.00, tot: 12.00}",
            "  - {dagen: [dinsdag], van: 9.00, tot: 12.00, locatie: linde}",
            locaties_linde=HALL,
        )
        assert entry.when == (
            "maandag van 9.00 tot 12.00 uur",
            "dinsdag van 9.00 tot 12.00 uur, in De Linde",
        )


class TestRhythms:
    def test_a_rhythm_comes_before_opening_hours(self) -> None:
        entry = activity(
            "openingstijden: {toelichting: Bel gerust.}",
            "wanneer: {dagen: [dinsdag], van: 10.00, tot: 12.00, locatie: linde}",
            locaties_linde=HALL,
        )
        assert entry.when == ("elke dinsdag van 10.00 tot 12.00 uur, in De Linde", "Bel gerust.")

    def test_a_season_that_is_over_is_left_out(self) -> None:
        entry = activity(
            "wanneer:",
            "  - {dagen: [dinsdag], tot_en_met: 2026-11-20}",
            "  - {dagen: [vrijdag], tot_en_met: 2026-11-21}",
        )
        assert entry.when == ("elke vrijdag, tot en met 21 november 2026",)
        assert entry.days == (4,)

    def test_a_beginning_that_has_passed_says_nothing_anymore(self) -> None:
        rhythm = "wanneer: {dagen: [dinsdag], vanaf: 2026-09-01}"
        assert activity(rhythm).when == ("elke dinsdag",)
        before = seen(date(2026, 8, 1), activiteiten_koffie=typed(rhythm))
        assert only(before).when == ("elke dinsdag, vanaf 1 september 2026",)


class TestWhenItIsNot:
    def test_stands_beside_it(self) -> None:
        assert service("niet_op: [feestdagen]").when_note == "niet op feestdagen"

    def test_but_not_when_that_day_has_passed(self) -> None:
        assert service("niet_op: [2026-11-20]").when_note == ""
        assert service("niet_op: [2026-11-21]").when_note == "niet op 21 november 2026"


class TestDaysOfTheWeek:
    def test_come_from_opening_hours_rhythms_and_dates_in_the_order_of_the_week(self) -> None:
        entry = activity(
            "openingstijden: {dagen: [zondag]}",
            "wanneer: [{dagen: [dinsdag]}, {op: [2026-12-02]}, {ritme: eerste maandag}]",
        )
        assert entry.days == (0, 1, 2, 6)

    def test_are_none_when_nobody_knows(self) -> None:
        assert service().days == ()
