"""What a resident would find of a draft: the browser's own search, over the map as it would be.

In: a draft and the words of a question. Out: whether the thing is found, at which place and on
which words, and what stands around it.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from generator.desk.beside.draft import Draft
from generator.keeping.memory import Memory
from generator.search.engine import Answer, Hit, SearchEngine
from generator.search.of_map import search_index
from generator.search.times import Times
from generator.views.occasions import occasions

AROUND = 5
MOST_SIGNS = 200


@dataclass(frozen=True)
class Found:
    """What a question gives: the first hits, and which place the thing itself has among all.

    `place` counts from 1, and is 0 when it is not found; `why` are the words it is found on.
    `calls` are the numbers that come first in danger, `says` what is told of a time.
    """

    hits: tuple[Hit, ...]
    place: int
    total: int
    why: tuple[str, ...]
    calls: tuple[str, ...]
    says: str
    suggestion: str


@dataclass
class Searcher:
    """Searches drafts. The script runs in a thread of its own: it may not be used from two."""

    _memory: Memory = field(default_factory=Memory)
    _thread: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="zoeken")
    )
    _known: tuple[Draft, SearchEngine] | None = None

    def asked(self, draft: Draft, words: str, id_: str, minutes: int) -> Found | None:
        """Give what a question finds in a draft at so many minutes past midnight.

        `id_` is the thing that is looked for. None when there is no map to search.
        """
        if draft.view is None or not words.strip():
            return None
        return self._thread.submit(self._asked, draft, words[:MOST_SIGNS], id_, minutes).result()

    def close(self) -> None:
        """Let go of the thread."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _asked(self, draft: Draft, words: str, id_: str, minutes: int) -> Found:
        assert draft.view is not None
        known = {link.id for _, link, _ in draft.view.everything}
        about = id_ if id_ in known else ""
        engine = self._engine(draft)
        return _found(engine.search(words, today=draft.today, minutes=minutes, about=about), id_)

    def _engine(self, draft: Draft) -> SearchEngine:
        """Give the search of a draft, the same as long as it is asked about the same one."""
        assert draft.view is not None
        if self._known is None or self._known[0] is not draft:
            view, texts = draft.view, draft.looks.texts if draft.looks else ()
            index = search_index(view, texts, self._memory)
            times = Times(occasions(view.dates, self._memory), draft.today)
            self._memory.forget_unused()
            engine = self._known[1] if self._known else SearchEngine(index)
            engine.look_in(index, times=times, region=view.school_region)
            self._known = draft, engine
        return self._known[1]


def _found(answer: Answer, id_: str) -> Found:
    every = (*answer.hits, *answer.routes)
    own = next((hit for hit in every if hit.id == id_), None)
    order = [hit.id for hit in (answer.routes if own in answer.routes else answer.hits)]
    return Found(
        hits=answer.hits[:AROUND],
        place=order.index(id_) + 1 if own else 0,
        total=len(answer.hits),
        why=own.why if own else answer.about.why if answer.about else (),
        calls=answer.calls,
        says=answer.says,
        suggestion=answer.suggestion or "",
    )
