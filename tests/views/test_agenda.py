"""What happens on each day of the week, in words."""

from __future__ import annotations

from views.seen import HALL, seen, typed

from generator.views import MapView

OVER = "wanneer: [{dagen: [maandag], van: 9.00, tot_en_met: 2026-10-31}, {dagen: [dinsdag]}]"


def activities(**whens: str) -> MapView:
    """Give a map with an activity per word, each with when it is; all in De Linde."""
    files = {
        f"activiteiten_{name}": typed(f"wanneer: {when}", "locatie: linde", name=name.title())
        for name, when in whens.items()
    }
    return seen(locaties_linde=HALL, **files)


def lines(view: MapView) -> dict[str, list[str]]:
    """Give the agenda as it reads: per day, the time and the name."""
    return {
        day.name: [f"{item.time} {item.entry.name}".strip() for item in day.items]
        for day in view.agenda
    }


class TestPerDay:
    def test_the_days_stand_in_the_order_of_the_week(self) -> None:
        view = activities(bingo="{dagen: [vrijdag, maandag]}", yoga="{dagen: [dinsdag]}")
        assert lines(view) == {"maandag": ["Bingo"], "dinsdag": ["Yoga"], "vrijdag": ["Bingo"]}

    def test_the_earliest_stands_first_and_what_has_no_time_last(self) -> None:
        view = activities(
            avond="{dagen: [maandag], van: 19.30}",
            dag="{dagen: [maandag]}",
            morgen="{dagen: [maandag], van: 9.00, tot: 10.00}",
        )
        assert lines(view)["maandag"] == [
            "van 9.00 tot 10.00 uur Morgen",
            "vanaf 19.30 uur Avond",
            "Dag",
        ]

    def test_at_the_same_time_the_alphabet_decides(self) -> None:
        view = activities(yoga="{dagen: [maandag]}", bingo="{dagen: [maandag]}")
        assert lines(view)["maandag"] == ["Bingo", "Yoga"]

    def test_what_is_out_of_season_stands_below_what_is_on_now(self) -> None:
        view = activities(
            bloemen="{dagen: [maandag], van: 9.00, vanaf: 2027-04-01}",
            yoga="{dagen: [maandag], van: 20.00}",
        )
        assert lines(view)["maandag"] == ["vanaf 20.00 uur Yoga", "vanaf 9.00 uur Bloemen"]

    def test_loose_dates_and_what_has_no_day_come_last(self) -> None:
        view = activities(
            lezing="{toelichting: Zie het dorpsblad.}",
            markt="{op: [2026-12-05]}",
            yoga="{dagen: [zondag]}",
        )
        assert lines(view) == {
            "zondag": ["Yoga"],
            "op losse datums": ["Markt"],
            "op wisselende dagen": ["Lezing"],
        }

    def test_a_service_has_opening_hours_but_no_place_in_the_agenda(self) -> None:
        view = seen(diensten_klus=typed("openingstijden: {dagen: [maandag]}"))
        assert view.agenda == ()

    def test_a_line_says_how_often_and_where(self) -> None:
        view = activities(yoga="{ritme: eerste dinsdag van de maand, van: 10.00}")
        (item,) = view.agenda[0].items
        assert item.rhythm == "elke eerste dinsdag van de maand, vanaf 10.00 uur"
        assert item.place == "De Linde, Oost"

    def test_a_season_that_is_over_is_in_no_agenda(self) -> None:
        assert lines(seen(activiteiten_yoga=typed(OVER))) == {"dinsdag": ["Klus"]}


class TestPlaces:
    def test_a_place_that_names_its_village_does_not_do_so_twice(self) -> None:
        hall = HALL.replace("De Linde", "Dorpshuis Oost")
        view = seen(
            locaties_linde=hall,
            activiteiten_yoga=typed("wanneer: {dagen: [maandag]}", "locatie: linde"),
        )
        assert view.agenda[0].items[0].place == "Dorpshuis Oost"

    def test_the_place_of_a_rhythm_goes_before_that_of_the_activity(self) -> None:
        view = seen(
            locaties_linde=HALL,
            locaties_zaal="naam: De zaal\n",
            activiteiten_yoga=typed("wanneer: {dagen: [maandag], locatie: zaal}", "locatie: linde"),
        )
        assert view.agenda[0].items[0].place == "De zaal"

    def test_no_place_is_no_words(self) -> None:
        view = seen(activiteiten_yoga=typed("wanneer: {dagen: [maandag]}"))
        assert view.agenda[0].items[0].place == ""


def test_a_time_that_is_only_elsewhere_or_later_was_not_moved_from_its_own_day() -> None:
    when = "wanneer: {dagen: [dinsdag], van: 10.00}"
    moved = "verplaatst: [{datum: 2026-12-01, van: 14.00}, {datum: 2026-12-08, naar: 2026-12-09}]"
    (one,) = seen(activiteiten_koffie=typed(when, moved)).occasions
    notes = {run.first.isoformat(): run.note for run in one.runs if run.note}
    assert notes == {
        "2026-12-01": "alleen deze keer",
        "2026-12-09": "verplaatst van dinsdag 8 december",
    }
