"""What residents read of rhythms, and of the days on which it is off."""

from __future__ import annotations

from datetime import date

import pytest
from wording.typed import FRI, THU, TUE, rule

from generator.schedule import Exceptions, Rule
from generator.wording import exceptions_text, rule_text


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (rule("elke dinsdag", "10-12"), "elke dinsdag van 10.00 tot 12.00 uur"),
        (rule("", "10-12", days=(TUE,)), "elke dinsdag van 10.00 tot 12.00 uur"),
        (rule("elke week", "10-", days=(TUE, THU)), "elke dinsdag en donderdag vanaf 10.00 uur"),
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
            rule("om de week", "14-16", days=(FRI,), valid_from=date(2026, 9, 3)),
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
def test_when_it_is(one: Rule, expected: str) -> None:
    assert rule_text(one) == expected


def test_exceptions_of_the_whole_activity_count_too() -> None:
    one = rule("elke dinsdag", except_=Exceptions(public_holidays=True))
    assert rule_text(one, Exceptions(school_holidays=True)) == (
        "elke dinsdag, niet in de schoolvakanties en niet op feestdagen"
    )


def test_what_is_over_is_no_longer_told() -> None:
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
def test_exceptions(exceptions: Exceptions, expected: str) -> None:
    assert exceptions_text(exceptions) == expected
