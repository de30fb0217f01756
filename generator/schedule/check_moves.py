"""What is wrong with dates that were moved: not there to begin with, or there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from generator.problems import KeyPath, UnusableValue
from generator.schedule.dutch_holidays import Calendar
from generator.schedule.occurrences import planned
from generator.schedule.rules import Exceptions, Rule, joined
from generator.schedule.shapes import ExceptionsShape, MoveShape, RuleShape
from generator.values.clock import check_times
from generator.values.named_days import SCHOOL_HOLIDAYS

_MOVED: Final = "verplaatst"
# The next time of a yearly rule is a year away.
_AROUND: Final = timedelta(days=400)


def check_moves(
    rules: Sequence[RuleShape], moves: Sequence[MoveShape], whole: ExceptionsShape
) -> None:
    """Refuse a move that cannot be followed; `whole` are the exceptions around the rules.

    On which holidays it stops depends on the village, so those are looked at with the whole map.
    """
    if not moves:
        return
    bare = [_dated_only(rule, whole) for rule in rules]
    seen: set[date] = set()
    targets: set[tuple[date, int | None]] = set()
    for index, move in enumerate(moves):
        here: KeyPath = (_MOVED, index)
        if move.day in seen:
            raise UnusableValue(
                "deze datum staat hierboven al; haal het hier weg", _MOVED, (*here, "datum")
            )
        seen.add(move.day)
        own = [rule for rule in bare if _days(rule, move.day, move.day)]
        if not own:
            raise UnusableValue(_not_there(bare, move.day), _MOVED, (*here, "datum"))
        _check_target(own, move, moves, here)
        starts = {move.start or rule.start for rule in own}
        here_now = {(move.to or move.day, one.minutes if one else None) for one in starts}
        if here_now & targets:
            raise UnusableValue(
                "hierheen is al een andere datum verplaatst; typ een andere dag of tijd, "
                "zoals 2026-12-02",
                _MOVED,
                (*here, "naar"),
            )
        targets |= here_now


def _check_target(
    own: Sequence[Rule], move: MoveShape, moves: Sequence[MoveShape], here: KeyPath
) -> None:
    for rule in own:
        check_times(move.start or rule.start, move.end)
    if move.to is None:
        return
    if move.to == move.day and not (move.start or move.end or move.location):
        raise UnusableValue(
            "dit is dezelfde dag; typ de dag waarop het nu is", _MOVED, (*here, "naar")
        )
    leaves = {one.day for one in moves if one.to is not None and one.to != one.day}
    for rule in own:
        same_time = move.start is None or move.start == rule.start
        if move.to != move.day and same_time and move.to not in leaves and \
                _days(rule, move.to, move.to):  # fmt: skip
            raise UnusableValue(
                "op deze dag is het al; typ de dag waarop het nu is, of vervalt er een keer, "
                f"zet {move.day.isoformat()} dan bij 'niet_op'",
                _MOVED,
                (*here, "naar"),
            )


def _not_there(rules: Sequence[Rule], day: date) -> str:
    """Say that nothing is planned on a day, with the days around it."""
    if any(day in rule.exceptions.dates for rule in rules):
        return "deze datum staat bij 'niet_op'; verplaatst is niet vervallen: haal hem daar weg"
    around = sorted({one for rule in rules for one in _days(rule, day - _AROUND, day + _AROUND)})
    before = max((one for one in around if one < day), default=None)
    after = min((one for one in around if one > day), default=None)
    choices = " of ".join(one.isoformat() for one in (before, after) if one is not None)
    advice = f"typ {choices}" if choices else "kijk de datum na"
    return f"op deze dag is het volgens 'wanneer' niet; {advice}"


def _days(rule: Rule, first: date, last: date) -> list[date]:
    return planned(rule, joined(rule.exceptions, Exceptions()), first, last, Calendar())


def _dated_only(rule: RuleShape, whole: ExceptionsShape) -> Rule:
    """Give a rule without what depends on the village: its holidays, and where a course ends."""
    every = joined(rule.exceptions, whole)
    names = tuple(name for name in every.names if name not in SCHOOL_HOLIDAYS)
    known = replace(every, public_holidays=False, school_holidays=False, names=names, moves=())
    return Rule(
        rule.days, rule.rhythm, rule.dates, rule.start, rule.end,
        rule.valid_from, rule.valid_until, known,
    )  # fmt: skip
