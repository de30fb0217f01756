"""Questions about time as they are spoken, with the days and hours that are meant, and a reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from generator.search.holidays import holidays_around
from generator.search.index import Index
from generator.search.javascript import scripts
from generator.search.script import danger_script, ranking_script, time_script

FOLDER = Path(__file__).parent / "tijden"
TODAY, MINUTES = date(2026, 12, 2), 10 * 60
PARTS = {"ochtend": "0.00-12.00", "middag": "12.00-17.30", "avond": "17.00-24.00"}
KINDS = {"open": "opens", "nu": "now", "wanneer": "asks"}
_READ = """globalThis.READ = text => {
  const ix = MapSearch.prepare(INDEX)
  const isKnown = word => ix.plain[ix.by.get(MapSearch.stem(word))] === word
  const found = MapTime.readTime(text, NOW, isKnown)
  return JSON.stringify(found && {...found, words: 0})
}"""


@dataclass(frozen=True)
class Reading:
    """The days in order, the minutes of the day between which, and what is asked."""

    days: tuple[date, ...]
    hours: tuple[int, int] | None
    kinds: frozenset[str]


@dataclass(frozen=True)
class Spoken:
    """A question and what is meant; `mark` is "?" or "-" where no time can be understood."""

    question: str
    meant: Reading
    mark: str


def spoken(name: str) -> tuple[Spoken, ...]:
    """Give the questions of one of the two files."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_spoken(line) for line in lines if line and not line.startswith("#"))


def _spoken(line: str) -> Spoken:
    question, days, hours, kinds = (*(cell.strip() for cell in line.split("|")), "", "")[:4]
    if days in {"?", "-"}:
        return Spoken(question, Reading((), None, frozenset()), days)
    asked = frozenset(KINDS[kind] for kind in kinds.split())
    return Spoken(question, Reading(tuple(_days(days)), _hours(hours), asked), "")


def _days(text: str) -> Iterator[date]:
    if " t/m " in text:
        first, last = map(_day, text.split(" t/m "))
        yield from (first + timedelta(days=n) for n in range((last - first).days + 1))
    else:
        yield from map(_day, text.split())


def _day(text: str) -> date:
    day, month, *year = map(int, text.split("-"))
    near = date(TODAY.year, month, day)
    if year:
        return date(year[0], month, day)
    return near if near > TODAY - timedelta(days=60) else date(TODAY.year + 1, month, day)


def _hours(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    first, last = PARTS.get(text, text).split("-")
    return _minutes(first), _minutes(last)


def _minutes(clock: str) -> int:
    hour, minute = map(int, clock.split("."))
    return hour * 60 + minute


class Reader:
    """The browser's own reader of words of time."""

    def __init__(self, index: Index) -> None:
        here = scripts()
        holidays = holidays_around(TODAY.year, "noord")
        for script in (ranking_script(), danger_script(), time_script(holidays), _READ):
            here.run(script)
        here.know("INDEX", index)
        here.know("NOW", {"day": TODAY.isoformat(), "minutes": MINUTES})
        self._read = here.function("READ")

    def read(self, question: str) -> Reading:
        """Give what is read in a question."""
        found = json.loads(self._read(question)) or {"days": [], "hours": None}
        hours = found["hours"]
        return Reading(
            tuple(date(1970, 1, 1) + timedelta(days=day) for day in found["days"]),
            (hours[0], hours[1]) if hours else None,
            frozenset(kind for kind in KINDS.values() if found.get(kind)),
        )
