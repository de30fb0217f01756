"""The dates of the map as the browser's script has them (`MapDays`), for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.views.occasions import WEEKS, Occasions, Run, monday, told_note

_DAY = 24 * 60
# One time of something, or an answer that holds several.
Time = dict[str, object]


class Times:
    """What is known of a map that was made on a day; `reply` answers what the script asks."""

    def __init__(self, occasions: Iterable[Occasions], made: date) -> None:
        self._by_id = {one.id: one for one in occasions}
        self._made = made
        self._first = monday(made)
        self._last = self._first + timedelta(weeks=WEEKS + 1, days=-1)

    def reply(self, asked: dict[str, object], today: date) -> object:
        """Answer `{known}`, `{on: days}`, `{open: days}` or `{of: ids}`, as `browser/dates.js`."""
        ((what, given),) = asked.items()
        if what == "known":
            return {"made": self._made.isoformat(), "until": self._last.isoformat()}
        assert isinstance(given, list)
        if what == "of":
            return [self._of(id_, today) for id_ in given]
        happens = what == "on"
        return [list(self._day(date.fromisoformat(day), happens=happens)) for day in given]

    def _of(self, id_: str, today: date) -> list[Time]:
        one = self._by_id.get(id_)
        return [] if one is None else [*_times(one, today, self._last)]

    def _day(self, day: date, *, happens: bool) -> Iterator[Time]:
        if self._first <= day <= self._last:
            for one in self._by_id.values():
                if one.happens is happens:
                    yield from _times(one, day, day)


def _times(one: Occasions, first: date, last: date) -> Iterator[Time]:
    for run in one.runs:
        for day in run.days:
            if first <= day <= last:
                yield {
                    "id": one.id, "day": day.isoformat(), "start": run.start, "end": run.end,
                    "place": run.where.name, "note": told_note(run) if one.happens else run.note,
                    "holiday": "" if one.happens else run.holiday,
                    **(_closing(one, run, day) if not one.happens and run.end == _DAY else {}),
                }  # fmt: skip


def _closing(one: Occasions, run: Run, day: date) -> Time:
    """Give when it closes, of what is open until midnight and may stay open."""
    end: int | None = _DAY
    for _ in range(6):
        after = day + timedelta(days=1)
        goes_on = (
            other
            for other in one.runs
            if other.start == 0 and other.where == run.where and not other.holiday
            and after in other.days
        )  # fmt: skip
        other = next(goes_on, None) if end == _DAY else None
        if other is None:
            break
        day, end = after, other.end
    return {"closing": {"day": day.isoformat(), "end": end}}
