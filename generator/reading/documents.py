"""One located document validated against one declared type, with every problem in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.declarations import aliases, models_along
from generator.model.fields import Frozen
from generator.model.plain_values import EMPTY, fitting_id
from generator.model.typed import typed_out
from generator.problems import KeyPath, Problem, UnusableValue
from generator.reading.curls import about_curls
from generator.reading.origin import MOST_PROBLEMS, Origin, as_typed, node_at, with_found
from generator.reading.refused import advised, as_block, as_blocks, as_needed, fits
from generator.reading.second_look import lacking_in_blocks
from generator.reading.unknown_keys import unknown_key
from generator.values.destination import SECRET
from generator.yaml import as_value, path_text
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
        every = error.errors(include_url=False)
        details = [d for d in every if not _is_echo(source, d, prefix, every)]
        details = details[:MOST_PROBLEMS]
        details += lacking_in_blocks(model, content, given, details)
        problems = _problems(model, source, details, prefix)
        return None, tuple(dict.fromkeys((*clashes, *problems)))
    return (None if clashes else value), clashes


def _is_echo(
    source: Origin, detail: ErrorDetails, prefix: KeyPath, every: list[ErrorDetails]
) -> bool:
    """Tell whether a list only counts as empty because what stands in it is wrong."""
    here = detail["loc"]
    if any(one["loc"][:-1] == here for one in every):
        return detail["type"] == "too_short"
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
            # Two words for one field would both be told to become it.
            meant = {str(one[-1]) for one in meant_elsewhere if one[:-1] == detail["loc"][:-1]}
            beside = _keys_at(source, path[:-1]) | meant
            advice = unknown_key(model, detail["loc"], beside, _value_at(source, path))
            meant_elsewhere.update(advice.fields)
            message = (
                _there_too(source, (*prefix, *advice.place) if advice.place else ())
                or advice.message
            )
            yield source.problem(path, message, "onbekend", at_key=True)
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


def _there_too(source: Origin, path: KeyPath) -> str:
    """Say that a field stands where it belongs as well; nothing when it does not."""
    typed = as_typed(source.node, path)[0]
    if not path or typed != path:
        return ""
    *above, key = path
    return f"'{key}' staat ook onder '{path_text(tuple(above))}'; zet daar alles bij elkaar"


def _value_at(source: Origin, path: KeyPath) -> Any:
    return as_value(node_at(source.node, path))


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
    inside = (error.key,) if isinstance(error.key, str) else error.key
    path = (*path, *inside) if error.key else path
    given: Any = detail["input"]
    if not isinstance(given, str):
        node = node_at(source.node, path)
        given = node.text if isinstance(node, Scalar) else ""
    location = _typed_part(source, detail["loc"], prefix)
    beside = _keys_at(source, _holder((*prefix, *location)))
    message = advised(model, location, error, beside, given)
    curls = about_curls(given)
    message = as_needed(model, location, message, beside)
    told = message if error.code == SECRET else with_found(message, given)
    return source.problem(path, *(curls or (told, error.code)))


def _typed_part(source: Origin, location: KeyPath, prefix: KeyPath) -> KeyPath:
    """Give a location as far as it was typed: the model sees lists and blocks in one text."""
    return as_typed(source.node, (*prefix, *location))[0][len(prefix) :]


def _holder(path: KeyPath) -> KeyPath:
    """Give the block in which a value stands, also when it stands in a list there."""
    return path[:-1] if path and isinstance(path[-1], str) else path[:-2]


def _missing(model: type[BaseModel], source: Origin, location: KeyPath, prefix: KeyPath) -> Problem:
    key = str(location[-1])
    path: KeyPath = (*prefix, *location)
    name = _text_at(source, (*path[:-1], "naam"))
    if key == "id" and name:
        line = f"voeg een regel toe: `id: {fitting_id(name)}`"
    else:
        line = f"voeg een regel toe die begint met `{key}:`. {_told(model, location)}"
    return source.problem(path, f"dit veld ontbreekt en is verplicht; {line}", "ontbreekt")


def _text_at(source: Origin, path: KeyPath) -> str:
    node = node_at(source.node, path[:-1])
    entries = node.entries if isinstance(node, MappingNode) else ()
    found = (entry.value for entry in entries if entry.key.text == path[-1])
    return next((node.text.strip() for node in found if isinstance(node, Scalar)), "")


def _told(model: type[BaseModel], location: KeyPath) -> str:
    """Say what belongs in a field."""
    owner = _owner(model, location)
    info = owner.model_fields[aliases(owner)[str(location[-1])]]
    return str(info.description).partition("; ")[0].rstrip(".")


def _owner(model: type[BaseModel], location: KeyPath) -> type[BaseModel]:
    names = tuple(part for part in location if isinstance(part, str))
    return models_along(model, names[:-1])[-1]


def _shape(
    model: type[BaseModel], source: Origin, detail: ErrorDetails, prefix: KeyPath
) -> tuple[str, str]:
    """Give message and code for a value of the wrong shape: text, list or block."""
    location: KeyPath = detail["loc"]
    node = node_at(source.node, (*prefix, *location))
    if detail["type"] == "too_short":
        return f"deze lijst is leeg; vul er minstens één in. {_told(model, location)}", "leeg"
    if isinstance(node, Scalar) and not node.text.strip():
        beside = _keys_at(source, _holder((*prefix, *location)))
        return as_needed(model, location, EMPTY, beside), "leeg"
    inner = models_along(model, location)[-1]
    if detail["type"] == "tuple_type":
        text = node.text if isinstance(node, Scalar) else ""
        blocks = as_blocks(inner, text) if text else []
        advice = f"typ: {typed_out(list(blocks))}" if blocks else _example(model, location)
        return with_found(f"hier hoort een lijst; {advice}", text), "vorm"
    return _no_block(inner, node, _example(model, location))


def _no_block(model: type[BaseModel], node: Node, example: str) -> tuple[str, str]:
    """Give message and code for a text or list in the place of a block."""
    instead = "lijst" if isinstance(node, Sequence) else "losse tekst"
    text = node.text if isinstance(node, Scalar) else ""
    block = as_block(model, text) if text else _joined(model, node)
    fields = "; ".join(f"{name}: …" for name in list(aliases(model))[:3])
    advice = (
        f"typ: {typed_out(block)}"
        if block
        else example or f"begin elke regel met een veld: {fields}"
    )
    return with_found(f"hier hoort een blok met velden, geen {instead}; {advice}", text), "vorm"


def _joined(model: type[BaseModel], node: Node) -> dict[str, Any] | None:
    """Give the block that the items of a list are together, when each has its own fields."""
    content = as_value(node)
    items = content if isinstance(content, list) else []
    texts = [as_block(model, item) if isinstance(item, str) else item for item in items]
    together = {k: v for one in texts if isinstance(one, dict) for k, v in one.items()}
    parts = sum(len(one) for one in texts if isinstance(one, dict))
    alone = all(isinstance(one, dict) for one in texts) and parts == len(together)
    return together if together and alone and fits(model, together) else None


def _example(model: type[BaseModel], location: KeyPath) -> str:
    """Show the declared example of the field at a place, as one would type it."""
    names = [part for part in location if isinstance(part, str)]
    owner = models_along(model, tuple(names[:-1]))[-1]
    field = aliases(owner).get(names[-1])
    examples = owner.model_fields[field].examples if field else None
    example = examples[0] if examples else "…"
    of_item = isinstance(location[-1], int) and isinstance(example, list)
    return f"zo ziet dat eruit: {typed_out(example[0] if of_item else example)}"
