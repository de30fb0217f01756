"""Being told of changes in some folders, and what stands in them at one moment."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

from watchfiles import DefaultFilter, watch

# Milliseconds: how long a change may rest before it is told, and how often midnight is looked for.
REST, LOOK_UP = 40, 5_000
Mark = tuple[str, int, int, int, int]
Snapshot = frozenset[Mark]


def snapshot(places: Iterable[Path]) -> Snapshot:
    """Give every file in these folders with what changes when it does; hidden files do not count.

    Size and time of writing do not tell everything: some programs put the old time back, or another
    file in its place. The system itself notes when anything about a file changed, and which it is.
    """
    marks: list[Mark] = []
    for place in places:
        _mark(str(place), marks, is_folder=place.is_dir())
    return frozenset(marks)


def _mark(place: str, marks: list[Mark], *, is_folder: bool) -> None:
    # Asked several times for each key she presses: as few questions to the system as can be.
    try:
        if is_folder:
            with os.scandir(place) as inside:
                for one in inside:
                    if not one.name.startswith("."):
                        _mark(one.path, marks, is_folder=one.is_dir())
        else:
            state = os.stat(place)  # noqa: PTH116 - a path object for each file takes twice the time
            marks.append((place, state.st_mtime_ns, state.st_size, state.st_ctime_ns, state.st_ino))
    except OSError:
        return  # gone, or not ready, between seeing and looking: the next look will tell


def days_and_changes(
    places: Iterable[Path], today: Callable[[], date], stop: Event
) -> Iterator[date]:
    """Give the day at once, and again after every change below `places` and at midnight.

    The system tells of changes; where it cannot, as on some network drives, the folders are
    looked through instead. Ends when `stop` is set.
    """
    inside = tuple(place for place in places if place.exists())
    seen, day = snapshot(inside), today()
    yield day
    for _ in watch(
        *inside, watch_filter=_Visible(), debounce=REST * 4, step=REST, rust_timeout=LOOK_UP,
        yield_on_timeout=True, stop_event=stop, raise_interrupt=False,
    ):  # fmt: skip
        now = snapshot(inside)
        if (now, today()) != (seen, day):
            seen, day = now, today()
            yield day


class _Visible(DefaultFilter):
    """Passes over hidden files, such as those an editor keeps while somebody types."""

    ignore_entity_patterns = (*DefaultFilter.ignore_entity_patterns, r"^\.")
