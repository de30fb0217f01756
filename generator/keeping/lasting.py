"""A memory that lasts: what takes long to make is kept in a store, and the next run has it too.

In: a store, and the name of what is made. Out: a memory whose `keep` gives what an earlier run
made, as long as everything that it was made from is the same. That is not kept itself, only a mark
of it (`keeping/marks.py`). As in every memory, nobody lists what a result depends on; what is read
of a watched argument is noted, and marked too.

    memory = LastingMemory(store, "site")
    memory.keep("koffie", entry_page, watched(view), entry)
    memory.save()

A store gives nothing that another version of the program put there, or that was damaged or cut
short. So a result is the right one, or it is made again.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Hashable
from typing import Any, Final, NamedTuple, TypeVar, cast

from generator.keeping.marks import Marks
from generator.keeping.memory import Made, Memory, Watched, made_by, plain
from generator.keeping.store import Store
from generator.keeping.tape import Spot, Tape

T = TypeVar("T")
_KIND: Final = "gemaakt"
_Place = tuple[str, Hashable]
# Which argument was watched, and what was read of it.
_Reads = tuple[tuple[int, str], ...]


class _Record(NamedTuple):
    """Where a result stands, what was read for it, and the mark of all it is made of."""

    spot: Spot
    reads: _Reads
    mark: bytes


class LastingMemory(Memory):
    """A memory that begins with what an earlier run kept, and can be saved for the next."""

    def __init__(self, store: Store, name: str) -> None:
        super().__init__()
        self._store, self._name, self._marks = store, name, Marks()
        self._known, self._old = _kept(store, name)
        self._records, self._new = dict[_Place, _Record](), Tape()

    def give(self, key: Hashable, make: Callable[..., T], *arguments: Any) -> T:  # noqa: ARG002
        """Give `make(*arguments)`: what takes little time is not worth its room."""
        return make(*map(plain, arguments))

    def keep(self, key: Hashable, make: Callable[..., T], *arguments: Any) -> T:
        """Give `make(*arguments)`, or what an earlier run made of the very same."""
        place = f"{make.__module__}.{make.__qualname__}", key
        known = self._known.get(place)
        if known is not None and self._mark(arguments, known.reads) == known.mark:
            data = self._old.at(known.spot)
            self._records[place] = known._replace(spot=self._new.add(data))
            return cast("T", pickle.loads(data))  # noqa: S301 - see `_kept`
        made = made_by(make, arguments)
        if self._store.keeps:
            self._note(place, arguments, made)
        return cast("T", made.result)

    def save(self) -> None:
        """Keep for the next run what was asked for in this one, if that is anything else."""
        if {place: one.mark for place, one in self._records.items()} == {
            place: one.mark for place, one in self._known.items()
        }:
            return
        records = {place: (tuple(one.spot), *one[1:]) for place, one in self._records.items()}
        data = pickle.dumps((records, self._new.closed()), pickle.HIGHEST_PROTOCOL)
        self._store.put(_KIND, self._name, data)

    def _note(self, place: _Place, arguments: tuple[Any, ...], made: Made) -> None:
        """Note a result, unless nobody can tell the next time whether it is still the same."""
        noted = [(at, one) for at, reads in enumerate(made.reads) for one in reads or ()]
        if any(one.arguments is not None for _, one in noted):
            return
        reads = tuple((at, one.name) for at, one in noted)
        try:
            mark = self._mark(arguments, reads)
            data = pickle.dumps(made.result, pickle.HIGHEST_PROTOCOL)
        except (pickle.PicklingError, TypeError, AttributeError, RecursionError):
            return
        self._records[place] = _Record(self._new.add(data), reads, mark)

    def _mark(self, arguments: tuple[Any, ...], reads: _Reads) -> bytes:
        whole = (one for one in arguments if not isinstance(one, Watched))
        parts = (getattr(plain(arguments[at]), name) for at, name in reads)
        return self._marks.together("made", (*whole, *parts))


def _kept(store: Store, name: str) -> tuple[dict[_Place, _Record], Tape]:
    data = store.get(_KIND, name)
    try:
        # The store gives nothing that another version wrote, or that was damaged.
        records, pieces = pickle.loads(data) if data else ({}, ())  # noqa: S301
        known = {place: _Record(Spot(*one[0]), *one[1:]) for place, one in records.items()}
    except Exception:  # whatever is wrong with it, all can be made again
        return {}, Tape()
    return known, Tape(pieces)
