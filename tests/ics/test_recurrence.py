"""How days return, as short as a calendar can say it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st
from schedule.rules import rule

from generator.calendar.recurrence import Recurrence, recurrence
from generator.schedule import NO_EXCEPTIONS, Exceptions, Rule, occurrences

START = date(2026, 1, 1)
EVERY_DAY = [START + timedelta(days=number) for number in range(3 * 365)]


def returned(days: list[date]) -> str:
    """Give how some days return: the rule, what is left out and what comes beside, in numbers."""
    found = recurrence(days)
    beside = (
        f"-{len(found.excluded)}" * bool(found.excluded),
        f"+{len(found.added)}" * bool(found.added),
    )
    return " ".join(filter(None, (written(found), *beside)))


def written(found: Recurrence) -> str:
    """Give a rule as it stands in a file."""
    texts = {
        key: ",".join(map(str, value)) if isinstance(value, list) else str(value).upper()
        for key, value in found.rule.items()
    }
    return ";".join(f"{key.upper()}={value}" for key, value in texts.items())


def in_two_years(one: Rule) -> list[date]:
    return [
        each.date for each in occurrences(one, NO_EXCEPTIONS, START, date(2027, 12, 31), "noord")
    ]


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (rule("elke dinsdag"), "FREQ=WEEKLY;BYDAY=TU"),
        (rule("elke week", (0, 3)), "FREQ=WEEKLY;BYDAY=MO,TH"),
        (
            rule("om de week op vrijdag", valid_from=date(2026, 9, 4)),
            "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=FR",
        ),
        (rule("1e en 3e zaterdag van de maand"), "FREQ=MONTHLY;BYDAY=1SA,3SA"),
        (rule("vierde donderdag van de maand"), "FREQ=MONTHLY;BYDAY=4TH"),
        (rule("laatste dinsdag van de maand"), "FREQ=MONTHLY;BYDAY=-1TU"),
        (rule("2e en laatste zondag van de maand"), "FREQ=MONTHLY;BYDAY=2SU,-1SU"),
        # 2026 has 53 weeks, so after the turn of the year the rhythm is another.
        (rule("oneven weken", (3,)), "+52"),
        (rule(dates=(date(2026, 12, 5),)), ""),
        (rule(dates=(date(2026, 12, 5), date(2026, 12, 9), date(2027, 2, 2))), "+2"),
        (
            rule("elke dinsdag", except_=Exceptions(dates=(date(2026, 12, 29),))),
            "FREQ=WEEKLY;BYDAY=TU -1",
        ),
        (rule("elke dinsdag", dates=(date(2026, 12, 5),)), "FREQ=WEEKLY;BYDAY=TU +1"),
    ],
)
def test_a_rhythm_is_a_rule(one: Rule, expected: str) -> None:
    assert returned(in_two_years(one)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (
            [date(2026, 5, 4), date(2027, 5, 4), date(2028, 5, 4)],
            "FREQ=YEARLY;BYMONTHDAY=4;BYMONTH=5",
        ),
        (
            [date(2026, 9, 19), date(2027, 9, 18), date(2028, 9, 16)],
            "FREQ=YEARLY;BYDAY=3SA;BYMONTH=9",
        ),
        ([date(2026, month, 15) for month in range(1, 13)], "FREQ=MONTHLY;BYMONTHDAY=15"),
    ],
)
def test_what_returns_by_the_month_or_the_year(days: list[date], expected: str) -> None:
    assert returned(days) == expected


def test_the_last_working_day_of_the_month() -> None:
    working = [day for day in EVERY_DAY if day.weekday() < 5]
    last = [one for one, after in pairwise(working) if one.month != after.month]
    assert returned(last) == "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"


def test_a_quarter_is_four_months() -> None:
    first = [day for day in EVERY_DAY if day.weekday() == 1 and day.day <= 7]
    assert returned(first[::3]) == "FREQ=MONTHLY;BYDAY=1TU;BYMONTH=1,4,7,10"


def test_a_season_is_months() -> None:
    summer = [day for day in EVERY_DAY if 4 <= day.month <= 9 and day.weekday() == 6]
    assert returned(summer) == "FREQ=WEEKLY;BYDAY=SU;BYMONTH=4,5,6,7,8,9"


DAYS = st.lists(st.dates(START, date(2028, 12, 31)), min_size=1, max_size=30, unique=True).map(
    sorted
)
STRIDES = st.builds(
    lambda step, gaps: [
        START + timedelta(days=step * number) for number in range(40) if number not in gaps
    ],
    st.sampled_from((1, 7, 14, 21, 28)),
    st.sets(st.integers(1, 39), max_size=10),
)


@given(DAYS | STRIDES)
def test_what_returns_is_exactly_those_days(days: list[date]) -> None:
    found = recurrence(days)
    returning = {*found.added, days[0]} | by_dateutil(found, days)
    assert sorted(returning - {*found.excluded}) == days


def by_dateutil(found: Recurrence, days: list[date]) -> set[date]:
    """Give what another program makes of the rule."""
    if not found.rule:
        return set()
    start = datetime.combine(days[0], datetime.min.time())
    until = f"{days[-1]:%Y%m%d}"
    return {each.date() for each in rrulestr(f"{written(found)};UNTIL={until}", dtstart=start)}
