"""Less than a date or a time is read by the day of today, and offered as a button."""

from __future__ import annotations

from datetime import date

import pytest
from form.pages import sent_back, small_map

from generator.form import Form, Known, content_from, form_of, mended
from generator.form.near_days import Side, day_meant
from generator.model import Activity
from generator.problems import Problem, UnusableValue
from generator.values.clock import parse_time
from generator.values.dates import parse_date

TODAY = date(2026, 11, 29)
"""A Sunday."""

BEGINS = [
    ("23 december", "2026-12-23"),
    ("23 dec", "2026-12-23"),
    ("1-12", "2026-12-01"),
    ("3/1", "2027-01-03"),
    ("donderdag 24 december", "2026-12-24"),
    ("januari", "2027-01-01"),
    ("eind januari", "2027-01-31"),
    ("maart 2027", "2027-03-01"),
    ("morgen", "2026-11-30"),
    ("donderdag", "2026-12-03"),
    ("volgende week donderdag", "2026-12-03"),
    ("29 februari", "2028-02-29"),
    ("kerst", "2026-12-25"),
    ("2e paasdag", "2027-03-29"),
]
UNSURE = ["do 23 december", "31 juni", "10 uur", "1 t/m 5 januari", "kerstvakantie", "straks", ""]


@pytest.mark.parametrize(("typed", "meant"), BEGINS)
def test_a_day_without_a_year_is_the_next_one(typed: str, meant: str) -> None:
    assert day_meant(typed, TODAY, Side.FIRST) == date.fromisoformat(meant)


@pytest.mark.parametrize(("typed", "meant"), [("januari", "2027-01-31"), ("kerst", "2026-12-26")])
def test_what_ends_with_a_month_or_a_feast_ends_on_its_last_day(typed: str, meant: str) -> None:
    assert day_meant(typed, TODAY, Side.LAST) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1 december", "2025-12-01"), ("gisteren", "2026-11-28"), ("donderdag", "2026-11-26")],
)
def test_somebody_said_yes_on_a_day_that_lies_behind_us(typed: str, meant: str) -> None:
    assert day_meant(typed, TODAY, Side.PAST) == date.fromisoformat(meant)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("typed", UNSURE)
def test_what_may_be_another_day_is_left_to_her(typed: str, side: Side) -> None:
    assert day_meant(typed, TODAY, side) is None


def test_nobody_says_yes_tomorrow() -> None:
    assert day_meant("morgen", TODAY, Side.PAST) is None


def shown(key: str, typed: str, **others: str) -> tuple[Form, dict[str, object]]:
    """Give the form of an activity with this typed at a question of its only row."""
    content: dict[str, object] = {
        "naam": "Koffie", "themas": ["eten"], "samenvatting": "Koffie.",
        "wanneer": [{"dagen": ["woensdag"], "van": "10.00", "tot": "13.00", **others, key: typed}],
    }  # fmt: skip
    problem = Problem("kaart/activiteiten/k.yml", 5, 1, f"wanneer[1].{key}", said_of(key, typed))
    known = Known(small_map(), TODAY)
    return form_of(Activity, content, [problem], known), content


def said_of(key: str, typed: str) -> str:
    read = parse_time if key in {"van", "tot"} else parse_date
    with pytest.raises(UnusableValue) as refused:
        read(typed)
    return refused.value.message


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        ("tot_en_met", "24 december", "2026-12-24"),
        ("vanaf", "donderdag 24 dec", "2026-12-24"),
        ("vanaf", "4-1", "2027-01-04"),
        # Ten months ahead or two months ago: only she knows.
        ("vanaf", "1 oktober", "1 oktober"),
        ("vanaf", "januari", "januari"),
        ("vanaf", "kerst", "kerst"),
        ("vanaf", "vrijdag 24 december", "vrijdag 24 december"),
    ],
)
def test_a_year_that_can_be_no_other_is_filled_in(key: str, typed: str, value: str) -> None:
    known, before = Known(small_map(), TODAY), {"wanneer": [{"van": "9.00"}]}
    after = content_from(Activity, {f"wanneer.0.{key}": (typed,)}, before, known)
    assert after["wanneer"][0][key] == value


def test_the_year_of_a_day_behind_us_is_the_last_one() -> None:
    posted = {"gecontroleerd": ("20 november",), "sinds": ("30 november",)}
    after = content_from(Activity, posted, {}, Known(small_map(), TODAY))
    assert after == {"gecontroleerd": "2026-11-20", "sinds": "2026-11-30"}


def test_years_are_filled_in_among_several_days_and_behind_until() -> None:
    known = Known(small_map(), TODAY)
    posted = {"niet_op._anders": ("24 december, 31 december",), "vol._anders": ("1 januari",)}
    after = content_from(Activity, posted, {}, known)
    assert after == {"niet_op": ["2026-12-24", "2026-12-31"], "vol": "tot 2027-01-01"}


def test_what_stands_in_the_file_without_a_year_stays_until_she_touches_it() -> None:
    content = {"wanneer": [{"tot_en_met": "24 december", "van": "9.00"}]}
    posted = {"wanneer.0.tot_en_met": ("24 december",), "wanneer.0.van": ("10.00",)}
    after = content_from(Activity, posted, content, Known(small_map(), TODAY))
    assert after["wanneer"][0] == {"tot_en_met": "24 december", "van": "10.00"}


@pytest.mark.parametrize(
    ("pasted", "typed"),
    [
        ("Wij doen:\n•\tkoffie\n•\tsoep", "Wij doen:\n- koffie\n- soep"),
        ("\uf0b7 koffie\r\n\uf0b7 soep", "- koffie\n- soep"),
        ("• koffie", "koffie"),
        ("Koffie – en soep – om 10 uur", "Koffie – en soep – om 10 uur"),
    ],
)
def test_a_pasted_list_is_a_list_of_lines(pasted: str, typed: str) -> None:
    after = content_from(Activity, {"beschrijving": (pasted,)}, {}, Known(small_map(), TODAY))
    assert after == {"beschrijving": typed}


def test_since_when_it_is_gone_is_the_nearest_day_before_or_after() -> None:
    for typed, meant in (("1 oktober", "2026-10-01"), ("1 december", "2026-12-01")):
        assert day_meant(typed, TODAY, Side.NEAR) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("key", "typed", "labels", "value"),
    [
        ("tot_en_met", "23 december", ["Maak ervan: woensdag 23 december 2026"], "2026-12-23"),
        ("vanaf", "januari", ["Maak ervan: vrijdag 1 januari 2027"], "2027-01-01"),
        ("van", "half 12", ["Maak ervan: 11.30"], "11.30"),
        ("van", "vijf voor half tien", ["Maak ervan: 9.25"], "9.25"),
        ("tot", "12 uur 's middags", [], ""),
    ],
)
def test_what_is_meant_is_one_press_away(
    key: str, typed: str, labels: list[str], value: str
) -> None:
    form, content = shown(key, typed)
    mends = form.told[0].mends
    assert [one.label for one in mends] == labels
    for one in mends:
        after = content_from(Activity, mended(sent_back(form), one.value), content)
        assert after["wanneer"][0][key] == value


@pytest.mark.parametrize(
    ("key", "typed", "other", "labels"),
    [
        ("van", "half 3", "4 uur", ["van 14.30 tot 16.00", "2.30"]),
        ("van", "half 3", "half 5", ["14.30", "2.30"]),
        ("van", "half 3", "16.00", ["14.30", "2.30"]),
        ("van", "half drie", "", ["14.30", "2.30"]),
        ("van", "kwart over 3", "13.00", ["3.15"]),
        ("van", "2.0", "4 uur", ["van 14.00 tot 16.00", "2.00"]),
        ("van", "2.3", "16.00", ["14.30", "14.03", "2.30", "2.03"]),
        ("tot", "half 5", "14.30", ["16.30"]),
        ("tot", "half 5", "2.30", ["van 14.30 tot 16.30", "4.30"]),
        ("tot", "half 1", "10.00", ["12.30"]),
    ],
)
def test_a_time_that_may_be_at_night_is_offered_by_day_first(
    key: str, typed: str, other: str, labels: list[str]
) -> None:
    form, content = shown(key, typed, **{"tot" if key == "van" else "van": other})
    mends = form.told[0].mends
    assert [one.label for one in mends] == [f"Maak ervan: {label}" for label in labels]
    row = content_from(Activity, mended(sent_back(form), mends[0].value), content)["wanneer"][0]
    assert row[key] in labels[0].split()
