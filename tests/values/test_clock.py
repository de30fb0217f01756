"""Times: what people type and what residents read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.clock import Clock, check_times, parse_time

READ = [
    ("9.30", "9.30"),
    ("09.30", "9.30"),
    ("09:30", "9.30"),
    ("9:30 uur", "9.30"),
    ("9u30", "9.30"),
    ("9h30", "9.30"),
    ("9.30u", "9.30"),
    ("9,30", "9.30"),
    ("0930", "9.30"),
    ("09:30:00", "9.30"),
    ("om 9.30 uur", "9.30"),
    ("9 uur", "9.00"),
    ("9u", "9.00"),
    ("9", "9.00"),
    ("0.00", "0.00"),
    ("24.00", "24.00"),
    ("23.59", "23.59"),
]

REFUSED = [
    ("", "hier hoort een tijd"),
    ("25.00", "een dag loopt van 0.00 tot 24.00"),
    ("24.01", "een dag loopt van 0.00 tot 24.00"),
    ("9.60", "de minuten lopen van 00 tot 59"),
    ("9.3", "minuten met twee cijfers"),
    ("930", "dit is geen tijd; typ bijvoorbeeld 9.30"),
    ("2 pm", "typ: 14.00"),
    ("9.00-12.00", "dit zijn twee tijden"),
    ("9 tot 12 uur", "dit zijn twee tijden"),
    ("half tien", "typ 9.30 of 21.30"),
    ("half 12", "typ 11.30 of 23.30"),
    ("tien over half 1", "typ 12.40 of 0.40"),
    ("5 voor 12", "typ 11.55 of 23.55"),
    ("'s ochtends", "dit is geen tijd"),
    ("-1", "dit is geen tijd"),
]


@pytest.mark.parametrize(("typed", "shown"), READ)
def test_a_time_is_recognised(typed: str, shown: str) -> None:
    assert parse_time(typed).display == shown


@pytest.mark.parametrize(("typed", "told"), REFUSED)
def test_a_wrong_time_is_explained(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_time(typed)
    assert told in refused.value.message


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("12.00", "10.00", "de eindtijd is eerder dan de begintijd"),
        ("12.00", "12.00", "zijn gelijk"),
        ("20.00", "0.00", "typ 24.00"),
    ],
)
def test_the_end_comes_after_the_beginning(start: str, end: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        check_times(parse_time(start), parse_time(end))
    assert told in refused.value.message
    assert refused.value.key == "tot"


def test_an_unknown_time_is_never_in_the_wrong_order() -> None:
    check_times(None, Clock(60))
    check_times(Clock(60), None)
    check_times(Clock(60), Clock(61))


def test_a_day_has_no_more_than_24_hours() -> None:
    with pytest.raises(ValueError, match="1441"):
        Clock(1441)


@given(st.integers(0, 1440))
def test_a_time_that_is_shown_reads_as_the_same_time(minutes: int) -> None:
    clock = Clock(minutes)
    assert parse_time(clock.display) == clock
    assert parse_time(f"{clock.hour:02}:{clock.minute:02}") == clock


@given(st.text() | st.text("0123456789.:uh "))
def test_every_text_gives_a_time_or_an_explanation(text: str) -> None:
    try:
        parse_time(text)
    except UnusableValue:
        return
