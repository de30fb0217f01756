"""One advice for one value: what two readers said about it, without what the other mends as well.

In: every problem of a map. Out: the same, without the advice that would only lead to the next one.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.problems import Level, Problem
from generator.reading.curls import CURLED
from generator.reading.refused import INSTEAD

# Signs that no value may have outside quotes: what is typed instead of the value has none.
_SIGNS = frozenset({"teken", "dubbelepunt", "hekje"})
# These are taken away, and then nothing stands there.
_MARKS = frozenset({"anker", "label"})
_OF_THE_FIELD = frozenset({"onbekend", "dubbel", CURLED, *_SIGNS, *_MARKS})


def told_once(problems: Iterable[Problem]) -> frozenset[Problem]:
    """Leave out what is said of a value that has to become another one anyway."""
    every = frozenset(problems)
    errors = [one for one in every if one.level is Level.ERROR]
    curled = {(one.path, one.line, one.column) for one in errors if one.code == CURLED}
    other = {_value(one) for one in errors if one.code not in _OF_THE_FIELD}
    empty = {_value(one) for one in errors if one.code == "leeg"}
    retyped = {(one.path, f"{one.key.rpartition('.')[0]}.ritme") for one in errors
               if INSTEAD in one.message}  # fmt: skip
    return frozenset(
        one
        for one in every
        if not (
            (one.code == CURLED and one.level is Level.NOTICE and _place(one) in curled)
            or (one.code in _SIGNS and _value(one) in other)
            or (one.code in _MARKS and _value(one) in empty)
            or (one.path, one.key) in retyped
        )
    )


def _place(problem: Problem) -> tuple[str, int, int]:
    return problem.path, problem.line, problem.column


def _value(problem: Problem) -> tuple[str, int, str]:
    return problem.path, problem.line, problem.key
