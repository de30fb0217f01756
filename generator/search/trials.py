"""Whether residents find what the village says they must, and which word would mend it.

In: the trials of `zoekproeven.yml` and the view of the map. Out: the ones that fail, each with a
change that was tried here and makes it pass while the others keep passing, if there is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from generator.keeping.memory import Memory
from generator.model.trials import SearchTrial
from generator.search.analysis import words
from generator.search.engine import Answer, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.search.wordlists import default_stop_words
from generator.views.found import HELPER_WORDS, TextPage, supporter_id
from generator.views.parts import EntryView, PlaceView, RouteView
from generator.views.whole import MapView

# What somebody sees without looking further.
FIRST = 3
ANY_SUPPORTER = "ondersteuner"
# A trial is the same at every hour.
NOON = 12 * 60
_NO_WORD = re.compile(r"[^\w' -]+")
Named = TypeVar("Named", bound=EntryView | RouteView | PlaceView)


@dataclass(frozen=True)
class Mend:
    """A word to add: to the keywords of `id`, or in `synoniemen.yml` before the word `stands_for`.

    One of both is filled in.
    """

    word: str
    id: str = ""
    stands_for: str = ""


@dataclass(frozen=True)
class Failure:
    """A trial that fails: its place in the list, the titles that stand first, and the mend.

    `hidden` are the ids in it that residents cannot find, because they have stopped or are paused.
    """

    at: int
    trial: SearchTrial
    shown: tuple[str, ...]
    mend: Mend | None
    hidden: tuple[str, ...] = ()


def failures(
    trials: Sequence[SearchTrial], view: MapView, texts: Iterable[TextPage], today: date
) -> tuple[Failure, ...]:
    """Give the trials that fail on `today`, in their order."""
    asking = _Asking(view, tuple(texts), today, Memory())
    passing = [one for one in trials if asking.passes(one)]
    return tuple(
        Failure(at, one, asking.shown(one), _mend(one, asking, passing), _hidden(one, view))
        for at, one in enumerate(trials)
        if one not in passing
    )


@dataclass(frozen=True)
class _Asking:
    """One map to ask."""

    view: MapView
    texts: tuple[TextPage, ...]
    today: date
    memory: Memory

    @cached_property
    def engine(self) -> SearchEngine:
        view = self.view
        index = search_index(view, self.texts, self.memory)
        times = Times(view.occasions, self.today)
        return SearchEngine(index, times=times, region=view.school_region)

    def answer(self, trial: SearchTrial) -> Answer:
        kern = trial.kern or ""
        return self.engine.search(trial.question, today=self.today, minutes=NOON, kern=kern)

    def passes(self, trial: SearchTrial) -> bool:
        return bool(self.wanted(trial) & set(self.answer(trial).ids[:FIRST]))

    def wanted(self, trial: SearchTrial) -> frozenset[str]:
        """Give the ids, as the search knows them, of which one must be there."""
        people = {one.id for one in self.view.supporters}
        named = (people if one == ANY_SUPPORTER else {one} for one in trial.finds)
        every = {id_ for ids in named for id_ in ids}
        return frozenset(supporter_id(id_) if id_ in people else id_ for id_ in every)

    def shown(self, trial: SearchTrial) -> tuple[str, ...]:
        answer = self.answer(trial)
        lead = [one.title for one in answer.routes if one.id == answer.lead]
        return (*lead, *(one.title for one in answer.hits))[:FIRST]


def _mend(trial: SearchTrial, before: _Asking, passing: Sequence[SearchTrial]) -> Mend | None:
    """Give the first change that was seen to help and to break nothing."""
    for mend in _mends(trial, before.view):
        after = replace(before, view=_mended(before.view, mend))
        if after.passes(trial) and all(map(after.passes, passing)):
            return mend
    return None


def _mends(trial: SearchTrial, view: MapView) -> Iterator[Mend]:
    """Give what may help: the words that tell something, and then the whole question."""
    there, people = _there(view), _people(view)
    whole = " ".join(_NO_WORD.sub(" ", trial.question).split()).lower()
    stop = {word.lstrip("~?") for word in default_stop_words()}
    telling = [word for word in whole.split() if not stop.issuperset(words(word))]
    for word in dict.fromkeys((" ".join(telling), whole)):
        for id_ in trial.finds if word else ():
            if id_ in there:
                yield Mend(word, id=id_)
            elif id_ in people:
                yield Mend(word, stands_for=HELPER_WORDS[0])


def _there(view: MapView) -> frozenset[str]:
    entries = (one.id for one in view.entries)
    routes = (one.id for one in view.routes)
    places = (one.id for one in (*view.places, *view.organizations))
    return frozenset((*entries, *routes, *places))


def _people(view: MapView) -> frozenset[str]:
    return frozenset((ANY_SUPPORTER, *(one.id for one in view.supporters)))


def _hidden(trial: SearchTrial, view: MapView) -> tuple[str, ...]:
    known = _there(view) | _people(view)
    return tuple(one for one in trial.finds if one not in known)


def _mended(view: MapView, mend: Mend) -> MapView:
    if mend.stands_for:
        return replace(view, synonyms=(*view.synonyms, (mend.word, (mend.stands_for,))))
    return replace(
        view,
        entries=_with_word(view.entries, mend),
        routes=_with_word(view.routes, mend),
        places=_with_word(view.places, mend),
        organizations=_with_word(view.organizations, mend),
    )


def _with_word(things: tuple[Named, ...], mend: Mend) -> tuple[Named, ...]:
    return tuple(
        replace(one, keywords=(*one.keywords, mend.word)) if one.id == mend.id else one
        for one in things
    )
