"""Who answers for a supporter on a day: herself, whoever stands in for her, or nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from generator.model.periods import Absence
from generator.model.supporters import Supporter


@dataclass(frozen=True)
class Turn:
    """Days on which a supporter is not there, and who answers then; nobody when that is None."""

    first: date
    last: date | None
    stand_in: Supporter | None
    note: str = ""


def way_from(supporters: Sequence[Supporter], one: Supporter, day: date) -> list[Supporter | None]:
    """Give whom a caller comes to on a day, one after another, until somebody is there.

    It ends with None where nobody stands in, and with somebody named before where it is a circle.
    """
    by_id = {each.id: each for each in supporters}
    way: list[Supporter | None] = [one]
    while (last := way[-1]) is not None and last not in way[:-1]:
        away = absence_on(last, day)
        if away is None:
            break
        way.append(by_id.get(away.stand_in or ""))
    return way


def absence_on(one: Supporter, day: date) -> Absence | None:
    """Give the absence of a supporter on a day, if she is not there."""
    return next((away for away in one.absences if away.covers(day)), None)


def is_circle(way: Sequence[Supporter | None]) -> bool:
    """Tell whether a way comes back to somebody who was on it."""
    return way[-1] is not None and way[-1] in way[:-1]


def turns(supporters: Sequence[Supporter], one: Supporter, today: date) -> tuple[Turn, ...]:
    """Give who answers for a supporter when, from `today` on; only days on which she is away."""
    found: list[Turn] = []
    for turn in sorted(_pieces(supporters, one, today), key=lambda turn: turn.first):
        before = found[-1] if found else None
        if before and _reads_on(before, turn):
            found[-1] = replace(before, last=turn.last)
        else:
            found.append(turn)
    return tuple(turn for turn in found if turn.last is None or turn.last >= today)


def running(away: Sequence[Turn], today: date) -> tuple[Turn, ...]:
    """Give the turns from `today` until she is back, when somebody stands in for her today.

    They follow each other without a day between; nobody may answer in a later one.
    """
    found: list[Turn] = []
    for turn in away:
        begins = not found and turn.stand_in is not None and turn.first <= today
        if begins or (found and _is_next(found[-1], turn)):
            found.append(turn)
    return tuple(found)


def _reads_on(before: Turn, turn: Turn) -> bool:
    same = (before.stand_in, before.note) == (turn.stand_in, turn.note)
    return same and _is_next(before, turn)


def _is_next(before: Turn, turn: Turn) -> bool:
    return before.last is not None and before.last + timedelta(days=1) == turn.first


def _pieces(supporters: Sequence[Supporter], one: Supporter, today: date) -> Iterator[Turn]:
    """Give each absence, cut where somebody who stands in leaves or comes back."""
    for away in one.absences:
        if away.is_over(today) or absence_on(one, away.first) is not away:
            continue
        starts = [day for day in changes(supporters) if day > away.first and away.covers(day)]
        for first, after in zip([away.first, *starts], [*starts, None], strict=True):
            last = after - timedelta(days=1) if after else away.last
            way = way_from(supporters, one, first)
            stand_in = None if is_circle(way) else way[-1]
            yield Turn(first, last, stand_in, away.note or "")


def changes(supporters: Sequence[Supporter]) -> list[date]:
    """Give each day on which somebody leaves or is back, in order."""
    periods = [away for one in supporters for away in one.absences]
    back = {away.last + timedelta(days=1) for away in periods if away.last}
    return sorted({away.first for away in periods} | back)
