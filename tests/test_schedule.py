"""When something happens: from a rule to dates on the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.schedule import (
    NO_EXCEPTIONS,
    REGIONS,
    Exceptions,
    Occurrence,
    Rule,
    check_rule,
    first_day,
    is_public_holiday,
    is_school_holiday,
    joined,
    occurrences,
    public_holidays,
    weekdays,
)
from generator.schedule.dutch_holidays import school_holidays
from generator.values.clock import Clock
from generator.values.dates import parse_date
from generator.values.rhythm import parse_rhythm

MA, DI, WO, DO, VR, ZA, ZO = range(7)
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
AUTUMN = (date(2026, 9, 1), date(2026, 12, 31))


def rule(rhythm: str = "", days: tuple[int, ...] = (), **more: object) -> Rule:
    """Give a rule as the supporter would type it."""
    return Rule(days, parse_rhythm(rhythm) if rhythm else None, **more)  # type: ignore[arg-type]


def days_of(
    one: Rule,
    period: tuple[date, date] = SEPTEMBER,
    extra: Exceptions = NO_EXCEPTIONS,
    region: str = "noord",
) -> str:
    """Give the days something happens in the period, as "1-9 8-9"."""
    found = occurrences(one, extra, *period, region)
    return " ".join(f"{each.date.day}-{each.date.month}" for each in found)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (rule("elke week", (DI,)), "1-9 8-9 15-9 22-9 29-9"),
        (rule(days=(DI,)), "1-9 8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag"), "1-9 8-9 15-9 22-9 29-9"),
        (rule("om de week", (VR,), valid_from=date(2026, 9, 4)), "4-9 18-9"),
        (rule("om de week", (VR,), valid_from=date(2026, 8, 28)), "11-9 25-9"),
        (rule("om de week", (VR,), valid_from=date(2026, 9, 3)), "4-9 18-9"),
        (rule("om de week", (MA, VR), valid_from=date(2026, 9, 4)), "4-9 14-9 18-9 28-9"),
        (rule("om de week", (VR,)), ""),
        (rule("even weken", (VR,)), "4-9 18-9"),
        (rule("oneven weken", (VR,)), "11-9 25-9"),
        (rule("eerste dinsdag van de maand"), "1-9"),
        (rule("2e en 4e dinsdag van de maand"), "8-9 22-9"),
        (rule("vijfde dinsdag van de maand"), "29-9"),
        (rule("vijfde maandag van de maand"), ""),
        (rule("laatste zondag van de maand"), "27-9"),
        (rule("vierde en laatste woensdag van de maand"), "23-9 30-9"),
        (rule(dates=(date(2026, 9, 20), date(2026, 9, 5), date(2026, 10, 3))), "5-9 20-9"),
        (rule("elke dinsdag", dates=(date(2026, 9, 5),)), "1-9 5-9 8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag", valid_from=date(2026, 9, 8)), "8-9 15-9 22-9 29-9"),
        (rule("elke dinsdag", valid_until=date(2026, 9, 8)), "1-9 8-9"),
        (rule("elke dinsdag", valid_from=date(2027, 1, 1)), ""),
        (rule(note="in overleg"), ""),
    ],
)
def test_wanneer_het_is_in_september(one: Rule, expected: str) -> None:
    assert days_of(one) == expected


def test_de_tijden_gaan_mee() -> None:
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
def test_niet_in_de_herfstvakantie_van_de_regio(region: str, expected: str) -> None:
    one = rule("elke dinsdag", except_=Exceptions(school_holidays=True))
    october = (date(2026, 10, 1), date(2026, 10, 31))
    assert days_of(one, october, region=region) == expected


def test_niet_op_feestdagen_en_losse_datums() -> None:
    december = (date(2026, 12, 1), date(2027, 1, 2))
    one = rule("elke vrijdag", except_=Exceptions(dates=(date(2026, 12, 4),)))
    assert days_of(one, december) == "11-12 18-12 25-12 1-1"
    assert days_of(one, december, Exceptions(public_holidays=True)) == "11-12 18-12"


def test_een_losse_datum_gaat_door_ook_al_is_het_vakantie() -> None:
    christmas = date(2026, 12, 25)
    both = Exceptions(public_holidays=True, school_holidays=True)
    assert days_of(rule(dates=(christmas,)), AUTUMN, both) == "25-12"
    assert days_of(rule(dates=(christmas,)), AUTUMN, Exceptions(dates=(christmas,))) == ""


def test_de_weken_om_en_om_lopen_door_over_de_jaarwisseling() -> None:
    one = rule("om de week op donderdag", valid_from=date(2026, 12, 17))
    assert days_of(one, (date(2026, 12, 17), date(2027, 1, 31))) == "17-12 31-12 14-1 28-1"


def test_even_weken_volgen_het_weeknummer() -> None:
    # 2026 has a week 53, so two odd weeks follow each other.
    one = rule("oneven weken", (DO,))
    assert days_of(one, (date(2026, 12, 20), date(2027, 1, 10))) == "31-12 7-1"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("27-4-2027", True),
        ("28-3-2027", True),
        ("29-3-2027", True),
        ("25-12-2026", True),
        ("26-12-2026", True),
        ("5-12-2026", False),
        ("31-12-2026", False),
    ],
)
def test_feestdagen(day: str, expected: bool) -> None:
    assert is_public_holiday(parse_date(day)) is expected


def test_feestdagen_hebben_een_nederlandse_naam() -> None:
    assert public_holidays(2027)[date(2027, 4, 27)] == "Koningsdag"


@pytest.mark.parametrize(
    ("region", "first", "last"),
    [
        # Regeling vaststelling schoolvakanties 2025-2030, Staatscourant 2024, 19237
        ("noord", "10-10-2026", "18-10-2026"),
        ("midden", "17-10-2026", "25-10-2026"),
        ("zuid", "17-10-2026", "25-10-2026"),
        ("noord", "19-12-2026", "3-1-2027"),
        ("noord", "20-2-2027", "28-2-2027"),
        ("zuid", "13-2-2027", "21-2-2027"),
        ("midden", "24-4-2027", "2-5-2027"),
        ("noord", "10-7-2027", "22-8-2027"),
        ("midden", "17-7-2027", "29-8-2027"),
        ("zuid", "24-7-2027", "5-9-2027"),
        ("noord", "16-10-2027", "24-10-2027"),
        ("zuid", "23-10-2027", "31-10-2027"),
        ("noord", "25-12-2027", "9-1-2028"),
    ],
)
def test_schoolvakanties(region: str, first: str, last: str) -> None:
    begin, end = parse_date(first), parse_date(last)
    inside = [begin + timedelta(days=ahead) for ahead in range((end - begin).days + 1)]
    assert all(is_school_holiday(day, region) for day in inside)
    assert not is_school_holiday(begin - timedelta(days=1), region)
    assert not is_school_holiday(end + timedelta(days=1), region)


def test_schoolvakanties_die_nog_niemand_kent_tellen_niet() -> None:
    assert not is_school_holiday(date(2030, 12, 28), "noord")
    assert not is_school_holiday(date(2035, 7, 20), "noord")


def test_er_zijn_drie_regio_s() -> None:
    with pytest.raises(ValueError, match="oost"):
        school_holidays(2026, "oost")


@pytest.mark.parametrize(
    ("one", "told", "key"),
    [
        (rule(), "er staat niet wanneer het is", ""),
        (rule("elke week"), "de dag ontbreekt", ""),
        (rule("om de week", (VR,)), "hoort 'vanaf'", ""),
        (rule("eerste dinsdag van de maand", (MA,)), "een andere dan die bij 'dagen'", "ritme"),
        (rule(days=(MA,), start=Clock(60), end=Clock(30)), "de eindtijd is eerder", "tot"),
        (
            rule(days=(MA,), valid_from=date(2026, 9, 2), valid_until=date(2026, 9, 1)),
            "de einddatum is eerder",
            "tot_en_met",
        ),
    ],
)
def test_een_regel_die_niet_klopt_krijgt_uitleg(one: Rule, told: str, key: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        check_rule(one)
    assert told in refused.value.message
    assert refused.value.key == key


@pytest.mark.parametrize(
    "one",
    [
        rule(note="in overleg"),
        rule(days=(MA,)),
        rule("elke week", (MA,)),
        rule("eerste dinsdag", (DI,)),
        rule("om de week", (VR,), valid_from=date(2026, 9, 4)),
        rule(dates=(date(2026, 9, 4),)),
    ],
)
def test_een_regel_die_klopt(one: Rule) -> None:
    check_rule(one)


def test_uitzonderingen_tellen_op() -> None:
    first, second = date(2026, 12, 24), date(2026, 12, 28)
    assert joined(Exceptions(True, dates=(second,)), Exceptions(False, True, (first, second))) == (
        Exceptions(True, True, (first, second))
    )


def test_de_eerste_keer_is_de_eerste_passende_dag() -> None:
    assert first_day(rule(days=(VR,), valid_from=date(2026, 9, 3))) == date(2026, 9, 4)
    assert first_day(rule(days=(VR,))) is None
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
def test_elke_keer_past_in_de_periode_en_bij_de_regel(
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
