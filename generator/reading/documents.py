"""One located document validated against one declared type, with every problem in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.declarations import aliases, models_along
from generator.model.fields import Frozen
from generator.model.plain_values import EMPTY
from generator.model.typed import typed_out
from generator.problems import KeyPath, Problem, UnusableValue
from generator.reading.curls import about_curls
from generator.reading.origin import MOST_PROBLEMS, Origin, node_at, with_found
from generator.reading.second_look import lacking_in_blocks
from generator.reading.unknown_keys import unknown_key
from generator.yaml import as_value
from generator.yaml.nodes import Mapping as MappingNode
from generator.yaml.nodes import Node, Scalar, Sequence

__all__ = ["Origin", "validate"]

M = TypeVar("M", bound=Frozen)


def validate(
    model: type[M], source: Origin, extra: Mapping[str, Any] | None = None, prefix: KeyPath = ()
) -> tuple[M | None, tuple[Problem, ...]]:
    """Give the value that stands at `prefix` in `source`, or every problem that prevents it.

    `extra` holds what does not stand in the file itself, such as the id from its name.
    """
    node = node_at(source.node, prefix)
    if not isinstance(node, MappingNode):
        return None, (source.problem(prefix, *_no_block(model, node, "")),)
    given = extra or {}
    content: dict[str, Any] = as_value(node)
    clashes = tuple(
        source.problem(
            (*prefix, key),
            "dit veld hoort hier niet: de bestandsnaam is het id; haal deze regel weg",
            "onbekend",
            at_key=True,
        )
        for key in given
        if key in content
    )
    content = {key: value for key, value in content.items() if key not in given}
    try:
        value = model.model_validate({**content, **given})
    except ValidationError as error:
        details = [d for d in error.errors(include_url=False) if not _is_echo(source, d, prefix)]
        details = details[:MOST_PROBLEMS]
        details += lacking_in_blocks(model, content, given, details)
        problems = _problems(model, source, details, prefix)
        return None, tuple(dict.fromkeys((*clashes, *problems)))
    return (None if clashes else value), clashes


def _is_echo(source: Origin, detail: ErrorDetails, prefix: KeyPath) -> bool:
    """Tell whether a list only counts as empty because what stands in it is wrong."""
    node = node_at(source.node, (*prefix, *detail["loc"]))
    filled = isinstance(node, MappingNode) or (isinstance(node, Sequence) and bool(node.items))
    return detail["type"] == "too_short" and filled


def _problems(
    model: type[BaseModel], source: Origin, details: list[ErrorDetails], prefix: KeyPath
) -> Iterator[Problem]:
    """Translate what pydantic found; a required field that was misspelled is not missing too."""
    meant_elsewhere: set[KeyPath] = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            path = (*prefix, *detail["loc"])
            advice = unknown_key(model, detail["loc"], _keys_at(source, path[:-1]))
            meant_elsewhere.update(advice.fields)
            yield source.problem(path, advice.message, "onbekend", at_key=True)
    for detail in details:
        if detail["type"] == "extra_forbidden":
            continue
        node = node_at(source.node, (*prefix, *detail["loc"]))
        lacks = detail["type"] == "missing" or (isinstance(node, Scalar) and not node.text.strip())
        if lacks and detail["loc"] in meant_elsewhere:
            # What lacks here stands beside it under a wrong name, or without indentation.
            continue
        if detail["type"] == "missing":
            yield _missing(model, source, detail["loc"], prefix)
        else:
            yield _wrong(model, source, detail, prefix)


def _keys_at(source: Origin, path: KeyPath) -> frozenset[str]:
    node = node_at(source.node, path)
    entries = node.entries if isinstance(node, MappingNode) else ()
    return frozenset(entry.key.text for entry in entries)


def _wrong(
    model: type[BaseModel], source: Origin, detail: ErrorDetails, prefix: KeyPath
) -> Problem:
    path: KeyPath = (*prefix, *detail["loc"])
    error = detail.get("ctx", {}).get("error")
    if not isinstance(error, UnusableValue):
        return source.problem(path, *_shape(model, source, detail, prefix))
    path = (*path, error.key) if error.key else path
    given: Any = detail["input"]
    if not isinstance(given, str):
        node = node_at(source.node, path)
        given = node.text if isinstance(node, Scalar) else ""
    curls = about_curls(given)
    return source.problem(path, *(curls or (with_found(error.message, given), error.code)))


def _missing(model: type[BaseModel], source: Origin, location: KeyPath, prefix: KeyPath) -> Problem:
    key = str(location[-1])
    path: KeyPath = (*prefix, *location)
    line = f"{key}: {_example(model, location)}"
    message = f"dit veld ontbreekt en is verplicht; voeg een regel toe, zoals `{line}`"
    return source.problem(path, message, "ontbreekt")


def _shape(
    model: type[BaseModel], source: Origin, detail: ErrorDetails, prefix: KeyPath
) -> tuple[str, str]:
    """Give message and code for a value of the wrong shape: text, list or block."""
    location: KeyPath = detail["loc"]
    node = node_at(source.node, (*prefix, *location))
    example = _example(model, location)
    if detail["type"] == "too_short":
        return f"deze lijst is leeg; vul er minstens één in, bijvoorbeeld {example}", "leeg"
    if isinstance(node, Scalar) and not node.text.strip():
        return EMPTY, "leeg"
    if detail["type"] == "tuple_type":
        text = node.text if isinstance(node, Scalar) else ""
        return with_found(f"hier hoort een lijst; typ bijvoorbeeld {example}", text), "vorm"
    return _no_block(models_along(model, location)[-1], node, example)


def _no_block(model: type[BaseModel], node: Node, example: str) -> tuple[str, str]:
    """Give message and code for a text or list in the place of a block."""
    instead = "lijst" if isinstance(node, Sequence) else "losse tekst"
    fields = "; ".join(f"{name}: …" for name in list(aliases(model))[:3])
    advice = (
        f"typ bijvoorbeeld {example}" if example else f"begin elke regel met een veld: {fields}"
    )
    message = f"hier hoort een blok met velden, geen {instead}; {advice}"
    return with_found(message, node.text if isinstance(node, Scalar) else ""), "vorm"


def _example(model: type[BaseModel], location: KeyPath) -> str:
    """Give the declared example of the field at a place, as one would type it."""
    names = [part for part in location if isinstance(part, str)]
    owner = models_along(model, tuple(names[:-1]))[-1]
    field = aliases(owner).get(names[-1])
    examples = owner.model_fields[field].examples if field else None
    example = examples[0] if examples else "…"
    of_item = isinstance(location[-1], int) and isinstance(example, list)
    return typed_out(example[0] if of_item else example)
