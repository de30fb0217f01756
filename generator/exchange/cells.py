"""The map as a list: a row for each thing, a column for each field, and every cell a text.

A list or a block of fields stands in one cell, an item on a line of its own: a text as it is, and
fields as `{dagen: [maandag], van: 10.00}`, as one may type them in a file of the map too. So
`kaart importeer` can make the very same files of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from generator.model import Activity, Location, Organization, Service, VolunteerGroup
from generator.model.declarations import aliases, blocks, is_list
from generator.model.typed import quoted, typed_out
from generator.values.formulas import without_formula
from generator.views.data import DataItem, goes_out
from generator.views.whole import MapView

FOLDER, ID = "map", "id"
"""The headings of the first two columns: in which folder a thing stands, and under which name."""

_KINDS: Final = (Service, Activity, VolunteerGroup, Organization, Location)


@dataclass(frozen=True)
class Listed:
    """A list: its headings, and its rows with as many cells."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def listed(view: MapView) -> Listed:
    """Give everything on the map as a list, with the columns in which something stands."""
    known = [FOLDER, ID, *dict.fromkeys(path for kind in _KINDS for path in _paths(kind))]
    rows = [_row(item) for item in view.data]
    used = {FOLDER, ID, *(heading for row in rows for heading in row)}
    headings = tuple(heading for heading in known if heading in used)
    return Listed(headings, tuple(tuple(row.get(at, "") for at in headings) for row in rows))


def _row(item: DataItem) -> dict[str, str]:
    cells = {FOLDER: item.folder, ID: item.id, **dict(_cells(item.content))}
    return {heading: without_formula(text) for heading, text in cells.items()}


def _cells(content: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Give each cell with its heading; a block has a column for each of its fields."""
    for key, value in content.items():
        path = f"{above}{key}"
        if isinstance(value, dict):
            yield from _cells(value, f"{path}.")
        else:
            yield path, value if isinstance(value, str) else "\n".join(map(_item, value))


def _item(value: str | dict[str, Any]) -> str:
    """Give an item of a list on one line."""
    if isinstance(value, dict):
        # A number of which no more is known is typed without its field.
        return value["nummer"] if value.keys() == {"nummer"} else typed_out(value)
    plain = value.isprintable() and value[:1] not in {"{", '"'} and value == value.strip()
    return value if plain else quoted(value)


def _paths(kind: type[BaseModel], above: str = "") -> Iterator[str]:
    """Give the heading of each field of a kind of thing that goes out."""
    for key, name in aliases(kind).items():
        if goes_out(kind, name):
            inner = blocks(kind, key)
            if inner and not is_list(kind, key):
                yield from _paths(inner[0], f"{above}{key}.")
            else:
                yield f"{above}{key}"
