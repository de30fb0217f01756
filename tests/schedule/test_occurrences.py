"""When something happens: from a rule to dates on the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.rules import AUTUMN, FRI, MON, SEPTEMBER, THU, TUE, days_of, rule

from generator.schedule import (
    NO_EXCEPTIONS,
    REGIONS,
    Exceptions,
    Occurrence,
    Rule,
    first_day,
    is_public_holiday,
    occurrences,
    weekdays,
)
from generator.values.clock import Clock


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (rule("elke week", (TUE,)), "1-9 8-9 15-9 22-9 29-9"),
        (rule(days=(TUE,)), "1-9 8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag"), "1-9 8-9 15-9 22-9 29-9"),
        (rule("om de week", (FRI,), valid_from=date(2026, 9, 4)), "4-9 18-9"),
        (rule("om de week", (FRI,), valid_from=date(2026, 8, 28)), "11-9 25-9"),
        (rule("om de week", (FRI,), valid_from=date(2026, 9, 3)), "4-9 18-9"),
        (rule("om de week", (MON, FRI), valid_from=date(2026, 9, 4)), "4-9 14-9 18-9 28-9"),
        (rule("om de week", (FRI,)), ""),
        (rule("even weken", (FRI,)), "4-9 18-9"),
        (rule("oneven weken", (FRI,)), "11-9 25-9"),
        (rule("eerste dinsdag van de maand"), "1-9"),
        (rule("2e en 4e dinsdag van de maand"), "8-9 22-9"),
        (rule("vijfde dinsdag van de maand"), "29-9"),
        (rule("vijfde maandag van de maand"), ""),
        (rule("laatste zondag van de maand"), "27-9"),
        (rule("vierde en laatste woensdag van de maand"), "23-9 30-9"),
        (rule(dates=(date(2026, 9, 20), date(2026, 9, 5), date(2026, 10, 3))), "5-9 20-9"),
        (rule(dates=(date(2026, 8, 31), date(2026, 9, 1), date(2026, 9, 30))), "1-9 30-9"),
        (rule("elke dinsdag", dates=(date(2026, 9, 5),)), "1-9 5-9 8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag", valid_from=date(2026, 9, 8)), "8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag", valid_until=date(2026, 9, 8)), "1-9 8-9"),
        (rule("elke dinsdag", valid_from=date(2027, 1, 1)), ""),
        (rule(note="in overleg"), ""),
    ],
)
def test_when_it_is_in_september(one: Rule, expected: str) -> None:
    assert days_of(one) == expected


def test_the_times_come_along() -> None:
    one = rule("eerste dinsdag", start=Clock(600), end=Clock(720))
    assert occurrences(one, NO_EXCEPTIONS, *SEPTEMBER, "noord") == (
        Occurrence(date(2026, 9, 1), Clock(600), Clock(720)),
    )


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("noord", "6-10 20-10 27-10"),
        ("midden", "6-10 13-10 27-10"),
        ("zuid", "6-10 13-10 27-10"),
    ],
)
def test_not_in_the_autumn_holiday_of_the_region(region: str, expected: str) -> None:
    one = rule("elke dinsdag", except_=Exceptions(school_holidays=True))
    october = (date(2026, 10, 1), date(2026, 10, 31))
    assert days_of(one, october, region=region) == expected


def test_not_on_holidays_and_loose_dates() -> None:
    december = (date(2026, 12, 1), date(2027, 1, 2))
    one = rule("elke vrijdag", except_=Exceptions(dates=(date(2026, 12, 4),)))
    assert days_of(one, december) == "11-12 18-12 25-12 1-1"
    assert days_of(one, december, Exceptions(public_holidays=True)) == "11-12 18-12"


def test_a_loose_date_goes_on_even_in_a_holiday() -> None:
    christmas = date(2026, 12, 25)
    both = Exceptions(public_holidays=True, school_holidays=True)
    assert days_of(rule(dates=(christmas,)), AUTUMN, both) == "25-12"
    assert days_of(rule(dates=(christmas,)), AUTUMN, Exceptions(dates=(christmas,))) == ""


def test_every_other_week_goes_on_over_the_turn_of_the_year() -> None:
    one = rule("om de week op donderdag", valid_from=date(2026, 12, 17))
    assert days_of(one, (date(2026, 12, 17), date(2027, 1, 31))) == "17-12 31-12 14-1 28-1"


def test_even_weeks_follow_the_number_of_the_week() -> None:
    # 2026 has a week 53, so two odd weeks follow each other.
    one = rule("oneven weken", (THU,))
    assert days_of(one, (date(2026, 12, 20), date(2027, 1, 10))) == "31-12 7-1"


def test_the_first_time_is_the_first_day_that_fits() -> None:
    assert first_day(rule(days=(FRI,), valid_from=date(2026, 9, 3))) == date(2026, 9, 4)
    assert first_day(rule(days=(FRI,))) is None
    assert first_day(rule(valid_from=date(2026, 9, 3))) is None


TEXTS = st.sampled_from(
    ["elke week", "om de week", "even weken", "eerste dinsdag", "2e en laatste zondag", ""]
)
DATES = st.dates(date(2024, 1, 1), date(2029, 12, 31))
RULES = st.builds(
    rule,
    TEXTS,
    st.sets(st.integers(0, 6)).map(sorted).map(tuple),
    dates=st.lists(DATES, max_size=3).map(tuple),
    valid_from=st.none() | DATES,
    valid_until=st.none() | DATES,
)
SOME_EXCEPTIONS = st.builds(
    Exceptions, st.booleans(), st.booleans(), st.lists(DATES, max_size=3).map(tuple)
)


@given(RULES, SOME_EXCEPTIONS, DATES, st.integers(0, 400), st.sampled_from(REGIONS))
def test_every_time_fits_the_period_and_the_rule(
    one: Rule, extra: Exceptions, first: date, length: int, region: str
) -> None:
    last = first + timedelta(days=length)
    days = [each.date for each in occurrences(one, extra, first, last, region)]
    assert days == sorted(set(days))
    assert not set(days) & set(extra.dates)
    for day in days:
        assert first <= day <= last
        assert one.valid_from is None or one.valid_from <= day
        assert one.valid_until is None or day <= one.valid_until
        assert day in one.dates or day.weekday() in weekdays(one)
        assert day in one.dates or not (extra.public_holidays and is_public_holiday(day))
    # Looking in two halves finds the same days as looking at once.
    middle = first + timedelta(days=length // 2)
    halves = (
        *occurrences(one, extra, first, middle, region),
        *occurrences(one, extra, middle + timedelta(days=1), last, region),
    )
    assert [each.date for each in halves] == days
