"""What residents read of opening hours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wording.typed import EVERY_DAY, FRI, MON, SAT, SUN, THU, TUE, WED, hours

from generator.schedule import HoursRow
from generator.values.clock import Clock
from generator.values.day_numbers import HOLIDAYS
from generator.wording import hours_text, times_text


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        (
            [hours((MON, WED, FRI), "11.30", "13")],
            ["maandag, woensdag en vrijdag van 11.30 tot 13.00 uur"],
        ),
        (
            [hours((WED,), "9", "12"), hours((TUE,), "10", "12"), hours((MON,), "9", "12")],
            ["maandag en woensdag van 9.00 tot 12.00 uur", "dinsdag van 10.00 tot 12.00 uur"],
        ),
        (
            [hours((MON, TUE, WED), "13", "17"), hours((MON, TUE, WED), "9", "12")],
            ["maandag tot en met woensdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur"],
        ),
        ([hours((MON,), "9", "12"), hours((MON,), "9", "12")], ["maandag van 9.00 tot 12.00 uur"]),
        ([hours(EVERY_DAY, "0", "24")], ["dag en nacht"]),
        ([hours((), "0", "24")], ["dag en nacht"]),
        ([hours((SAT, SUN), "0", "24")], ["zaterdag en zondag, dag en nacht"]),
        ([hours(EVERY_DAY, "9", "17")], ["elke dag van 9.00 tot 17.00 uur"]),
        ([hours((THU,), "10.30")], ["donderdag vanaf 10.30 uur"]),
        ([hours((THU,))], ["donderdag"]),
        ([hours((), "9", "17")], ["van 9.00 tot 17.00 uur"]),
        ([hours((), note="op afspraak")], ["op afspraak"]),
        (
            [hours((), note="bel eerst"), hours((THU,), "9", "10", "op afspraak")],
            ["donderdag van 9.00 tot 10.00 uur (op afspraak)", "bel eerst"],
        ),
        ([hours((THU,), note="in de ochtend")], ["donderdag (in de ochtend)"]),
        ([hours(())], []),
        (
            [hours((SAT, SUN, HOLIDAYS), "0", "24")],
            ["zaterdag, zondag en feestdagen, dag en nacht"],
        ),
        ([hours((*EVERY_DAY, HOLIDAYS), "0", "24")], ["dag en nacht, ook op feestdagen"]),
        (
            [hours((*EVERY_DAY, HOLIDAYS), "9", "17")],
            ["elke dag, ook op feestdagen, van 9.00 tot 17.00 uur"],
        ),
        (
            [hours((MON, TUE), "9", "17"), hours((HOLIDAYS,), "10", "12")],
            ["maandag en dinsdag van 9.00 tot 17.00 uur", "feestdagen van 10.00 tot 12.00 uur"],
        ),
    ],
)
def test_opening_hours(rows: list[HoursRow], expected: list[str]) -> None:
    assert list(hours_text(rows)) == expected


CLOCKS = st.none() | st.integers(0, 1440).map(Clock)
ROWS = st.builds(
    HoursRow,
    st.sets(st.integers(0, 6)).map(sorted).map(tuple),
    CLOCKS,
    CLOCKS,
    st.sampled_from(["", "op afspraak"]),
)


@given(st.lists(ROWS, max_size=8))
def test_no_line_is_empty_and_no_time_gets_lost(rows: list[HoursRow]) -> None:
    lines = hours_text(rows)
    assert all(lines)
    whole = "\n".join(lines)
    assert all(times_text(row.start, row.end) in whole for row in rows)
    assert hours_text(list(reversed([row for row in rows if row.days]))) == hours_text(
        [row for row in rows if row.days]
    )
