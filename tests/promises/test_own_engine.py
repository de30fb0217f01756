"""Where dateutil can say a rule, ours gives the same days; and it says what dateutil cannot."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from dateutil.rrule import FR, MONTHLY, TU, WE, WEEKLY, YEARLY, rrule

from generator.model.exceptions import parse_season
from generator.schedule import NO_EXCEPTIONS, Exceptions, Rule, occurrences
from generator.values.rhythm import parse_rhythm

DECISION = "Our own engine spreads a rule over the calendar"
FIRST, LAST = date(2026, 9, 1), date(2030, 8, 31)
SAID_BY_BOTH = {
    "elke dinsdag": {"freq": WEEKLY, "byweekday": TU},
    "elke 3 weken op woensdag": {"freq": WEEKLY, "interval": 3, "byweekday": WE},
    "eerste dinsdag van de maand": {"freq": MONTHLY, "byweekday": TU(1)},
    "een-na-laatste vrijdag van de maand": {"freq": MONTHLY, "byweekday": FR(-2)},
    "de 31e van elke maand": {"freq": MONTHLY, "bymonthday": 31},
    "laatste dag van de maand": {"freq": MONTHLY, "bymonthday": -1},
    "elk jaar op 29 februari": {"freq": YEARLY, "bymonth": 2, "bymonthday": 29},
}


def ours(rule: Rule) -> list[date]:
    return [one.date for one in occurrences(rule, NO_EXCEPTIONS, FIRST, LAST, "noord")]


@pytest.mark.parametrize(("typed", "said"), SAID_BY_BOTH.items())
def test_what_both_can_say_is_the_same_to_the_day(typed: str, said: dict[str, Any]) -> None:
    begin = date(2026, 9, 2)
    start, end = (datetime(day.year, day.month, day.day) for day in (begin, LAST))  # noqa: DTZ001
    theirs = [one.date() for one in rrule(dtstart=start, until=end, **said)]
    assert ours(Rule(rhythm=parse_rhythm(typed), valid_from=begin)) == theirs != []


def test_ours_knows_seasons_holidays_and_lessons_at_once() -> None:
    exceptions = Exceptions(school_holidays=True, seasons=(parse_season("december t/m februari"),))
    course = Rule(
        rhythm=parse_rhythm("elke woensdag"), valid_from=FIRST, lessons=6, except_=exceptions
    )
    expected = [(12, 2), (12, 9), (12, 16), (1, 6), (1, 13), (1, 20)]
    assert [(day.month, day.day) for day in ours(course)] == expected
