"""What stands in some folders at one moment, so that a change can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

Snapshot = frozenset[tuple[str, int, int]]


def snapshot(places: Iterable[Path]) -> Snapshot:
    """Give path, time and size of every file in these folders; hidden files do not count.

    Looking is slower than being told by the system, but it also works on network drives and on
    every computer, and a map of a thousand files takes a few milliseconds.
    """
    return frozenset(mark for place in places for mark in _marks(place))


def _marks(place: Path) -> Iterator[tuple[str, int, int]]:
    try:
        if place.is_dir():
            for inner in place.iterdir():
                if not inner.name.startswith("."):
                    yield from _marks(inner)
        else:
            state = place.stat()
            yield str(place), state.st_mtime_ns, state.st_size
    except OSError:
        return  # gone, or not ready, between seeing and looking: the next look will tell
