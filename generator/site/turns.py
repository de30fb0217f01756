"""What came on the map, stopped and came back, each with the day on which residents saw it.

In: the register of the last time and the map as it is now. Out: of each thing what last happened to
it. On the day a site first goes out all of it is there at once, and nothing is news.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Final

from generator.model.neighbours import is_of_neighbour
from generator.model.register import Register, Turn
from generator.views.whole import Gone, MapView

_FOLDERS: Final = frozenset({"diensten", "activiteiten", "vrijwilligers"})
_LATER: Final = "begint"


def turns(before: Register, view: MapView, today: date) -> dict[str, Turn]:
    """Give what last happened to each thing, by its id; what just did so happened today.

    What is on the map no more, without a page that says so, is not told of.
    """
    return {id_: Turn(kind, before_.day if before_ and before_.kind == kind else today)
            for id_, kind, before_ in _found(before, view)}  # fmt: skip


def _found(before: Register, view: MapView) -> Iterator[tuple[str, str, Turn | None]]:
    """Give the id of each thing, what last happened to it, and what the register says of that."""
    public = {one.id for one in before.ever_public}
    for entry in view.entries:
        if entry.owner is not None:
            continue  # what happens at a neighbour's is their news
        item = view.items.get(entry.id)
        ids = (entry.id, *(item.rows("oude_namen") if item else ()))
        last = _last(before, *ids)
        was_there = any(f"/{entry.kind}/{id_}/" in before.pages for id_ in ids)
        kind = _of_open(last, was_there=was_there, is_known=bool(public & {*ids}))
        if kind and before.pages:
            yield entry.id, kind, last
    for gone in view.gone:
        if gone.kind in _FOLDERS and not is_of_neighbour(gone.id):
            last = _last(before, gone.id, gone.first_id)
            if last or _just_went(gone, before, public):
                yield gone.id, gone.status, last


def _last(before: Register, *ids: str) -> Turn | None:
    return next((before.turns[id_] for id_ in ids if id_ in before.turns), None)


def _of_open(last: Turn | None, *, was_there: bool, is_known: bool) -> str:
    """Give what last happened to something that is there now; '' when it always was."""
    if was_there:
        return last.kind if last else ""
    return "weer" if is_known and not (last and last.kind == _LATER) else "nieuw"


def _just_went(gone: Gone, before: Register, public: Collection[str]) -> bool:
    """Tell whether something was there the last time, or comes later and was never told of.

    `public` are the ids of all that ever had a page.
    """
    ids = gone.id, gone.first_id
    there = any(f"/{gone.kind}/{id_}/" in before.pages for id_ in ids)
    return there or (gone.status == _LATER and not any(id_ in public for id_ in ids))
