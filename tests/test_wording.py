"""What residents read about dates, times and rhythms."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.schedule import Exceptions, OpeningHours, Rule
from generator.values.clock import Clock, parse_time
from generator.values.rhythm import parse_rhythm
from generator.wording import (
    date_short,
    date_text,
    dates_text,
    day_date_text,
    days_text,
    exceptions_text,
    hours_text,
    list_text,
    period_text,
    plural,
    rule_text,
    times_text,
)

MA, DI, WO, DO, VR, ZA, ZO = range(7)
EVERY_DAY = tuple(range(7))
OCTOBER_1 = date(2026, 10, 1)


def at(text: str) -> Clock | None:
    """Give a time, or None for an empty text."""
    return parse_time(text) if text else None


def hours(days: tuple[int, ...], start: str = "", end: str = "", note: str = "") -> OpeningHours:
    """Give opening hours as typed."""
    return OpeningHours(days, at(start), at(end), note)


def rule(rhythm: str = "", times: str = "", **more: object) -> Rule:
    """Give a rule; `times` is like "10.00-12.00", and either side may be empty."""
    start, _, end = times.partition("-")
    known = parse_rhythm(rhythm) if rhythm else None
    return Rule(rhythm=known, start=at(start), end=at(end), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_opsomming(words: list[str], expected: str) -> None:
    assert list_text(words) == expected


def test_opsomming_met_of() -> None:
    assert list_text(["a", "b"], "of") == "a of b"


def test_enkelvoud_en_meervoud() -> None:
    assert plural(1, "activiteit", "activiteiten") == "1 activiteit"
    assert plural(0, "activiteit", "activiteiten") == "0 activiteiten"
    assert plural(3, "activiteit", "activiteiten") == "3 activiteiten"


def test_datums() -> None:
    assert date_text(OCTOBER_1) == "1 oktober 2026"
    assert date_short(OCTOBER_1) == "1 okt 2026"
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
def test_meer_datums(days: list[date], expected: str) -> None:
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
def test_periode(first: date | None, last: date | None, expected: str) -> None:
    assert period_text(first, last) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((), ""),
        ((MA,), "maandag"),
        ((MA, DI), "maandag en dinsdag"),
        ((MA, WO, VR), "maandag, woensdag en vrijdag"),
        ((VR, MA, WO), "maandag, woensdag en vrijdag"),
        ((MA, DI, WO, DO, VR), "maandag tot en met vrijdag"),
        ((MA, DI, WO, ZA), "maandag tot en met woensdag en zaterdag"),
        ((VR, ZA, ZO), "vrijdag tot en met zondag"),
        (EVERY_DAY, "elke dag"),
    ],
)
def test_dagen(days: tuple[int, ...], expected: str) -> None:
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
def test_tijden(start: str, end: str, expected: str) -> None:
    assert times_text(at(start), at(end)) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], []),
        (
            [hours((MA, WO, VR), "11.30", "13")],
            ["maandag, woensdag en vrijdag van 11.30 tot 13.00 uur"],
        ),
        (
            [hours((WO,), "9", "12"), hours((DI,), "10", "12"), hours((MA,), "9", "12")],
            ["maandag en woensdag van 9.00 tot 12.00 uur", "dinsdag van 10.00 tot 12.00 uur"],
        ),
        (
            [hours((MA, DI, WO), "13", "17"), hours((MA, DI, WO), "9", "12")],
            ["maandag tot en met woensdag van 9.00 tot 12.00 uur en van 13.00 tot 17.00 uur"],
        ),
        ([hours((MA,), "9", "12"), hours((MA,), "9", "12")], ["maandag van 9.00 tot 12.00 uur"]),
        ([hours(EVERY_DAY, "0", "24")], ["dag en nacht"]),
        ([hours((), "0", "24")], ["dag en nacht"]),
        ([hours((ZA, ZO), "0", "24")], ["zaterdag en zondag, dag en nacht"]),
        ([hours(EVERY_DAY, "9", "17")], ["elke dag van 9.00 tot 17.00 uur"]),
        ([hours((DO,), "10.30")], ["donderdag vanaf 10.30 uur"]),
        ([hours((DO,))], ["donderdag"]),
        ([hours((), "9", "17")], ["van 9.00 tot 17.00 uur"]),
        ([hours((), note="op afspraak")], ["op afspraak"]),
        (
            [hours((), note="bel eerst"), hours((DO,), "9", "10", "op afspraak")],
            ["donderdag van 9.00 tot 10.00 uur (op afspraak)", "bel eerst"],
        ),
        ([hours((DO,), note="in de ochtend")], ["donderdag (in de ochtend)"]),
        ([hours(())], []),
    ],
)
def test_openingstijden(rows: list[OpeningHours], expected: list[str]) -> None:
    assert list(hours_text(rows)) == expected


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (rule("elke dinsdag", "10-12"), "elke dinsdag van 10.00 tot 12.00 uur"),
        (rule("", "10-12", days=(DI,)), "elke dinsdag van 10.00 tot 12.00 uur"),
        (rule("elke week", "10-", days=(DI, DO)), "elke dinsdag en donderdag vanaf 10.00 uur"),
        (rule("werkdagen", "10-12"), "maandag tot en met vrijdag van 10.00 tot 12.00 uur"),
        (rule("elke dag", "10-12"), "elke dag van 10.00 tot 12.00 uur"),
        (rule("elke dag", "0-24"), "elke dag, dag en nacht"),
        (rule("elke week", "10-12"), "elke week van 10.00 tot 12.00 uur"),
        (rule("elke dinsdag"), "elke dinsdag"),
        (
            rule("om de week op vrijdag", "14-16", valid_from=date(2026, 9, 4)),
            "om de week op vrijdag, van 14.00 tot 16.00 uur (eerste keer 4 september 2026)",
        ),
        (
            rule("om de week", "14-16", days=(VR,), valid_from=date(2026, 9, 3)),
            "om de week op vrijdag, van 14.00 tot 16.00 uur (eerste keer 4 september 2026)",
        ),
        (rule("om de week, elke dag"), "om de week, elke dag"),
        (rule("even weken op vrijdag"), "in de even weken op vrijdag"),
        (rule("oneven weken", "14-"), "in de oneven weken, vanaf 14.00 uur"),
        (
            rule("eerste dinsdag van de maand", "10-12"),
            "elke eerste dinsdag van de maand, van 10.00 tot 12.00 uur",
        ),
        (rule("laatste zondag van de maand"), "elke laatste zondag van de maand"),
        (rule("2e en 4e dinsdag"), "de tweede en vierde dinsdag van de maand"),
        (rule("eerste di en do"), "elke eerste dinsdag en donderdag van de maand"),
        (
            rule("", "20-", dates=(date(2027, 1, 9), date(2026, 12, 5))),
            "zaterdag 5 december 2026 en zaterdag 9 januari 2027, vanaf 20.00 uur",
        ),
        (
            rule("elke dinsdag", "20-", dates=(date(2026, 12, 5),)),
            "elke dinsdag en op zaterdag 5 december 2026, vanaf 20.00 uur",
        ),
        (rule(note="in overleg"), "in overleg"),
        (rule("elke dinsdag", note="neem een mok mee"), "elke dinsdag (neem een mok mee)"),
        (
            rule("elke dinsdag", valid_from=date(2026, 9, 1), valid_until=date(2027, 6, 30)),
            "elke dinsdag, van 1 september 2026 tot en met 30 juni 2027",
        ),
        (
            rule("elke dinsdag", except_=Exceptions(True, True, (date(2026, 12, 28),))),
            (
                "elke dinsdag, niet in de schoolvakanties en niet op feestdagen; "
                "niet op 28 december 2026"
            ),
        ),
        (Rule(), ""),
    ],
)
def test_wanneer_het_is(one: Rule, expected: str) -> None:
    assert rule_text(one) == expected


def test_uitzonderingen_van_de_hele_activiteit_tellen_mee() -> None:
    one = rule("elke dinsdag", except_=Exceptions(public_holidays=True))
    assert rule_text(one, Exceptions(school_holidays=True)) == (
        "elke dinsdag, niet in de schoolvakanties en niet op feestdagen"
    )


def test_wat_voorbij_is_staat_er_niet_meer_bij() -> None:
    one = rule(
        "elke dinsdag",
        valid_from=date(2026, 9, 1),
        valid_until=date(2027, 6, 30),
        except_=Exceptions(dates=(date(2026, 10, 6), date(2026, 12, 29))),
    )
    assert rule_text(one, today=date(2026, 8, 1)) == (
        "elke dinsdag, van 1 september 2026 tot en met 30 juni 2027, "
        "niet op 6 oktober 2026 en 29 december 2026"
    )
    assert rule_text(one, today=date(2026, 11, 1)) == (
        "elke dinsdag, tot en met 30 juni 2027, niet op 29 december 2026"
    )


@pytest.mark.parametrize(
    ("exceptions", "expected"),
    [
        (Exceptions(), ""),
        (Exceptions(public_holidays=True), "niet op feestdagen"),
        (Exceptions(school_holidays=True), "niet in de schoolvakanties"),
        (
            Exceptions(dates=(date(2026, 12, 21), date(2026, 12, 28))),
            "niet op 21 en 28 december 2026",
        ),
        (
            Exceptions(True, True, (date(2026, 12, 28),)),
            "niet in de schoolvakanties en niet op feestdagen; niet op 28 december 2026",
        ),
    ],
)
def test_uitzonderingen(exceptions: Exceptions, expected: str) -> None:
    assert exceptions_text(exceptions) == expected


CLOCKS = st.none() | st.integers(0, 1440).map(Clock)
ROWS = st.builds(
    OpeningHours,
    st.sets(st.integers(0, 6)).map(sorted).map(tuple),
    CLOCKS,
    CLOCKS,
    st.sampled_from(["", "op afspraak"]),
)


@given(st.lists(ROWS, max_size=8))
def test_geen_regel_is_leeg_en_geen_tijd_raakt_zoek(rows: list[OpeningHours]) -> None:
    lines = hours_text(rows)
    assert all(lines)
    whole = "\n".join(lines)
    assert all(times_text(row.start, row.end) in whole for row in rows)
    assert hours_text(list(reversed([row for row in rows if row.days]))) == hours_text(
        [row for row in rows if row.days]
    )
