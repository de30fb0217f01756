"""JSON Schemas of the map, so that an editor explains, completes and warns while one types.

In: the map. Out: a schema for each kind of file, with the ids that exist in this map.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.editing.json_fields import TEXT, Schema, block_schema
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
from generator.model.fields import Frozen
from generator.reading.kinds import BLOCKS

DRAFT = "http://json-schema.org/draft-07/schema#"
TITLES: Mapping[type[Frozen], str] = {
    Service: "Dienst",
    Activity: "Activiteit",
    VolunteerGroup: "Vrijwilligersgroep",
    Organization: "Organisatie",
    Location: "Locatie",
    Route: "Contactroute",
}


def schemas(social_map: SocialMap) -> dict[str, Schema]:
    """Give file pattern below the map folder → schema of those files."""
    return {
        "dorp.yml": _document("Dorp", block_schema(Village, social_map)),
        "themas.yml": _document("Thema's", _themes(social_map)),
        "synoniemen.yml": _document("Synoniemen", _synonyms()),
        **{
            f"{name}.yml": _document(name.capitalize(), block_schema(model, social_map))
            for name, model in BLOCKS.items()
        },
        **{
            f"{model.__dict__['folder']}/*.yml": _document(title, block_schema(model, social_map))
            for model, title in TITLES.items()
        },
    }


def _document(title: str, schema: Schema) -> Schema:
    return {"$schema": DRAFT, "title": title, **schema}


def _themes(social_map: SocialMap) -> Schema:
    """Give the schema of a list of themes, with or without 'themas:' above it."""
    message = "Dit bestand is een lijst. Begin elk thema met: - id: …"
    theme = {"title": "Thema", **block_schema(Theme, social_map)}
    themes = {"type": ["array"], "items": theme, "contains": {}, "errorMessage": message}
    below = {"type": "object", "properties": {"themas": themes}, "required": ["themas"],
             "additionalProperties": False, "errorMessage": message}  # fmt: skip
    return {"anyOf": [themes, below]}


def _synonyms() -> Schema:
    told = {
        "title": "Woord van bewoners",
        "description": "Links wat bewoners zeggen, rechts de woorden die op de kaart staan.",
    }
    message = "Typ hier een of meer woorden van de kaart, bijvoorbeeld: [woonzorgcentrum]"
    word = {**TEXT, "errorMessage": message}
    words = {"type": ["array"], "items": word, "contains": {}, "errorMessage": message}
    return {
        "type": "object",
        "additionalProperties": {**told, "anyOf": [{**word, **told}, words]},
        "errorMessage": "Typ op elke regel een woord, een dubbele punt en het woord op de kaart.",
    }
