"""Something new: its kind and its name, what may be the same already, and a draft to fill in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.desk.desk import Desk, Standing
from generator.desk.listing import Line
from generator.desk.saving.concepts import Concept, new_id
from generator.editing.skeleton import free_id
from generator.model.plain_values import suggested_id
from generator.reading.registers import former_ids
from generator.values.text import comparable

_FEW = 3


def usable_name(typed: str) -> str:
    """Give a name as it was meant; '' when it is none."""
    name = " ".join(typed.split())
    return name if any(sign.isalnum() for sign in name) else ""


def alike(every: Iterable[Line], name: str) -> tuple[Line, ...]:
    """Give what on the map is called nearly so: she may mean that."""
    wanted, id_ = comparable(name), suggested_id(name)
    found = (
        one for one in every
        if comparable(one.name) == wanted or suggested_id(one.name) == id_ or one.id == id_
    )  # fmt: skip
    return tuple(found)[:_FEW]


def begin(desk: Desk, standing: Standing, folder: str, shown: dict[str, Any], name: str) -> Concept:
    """Keep a draft of something new that says what is `shown` already. Raises `OSError`."""
    taken = [one.id for one in standing.places]
    taken += [*standing.reading.sources, *former_ids(standing.reading.sources)]
    taken += [one.place.rpartition("/")[2].partition(".")[0] for one in desk.concepts.all()]
    id_ = free_id(name, taken)
    concept = Concept(new_id(), f"{folder}/{id_}.yml", None, shown, {}, desk.now())
    return desk.concepts.keep(concept)
