"""Everything on the map as lines of one list, and those that somebody looks for.

In: the map as it stands, and words. Out: lines, in the order of their names. A file with mistakes
is in the list too, by what stands in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from generator.desk.desk import Place, Standing
from generator.desk.kinds import KINDS
from generator.editing.spans import CannotEdit, opened
from generator.model import Activity, Item, SocialMap, Status
from generator.model.services import Service
from generator.model.social_map import is_unfilled
from generator.problems import Level
from generator.values.text import fold, sort_key


class State(StrEnum):
    """How something stands on the map, in her words."""

    OPEN = "op de kaart"
    WAITS = "nog niet op de kaart"
    LATER = "begint later"
    PAUSED = "pauze"
    OVER = "voorbij"
    STOPPED = "gestopt"
    WRONG = "met een fout"


@dataclass(frozen=True)
class Line:
    """One thing on the map: what it is called and where it belongs.

    `text` is what is searched first, `whole` all that stands in its file; `deep` says that it was
    found in that alone. `part` is its address where that is a part of a page.
    """

    folder: str
    id: str
    name: str
    kernen: tuple[str, ...]
    themes: tuple[str, ...]
    state: State
    mistakes: int
    notices: int
    told: str
    text: str
    whole: str = ""
    deep: bool = False
    part: str = ""
    called: str = ""

    @property
    def address(self) -> str:
        """Give where it is kept, below the root of the desk."""
        return self.part or f"{self.folder}/{self.id}"

    @property
    def kind(self) -> str:
        """Give what sort of thing it is."""
        return self.called or KINDS[self.folder].one


@dataclass(frozen=True)
class Asked:
    """What somebody looks for; '' is all of it. With `texts` also what only says so in its text."""

    words: str = ""
    folder: str = ""
    kern: str = ""
    theme: str = ""
    state: str = ""
    texts: bool = False


def lines(standing: Standing) -> tuple[Line, ...]:
    """Give everything with a file of its own."""
    wrong = Counter(one.path for one in standing.problems if one.level is Level.ERROR)
    notices = Counter(one.path for one in standing.problems if one.level is Level.NOTICE)
    found = (
        _line(standing, place, wrong[place.path], notices[place.path])
        for place in standing.places if place.folder in KINDS
    )  # fmt: skip
    return tuple(sorted(found, key=lambda one: sort_key(one.name)))


def matching(every: Iterable[Line], asked: Asked) -> tuple[Line, ...]:
    """Give the lines that hold each word, and are of the kind, kern, theme and state asked for.

    What only says so somewhere in its text comes behind, where that is asked for or nothing else
    is found. Something for every kern is also for the one that is asked for.
    """
    words = fold(asked.words).split()
    fitting = [one for one in every if _fits(one, asked)]
    first = [one for one in fitting if all(word in one.text for word in words)]
    if first and not asked.texts:
        return tuple(first)
    deep = (one for one in fitting if all(word in one.whole for word in words))
    return (*first, *(replace(one, deep=True) for one in deep if one not in first))


def _fits(one: Line, asked: Asked) -> bool:
    return (
        asked.folder in {"", one.folder}
        and (not asked.kern or not one.kernen or asked.kern in one.kernen)
        and (not asked.theme or asked.theme in one.themes)
        and asked.state in {"", one.state}
    )


def name_of(content: Any, id_: str) -> str:
    """Give what something is called, by what stands in its file."""
    if isinstance(content, Mapping):
        for key in ("naam", "vraag"):
            if isinstance(content.get(key), str) and content[key].strip():
                return " ".join(content[key].split())
    return id_


def content_of(standing: Standing, place: Place) -> Any:
    """Give what stands in a file as plain texts, lists and blocks; None where nobody can tell."""
    origin = standing.reading.sources.get(place.id)
    if origin is not None and origin.path == place.path and not origin.below:
        return origin.content
    try:
        return opened(place.data or b"").content
    except CannotEdit:
        return None


def _line(standing: Standing, place: Place, wrong: int, notices: int) -> Line:
    content = content_of(standing, place)
    typed: Mapping[str, Any] = content if isinstance(content, Mapping) else {}
    item = standing.map.by_id.get(place.id)
    name = name_of(content, place.id)
    organization = standing.map.organization(typed.get("organisatie"))
    keys = ("samenvatting", "zoekwoorden", "contact")
    words = (name, place.id, *(text for key in keys for text in texts_in(typed.get(key))),
             organization.name if organization else "")  # fmt: skip
    return Line(
        folder=place.folder,
        id=place.id,
        name=name,
        kernen=tuple(_listed(typed.get("kernen"))),
        themes=tuple(_listed(typed.get("themas"))),
        state=State.WRONG if wrong else _state(standing, item),
        mistakes=wrong,
        notices=notices,
        told=next(texts_in(typed.get("samenvatting")), ""),
        text=fold(" ".join(words)),
        whole=fold(" ".join((*words, *texts_in(content)))),
    )


def _state(standing: Standing, item: Item | None) -> State:
    if item is None:
        return State.WRONG
    if is_unfilled(item) or item.id in standing.map.drafts:
        return State.WAITS
    status = getattr(item, "status", Status.ACTIVE)
    if status is not Status.ACTIVE:
        return State.PAUSED if status is Status.PAUSED else State.STOPPED
    if isinstance(item, Service) and not item.is_active(standing.today):
        return State.LATER if item.has_yet_to_begin(standing.today) else State.OVER
    return State.OPEN


def texts_in(value: Any) -> Iterator[str]:
    """Give every text in a value, whatever it stands in."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts_in(one)


def _listed(value: Any) -> Iterator[str]:
    for one in texts_in(value):
        yield from (part.strip() for part in one.split(",") if part.strip())


def last_day_of(item: Item) -> Any:
    """Give the last day on which something is on the map, if it has one."""
    if not isinstance(item, Service):
        return None
    days = [item.valid_until, item.last_day if isinstance(item, Activity) else None]
    known = [day for day in days if day is not None]
    return min(known) if known else None


def named(social_map: SocialMap) -> Mapping[str, str]:
    """Give the name of each kern and theme by its id."""
    kernen = {one.id: one.name for one in social_map.village.kernen}
    return kernen | {one.id: one.name for one in social_map.themes}
