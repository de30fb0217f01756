"""Rhythms, seasons, exceptions, courses and moved dates, as residents read them."""

from __future__ import annotations

from datetime import date

import pytest
from wording.typed import MON, TUE, WED, at, rule

from generator.model.exceptions import parse_days_off, parse_season
from generator.schedule import Exceptions, Move, Rule
from generator.wording import day_names_text, move_text, opening_text, rule_text


def off(text: str) -> Exceptions:
    """Give exceptions as one item of `niet_op`."""
    days = parse_days_off(text)
    return Exceptions(
        days.public_holidays, days.school_holidays, days.dates, days.periods, days.spans, days.names
    )


def in_season(*texts: str) -> Exceptions:
    """Give the seasons of a rule."""
    return Exceptions(seasons=tuple(map(parse_season, texts)))


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (
            rule("elke 3 weken", "14-16", days=(WED,), valid_from=date(2026, 9, 2)),
            "elke 3 weken op woensdag, van 14.00 tot 16.00 uur (eerste keer 2 september 2026)",
        ),
        (rule("elk jaar op 4 mei", "19.30-"), "elk jaar op 4 mei, vanaf 19.30 uur"),
        (
            rule("elk kwartaal op de eerste dinsdag", valid_from=date(2026, 9, 1)),
            "elk kwartaal op de eerste dinsdag (eerste keer 1 september 2026)",
        ),
        (
            rule("elke zondag", "14-16", except_=in_season("april t/m september")),
            "elke zondag van 14.00 tot 16.00 uur, van april tot en met september",
        ),
        (rule("elke zondag", except_=in_season("juli")), "elke zondag, in juli"),
        (
            rule("elke zondag", except_=in_season("15-4 t/m 30-9")),
            "elke zondag, van 15 april tot en met 30 september",
        ),
        (
            rule("elke dag", except_=in_season("zomervakantie")),
            "elke dag, in de zomervakantie",
        ),
        (
            rule("elke woensdag", except_=off("21-12-2026 t/m 3-1-2027")),
            "elke woensdag, niet van 21 december 2026 tot en met 3 januari 2027",
        ),
        (
            rule("elke woensdag", except_=off("juli en augustus")),
            "elke woensdag, niet in juli en augustus",
        ),
        (
            rule("elke woensdag", except_=off("goede vrijdag en koningsdag")),
            "elke woensdag, niet op Goede Vrijdag en Koningsdag",
        ),
        (
            rule("elke woensdag", valid_from=date(2027, 1, 6), lessons=8),
            "elke woensdag, vanaf 6 januari 2027, 8 keer",
        ),
    ],
)
def test_when_it_is(one: Rule, expected: str) -> None:
    assert rule_text(one) == expected


def test_what_goes_on_all_the_same_is_said_last() -> None:
    friday = rule("elke vrijdag", except_=off("feestdagen"))
    whole = Exceptions(goes_on=parse_days_off("goede vrijdag"))
    assert rule_text(friday, whole) == "elke vrijdag, niet op feestdagen; wel op Goede Vrijdag"


def test_a_period_that_is_over_is_no_longer_told() -> None:
    one = rule("elke woensdag", except_=off("21-12-2026 t/m 3-1-2027"))
    assert rule_text(one, today=date(2027, 1, 3)).endswith("3 januari 2027")
    assert rule_text(one, today=date(2027, 1, 4)) == "elke woensdag"


@pytest.mark.parametrize(
    ("move", "place", "expected"),
    [
        (
            Move(date(2026, 12, 1), date(2026, 12, 2), at("14.00")),
            "",
            "dinsdag 1 december 2026: verplaatst naar woensdag 2 december, 14.00 uur",
        ),
        (
            Move(date(2026, 12, 29), date(2027, 1, 2), at("14.00"), at("16.00"), note="met taart"),
            "in De Linde",
            (
                "dinsdag 29 december 2026: verplaatst naar zaterdag 2 januari 2027, "
                "van 14.00 tot 16.00 uur, in De Linde (met taart)"
            ),
        ),
        (
            Move(date(2026, 12, 1), location="linde"),
            "in De Linde",
            "dinsdag 1 december 2026: in De Linde",
        ),
        (
            Move(date(2026, 12, 1), start=at("15.00")),
            "",
            "dinsdag 1 december 2026: 15.00 uur",
        ),
    ],
)
def test_a_date_that_moved(move: Move, place: str, expected: str) -> None:
    assert move_text(move, place) == expected


def test_of_a_feast_of_two_days_both_are_said_at_once() -> None:
    names = ("eerste paasdag", "tweede paasdag", "koningsdag", "eerste kerstdag")
    assert day_names_text(names) == "beide paasdagen, Koningsdag en eerste kerstdag"


def test_opening_hours_of_a_season_and_of_a_rhythm_have_lines_of_their_own() -> None:
    hours = (
        rule("", "9-12", days=(MON, TUE)),
        rule("", "9-17", days=(MON,), except_=in_season("april t/m september")),
        rule("", "13-15", days=(WED,), valid_from=date(2027, 1, 4)),
        rule("eerste dinsdag van de maand", "19-20"),
    )
    assert opening_text(hours) == (
        "maandag en dinsdag van 9.00 tot 12.00 uur",
        "maandag van 9.00 tot 17.00 uur, van april tot en met september",
        "woensdag van 13.00 tot 15.00 uur, vanaf 4 januari 2027",
        "elke eerste dinsdag van de maand, van 19.00 tot 20.00 uur",
    )
