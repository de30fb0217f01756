"""The history of the map as somebody reads it: when, what, and what can be undone.

In: the versions that are kept beside the map. Out: one value per file that changed, the last first,
with the day and hour and the differences in words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import Final

from generator.desk.saving.her_words import in_her_words
from generator.editing.history import LET_GO, Version, content, in_words, read_versions
from generator.wording import date_text, day_date_text

BY_DESK: Final = "beheer"
"""How the versions that `kaart beheer` keeps are marked."""
AT_ONCE: Final = 50
Around = tuple[date, Mapping[str, str]]
NO_NAMES: Final[Mapping[str, str]] = MappingProxyType({})
_FORGOTTEN: Final = "deze versie is vergeten"
_DAY: Final = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
# A whole value that is one word, as an id is.
_ID: Final = re.compile(r"(?:(?<=, )|(?<=: )|(?<=→ ))[a-z0-9]+(?:-[a-z0-9]+)*(?=,| →|$)")


@dataclass(frozen=True)
class Event:
    """One file that changed at one moment: `version` names the moment, `place` the file.

    `lines` say what changed; `can_undo` tells whether the bytes from before are there to put back,
    or whether there was nothing before, so that what is new can be taken away again. `together` is
    with the first of what changed at once how many did, else 0.
    """

    version: str
    place: str
    when: datetime
    head: str
    by: str
    lines: tuple[str, ...]
    can_undo: bool
    is_last: bool
    together: int = 0


def events(
    versions: Path,
    today: date,
    place: str = "",
    most: int = AT_ONCE,
    names: Mapping[str, str] = NO_NAMES,
) -> tuple[Event, ...]:
    """Give what changed, the last first; with a `place` only that of one file.

    `names` are id → name of what is on the map: nobody knows a hall by its id.

    The first version of all is the map as it was found: it tells of no change.
    """
    return tuple(islice(_events(versions, place, (today, names)), most))


def _as_said(line: str, names: Mapping[str, str]) -> str:
    """Give a line with days and names as one says them."""
    line = _ID.sub(lambda found: names.get(found[0], found[0]), line)
    return _DAY.sub(_day, line)


def _day(found: re.Match[str]) -> str:
    try:
        return date_text(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]


def _events(versions: Path, wanted: str, around: Around) -> Iterator[Event]:
    seen: set[str] = set()
    found = read_versions(versions)
    for version in reversed(found[1:]):
        if version.command == LET_GO:
            return
        together = len(version.changes) if version.command and not wanted else 0
        for place in version.changes:
            if wanted in {"", place}:
                is_last = place not in seen
                made = _event(versions, version, place, around, is_last=is_last)
                yield replace(made, together=together if together > 1 else 0)
                together = 0
            seen.add(place)


def _event(versions: Path, version: Version, place: str, around: Around, *, is_last: bool) -> Event:
    change, (today, names) = version.changes[place], around
    before = content(versions, change.before) if change.before else None
    after = content(versions, change.after) if change.after else None
    gone = (before is None) != (change.before is None) or (after is None) != (change.after is None)
    lines = [] if gone else in_her_words(place, before, after, names, today)
    if gone:
        stem = place.rpartition("/")[2].rpartition(".")[0]
        lines = [f"{names.get(stem) or stem.replace('-', ' ').capitalize()}: {_FORGOTTEN}"]
    if not lines:
        plain = in_words(place, before, after, gone=False, by_name=True)
        lines = [_as_said(line, names) for line in plain]
    return Event(
        version=version.file.stem,
        place=place,
        when=version.when,
        head=moment_text(version.when, today),
        by=_by(version.command),
        lines=tuple(line.replace("_", " ") for line in lines),
        can_undo=change.before is None or before is not None,
        is_last=is_last,
    )


def let_go_before(versions: Path) -> datetime | None:
    """Give before which moment all was let go to make room; None when nothing was."""
    found = [one for one in read_versions(versions) if one.command == LET_GO]
    return found[-1].when if found else None


def by_day(events: Sequence[Event], today: date) -> tuple[tuple[str, tuple[Event, ...]], ...]:
    """Give the events of each day together, with what that day is called: 'vandaag' or its date."""
    found: dict[date, list[Event]] = {}
    for one in events:
        found.setdefault(one.when.date(), []).append(one)
    return tuple((_called(day, today), tuple(some)) for day, some in found.items())


def _called(day: date, today: date) -> str:
    near = {today: "Vandaag", today - timedelta(days=1): "Gisteren"}
    text = day_date_text(day)
    return near.get(day) or text[:1].upper() + text[1:]


def moment_text(when: datetime, today: date) -> str:
    """Give a moment as one says it: '28 november 14.10', with the year when that is another."""
    day = date_text(when.date())
    if when.year == today.year:
        day = day.removesuffix(f" {when.year}")
    return f"{day} {when:%H.%M}"


def _by(command: str) -> str:
    if command == BY_DESK:
        return ""
    return "met een opdracht" if command else "buiten Kaart beheer om"
