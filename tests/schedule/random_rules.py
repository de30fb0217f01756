"""Schedules as people might type them, made at random from a seed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from schedule.named_days import MONTHS, WEEKDAYS, day_read

Typed = dict[str, Any]
FIRST, LAST = date(2026, 7, 1), date(2028, 6, 30)
"""The days about which is asked."""
_NTHS = ("eerste", "2e", "derde", "vierde", "5e", "laatste", "1e en 3e", "2e en laatste")


def random_activity(chance: Random) -> Typed:
    """Give what stands in a file about when an activity is."""
    rules = [random_rule(chance) for _ in range(chance.choice((1, 1, 1, 2, 3)))]
    found: Typed = {"wanneer": rules, "locatie": "linde"}
    if chance.random() < 0.4:
        found["niet_op"] = _exceptions(chance)
    if chance.random() < 0.1:
        found["tot_en_met"] = _typed(_day(chance), chance)
    return found


def random_rule(chance: Random) -> Typed:
    """Give one rule under 'wanneer'."""
    rule = chance.choice(KINDS)(chance)
    if chance.random() < 0.7:
        start = chance.randrange(7, 20)
        rule["van"] = f"{start}.{chance.choice(('00', '30'))}"
        if chance.random() < 0.8:
            rule["tot"] = f"{start + chance.randrange(1, 4)}.{chance.choice(('00', '45'))}"
    if chance.random() < 0.5:
        rule["niet_op"] = _exceptions(chance)
    if "vanaf" in rule and chance.random() < 0.4:
        after = timedelta(days=chance.randrange(400))
        rule["tot_en_met"] = _typed(day_read(rule["vanaf"]) + after, chance)
    if chance.random() < 0.2:
        rule["locatie"] = "sluis"
    return rule


def _weekly(chance: Random) -> Typed:
    rule: Typed = {"dagen": _weekdays(chance)}
    if chance.random() < 0.5:
        rule["ritme"] = "elke week"
    return _perhaps_from(rule, chance)


def _every_few_weeks(chance: Random) -> Typed:
    first = _day(chance)
    days = sorted({WEEKDAYS[first.weekday()], *_weekdays(chance)}, key=WEEKDAYS.index)
    return {"dagen": days, "ritme": chance.choice(SOME_WEEKS), "vanaf": _typed(first, chance)}


def _even_or_odd(chance: Random) -> Typed:
    rule: Typed = {
        "dagen": _weekdays(chance),
        "ritme": chance.choice(("even weken", "oneven weken")),
    }
    return _perhaps_from(rule, chance)


def _of_the_month(chance: Random) -> Typed:
    rhythm = f"{chance.choice(_NTHS)} {chance.choice(WEEKDAYS)} van de maand"
    return _perhaps_from({"ritme": rhythm}, chance)


def _loose(chance: Random) -> Typed:
    days = {_day(chance) for _ in range(chance.randrange(1, 9))}
    return {"op": [_typed(day, chance) for day in sorted(days)]}


def _weekly_and_loose(chance: Random) -> Typed:
    return {**_weekly(chance), **_loose(chance)}


SOME_WEEKS = ("om de week",)
KINDS: tuple[Callable[[Random], Typed], ...] = (
    _weekly, _weekly, _every_few_weeks, _even_or_odd, _of_the_month, _of_the_month, _loose,
    _weekly_and_loose,
)  # fmt: skip


def _perhaps_from(rule: Typed, chance: Random) -> Typed:
    if chance.random() < 0.4:
        rule["vanaf"] = _typed(_day(chance), chance)
    return rule


def _exceptions(chance: Random) -> list[str]:
    found = (chance.choice(EXCEPTIONS)(chance) for _ in range(chance.randrange(1, 4)))
    return list(dict.fromkeys(found))


def _a_date(chance: Random) -> str:
    return _typed(_day(chance), chance)


EXCEPTIONS: tuple[Callable[[Random], str], ...] = (
    _a_date, _a_date, lambda _: "feestdagen", lambda _: "schoolvakanties",
)  # fmt: skip


def _weekdays(chance: Random) -> list[str]:
    chosen = chance.sample(range(7), chance.choice((1, 1, 1, 2, 3)))
    return [WEEKDAYS[number] for number in sorted(chosen)]


def _day(chance: Random) -> date:
    return FIRST + timedelta(days=chance.randrange((LAST - FIRST).days))


def _typed(day: date, chance: Random) -> str:
    """Give a date in one of the ways that people type it."""
    ways = (day.isoformat(), f"{day.day}-{day.month}-{day.year}",
            f"{day.day} {MONTHS[day.month - 1]} {day.year}")  # fmt: skip
    return chance.choice(ways)
