"""The rhythms, seasons, exceptions and courses that villages have, as days on the calendar."""

from __future__ import annotations

from datetime import date

import pytest
from schedule.rules import FRI, SAT, TUE, WED, days_of, rule

from generator.model.exceptions import parse_days_off, parse_season
from generator.schedule import (
    NO_EXCEPTIONS,
    Calendar,
    Exceptions,
    Move,
    Occurrence,
    Rule,
    joined,
    last_possible_day,
    occurrences,
)
from generator.values.clock import Clock

YEAR = (date(2026, 9, 1), date(2027, 8, 31))
WINTER = (date(2026, 12, 1), date(2027, 1, 31))


def without(text: str, **more: object) -> Exceptions:
    """Give exceptions as one item of `niet_op`."""
    off = parse_days_off(text)
    return Exceptions(
        off.public_holidays, off.school_holidays, off.dates, off.periods, off.spans, off.names,
        **more,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "period", "expected"),
    [
        (rule("elke 3 weken", (WED,), valid_from=date(2026, 12, 2)), WINTER, "2-12 23-12 13-1"),
        (rule("elke 4 weken", (WED,), valid_from=date(2026, 9, 2)), WINTER, "23-12 20-1"),
        (rule("elk kwartaal op de eerste dinsdag", valid_from=date(2026, 9, 1)), YEAR,
         "1-9 1-12 2-3 1-6"),
        (rule("eerste dinsdag van het kwartaal"), YEAR, "6-10 5-1 6-4 6-7"),
        (rule("elke 2 maanden op de eerste vrijdag", valid_from=date(2026, 9, 4)), YEAR,
         "4-9 6-11 1-1 5-3 7-5 2-7"),
        (rule("elk jaar op 4 mei"), YEAR, "4-5"),
        (rule("elk jaar op 29 februari"), (date(2026, 1, 1), date(2028, 12, 31)), "29-2"),
        (rule("elk jaar op de derde zaterdag van september"), YEAR, "19-9"),
        (rule("elk jaar op Koningsdag"), YEAR, "27-4"),
        (rule("elk jaar op tweede pinksterdag"), YEAR, "17-5"),
        (rule("de 15e van elke maand"), WINTER, "15-12 15-1"),
        (rule("de 31e van elke maand"), (date(2026, 9, 1), date(2026, 12, 31)), "31-10 31-12"),
        (rule("laatste dag van de maand"), (date(2027, 2, 1), date(2027, 3, 31)), "28-2 31-3"),
        (rule("een-na-laatste vrijdag van de maand"), WINTER, "18-12 22-1"),
        # 31 December is a Thursday; 1 January and both days of Christmas are no working days.
        (rule("laatste werkdag van de maand"), WINTER, "31-12 29-1"),
        (rule("eerste werkdag van de maand"), WINTER, "1-12 4-1"),
    ],
)  # fmt: skip
def test_rhythms(one: Rule, period: tuple[date, date], expected: str) -> None:
    assert days_of(one, period) == expected


@pytest.mark.parametrize(
    ("season", "first", "last"),
    [
        ("april t/m september", "3-4", "25-9"),
        ("15-4 t/m 30-5", "17-4", "29-5"),
        ("oktober t/m maart", "2-1", "25-12"),
        ("15 december t/m 15 januari", "2-1", "25-12"),
        ("zomervakantie", "10-7", "21-8"),
    ],
)
def test_a_season_comes_back_each_year_also_over_new_year(
    season: str, first: str, last: str
) -> None:
    one = rule(days=(SAT,), except_=Exceptions(seasons=(parse_season(season),)))
    found = days_of(one, (date(2027, 1, 1), date(2027, 12, 30))).split()
    assert (found[0], found[-1]) == (first, last)


def test_a_season_of_the_whole_and_one_of_the_rule_both_count() -> None:
    one = rule(days=(SAT,), except_=Exceptions(seasons=(parse_season("april t/m juni"),)))
    whole = Exceptions(seasons=(parse_season("juni t/m augustus"),))
    assert days_of(one, YEAR, whole) == "5-6 12-6 19-6 26-6"


@pytest.mark.parametrize(
    ("off", "expected"),
    [
        ("21-12-2026 t/m 3-1-2027", "1-12 8-12 15-12 5-1 12-1 19-1 26-1"),
        ("21 t/m 28 december 2026", "1-12 8-12 15-12 29-12 5-1 12-1 19-1 26-1"),
        ("21-12 t/m 3-1", "1-12 8-12 15-12 5-1 12-1 19-1 26-1"),
        ("januari", "1-12 8-12 15-12 22-12 29-12"),
        ("kerstvakantie", "1-12 8-12 15-12 5-1 12-1 19-1 26-1"),
        ("sinterklaas", "1-12 8-12 15-12 22-12 29-12 5-1 12-1 19-1 26-1"),
        ("2026-12-29", "1-12 8-12 15-12 22-12 5-1 12-1 19-1 26-1"),
    ],
)
def test_what_does_not_go_on(off: str, expected: str) -> None:
    assert days_of(rule(days=(TUE,), except_=without(off)), WINTER) == expected


def test_a_holiday_that_does_go_on() -> None:
    market = rule(days=(FRI,), except_=without("feestdagen"))
    march = (date(2027, 3, 15), date(2027, 4, 3))
    assert days_of(market, march) == "19-3 2-4"
    on = Exceptions(goes_on=parse_days_off("goede vrijdag"))
    assert days_of(market, march, on) == "19-3 26-3 2-4"


def test_which_days_are_holidays_is_said_by_the_village() -> None:
    market = rule(days=(FRI,), except_=without("feestdagen"))
    without_good_friday = Calendar("noord", ("koningsdag", "eerste kerstdag"))
    found = occurrences(
        market, NO_EXCEPTIONS, date(2027, 3, 26), date(2027, 3, 26), without_good_friday
    )
    assert [one.date for one in found] == [date(2027, 3, 26)]


class TestMoved:
    ONE = rule(days=(TUE,), start=Clock(600), end=Clock(720))
    MOVE = Move(date(2026, 12, 1), date(2026, 12, 2), Clock(840), location="dorpshuis", note="!")

    def found(self, move: Move, first: date, last: date) -> tuple[Occurrence, ...]:
        return occurrences(self.ONE, Exceptions(moves=(move,)), first, last, "noord")

    def test_the_old_date_is_gone_and_the_new_one_says_where_it_came_from(self) -> None:
        found = self.found(self.MOVE, date(2026, 12, 1), date(2026, 12, 8))
        assert found == (
            Occurrence(date(2026, 12, 2), Clock(840), None, "dorpshuis", date(2026, 12, 1), "!"),
            Occurrence(date(2026, 12, 8), Clock(600), Clock(720)),
        )

    def test_a_date_may_come_from_outside_the_days_that_are_asked_for(self) -> None:
        day = date(2026, 12, 2)
        assert [one.date for one in self.found(self.MOVE, day, day)] == [day]
        assert self.found(self.MOVE, date(2026, 12, 1), date(2026, 12, 1)) == ()

    def test_only_another_time_keeps_the_day(self) -> None:
        day = date(2026, 12, 1)
        (one,) = self.found(Move(day, start=Clock(840), end=Clock(900)), day, day)
        assert (one.date, one.start, one.end) == (day, Clock(840), Clock(900))

    def test_what_is_not_there_cannot_move(self) -> None:
        assert (
            self.found(Move(date(2026, 12, 3), date(2026, 12, 4)), *[date(2026, 12, 4)] * 2) == ()
        )

    def test_of_two_moves_of_one_date_that_of_the_rule_counts(self) -> None:
        own = Exceptions(moves=(Move(date(2026, 12, 1), date(2026, 12, 2)),))
        whole = Exceptions(moves=(Move(date(2026, 12, 1), date(2026, 12, 3)),))
        assert joined(own, whole).moves == own.moves


class TestCourses:
    def test_a_course_stops_after_its_last_lesson_and_makes_up_for_holidays(self) -> None:
        one = rule(
            days=(WED,), valid_from=date(2026, 12, 9), lessons=3, except_=without("schoolvakanties")
        )
        assert days_of(one, WINTER) == "9-12 16-12 6-1"
        # Whoever asks later counts from the first lesson too.
        assert days_of(one, (date(2027, 1, 1), date(2027, 1, 31))) == "6-1"

    def test_it_is_over_when_no_region_has_a_lesson_left(self) -> None:
        one = rule(days=(WED,), valid_from=date(2026, 12, 9), lessons=3)
        assert last_possible_day(one) == date(2026, 12, 23)

    def test_a_last_lesson_that_moved_is_the_last_day(self) -> None:
        moved = Exceptions(moves=(Move(date(2026, 12, 23), date(2027, 1, 20)),))
        one = rule(days=(WED,), valid_from=date(2026, 12, 9), lessons=3, except_=moved)
        assert last_possible_day(one) == date(2027, 1, 20)


def test_what_is_asked_in_two_halves_is_the_same_as_at_once() -> None:
    moved = Exceptions(moves=(Move(date(2026, 12, 29), date(2027, 1, 2)),))
    one = rule(days=(TUE,), valid_from=date(2026, 12, 1), lessons=9, except_=moved)
    halves = f"{days_of(one, (date(2026, 12, 1), date(2026, 12, 31)))} " + days_of(
        one, (date(2027, 1, 1), date(2027, 1, 31))
    )
    assert halves == days_of(one, WINTER) == "1-12 8-12 15-12 22-12 2-1 5-1 12-1 19-1 26-1"
