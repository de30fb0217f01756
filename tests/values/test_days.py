"""Days of the week: what people type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problems import UnusableValue
from generator.values.days import parse_days
from generator.wording import days_text

MA, DI, WO, DO, VR, ZA, ZO = range(7)

READ = [
    (["ma"], (MA,)),
    (["Ma."], (MA,)),
    (["maandag"], (MA,)),
    (["maandags"], (MA,)),
    (["'s maandags"], (MA,)),
    (["elke maandag"], (MA,)),
    (["maandag", "woensdag", "vrijdag"], (MA, WO, VR)),
    (["vrijdag", "maandag", "maandag"], (MA, VR)),
    (["ma, wo en vr"], (MA, WO, VR)),
    (["ma/wo"], (MA, WO)),
    (["woe", "don", "vrij"], (WO, DO, VR)),
    (["ma-vr"], (MA, DI, WO, DO, VR)),
    (["ma.\u2013vr."], (MA, DI, WO, DO, VR)),
    (["ma t/m do"], (MA, DI, WO, DO)),
    (["maandag t/m vrijdag"], (MA, DI, WO, DO, VR)),
    (["van maandag tot en met woensdag"], (MA, DI, WO)),
    (["ma-wo", "za"], (MA, DI, WO, ZA)),
    (["vr t/m ma"], (MA, VR, ZA, ZO)),
    (["elke dag"], tuple(range(7))),
    (["dagelijks"], tuple(range(7))),
    (["werkdagen"], (MA, DI, WO, DO, VR)),
    (["weekend"], (ZA, ZO)),
    (["in het weekend"], (ZA, ZO)),
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
    (["om de week"], "hoort bij 'ritme'"),
    (["kerst"], "dit is geen dag van de week; typ bijvoorbeeld"),
]


@pytest.mark.parametrize(("typed", "days"), READ, ids=[" + ".join(row[0]) for row in READ])
def test_dagen_worden_herkend(typed: list[str], days: tuple[int, ...]) -> None:
    assert parse_days(typed) == days


@pytest.mark.parametrize(("typed", "told"), REFUSED, ids=[" + ".join(row[0]) for row in REFUSED])
def test_foute_dagen_krijgen_uitleg(typed: list[str], told: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        parse_days(typed)
    assert told in refused.value.message


@given(st.sets(st.integers(0, 6), min_size=1))
def test_getoonde_dagen_lezen_als_dezelfde_dagen(days: set[int]) -> None:
    assert parse_days([days_text(tuple(days))]) == tuple(sorted(days))


@given(st.lists(st.text() | st.text("madinwoersdagt/-, .")))
def test_elke_tekst_geeft_dagen_of_uitleg(texts: list[str]) -> None:
    try:
        assert parse_days(texts)
    except UnusableValue:
        return
