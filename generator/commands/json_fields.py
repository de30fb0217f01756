"""The JSON Schema of a block of fields, from its declarations and what the map at hand holds.

In: a declared type and the map. Out: a schema with Dutch titles, explanations, examples and
messages. An editor may not warn about what the reader accepts, so each field is as lenient as its
own reader: a number where text is meant, one value for a list, a text for a block.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, BeforeValidator
from pydantic.fields import FieldInfo

from generator.commands.choices import existing, fitting_example
from generator.model import SocialMap
from generator.model.plain_values import any_case
from generator.problems import UnusableValue
from generator.reading.source import aliases, blocks
from generator.reading.typing_out import typed_out

Schema = dict[str, Any]
TEXT: Schema = {"type": ["string", "number"]}
_SHOWN_CHOICES = 12


def block(model: type[BaseModel], social_map: SocialMap) -> Schema:
    """Give the schema of a block of fields; a field that is missing has a message of its own."""
    raw = model.model_json_schema(by_alias=True)["properties"]
    fields = [_Field(model, key, social_map) for key in aliases(model)]
    keys = ", ".join(field.key for field in fields)
    needed = [field.needed() for field in fields if field.info.is_required()]
    return {
        "type": "object",
        "properties": {field.key: field.schema(raw[field.key]) for field in fields},
        "additionalProperties": False,
        "errorMessage": f"Dit hoort hier niet. De velden die hier kunnen: {keys}.",
        **({"allOf": needed} if needed else {}),
    }


@dataclass(frozen=True)
class _Field:
    model: type[BaseModel]
    key: str
    social_map: SocialMap

    @property
    def info(self) -> FieldInfo:
        return self.model.model_fields[aliases(self.model)[self.key]]

    @cached_property
    def ids(self) -> Mapping[str, str]:
        """Id → name of what this field may point to; empty when it holds no ids."""
        return existing(self.social_map, self.info) or {}

    @cached_property
    def example(self) -> Any:
        return fitting_example(self.model, self.key, self.social_map)

    @property
    def line(self) -> str:
        """The field with its example as a supporter would type it."""
        example = self.example if self.example is not None else (self.info.examples or [""])[0]
        return f"{self.key}: {typed_out(example)}"

    def needed(self) -> Schema:
        message = f"Het veld '{self.key}' ontbreekt en is verplicht. Typ bijvoorbeeld: {self.line}"
        return {"required": [self.key], "errorMessage": message}

    def schema(self, raw: Schema) -> Schema:
        told = {"title": self.info.title, "description": self.info.description}
        choices = [one for one in raw.get("anyOf", [raw]) if one != {"type": "null"}]
        if "items" in choices[0]:
            shapes = self._list(choices[0])
        else:
            shapes = self._one(raw if "anyOf" in choices[0] else {"anyOf": choices})
            if "properties" in shapes[0] and self._reads("1, 2"):
                shapes.append(self._told(TEXT))
        self._show_example(shapes)
        if len(shapes) == 1 and "properties" in shapes[0]:
            return {**shapes[0], **told}
        return {**told, "anyOf": shapes}

    def _list(self, raw: Schema) -> list[Schema]:
        """Give the shapes that the reader takes for a list; what fits best comes first."""
        items = self._one(raw["items"])
        of_blocks = "properties" in items[0]
        alone = self._reads("1, 2")
        texts = [self._told(TEXT)] if of_blocks else [*items, *self._with_commas(items)]
        inside = [*items, *(texts if of_blocks and self._reads(["1, 2"]) else ())]
        several: Schema = self._told({"type": ["array"], "items": {"anyOf": inside}})
        if raw.get("minItems"):
            several["contains"] = {}
        return [
            *(items if of_blocks and self._reads({"": ""}) else ()),
            several,
            *(texts if alone else ()),
        ]

    def _one(self, raw: Schema) -> list[Schema]:
        """Give the shapes of one value or one item of a list."""
        if any("$ref" in one for one in raw.get("anyOf", [raw])):
            inner = block(blocks(self.model, self.key)[0], self.social_map)
            return [{"title": self.info.title, **inner}]
        if not self.ids:
            return [self._told(one) for one in _flat(raw)]
        # An id of digits may be typed without quotes, which makes it a number.
        numbers = [id_ for id_ in self.ids if id_.isdecimal()]
        plain = {"enum": [int(id_) if id_ in numbers else id_ for id_ in self.ids],
                 "enumDescriptions": list(self.ids.values())}  # fmt: skip
        quoted = {"type": "string", "pattern": f"^(?:{'|'.join(numbers)})$"}
        return [self._told(plain), *([self._told(quoted)] if numbers else [])]

    def _with_commas(self, items: list[Schema]) -> list[Schema]:
        """Give the shape of several words on one line, when only some words will do."""
        words = [str(word) for one in items for word in one.get("enum", ())]
        if not words:
            return []
        any_word = f"(?:{'|'.join(words)})" if self.ids else any_case(*words)
        pattern = rf"^[\s,]*(?:{any_word}\s*(?:,[\s,]*|$))+$"
        return [self._told({"type": "string", "pattern": pattern})]

    def _told(self, shape: Schema) -> Schema:
        return {**shape, "errorMessage": self._message(shape)}

    def _message(self, shape: Schema) -> str:
        del shape
        return ""

    def _reads(self, value: Any) -> bool:
        """Tell whether the reader of this field makes something else of a value of this shape."""
        for mark in self.info.metadata:
            if isinstance(mark, BeforeValidator):
                reader: Any = mark.func
                try:
                    if reader(value) != value:
                        return True
                except UnusableValue:
                    continue
        return False
