"""Runs the browser's own ranking in Python: one ranking, wherever someone searches."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from generator.search.holidays import holidays_around
from generator.search.index import Index
from generator.search.javascript import Scripts, scripts
from generator.search.script import (
    danger_script,
    filters_script,
    language_script,
    languages_script,
    ranking_script,
    time_script,
    tongues_script,
)
from generator.search.times import Times
from generator.search.tongues import TONGUES

# Nobody said which day it is: then words of time mean days of the week.
SOME_DAY = date(2026, 1, 5)
# A question about time asks for dates on its way to an answer.
_ASK = """globalThis.ASK = (query, options) => {
  globalThis.TONGUE = MapTongues.heard(INDEX, query)
  const said = TONGUE && {said: query}, asked = TONGUE ? TONGUE.query : query
  globalThis.STEPS = MapTime.answered(INDEX, asked, {...JSON.parse(options), ...said})
  return TOLD()
}"""
_TOLD = """globalThis.TOLD = given => {
  const {done, value: answer} = STEPS.next(given && JSON.parse(given))
  if (!done) return JSON.stringify({asks: answer})
  const plain = hit => hit && {
    id: hit.id, title: hit.doc.title, score: hit.score, why: hit.terms, when: hit.when ?? ''}
  const strongest = ({means}) => [...means].sort((a, b) => b[1] - a[1]).slice(0, 6)
    .map(([term, fit]) => [answer.terms[term], fit])
  const means = one => one.time ? [['zegt wanneer', 1]] : strongest(one)
  const tokens = answer.tokens.map(one => ({...one, means: means(one)}))
  const {hits, routes, about} = answer
  if (TONGUE) answer.suggestion = null
  const lead = MapSearch.lead(answer, hits)?.id ?? '', tongue = TONGUE?.says ?? ''
  return JSON.stringify({...answer, terms: 0, tokens, hits: hits.map(plain), tongue, lead,
    routes: routes.map(plain), about: plain(about)})
}"""
_FILTER = """globalThis.FILTER = (query, chosen) => {
  const hits = query ? MapSearch.search(INDEX, query).hits : null
  const {hits: passing, counts} = filter(INDEX, hits, JSON.parse(chosen))
  return JSON.stringify({ids: passing.map(hit => hit.id), counts})
}"""


@dataclass(frozen=True)
class Hit:
    """One result: what was found, how well it fits, on which words, and when it is if asked."""

    id: str
    title: str
    score: float
    why: tuple[str, ...]
    when: str = ""


@dataclass(frozen=True)
class Answer:
    """What a resident would get for a query.

    `danger` holds the ids of the emergency numbers that come first and `calls` says them as people
    read them, `phones` has their digits, `lead` is the life question that stands above the
    results, `suggestion` the query as it may have been meant, `says` what is told of the time that
    was asked for,
    `lacking` the condition that none of the first results has ("gratis"),
    `tongue` the line in the language that was typed, if not Dutch, `alike` whether
    all that was found only looks like what was typed, `day` the day of the
    week that was asked for where no dates are known, `about` the entry that
    was asked for by id (score 0 when it is not found) and `tokens` tells what each word was taken
    to mean: (word, weight, ((term, fit), ...)).
    """

    hits: tuple[Hit, ...]
    routes: tuple[Hit, ...]
    lead: str
    themes: tuple[str, ...]
    danger: tuple[str, ...]
    calls: tuple[str, ...]
    phones: tuple[str, ...]
    says: str
    tongue: str
    lacking: str
    alike: bool
    day: str
    kern: str | None
    suggestion: str | None
    about: Hit | None
    tokens: tuple[tuple[str, float, tuple[tuple[str, float], ...]], ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Give what a resident sees, in its order: the life question that leads, and the hits."""
        hits = tuple(hit.id for hit in self.hits)
        return (self.lead, *hits) if self.lead else hits


@dataclass(frozen=True)
class Filtered:
    """The ids that pass the filters, and for each value how many it would give."""

    ids: tuple[str, ...]
    counts: Mapping[str, int]


class SearchEngine:
    """Searches one index; making it takes a moment, asking it does not."""

    def __init__(
        self,
        index: Index,
        script: str | None = None,
        *,
        times: Times | None = None,
        region: str = "noord",
        engine: Scripts | None = None,
    ) -> None:
        """Take an index, and what is known of dates; the region tells the school holidays.

        `engine` runs the scripts; without one it is what this computer has.
        """
        self._scripts = engine or scripts()
        for source in (
            ranking_script() if script is None else script,
            filters_script(),
            danger_script(),
            tongues_script(),
            languages_script(),
            *map(language_script, TONGUES),
        ):
            self._scripts.run(source)
        for source in (_TOLD, _ASK, _FILTER):
            self._scripts.run(source)
        self._ask = self._scripts.function("ASK")
        self._told = self._scripts.function("TOLD")
        self._filter = self._scripts.function("FILTER")
        self._region, self._year = region, 0
        self.look_in(index, times=times, region=region)

    def look_in(self, index: Index, *, times: Times | None = None, region: str = "noord") -> None:
        """Search this index from now on; what is the same for every map is not read again."""
        self._scripts.know("INDEX", index)
        if region != self._region:
            self._year = 0
        self._times, self._region = times, region

    def search(
        self,
        query: str,
        *,
        today: date | None = None,
        minutes: int = 0,
        kern: str = "",
        about: str = "",
    ) -> Answer:
        """Give the answer to a query at so many minutes past midnight.

        `about` names an entry of which to tell the reasons.
        """
        day = today or SOME_DAY
        self._know_holidays(day.year)
        now = {"day": day.isoformat(), "minutes": minutes}
        options = json.dumps({"now": now, "kern": kern, "about": about})
        found = json.loads(self._ask(query, options))
        while "asks" in found:
            known = self._times.reply(found["asks"], day) if self._times else None
            found = json.loads(self._told(json.dumps(known)))
        return _answer(found)

    def _know_holidays(self, year: int) -> None:
        if year != self._year:
            self._scripts.run(time_script(holidays_around(year, self._region)))
            self._year = year

    def filter(self, query: str, *chosen: str) -> Filtered:
        """Give what passes the chosen values, such as 'dag:dinsdag', and every value's count."""
        found = json.loads(self._filter(query, json.dumps(chosen)))
        return Filtered(tuple(found["ids"]), found["counts"])


def _answer(found: dict[str, Any]) -> Answer:
    tokens = (
        (one["word"], one["weight"], tuple((term, fit) for term, fit in one["means"]))
        for one in found["tokens"]
    )
    return Answer(
        hits=tuple(map(_hit, found["hits"])),
        routes=tuple(map(_hit, found["routes"])),
        lead=found["lead"],
        themes=tuple(found["themes"]),
        danger=tuple(one["id"] for one in found["danger"]),
        calls=tuple(f"{one['name']} ({one['phone']})" for one in found["danger"]),
        phones=tuple(one["digits"] for one in found["danger"]),
        says=found.get("says", ""),
        tongue=found["tongue"],
        lacking=found.get("lacking", ""),
        alike=bool(found.get("alike")),
        day=found.get("day") or "",
        kern=found["kern"],
        suggestion=found["suggestion"],
        about=_hit(found["about"]) if found.get("about") else None,
        tokens=tuple(tokens),
    )


def _hit(found: dict[str, Any]) -> Hit:
    return Hit(found["id"], found["title"], found["score"], tuple(found["why"]), found["when"])
