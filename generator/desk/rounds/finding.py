"""Searching as residents search, in the map as it stands or with other words for its things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from generator.desk.desk import Desk, Standing
from generator.search.engine import SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.site.handwritten import hand_written
from generator.views import MapView
from generator.views.found import TextPage

Synonyms = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Found:
    """One result: what it is, and how it is called."""

    id: str
    title: str


@dataclass
class Finder:
    """One search engine at a time, kept until the map changes or other words are asked for.

    What ranks runs in one thread: it knows only the one in which it was made.
    """

    desk: Desk
    _thread: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(max_workers=1))
    _known: tuple[Standing, dict[Any, SearchEngine]] | None = None

    def ask(self, question: str, more: Synonyms | None = None) -> tuple[Found, ...]:
        """Give what residents would find, the best first; `more` are words beside those there."""
        return self._thread.submit(self._ask, question, more or {}).result()

    def _ask(self, question: str, more: Synonyms) -> tuple[Found, ...]:
        standing = self.desk.standing()
        if self._known is None or self._known[0] is not standing:
            self._known = standing, {}
        engines = self._known[1]
        key = tuple(sorted(more.items()))
        if key not in engines:
            # That of the map itself stays; of words that she tries, the last ones.
            while len(engines) > 1:
                engines.pop(list(engines)[-1])
            engines[key] = _engine(standing, more, hand_written(self.desk.project))
        answer = engines[key].search(question, today=standing.today)
        hits = (*answer.routes[:1], *answer.hits) if answer.lead else answer.hits
        return tuple(Found(one.id, one.title) for one in hits)


def _engine(standing: Standing, more: Synonyms, texts: Iterable[TextPage]) -> SearchEngine:
    view = _with(standing.view, more)
    times = Times(view.occasions, standing.today)
    index = search_index(view, texts)
    return SearchEngine(index, times=times, region=view.school_region)


def _with(view: MapView, more: Synonyms) -> MapView:
    together = dict(view.synonyms)
    for word, meant in more.items():
        together[word] = tuple(dict.fromkeys((*together.get(word, ()), *meant)))
    return replace(view, synonyms=tuple(together.items()))
