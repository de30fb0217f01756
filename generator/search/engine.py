"""Runs the browser's own ranking in Python: one ranking, wherever someone searches."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, cast

import quickjs

from generator.search.index import Index
from generator.search.script import danger_script, filters_script, ranking_script, tongues_script

# A search takes milliseconds; this only guards against a script that never ends.
SECONDS = 20
_ASK = """(query, options) => {
  const answer = MapSearch.search(INDEX, query, JSON.parse(options))
  const plain = hit => hit && {
    id: hit.id, title: hit.doc.title, score: hit.score, why: hit.terms}
  const means = one => [...one.means].sort((a, b) => b[1] - a[1]).slice(0, 6)
    .map(([term, fit]) => [answer.terms[term], fit])
  const tokens = answer.tokens.map(one => ({...one, means: means(one)}))
  const {hits, routes, about} = answer
  return JSON.stringify({...answer, terms: 0, tokens, hits: hits.map(plain),
    routes: routes.map(plain), about: plain(about)})
}"""
_FILTER = """(query, chosen) => {
  const hits = query ? MapSearch.search(INDEX, query).hits : null
  const {hits: passing, counts} = filter(INDEX, hits, JSON.parse(chosen))
  return JSON.stringify({ids: passing.map(hit => hit.id), counts})
}"""


class _Function(Protocol):
    def __call__(self, *arguments: str) -> object: ...


@dataclass(frozen=True)
class Hit:
    """One result: what was found, how well it fits and on which words."""

    id: str
    title: str
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What a resident would get for a query.

    `danger` holds the ids of the emergency numbers that come first and `calls` says them as people
    read them, `suggestion` the query as
    it may have been meant, `day` the day of the week that was asked for, `about` the entry that
    was asked for by id (score 0 when it is not found) and `tokens` tells what each word was taken
    to mean: (word, weight, ((term, fit), ...)).
    """

    hits: tuple[Hit, ...]
    routes: tuple[Hit, ...]
    themes: tuple[str, ...]
    danger: tuple[str, ...]
    calls: tuple[str, ...]
    day: str
    kern: str | None
    suggestion: str | None
    about: Hit | None
    tokens: tuple[tuple[str, float, tuple[tuple[str, float], ...]], ...]


@dataclass(frozen=True)
class Filtered:
    """The ids that pass the filters, and for each value how many it would give."""

    ids: tuple[str, ...]
    counts: Mapping[str, int]


class SearchEngine:
    """Searches one index; making it takes a moment, asking it does not."""

    def __init__(self, index: Index, script: str | None = None) -> None:
        self._context = quickjs.Context()
        self._context.set_time_limit(SECONDS)
        self._context.eval(ranking_script() if script is None else script)
        self._context.eval(filters_script())
        self._context.eval(danger_script())
        self._context.eval(tongues_script())
        self._context.set("INDEX", self._context.parse_json(json.dumps(index)))
        self._ask = self._function(_ASK)
        self._filter = self._function(_FILTER)

    def search(
        self, query: str, *, today: date | None = None, kern: str = "", about: str = ""
    ) -> Answer:
        """Give the answer to a query; `about` names an entry of which to tell the reasons."""
        # JavaScript's week begins on Sunday.
        day = today.isoweekday() % 7 if today else 0
        options = json.dumps({"today": day, "kern": kern, "about": about})
        return _answer(json.loads(str(self._ask(query, options))))

    def filter(self, query: str, *chosen: str) -> Filtered:
        """Give what passes the chosen values, such as 'dag:dinsdag', and every value's count."""
        found = json.loads(str(self._filter(query, json.dumps(chosen))))
        return Filtered(tuple(found["ids"]), found["counts"])

    def _function(self, source: str) -> _Function:
        return cast("_Function", self._context.eval(source))


def _answer(found: dict[str, Any]) -> Answer:
    tokens = (
        (one["word"], one["weight"], tuple((term, fit) for term, fit in one["means"]))
        for one in found["tokens"]
    )
    return Answer(
        hits=tuple(map(_hit, found["hits"])),
        routes=tuple(map(_hit, found["routes"])),
        themes=tuple(found["themes"]),
        danger=tuple(one["id"] for one in found["danger"]),
        calls=tuple(f"{one['name']} ({one['phone']})" for one in found["danger"]),
        day=found.get("day", ""),
        kern=found["kern"],
        suggestion=found["suggestion"],
        about=_hit(found["about"]) if found.get("about") else None,
        tokens=tuple(tokens),
    )


def _hit(found: dict[str, Any]) -> Hit:
    return Hit(found["id"], found["title"], found["score"], tuple(found["why"]))
