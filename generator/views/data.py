"""What other programs may have of each thing on the map: its fields, as they would be typed.

Which fields go out is what their declaration says (`model/seen.py`): what everybody can see, and
what is needed to show it elsewhere. It is made of the map that may be published, so nothing in it
needs to be asked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.consent import PublicMap
from generator.keeping.memory import Memory
from generator.model import AnyEntry, Location, Organization
from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.seen import seen_of
from generator.reading.kinds import KINDS
from generator.schedule import Rule
from generator.views.addresses import item_address
from generator.views.data_texts import typed_back
from generator.views.dates import plain_rules

Content = dict[str, Any]
Thing = AnyEntry | Organization | Location
# What a field can point to that has a file of its own here.
_THINGS = frozenset({"locaties", "organisaties", "vindbaar"})


@dataclass(frozen=True)
class DataItem:
    """A thing on the map: its folder, its id, its page, and its fields by their Dutch keys.

    A field is a text, a list of texts, a block or a list of blocks; those that nobody filled in
    are not there. `rules` tell when it happens or is open.
    """

    folder: str
    id: str
    address: str
    # Two that are equal are so by this too; a dict has no mark of its own.
    content: Mapping[str, Any] = field(default_factory=dict, hash=False)
    rules: tuple[Rule, ...] = ()

    @property
    def name(self) -> str:
        """Give how it is called."""
        return str(self.content["naam"])

    def text(self, *path: str) -> str:
        """Give the text at a place such as ("contact", "email"); '' when it is not there."""
        found: Any = self.content
        for key in path:
            found = found.get(key) if isinstance(found, Mapping) else None
        return found if isinstance(found, str) else ""

    def rows(self, *path: str) -> tuple[Any, ...]:
        """Give the texts or blocks of a list at a place; none when it is not there."""
        found: Any = self.content
        for key in path:
            found = found.get(key) if isinstance(found, Mapping) else None
        return tuple(found) if isinstance(found, list) else ()


def data_items(social_map: PublicMap, today: date, memory: Memory) -> tuple[DataItem, ...]:
    """Give all that residents can find on a day: entries, who offers them, and where they are."""
    every: tuple[Thing, ...] = (
        *social_map.active_entries(today),
        *(one for one in social_map.active_organizations(today) if social_map.has_page(one)),
        *(one for one in social_map.locations if social_map.has_page(one)),
    )
    # What came from a neighbour is theirs to hand out: maps that follow each other do not echo.
    found = tuple(one for one in every if social_map.owner_of(one.id) is None)
    # The same object as the last time when nothing came or went, so that it is compared at once.
    ids = memory.give("ids", frozenset[str], tuple(sorted(one.id for one in found)))
    shown = (_by_itself(social_map, one, ids) for one in found)
    made = (memory.give(one.id, data_item, one, ids) for one in shown)
    return tuple(sorted(made, key=lambda one: (one.folder, one.id)))


def for_everybody(items: Iterable[DataItem]) -> tuple[DataItem, ...]:
    """Give the things without what only the supporter's own list holds, such as days of consent."""
    return tuple(
        replace(one, content=_for_everybody((KINDS[one.folder],), one.content)) for one in items
    )


def _for_everybody(kinds: tuple[type[BaseModel], ...], content: Mapping[str, Any]) -> Content:
    found: Content = {}
    for key, value in content.items():
        if any(_is_hers(kind, key) for kind in kinds):
            continue
        inner = tuple(one for kind in kinds if key in aliases(kind) for one in blocks(kind, key))
        left = value
        if inner and isinstance(value, dict):
            left = _for_everybody(inner, value)
        elif inner and isinstance(value, list):
            rows = (_for_everybody(inner, one) for one in value)
            left = [row for row in rows if row]
        # A block of which nothing may go out is not there.
        if left not in ({}, []):
            found[key] = left
    return found


@cache
def _is_hers(kind: type[BaseModel], key: str) -> bool:
    name = aliases(kind).get(key)
    return name is not None and seen_of(kind.model_fields[name]).hers


def data_item(item: Thing, ids: frozenset[str]) -> DataItem:
    """Give the fields of one thing that go out; `ids` are those that go out with it."""
    rules = () if isinstance(item, Organization) else plain_rules(item)
    address = item_address(item.folder, item.id)
    return DataItem(item.folder, item.id, address, _content(item, ids), rules)


@cache
def goes_out(model: type[BaseModel], name: str) -> bool:
    """Tell whether a declared field of a kind of thing, or of a block in it, goes out."""
    info = model.model_fields[name]
    return info.alias is not None and seen_of(info).in_data


def _by_itself(social_map: PublicMap, item: Thing, ids: frozenset[str]) -> Thing:
    """Give an entry with what it has of an organisation that does not go out itself."""
    if isinstance(item, Organization | Location) or item.organization in {None, *ids}:
        return item
    known: dict[str, Any] = {"formality": social_map.formality_of(item)}
    if not (item.contact and item.contact.reachable):
        known["contact"] = social_map.contact_of(item)
    return item.model_copy(update=known)


@dataclass(frozen=True)
class _Field:
    """What is asked of a declared field again and again; `points` says that it names a thing."""

    key: str
    name: str
    is_required: bool
    empty: Any
    has_blocks: bool
    points: bool


@cache
def _fields(kind: type[BaseModel]) -> tuple[_Field, ...]:
    """Give the fields of a kind of thing, or of a block, that go out, as they are declared."""
    return tuple(_field(kind, key, name) for key, name in aliases(kind).items()
                 if goes_out(kind, name))  # fmt: skip


def _field(kind: type[BaseModel], key: str, name: str) -> _Field:
    info = kind.model_fields[name]
    reference = next((one for one in info.metadata if isinstance(one, Reference)), None)
    return _Field(
        key, name, info.is_required(), info.get_default(call_default_factory=True),
        bool(blocks(kind, key)), reference is not None and bool(_THINGS & {*reference.kinds}),
    )  # fmt: skip


def _content(value: BaseModel, ids: frozenset[str]) -> Content:
    """Give the fields that were filled in and go out, in the order of their declaration."""
    content: Content = {}
    for field_ in _fields(type(value)):
        given = getattr(value, field_.name)
        is_empty = not field_.is_required and (given is field_.empty or given == field_.empty)
        # A kern or a theme is always there; a thing is when it goes out too.
        if is_empty or (field_.points and given not in ids):
            continue
        typed = _given(given, ids) if field_.has_blocks else typed_back(given)
        # A block of which nothing may go out is not there.
        if typed not in ({}, []):
            content[field_.key] = typed
    return content


def _given(value: Any, ids: frozenset[str]) -> Any:
    if isinstance(value, BaseModel):
        return _content(value, ids)
    return [row for one in value if (row := _content(one, ids))]
