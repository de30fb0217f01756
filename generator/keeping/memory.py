"""What was made before, given again as long as everything that it was made from is the same.

In: a pure function and its arguments. Out: what the function gives, or the very object it gave
before. Nobody lists what a result depends on: a watched argument notes what is read from it while
the function works, and the next time those same things are read again and compared.

    memory = Memory()
    memory.give("koffie", entry_view, watched(social_map), entry, today)

The function is part of the key, so it stands at the top of a module: a lambda would be another one
each time. It knows the world by its arguments only: a clock, a file or a setting that it reads by
itself is not noticed.

A result is kept for its key until `forget_unused`; so what is gone from the map is gone from here.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True)
class Read:
    """Something that was read from a watched value: an attribute, or a call with arguments."""

    name: str
    arguments: tuple[Any, ...] | None
    found: Any

    def again(self, source: Any) -> bool:
        """Tell whether reading the same from another value gives the same."""
        found = getattr(source, self.name)
        if self.arguments is not None:
            found = found(*self.arguments)
        return is_same(found, self.found)


class Watched(Generic[T]):
    """A value with only its own attributes and methods, which notes what is read from it."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._notes: dict[tuple[str, tuple[int, ...]], Read] = {}

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._value, name)
        if not callable(found):
            return self._noted(Read(name, None, found))
        return lambda *arguments: self._noted(Read(name, arguments, found(*arguments)))

    def _noted(self, read: Read) -> Any:
        # By identity: an argument may be a whole entry, and this note keeps it alive.
        self._notes.setdefault((read.name, tuple(map(id, read.arguments or ()))), read)
        return read.found


def watched(value: T) -> T:
    """Give a value that notes what is read from it, to hand to `Memory.give`."""
    return cast("T", Watched(value))


def is_same(one: Any, other: Any) -> bool:
    """Tell whether two frozen values are the same; quick when they share their parts."""
    return one is other or (type(one) is type(other) and bool(one == other))


@dataclass(frozen=True)
class Made:
    """A result with what it was made from: the arguments, and what was read of watched ones."""

    arguments: tuple[Any, ...]
    reads: tuple[tuple[Read, ...] | None, ...]
    result: Any

    def holds_for(self, arguments: tuple[Any, ...]) -> bool:
        """Tell whether these arguments would give the same."""
        if len(arguments) != len(self.arguments):
            return False
        pairs = zip(arguments, self.arguments, self.reads, strict=True)
        return all(_holds(given, known, reads) for given, known, reads in pairs)


def _holds(given: Any, known: Any, reads: tuple[Read, ...] | None) -> bool:
    if reads is None:
        return is_same(given, known)
    source = given._value  # noqa: SLF001 - the pair belongs together
    return source is known or all(read.again(source) for read in reads)


def plain(argument: Any) -> Any:
    """Give an argument as it is, without the notes of what is read from it."""
    return argument._value if isinstance(argument, Watched) else argument  # noqa: SLF001


def made_by(make: Callable[..., Any], arguments: Iterable[Any]) -> Made:
    """Give what `make` gives now, with what it read on the way of arguments that are watched."""
    fresh = tuple(Watched(a._value) if isinstance(a, Watched) else a for a in arguments)  # noqa: SLF001
    result = make(*fresh)
    reads = tuple(tuple(a._notes.values()) if isinstance(a, Watched) else None for a in fresh)  # noqa: SLF001
    return Made(tuple(map(plain, fresh)), reads, result)


def _itself(value: T) -> T:
    return value


@dataclass
class Memory:
    """Results by key. An empty memory gives what the functions give, only slower the next time."""

    _kept: dict[tuple[Callable[..., Any], Hashable], Made] = field(default_factory=dict)
    _used: set[tuple[Callable[..., Any], Hashable]] = field(default_factory=set)

    def give(self, key: Hashable, make: Callable[..., T], *arguments: Any) -> T:
        """Give `make(*arguments)`; an equal result from before is given as the same object."""
        place = make, key
        self._used.add(place)
        before = self._kept.get(place)
        if before is not None and before.holds_for(arguments):
            return cast("T", before.result)
        made = made_by(make, arguments)
        if before is not None and is_same(made.result, before.result):
            made = replace(made, result=before.result)
        self._kept[place] = made
        return cast("T", made.result)

    def keep(self, key: Hashable, make: Callable[..., T], *arguments: Any) -> T:
        """Give the same as `give`: what takes so long to make that the next run may have it too.

        That is for a memory that lasts (`keeping/lasting.py`).
        """
        return self.give(key, make, *arguments)

    def same(self, key: Hashable, value: T) -> T:
        """Give the object of the last time when it equals this one, so that looking is enough."""
        return cast("T", self.give(key, _itself, value))

    def kept_by(self, make: Callable[..., Any]) -> dict[Hashable, tuple[tuple[Any, ...], Any]]:
        """Give what one function gave, by key, with its arguments; only for plain arguments."""
        return {
            key: (kept.arguments, kept.result)
            for (maker, key), kept in self._kept.items()
            if maker == make and not any(kept.reads)
        }

    def recall(
        self, make: Callable[..., Any], known: Mapping[Hashable, tuple[tuple[Any, ...], Any]]
    ) -> None:
        """Take in what one function gave in an earlier run."""
        for key, (arguments, result) in known.items():
            self._kept[make, key] = Made(arguments, (None,) * len(arguments), result)

    def forget_unused(self) -> None:
        """Drop what was not asked for since the last time this was called."""
        self._kept = {key: kept for key, kept in self._kept.items() if key in self._used}
        self._used = set()


class Forgetful(Memory):
    """A memory for who makes something once: it keeps nothing, and so takes no room."""

    def give(self, key: Hashable, make: Callable[..., T], *arguments: Any) -> T:  # noqa: ARG002
        """Give `make(*arguments)`."""
        return make(*(a._value if isinstance(a, Watched) else a for a in arguments))  # noqa: SLF001
