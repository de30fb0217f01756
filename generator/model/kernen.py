"""The villages, hamlets and neighbourhoods of the map."""

from __future__ import annotations

from typing import ClassVar

from generator.model.asked import Asked, Heading, RowName, Widget
from generator.model.fields import (
    Frozen,
    Identifier,
    Name,
    declared,
)
from generator.model.plain_values import suggested_id
from generator.model.seen import Outlet, seen_in
from generator.model.shared_fields import id_field
from generator.model.time_fields import one_or_more


class Kern(Frozen):
    """One village, hamlet or neighbourhood on the map."""

    row: ClassVar[RowName] = RowName("deze kern", ("naam",))

    id: Identifier = id_field("westerdorp")
    name: Name = declared(
        "naam",
        "Naam",
        "De naam zoals mensen die schrijven.",
        "Westerdorp",
        seen=seen_in(Outlet.PAGE, Outlet.CARD, Outlet.SEARCH, Outlet.BOOKLET),
        asked=Asked(Heading.INSIDE, 10, Widget.LINE, "Hoe schrijven mensen de naam?", basic=True),
    )


def kernen_as_blocks(value: object) -> object:
    """Let names stand where blocks are meant: [Westerdorp, Achterbos]."""
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()] or value
    items = one_or_more(value)
    if not isinstance(items, list):
        return items
    return [_kern(item.strip()) if isinstance(item, str) else item for item in items]


def _kern(name: str) -> object:
    return {"id": suggested_id(name), "naam": name[:1].upper() + name[1:]} if name else name
