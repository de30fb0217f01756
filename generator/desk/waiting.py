"""What waits for its first day on the map: what is still open there, and which comes next.

In: the map as it stands. Out: each thing that the program began or that came from a list, of
which residents see nothing until somebody makes it her own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.desk.desk import Place, Standing
from generator.desk.kinds import KINDS
from generator.desk.listing import content_of, name_of
from generator.desk.mistakes import Mistake, mistakes, sentence
from generator.model.social_map import is_unfilled
from generator.problems import Level, Problem
from generator.reading.examples import EXAMPLE_MARK, reasons_to_wait
from generator.values.text import sort_key
from generator.wording.lists import list_text

_READY = "Alles is ingevuld. Kijk het na, en zet het op de kaart."
_MOST_ASKED = 3
WHY = "wacht"
"""The code of the notice that says why something of a list waits."""


@dataclass(frozen=True)
class Waiting:
    """One thing that is not on the map yet: what it is called, where it is kept, what is open."""

    name: str
    address: str
    told: str


def is_waiting(standing: Standing, folder: str, id_: str) -> bool:
    """Tell whether something never was on the map, for nobody put it there."""
    item = standing.map.by_id.get(id_)
    known = item is not None and item.folder == folder
    return known and item is not None and (id_ in standing.map.drafts or is_unfilled(item))


def is_about_an_example(problem: Problem) -> bool:
    """Tell whether a notice says what keeps something off the map; a mistake is told as one."""
    return problem.code in {EXAMPLE_MARK, WHY} and problem.level is Level.NOTICE


def waiting(standing: Standing) -> tuple[Waiting, ...]:
    """Give everything that waits, in the order of the names."""
    open_at: dict[str, list[Mistake]] = {}
    about = (one for one in standing.problems if one.code == EXAMPLE_MARK)
    for one in mistakes(standing, filter(is_about_an_example, about)):
        open_at.setdefault(one.address.partition("#")[0], []).append(one)
    found = [
        _waiting(standing, place, open_at.get(f"{place.folder}/{place.id}", []))
        for place in standing.places
        if place.folder in KINDS and is_waiting(standing, place.folder, place.id)
    ]
    return tuple(sorted(found, key=lambda one: (sort_key(one.name), one.address)))


def of_the_village(standing: Standing) -> Iterator[Mistake]:
    """Give what the village itself still has as the program typed it, such as its address."""
    about = [one for one in standing.problems if is_about_an_example(one)]
    known = {f"{folder}/" for folder in KINDS}
    for one in mistakes(standing, about):
        if not one.address.startswith(tuple(known)):
            yield one


def after(every: tuple[Waiting, ...], name: str, address: str) -> Waiting | None:
    """Give what comes next in the list behind something, which may be gone from it itself."""
    others = [one for one in every if one.address != address]
    here = sort_key(name), address
    behind = (one for one in others if (sort_key(one.name), one.address) > here)
    return next(behind, others[0] if others else None)


def _waiting(standing: Standing, place: Place, still: list[Mistake]) -> Waiting:
    content = content_of(standing, place)
    name = name_of(content, place.id)
    why = "".join(f"{sentence(one)}. " for one in reasons_to_wait(content))
    asked = [*dict.fromkeys(one.asked for one in still if one.asked)]
    told = _READY
    if asked:
        more = f" En nog {len(asked) - _MOST_ASKED}." if len(asked) > _MOST_ASKED else ""
        told = f"Nog open: {list_text(f'“{one}”' for one in asked[:_MOST_ASKED])}.{more}"
    return Waiting(name, f"{place.folder}/{place.id}", f"{why}{told}")
