"""What residents read of lists, dates, periods, days and times."""

from __future__ import annotations

from datetime import date

import pytest
from wording.typed import EVERY_DAY, FRI, MON, SAT, SUN, THU, TUE, WED, at

from generator.wording import (
    date_text,
    dates_text,
    day_date_text,
    days_text,
    list_text,
    period_text,
    times_text,
)

OCTOBER_1 = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_a_list(words: list[str], expected: str) -> None:
    assert list_text(words) == expected


def test_a_list_with_or() -> None:
    assert list_text(["a", "b"], "of") == "a of b"


def test_dates() -> None:
    assert date_text(OCTOBER_1) == "1 oktober 2026"
    assert day_date_text(OCTOBER_1) == "donderdag 1 oktober 2026"


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], ""),
        ([date(2026, 12, 28)], "28 december 2026"),
        ([date(2026, 12, 28), date(2026, 12, 21)], "21 en 28 december 2026"),
        ([date(2026, 12, 28), date(2027, 1, 4)], "28 december 2026 en 4 januari 2027"),
    ],
)
def test_more_dates(days: list[date], expected: str) -> None:
    assert dates_text(days) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 9, 1), date(2027, 6, 30), "van 1 september 2026 tot en met 30 juni 2027"),
        (date(2026, 9, 1), None, "vanaf 1 september 2026"),
        (None, date(2027, 6, 30), "tot en met 30 juni 2027"),
        (date(2026, 9, 1), date(2026, 9, 1), "op 1 september 2026"),
        (None, None, ""),
    ],
)
def test_a_period(first: date | None, last: date | None, expected: str) -> None:
    assert period_text(first, last) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), ""),
        ((MON,), "maandag"),
        ((MON, TUE), "maandag en dinsdag"),
        ((MON, WED, FRI), "maandag, woensdag en vrijdag"),
        ((FRI, MON, WED), "maandag, woensdag en vrijdag"),
        ((MON, TUE, WED, THU, FRI), "maandag tot en met vrijdag"),
        ((MON, TUE, WED, SAT), "maandag tot en met woensdag en zaterdag"),
        ((FRI, SAT, SUN), "vrijdag tot en met zondag"),
        (EVERY_DAY, "elke dag"),
    ],
)
def test_days(days: tuple[int, ...], expected: str) -> None:
    assert days_text(days) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("10", "12", "van 10.00 tot 12.00 uur"),
        ("10.30", "", "vanaf 10.30 uur"),
        ("", "12", "tot 12.00 uur"),
        ("", "", ""),
        ("0.00", "24.00", "dag en nacht"),
        ("0.00", "12.00", "van 0.00 tot 12.00 uur"),
    ],
)
def test_times(start: str, end: str, expected: str) -> None:
    assert times_text(at(start), at(end)) == expected
