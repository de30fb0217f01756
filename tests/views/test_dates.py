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


CHRISTMAS, AFTER = date(2026, 12, 24), date(2026, 12, 26)


def christmas(folder: str, *lines: str) -> list[str]:
    """Give when it is open or happens from Thursday to Saturday, with a holiday nobody spoke of."""
    social_map = public_map(read(**{f"{folder}_een": typed(*lines)}), CHRISTMAS)
    (entry,) = social_map.entries
    return [
        " ".join(
            filter(None, (f"{one.date:%d}", one.start.display if one.start else "", one.holiday))
        )
        for one in dates_of(social_map, entry, CHRISTMAS, AFTER)
    ]


def test_on_a_holiday_the_line_that_names_holidays_replaces_the_others() -> None:
    post = (
        "openingstijden: [{dagen: werkdagen, van: 17.00, tot: 24.00},"
        " {dagen: werkdagen, van: 0.00, tot: 8.00},"
        " {dagen: [zaterdag, zondag, feestdagen], van: 0.00, tot: 24.00}]"
    )
    assert christmas("diensten", post) == ["24 0.00", "24 17.00", "25 0.00", "26 0.00"]


def test_a_holiday_by_its_name_comes_before_holidays_and_a_date_before_both() -> None:
    hours = (
        "openingstijden: [{dagen: [feestdagen], van: 10.00}, {dagen: eerste kerstdag, van: 12.00},"
        " {dagen: werkdagen, van: 9.00, tot: 17.00}, {op: 2026-12-24, van: 9.00, tot: 15.00},"
        " {op: 2026-12-26, van: 11.00}]"
    )
    assert christmas("diensten", hours) == ["24 9.00", "25 12.00", "26 11.00"]


def test_holidays_that_a_line_names_count_also_beside_niet_op() -> None:
    hours = "openingstijden: [{dagen: werkdagen, van: 9.00}, {dagen: tweede kerstdag, van: 12.00}]"
    assert christmas("diensten", hours, "niet_op: [feestdagen]") == ["24 9.00", "26 12.00"]
    assert christmas("diensten", hours, "niet_op: [kerst]") == ["24 9.00"]


def test_of_hours_that_say_nothing_of_holidays_nobody_knows() -> None:
    hours = "openingstijden: {dagen: werkdagen, van: 9.00}"
    assert christmas("diensten", hours) == ["24 9.00", "25 9.00 eerste kerstdag"]
    assert christmas("diensten", hours, "niet_op: [feestdagen]") == ["24 9.00"]
    assert christmas("diensten", hours, "wel_op: [feestdagen]") == ["24 9.00", "25 9.00"]
    assert christmas("diensten", hours, "wel_op: [2026-12-25]") == ["24 9.00", "25 9.00"]
    assert christmas("diensten", hours, "niet_op: [nieuwjaarsdag]") == ["24 9.00", "25 9.00"]


def test_what_is_open_day_and_night_is_open_on_holidays() -> None:
    lines = (
        "openingstijden: [{dagen: werkdagen, van: 0.00, tot: 24.00},"
        " {dagen: weekend, van: 0.00, tot: 12.00}, {dagen: weekend, van: 12.00, tot: 24.00}]"
    )
    assert christmas("diensten", lines) == ["24 0.00", "25 0.00", "26 0.00", "26 12.00"]


def test_an_activity_that_says_nothing_of_holidays_may_not_go_on() -> None:
    when = "wanneer: {dagen: [vrijdag], van: 10.00}"
    assert christmas("activiteiten", when) == ["25 10.00 eerste kerstdag"]
    assert christmas("activiteiten", "wanneer: {op: [2026-12-25], van: 10.00}") == ["25 10.00"]
    assert christmas("activiteiten", "wanneer: {dagen: [zondag, feestdagen]}") == ["25", "26"]
