"""Days of the week: what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.day_numbers import HOLIDAYS, number_of
from generator.values.days import parse_days, parse_days_and_holidays
from generator.wording import days_text

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)

READ = [
    (["ma"], (MON,)),
    (["Ma."], (MON,)),
    (["maandag"], (MON,)),
    (["maandags"], (MON,)),
    (["'s maandags"], (MON,)),
    (["elke maandag"], (MON,)),
    (["maandag", "woensdag", "vrijdag"], (MON, WED, FRI)),
    (["vrijdag", "maandag", "maandag"], (MON, FRI)),
    (["ma, wo en vr"], (MON, WED, FRI)),
    (["ma/wo"], (MON, WED)),
    (["woe", "don", "vrij"], (WED, THU, FRI)),
    (["ma-vr"], (MON, TUE, WED, THU, FRI)),
    (["ma.\u2013vr."], (MON, TUE, WED, THU, FRI)),
    (["ma t/m do"], (MON, TUE, WED, THU)),
    (["maandag t/m vrijdag"], (MON, TUE, WED, THU, FRI)),
    (["van maandag tot en met woensdag"], (MON, TUE, WED)),
    (["ma-wo", "za"], (MON, TUE, WED, SAT)),
    (["vr t/m ma"], (MON, FRI, SAT, SUN)),
    (["elke dag"], tuple(range(7))),
    (["dagelijks"], tuple(range(7))),
    (["werkdagen"], (MON, TUE, WED, THU, FRI)),
    (["weekend"], (SAT, SUN)),
    (["in het weekend"], (SAT, SUN)),
]

REFUSED = [
    ([], "hier hoort een dag"),
    ([""], "hier hoort een dag"),
    (["dinsdg"], "bedoelt u 'dinsdag'?"),
    (["donderdg", "ma"], "bedoelt u 'donderdag'?"),
    (["ma t/m vrijdga"], "bedoelt u 'vrijdag'?"),
    (["monday"], "bedoelt u 'maandag'?"),
    (["maandagmiddag"], "typ hier alleen de dag"),
    (["maandag 9.00"], "geen tijd of datum"),
    (["2026-10-01"], "geen tijd of datum"),
    (["maandag tot vrijdag"], "typ 'tot en met'"),
    (["ma-vr-zo"], "dit is niet als dagen te lezen"),
    (["om de week"], "hier horen alleen dagen, en niet hoe vaak het is"),
    (["kerst"], "dit is geen dag van de week; typ bijvoorbeeld"),
]


@pytest.mark.parametrize(("typed", "days"), READ, ids=[" + ".join(row[0]) for row in READ])
def test_days_are_recognised(typed: list[str], days: tuple[int, ...]) -> None:
    assert parse_days(typed) == days


@pytest.mark.parametrize(("typed", "told"), REFUSED, ids=[" + ".join(row[0]) for row in REFUSED])
def test_wrong_days_are_explained(typed: list[str], told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_days(typed)
    assert told in refused.value.message


@given(st.sets(st.integers(0, 6), min_size=1))
def test_days_that_are_shown_read_as_the_same_days(days: set[int]) -> None:
    assert parse_days([days_text(tuple(days))]) == tuple(sorted(days))


@given(st.lists(st.text() | st.text("madinwoersdagt/-, .")))
def test_every_text_gives_days_or_an_explanation(texts: list[str]) -> None:
    try:
        assert parse_days(texts)
    except UnusableValue:
        return


FIRST, SECOND = number_of("eerste kerstdag"), number_of("tweede kerstdag")


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        (["feestdagen"], (HOLIDAYS,)),
        (["zaterdag", "zondag", "feestdagen"], (SAT, SUN, HOLIDAYS)),
        (["zon- en feestdagen"], (SUN, HOLIDAYS)),
        (["weekend en feestdagen"], (SAT, SUN, HOLIDAYS)),
        (["ma t/m vr en op feestdagen"], (MON, TUE, WED, THU, FRI, HOLIDAYS)),
        (["elke dag", "ook op feestdagen"], (*range(7), HOLIDAYS)),
        (["Eerste kerstdag"], (FIRST,)),
        (["1e en 2e kerstdag"], (FIRST, SECOND)),
        (["kerst"], (FIRST, SECOND)),
        (["zondag en eerste kerstdag"], (SUN, FIRST)),
        (["oud en nieuw"], (number_of("nieuwjaarsdag"), number_of("oudejaarsdag"))),
    ],
)
def test_hours_may_name_holidays(typed: list[str], days: tuple[int, ...]) -> None:
    assert parse_days_and_holidays(typed) == days


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("elke dag behalve feestdagen", "typ 'niet_op: feestdagen'"),
        ("dag en nacht", "typ: dagen: elke dag, van: 0.00, tot: 24.00"),
        ("24/7", "typ: dagen: elke dag, van: 0.00, tot: 24.00"),
        ("feesdagen", "dit is geen dag van de week; bedoelt u 'feestdagen'?"),
        ("zomervakantie", "dit is geen dag van de week"),
    ],
)
def test_what_is_no_day_of_hours_is_refused(typed: str, told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_days_and_holidays([typed])
    assert told in refused.value.message
