"""JSON Schemas of the map, so that an editor explains, completes and warns while one types.

They come from the model's own declarations. An editor may not warn about what the reader
accepts, so they are as lenient as the reader: a number where text is meant, one value where a
list is meant, a text where the reader makes a block of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from generator.commands.new import existing_ids
from generator.model import (
    Activity,
    Location,
    Organization,
    Route,
    Service,
    SocialMap,
    Theme,
    Village,
    VolunteerGroup,
)
from generator.model.fields import Frozen, Reference

Schema = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"
TITLES: Mapping[type[Frozen], str] = {
    Service: "Dienst",
    Activity: "Activiteit",
    VolunteerGroup: "Vrijwilligersgroep",
    Organization: "Organisatie",
    Location: "Locatie",
    Route: "Contactroute",
}
_TEXT: Schema = {"type": ["string", "number"]}


def schemas(social_map: SocialMap) -> dict[str, Schema]:
    """Give file pattern below the map folder → schema of those files."""
    entries = {
        f"{model.__dict__['folder']}/*.yml": _document(model, title, social_map)
        for model, title in TITLES.items()
    }
    theme = _document(Theme, "Thema's", social_map)
    definitions = {"Theme": {k: v for k, v in theme.items() if k not in {"$schema", "$defs"}}}
    themes: Schema = {"type": "array", "items": {"$ref": "#/$defs/Theme"}}
    return {
        "dorp.yml": _document(Village, "Dorp", social_map),
        "themas.yml": {
            "$schema": DRAFT,
            "title": "Thema's",
            "anyOf": [themes, {"type": "object", "properties": {"themas": themes}}],
            "$defs": {**theme.get("$defs", {}), **definitions},
        },
        "synoniemen.yml": {
            "$schema": DRAFT,
            "title": "Synoniemen",
            "description": "Een woord van bewoners en de woorden op de kaart.",
            "type": "object",
            "additionalProperties": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]},
        },
        **entries,
    }


def _document(model: type[Frozen], title: str, social_map: SocialMap) -> Schema:
    raw = model.model_json_schema(by_alias=True)
    known = {one.__name__: one for one in _models(model)}
    definitions = {
        name: _object(known[name], schema, social_map)
        for name, schema in raw.get("$defs", {}).items()
        if name in known
    }
    made = _object(model, raw, social_map)
    return {"$schema": DRAFT, "title": title, **made, "$defs": definitions}


def _object(model: type[BaseModel], raw: Schema, social_map: SocialMap) -> Schema:
    fields = {str(info.alias): info for info in model.model_fields.values() if info.alias}
    properties = {key: _property(raw["properties"][key], info, social_map)
                  for key, info in fields.items()}  # fmt: skip
    required = [key for key, info in fields.items() if info.is_required()]
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _property(raw: Schema, info: FieldInfo, social_map: SocialMap) -> Schema:
    choices = _without_null(raw)
    mark = next((one for one in info.metadata if isinstance(one, Reference)), None)
    ids = existing_ids(social_map, mark.kinds) if mark else ()
    if ids:
        choices = [_with_ids(choice, ids) for choice in choices]
    if any(isinstance(one, BeforeValidator) for one in info.metadata):
        choices = [wider for choice in choices for wider in _wider(choice)]
    return {
        "title": info.title,
        "description": info.description,
        "examples": info.examples,
        **(choices[0] if len(choices) == 1 and "$ref" not in choices[0] else {"anyOf": choices}),
    }


def _without_null(raw: Schema) -> list[Schema]:
    told = {"title", "description", "examples", "default"}
    bare = {key: value for key, value in raw.items() if key not in told}
    choices: list[Schema] = bare.get("anyOf", [bare])
    return [choice for choice in choices if choice != {"type": "null"}]


def _with_ids(choice: Schema, ids: tuple[str, ...]) -> Schema:
    """Let only ids that exist pass; an id of digits may be typed without quotes."""
    allowed: Schema = {"enum": [*ids, *(int(id_) for id_ in ids if id_.isdecimal())]}
    return {**choice, "items": allowed} if choice.get("type") == "array" else allowed


def _wider(choice: Schema) -> Iterator[Schema]:
    """Give what the reader accepts beside a list or block: one item of it, or a text."""
    yield choice
    item = choice.get("items")
    if item is None and "$ref" not in choice:
        return
    if item is not None:
        yield item
    if item is not None and "enum" in item:
        yield {"type": "string", "pattern": ","}
    elif item != _TEXT:
        yield _TEXT
        if item is not None and "$ref" in item:
            yield {"type": "array", "items": {"anyOf": [item, _TEXT]}}


def _models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    """Give a model and every model inside it."""
    yield model
    for info in model.model_fields.values():
        for inner in _inside(info.annotation):
            yield from _models(inner)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if get_origin(annotation) in {Annotated, Union, UnionType, tuple}:
        for argument in get_args(annotation):
            yield from _inside(argument)
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
