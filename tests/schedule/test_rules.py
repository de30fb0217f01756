"""Which rules hold, and what one that does not is told."""

from __future__ import annotations

from datetime import date

import pytest
from schedule.rules import FRI, MON, SAT, TUE, rule

from generator.problems import UnusableValue
from generator.schedule import NO_EXCEPTIONS, Exceptions, Rule, check_closed, check_rule, joined
from generator.values.clock import Clock
from generator.values.day_numbers import HOLIDAYS


@pytest.mark.parametrize(
    ("one", "told", "code", "key"),
    [
        (rule(), "er staat niet wanneer het is", "dagen", ""),
        (rule("elke week"), "de dag ontbreekt", "dagen", ""),
        (rule("om de week", (FRI,)), "hoort 'vanaf'", "vanaf", ""),
        (
            rule("eerste dinsdag van de maand", (MON,)),
            "een andere dan die bij 'dagen'",
            "dagen",
            "ritme",
        ),
        (
            rule(days=(MON,), start=Clock(60), end=Clock(30)),
            "de eindtijd is eerder",
            "volgorde",
            "tot",
        ),
        (
            rule(days=(MON,), valid_from=date(2026, 9, 2), valid_until=date(2026, 9, 1)),
            "de einddatum is eerder",
            "volgorde",
            "tot_en_met",
        ),
        (
            rule("om de week", (FRI,), valid_from=date(2026, 9, 2)),
            "die dag staat niet bij 'dagen'; typ 2026-08-28 of 2026-09-04",
            "vanaf",
            "vanaf",
        ),
        (
            rule("even weken", (SAT, HOLIDAYS)),
            "maak er een eigen regel van, zonder 'ritme'",
            "dagen",
            "dagen",
        ),
        (
            rule(days=(SAT, HOLIDAYS), except_=Exceptions(True)),
            "'feestdagen' staat bij 'dagen' en bij 'niet_op'",
            "niet-op",
            "niet_op",
        ),
    ],
)
def test_a_rule_that_is_wrong_is_explained(one: Rule, told: str, code: str, key: str) -> None:
    with pytest.raises(UnusableValue) as refused:
        check_rule(one)
    assert told in refused.value.message
    assert (refused.value.code, refused.value.key) == (code, key)


@pytest.mark.parametrize(
    "one",
    [
        rule(note="in overleg"),
        rule(days=(MON,)),
        rule("elke week", (MON,)),
        rule("eerste dinsdag", (TUE,)),
        rule("om de week", (FRI,), valid_from=date(2026, 9, 4)),
        rule(dates=(date(2026, 9, 4),)),
        rule(days=(HOLIDAYS,)),
        rule("elke week", (SAT, HOLIDAYS)),
    ],
)
def test_a_rule_that_is_right(one: Rule) -> None:
    check_rule(one)


@pytest.mark.parametrize("note", ["gesloten", "Dan zijn wij dicht", "de hele dag gesloten"])
def test_what_is_closed_on_a_holiday_or_a_date_stands_elsewhere(note: str) -> None:
    for closed in (rule(days=(HOLIDAYS,), note=note), rule(dates=(date(2026, 12, 24),), note=note)):
        with pytest.raises(UnusableValue, match="zet de dag bij 'niet_op'"):
            check_closed(closed)
    check_closed(rule(days=(HOLIDAYS,), start=Clock(600), note=note))
    check_closed(rule(days=(HOLIDAYS,), note="op afspraak"))


def test_what_nobody_typed_is_not_there() -> None:
    nothing = Rule()
    assert (nothing.days, nothing.rhythm, nothing.dates) == ((), None, ())
    assert (nothing.start, nothing.end) == (None, None)
    assert (nothing.valid_from, nothing.valid_until) == (None, None)
    assert (nothing.exceptions, nothing.note, nothing.location_id) == (NO_EXCEPTIONS, "", None)


def test_exceptions_add_up() -> None:
    first, second = date(2026, 12, 24), date(2026, 12, 28)
    assert joined(Exceptions(True, dates=(second,)), Exceptions(False, True, (first, second))) == (
        Exceptions(True, True, (first, second))
    )
    assert joined(Exceptions(), Exceptions()) == Exceptions(False, False, ())
