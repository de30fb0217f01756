"""The editions that an earlier run has made, found by what they show.

What an edition shows takes a while to work out. So for a whole view that was seen before, it is
also kept what its editions show: then nothing is worked out at all.
"""

from __future__ import annotations

import hashlib
import json
import pickle
from collections.abc import Mapping
from datetime import date

from generator.booklet.jobs import keys
from generator.booklet.shape import Edition
from generator.booklet.work import Job, Made, unpacked
from generator.keeping.store import BOOKLETS, Store
from generator.views import MapView

Keys = Mapping[Edition, str]


class Kept:
    """The editions of one view on one day, as far as `store` has them."""

    def __init__(
        self, view: MapView, editions: tuple[Edition, ...], today: date, store: Store
    ) -> None:
        whole = hashlib.sha256(pickle.dumps(view)).hexdigest()
        self._view = f"{whole} {today.isoformat()} {editions!r}"
        self._editions, self._store = editions, store
        self.known: Keys = {}

    def of_same_view(self) -> dict[Edition, Made]:
        """Give what is there when this very view was seen before."""
        listed = self._store.get(BOOKLETS, self._view)
        if listed is None:
            return {}
        return self._found(dict(zip(self._editions, json.loads(listed), strict=True)))

    def of_same_words(self, work: tuple[Job, ...]) -> dict[Edition, Made]:
        """Give what is there of editions that show the same, and remember that of this view."""
        known = {one: key for job in work for one, key in zip(job.editions, keys(job), strict=True)}
        self._store.put(
            BOOKLETS, self._view, json.dumps([known[e] for e in self._editions]).encode()
        )
        return self._found(known)

    def keep(self, job: Job, made: tuple[Made, ...]) -> None:
        """Keep what was made of a job."""
        for key, one in zip(keys(job), made, strict=True):
            self._store.put(BOOKLETS, key, one.packed())

    def _found(self, known: Keys) -> dict[Edition, Made]:
        self.known = known
        kept = ((edition, self._store.get(BOOKLETS, key)) for edition, key in known.items())
        return {edition: unpacked(data) for edition, data in kept if data is not None}
