"""A warning about what is good would teach supporters to ignore all warnings.

`tests/editor` looks at the same promise in a real editor, with every example that we have.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic.fields import FieldInfo
from small_village import SMALL, village_with

from generator.editing.json_schema import schemas
from generator.model import Service
from generator.problems import Level
from generator.reading import read_map

DECISION = "The editor's schema asks the reader what it accepts"
PATH = "kaart/diensten/soep.yml"
GOOD: dict[str, Any] = {"naam": "Soep", "themas": ["eten"], "samenvatting": "Wij brengen u soep."}
POINTS = {"organisatie": "dorpsbelang", "locatie": "dorpshuis", "in_plaats_daarvan": "koffie",
          "kernen": "kleindorp", "themas": "eten", "beheert": "roos"}  # fmt: skip


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    """Give the schemas of the small village."""
    found = read_map(SMALL).map
    assert found is not None
    return schemas(found)


def reader_takes(key: str, value: object) -> bool:
    """Tell whether `kaart controleer` is content with a value."""
    text = json.dumps(GOOD | {key: value}, ensure_ascii=False).encode()
    return not [one for one in village_with("diensten/soep.yml", text).problems
                if one.path == PATH and one.level is Level.ERROR]  # fmt: skip


def editor_takes(shape: dict[str, Any], value: object) -> bool:
    """Tell whether an editor leaves a value alone; of the schemas' language, what ours use."""
    if "anyOf" in shape:
        return any(editor_takes(one, value) for one in shape["anyOf"])
    if "enum" in shape:
        return value in shape["enum"]
    if isinstance(value, dict):
        return "properties" in shape and set(value) <= set(shape["properties"])
    if isinstance(value, list):
        return "items" in shape and all(editor_takes(shape["items"], one) for one in value)
    kind = "number" if isinstance(value, int) else "string"
    return kind in shape.get("type", ()) and bool(re.search(shape.get("pattern", ""), str(value)))


def ways_to_type(info: FieldInfo) -> Iterator[object]:
    """Give a single value, a list, a text and a block, all around the declared example."""
    example: Any = POINTS.get(str(info.alias), (info.examples or [""])[0])
    one = example[0] if isinstance(example, list) else example
    yield from (one, [one], [one, one], "Een tekst", 5, {"toelichting": "Bel eerst"}, [["a"]])
    if isinstance(one, str):
        yield f"{one}, {one}"


FIELDS = [pytest.param(i, id=str(i.alias)) for i in Service.model_fields.values() if i.alias]


@pytest.mark.parametrize("info", FIELDS)
def test_the_editor_leaves_alone_what_the_reader_accepts(
    written: dict[str, Any], info: FieldInfo
) -> None:
    key = str(info.alias)
    shape = written["diensten/*.yml"]["properties"][key]
    good = [value for value in ways_to_type(info) if reader_takes(key, value)]
    assert good
    assert [value for value in good if not editor_takes(shape, value)] == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("kosten", [5, 6]), ("kosten", {"a": "b"}), ("openingstijden", "maandag"),
     ("soort", "informel"), ("locatie", "nergens"), ("themas", [["eten"]])],
)  # fmt: skip
def test_the_editor_warns_about_what_the_reader_refuses(
    written: dict[str, Any], key: str, value: object
) -> None:
    assert not reader_takes(key, value)
    assert not editor_takes(written["diensten/*.yml"]["properties"][key], value)


def blocks(schema: Any) -> Iterator[dict[str, Any]]:
    """Give every schema of a block of fields, however deep."""
    if isinstance(schema, list):
        for one in schema:
            yield from blocks(one)
    elif isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for one in schema.values():
            yield from blocks(one)


def test_each_schema_brings_its_own_dutch_message(written: dict[str, Any]) -> None:
    for block in blocks(list(written.values())):
        assert block["errorMessage"].endswith(".") or "Begin elk" in block["errorMessage"]
        for key, field in block["properties"].items():
            shapes = field.get("anyOf", [field])
            assert [one for one in shapes if not one.get("errorMessage")] == [], key


def test_required_fields_stand_apart_to_have_a_message_each(written: dict[str, Any]) -> None:
    service = written["diensten/*.yml"]
    assert "required" not in service
    assert [one["required"] for one in service["allOf"]] == [[key] for key in GOOD]
    for one in service["allOf"]:
        assert one["errorMessage"].startswith(f"Het veld '{one['required'][0]}' ontbreekt")


def test_examples_are_offered_for_a_value_but_never_typed_along_with_a_fields_name(
    written: dict[str, Any],
) -> None:
    service = written["diensten/*.yml"]
    (text,) = service["properties"]["kosten"]["anyOf"]
    assert text["examples"] == ["€ 8,50 per maaltijd"]
    # With a 'default' an editor types that value behind the name; snippets stand inside a block.
    assert '"default":' not in json.dumps(written)
    for block in blocks(list(written.values())):
        typed = [one["body"] for one in block.get("defaultSnippets", ())]
        assert [one for one in typed if not set(one) <= set(block["properties"])] == []
