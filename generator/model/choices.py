"""What the map at hand has to choose from, and examples that hold in it.

In: a map and a declared field. Out: the ids that exist with what they are called, and the declared
example with ids of this map in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.model import Route, SocialMap, Status
from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference


def choices_of(social_map: SocialMap, info: FieldInfo) -> Mapping[str, str] | None:
    """Give id → name of what a field may point to, in the order of the map.

    None when the field does not hold ids.
    """
    mark = next((one for one in info.metadata if isinstance(one, Reference)), None)
    if mark is None:
        return None
    village = social_map.village
    lists: dict[str, Iterable[Any]] = {
        "themas": social_map.themes,
        "kernen": village.kernen,
        "diensten": social_map.services,
        "activiteiten": social_map.activities,
        "vrijwilligers": social_map.volunteers,
        "organisaties": social_map.organizations,
        "locaties": social_map.locations,
        "noodnummers": village.emergency_numbers,
        "contactroutes": social_map.routes,
        "vindbaar": (*social_map.entries, *social_map.organizations, *social_map.routes),
        "ondersteuner": village.supporters,
        "ondersteuners": village.supporters,
    }
    found = {one.id: _name(one) for kind in mark.kinds for one in lists[kind]}
    word = {"ondersteuner": "Wie bewoners kunnen bellen als zij het niet weten"}
    return {**word, **found} if "ondersteuner" in mark.kinds else found


def fitting_example(model: type[BaseModel], key: str, social_map: SocialMap) -> Any:
    """Give the declared example of a field with only ids that exist in this map.

    None when there is nothing yet that it may point to.
    """
    info = model.model_fields[aliases(model)[key]]
    return _fitting(model, key, (info.examples or [""])[0], social_map)


def _fitting(model: type[BaseModel], key: str, example: Any, social_map: SocialMap) -> Any:
    ids = choices_of(social_map, model.model_fields[aliases(model)[key]])
    if ids is not None:
        wanted = example if isinstance(example, list) else [example]
        living = [id_ for id_ in ids if _is_there(social_map, id_)]
        kept = [id_ for id_ in wanted if id_ in living] or living[:1]
        return None if not kept else kept if isinstance(example, list) else kept[0]
    if isinstance(example, list):
        return [_fitting(model, key, part, social_map) for part in example]
    inner = blocks(model, key)
    if not inner or not isinstance(example, dict):
        return example
    parts = {name: _fitting(inner[0], name, part, social_map) for name, part in example.items()}
    return {name: part for name, part in parts.items() if part is not None}


def _is_there(social_map: SocialMap, id_: str) -> bool:
    """Tell whether something has not stopped: an example may not point to what is gone."""
    return getattr(social_map.by_id.get(id_), "status", Status.ACTIVE) is Status.ACTIVE


def _name(one: Any) -> str:
    return str(one.question if isinstance(one, Route) else one.name)
