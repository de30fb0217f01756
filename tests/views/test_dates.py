"""Every time that something on the map happens or is open."""

from __future__ import annotations

from datetime import date

from views.seen import HALL, read, typed

from generator.consent import public_map
from generator.views.dates import dates_of

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


def week(folder: str, *lines: str) -> list[str]:
    """Give when an entry with these lines is in the last week of November, and where."""
    files = {"locaties_linde": HALL, f"{folder}_een": typed(*lines)}
    social_map = public_map(read(**files), MONDAY)
    (entry,) = social_map.entries
    return [
        " ".join(
            [
                f"{one.date:%d-%m}",
                *([one.start.display] if one.start else []),
                *([one.location_id] if one.location_id else []),
            ]
        )
        for one in dates_of(social_map, entry, MONDAY, SUNDAY)
    ]


def test_an_activity_happens_when_it_says() -> None:
    when = "wanneer: [{dagen: [donderdag], van: 10.00}, {op: [2026-11-24]}]"
    assert week("activiteiten", when) == ["24-11", "26-11 10.00"]


def test_a_service_is_open_in_its_hours() -> None:
    hours = "openingstijden: {dagen: [maandag, vrijdag], van: 9.00, tot: 12.00}"
    assert week("diensten", hours) == ["23-11 9.00", "27-11 9.00"]


def test_a_day_that_it_does_not_go_on_is_no_date() -> None:
    hours = "openingstijden: {dagen: [maandag, vrijdag], van: 9.00}"
    assert week("diensten", hours, "niet_op: [2026-11-27]") == ["23-11 9.00"]


def test_nothing_happens_outside_the_days_that_it_is_on_the_map() -> None:
    when = "wanneer: {dagen: [maandag, dinsdag, zondag]}"
    assert week("activiteiten", when, "vanaf: 2026-11-24", "tot_en_met: 2026-11-28") == ["24-11"]


def test_the_place_is_that_of_the_time_else_the_usual_one() -> None:
    when = "wanneer: [{dagen: [maandag], locatie: linde}, {dagen: [dinsdag]}]"
    assert week("activiteiten", when) == ["23-11 linde", "24-11"]


def test_hours_without_a_day_are_no_date() -> None:
    assert week("diensten", "openingstijden: {toelichting: op afspraak}") == []
