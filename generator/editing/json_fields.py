"""The JSON Schema of a block of fields, from its declarations and what the map at hand holds.

In: a declared type and the map. Out: a schema with Dutch titles, explanations, examples and
messages. An editor may not warn about what the reader accepts, so a field is as lenient as its
own reader: a number where text is meant, one value for a list, a text for a block.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from generator.model import SocialMap
from generator.model.choices import choices_of, fitting_example
from generator.model.declarations import aliases, blocks
from generator.model.fields import Reference
from generator.model.plain_values import ID_PATTERN, any_case
from generator.model.typed import typed_out
from generator.reading.by_name import BY_NAME

Schema = dict[str, Any]
TEXT: Schema = {"type": ["string", "number"]}
# What a raw schema tells of the field; we tell that ourselves.
_OWN = frozenset({"title", "description", "examples", "default"})
_MOST_SHOWN = 12


def block_schema(model: type[BaseModel], social_map: SocialMap) -> Schema:
    """Give the schema of a block of fields.

    An editor shows one message per schema. So what is required stands apart, field by field.
    """
    raw = model.model_json_schema(by_alias=True)["properties"]
    fields = [_Field(model, key, social_map) for key in aliases(model)]
    keys = ", ".join(field.key for field in fields)
    needed = [field.needed for field in fields if field.info.is_required()]
    return {
        "type": "object",
        "properties": {field.key: field.schema(raw[field.key]) for field in fields},
        "additionalProperties": False,
        "errorMessage": f"Dit hoort hier niet. De velden die hier kunnen: {keys}.",
        **({"allOf": needed} if needed else {}),
    }


@dataclass(frozen=True)
class _Field:
    """One declared field of a block, under its Dutch key."""

    model: type[BaseModel]
    key: str
    social_map: SocialMap

    @cached_property
    def info(self) -> FieldInfo:
        return self.model.model_fields[aliases(self.model)[self.key]]

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """What this field may point to, id → name; empty when it holds no ids."""
        return choices_of(self.social_map, self.info) or {}

    @cached_property
    def example(self) -> Any:
        return fitting_example(self.model, self.key, self.social_map)

    @property
    def told(self) -> Schema:
        return {"title": self.info.title, "description": self.info.description}

    @property
    def line(self) -> str:
        example = (self.info.examples or [""])[0] if self.example is None else self.example
        return f"{self.key}: {typed_out(example)}"

    @property
    def needed(self) -> Schema:
        message = f"Het veld '{self.key}' ontbreekt en is verplicht. Typ bijvoorbeeld: {self.line}"
        return {"required": [self.key], "errorMessage": message}

    def schema(self, raw: Schema) -> Schema:
        """Give the schema of this field; `raw` is what its type says of one value or list."""
        bare = {key: value for key, value in raw.items() if key not in _OWN}
        if "items" in _flat(bare)[0]:
            shapes = self._list(_flat(bare)[0])
        else:
            shapes = self._one(bare)
            if _is_block(shapes[0]) and self._reads("1, 2"):
                shapes.append(self._with_message(TEXT))
        self._show_example(shapes)
        return self._either(shapes)

    def _list(self, raw: Schema) -> list[Schema]:
        """Give the shapes that are read as a list; the list itself comes after a single block."""
        one = self._one(raw["items"])
        of_blocks = _is_block(one[0])
        # Names stand apart: beside ids, an editor would offer an item without a name.
        named = self._named()
        ids = [shape for shape in one if shape.get("pattern") != f"^{self._names}$"]
        texts = [self._with_message(TEXT)] if of_blocks else [*ids, *self._with_commas(one)]
        inside = [*one, *texts] if of_blocks and self._reads(["1, 2"]) else ids
        several = self._with_message(
            {"type": ["array"], "items": self._either(inside)}, _words(one)
        )
        by_name = [self._with_message({"type": ["array"], "items": shape}) for shape in named]
        if raw.get("minItems"):
            # Says the same as `minItems`, but with our message.
            for shape in (several, *by_name):
                shape["contains"] = {}
        alone = one if of_blocks and self._reads({"": ""}) else []
        return [*alone, several, *by_name, *(texts if self._reads("1, 2") else ())]

    def _one(self, raw: Schema) -> list[Schema]:
        """Give the shapes of one value, or of one item of a list."""
        flat = _flat(raw)
        if "$ref" in flat[0]:
            inner = block_schema(blocks(self.model, self.key)[0], self.social_map)
            part = self.example[0] if isinstance(self.example, list) else self.example
            label = {"label": typed_out(part), "description": self.info.description, "body": part}
            return [{**inner, **({"defaultSnippets": [label]} if isinstance(part, dict) else {})}]
        if not self.ids:
            return [self._with_message(one, _words(flat)) for one in flat]
        # An id of digits that is typed without quotes is a number to the editor.
        digits = [id_ for id_ in self.ids if id_.isdecimal()]
        known: Schema = {"enum": [int(id_) if id_ in digits else id_ for id_ in self.ids],
                 "enumDescriptions": list(self.ids.values())}  # fmt: skip
        quoted: Schema = {"type": "string", "pattern": f"^(?:{'|'.join(digits)})$"}
        shapes = [known, *([quoted] if digits else []), *self._named()]
        return [self._with_message(one) for one in shapes]

    @property
    def _names(self) -> str:
        """Give a pattern of the names that are read as ids, in capitals or not."""
        marks = (one for one in self.info.metadata if isinstance(one, Reference))
        named = bool(self.ids) and all(set(mark.kinds) <= BY_NAME for mark in marks)
        return any_case(*self.ids.values(), *self.ids) if named else ""

    def _named(self) -> list[Schema]:
        return [{"type": "string", "pattern": f"^{self._names}$"}] if self._names else []

    def _with_commas(self, one: list[Schema]) -> list[Schema]:
        """Give the shape of several words on one line, where only certain words will do."""
        words = _words(one)
        if not words:
            ids = any(shape.get("pattern") == f"^{ID_PATTERN.pattern}$" for shape in one)
            pattern = rf"^[\s,]*(?:{ID_PATTERN.pattern}\s*(?:,[\s,]*|$))+$"
            return [self._with_message({"type": "string", "pattern": pattern})] if ids else []
        word = f"(?:{'|'.join(words)})" if self.ids else any_case(*words)
        word = f"(?:{word}|{self._names})" if self.ids and self._names else word
        pattern = rf"^[\s,]*(?:{word}\s*(?:,[\s,]*|$))+$"
        return [self._with_message({"type": "string", "pattern": pattern}, words)]

    def _with_message(self, shape: Schema, words: list[str] | None = None) -> Schema:
        """Add what the editor says when a value has not this shape."""
        if self.ids:
            shown = _shown(list(self.ids))
            said = f"Hier hoort iets wat op uw kaart staat: {shown}. Net gemaakt? Typ: kaart schema"
        elif words:
            said = f"Hier hoort een van deze woorden: {_shown(words)}."
        else:
            said = f"Dit kan hier niet. Typ bijvoorbeeld: {self.line}"
        return {**shape, "errorMessage": said}

    def _either(self, shapes: list[Schema]) -> Schema:
        """Give one schema of shapes; they differ in what they tell, or a hover tells it twice."""
        if len(shapes) == 1 and ("properties" in shapes[0] or "enum" in shapes[0]):
            return {**shapes[0], **self.told}
        title, description = ({key: value} for key, value in self.told.items())
        told = dict(enumerate(({}, title, description, self.told)))
        apart = [{**shape, **told[place]} for place, shape in enumerate(shapes)]
        return {**self.told, "anyOf": apart}

    def _show_example(self, shapes: list[Schema]) -> None:
        """Put the example at the shape it has; a block has its own, which an editor can type."""
        example = self.example
        if isinstance(example, list) and isinstance(example[0], dict):
            return
        for shape in shapes:
            fits = isinstance(example, list if "items" in shape else str)
            if fits and not shape.keys() & {"enum", "properties"}:
                shape["examples"] = [example]
                return

    def _reads(self, value: Any) -> bool:
        """Tell whether the reader of this field makes what it needs of a value of this shape."""
        marks = (one for one in self.info.metadata if isinstance(one, BeforeValidator))
        readers: list[Any] = [one.func for one in marks]
        return any(reader(value) != value for reader in readers)


def _flat(raw: Schema) -> list[Schema]:
    """Give the shapes in a raw schema, except the one for nothing at all."""
    return [one for one in raw.get("anyOf", [raw]) if one != {"type": "null"}]


def _is_block(shape: Schema) -> bool:
    return "properties" in shape


def _words(shapes: list[Schema]) -> list[str]:
    return [str(word) for shape in shapes for word in shape.get("enum", ())]


def _shown(words: list[str]) -> str:
    rest = len(words) - _MOST_SHOWN
    return ", ".join(words[:_MOST_SHOWN]) + (f" en nog {rest}" if rest > 0 else "")
