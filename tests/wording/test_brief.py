"""When something is, as short as a step of a life question can say it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.schedule import Exceptions, Rule
from generator.values.clock import Clock
from generator.values.rhythm import parse_rhythm
from generator.wording import brief_text

TODAY = date(2026, 11, 21)
TEN, NOON = Clock(600), Clock(720)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule(days=(2,), start=TEN, end=NOON), "woensdag 10.00 uur"),
        (
            Rule(days=(2,), start=TEN, except_=Exceptions(public_holidays=True)),
            "woensdag 10.00 uur",
        ),
        (Rule(days=(0, 2), start=TEN), "maandag en woensdag 10.00 uur"),
        (Rule(days=(2,)), "woensdag"),
        (
            Rule(rhythm=parse_rhythm("eerste dinsdag van de maand"), start=TEN, end=NOON),
            "elke eerste dinsdag van de maand 10.00 uur",
        ),
        (
            Rule(days=(2,), start=TEN, valid_until=date(2027, 6, 30)),
            "elke woensdag vanaf 10.00 uur, tot en met 30 juni 2027",
        ),
        (
            Rule(days=(2,), start=TEN, note="bij droog weer"),
            "elke woensdag vanaf 10.00 uur (bij droog weer)",
        ),
        (Rule(dates=(date(2026, 12, 5),), start=TEN), "zaterdag 5 december 2026, vanaf 10.00 uur"),
        (Rule(note="zie het dorpsblad"), "zie het dorpsblad"),
    ],
)
def test_a_rule_in_few_words(rule: Rule, words: str) -> None:
    assert brief_text(rule, TODAY) == words
