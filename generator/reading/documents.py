"""One located document validated against one declared type, with every problem in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.located import plain
from generator.model.fields import EMPTY, Frozen
from generator.nodes import Mapping as MappingNode
from generator.nodes import Scalar, Sequence
from generator.problems import Problem, UnusableValue
from generator.reading.second_look import lacking_in_blocks
from generator.reading.source import (
    MOST_PROBLEMS,
    Path,
    Source,
    aliases,
    models_along,
    node_at,
    with_found,
)
from generator.reading.typing_out import typed_out
from generator.reading.unknown_keys import unknown_key

__all__ = ["Source", "validate"]

M = TypeVar("M", bound=Frozen)


def validate(
    model: type[M], source: Source, extra: Mapping[str, Any] | None = None, prefix: Path = ()
) -> tuple[M | None, tuple[Problem, ...]]:
    """Give the value that stands at `prefix` in `source`, or every problem that prevents it.

    `extra` holds what does not stand in the file itself, such as the id from its name.
    """
    node = node_at(source.node, prefix)
    if not isinstance(node, MappingNode):
        message = _block_message(model, "lijst" if isinstance(node, Sequence) else "losse tekst")
        return None, (source.problem(prefix, message, "vorm"),)
    given = extra or {}
    content: dict[str, Any] = plain(node)
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


def _is_echo(source: Source, detail: ErrorDetails, prefix: Path) -> bool:
    """Tell whether a list only counts as empty because what stands in it is wrong."""
    node = node_at(source.node, (*prefix, *detail["loc"]))
    filled = isinstance(node, MappingNode) or (isinstance(node, Sequence) and bool(node.items))
    return detail["type"] == "too_short" and filled


def _problems(
    model: type[BaseModel], source: Source, details: list[ErrorDetails], prefix: Path
) -> Iterator[Problem]:
    """Translate what pydantic found; a required field that was misspelled is not missing too."""
    misspelled: set[Path] = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            message, meant = unknown_key(model, detail["loc"])
            misspelled.add(meant)
            path = (*prefix, *detail["loc"])
            yield source.problem(path, message, "onbekend", at_key=True)
    for detail in details:
        if detail["type"] == "missing" and detail["loc"] not in misspelled:
            yield _missing(model, source, detail["loc"], prefix)
        elif detail["type"] not in {"missing", "extra_forbidden"}:
            yield _wrong(model, source, detail, prefix)


def _wrong(model: type[BaseModel], source: Source, detail: ErrorDetails, prefix: Path) -> Problem:
    path: Path = (*prefix, *detail["loc"])
    error = detail.get("ctx", {}).get("error")
    given: Any = detail["input"]
    if not isinstance(error, UnusableValue):
        return source.problem(path, *_shape(model, source, detail, prefix))
    if error.key:
        path = (*path, error.key)
        given = given.get(error.key) if isinstance(given, dict) else None
    message = with_found(error.message, given) if isinstance(given, str) else error.message
    return source.problem(path, message, error.code)


def _missing(model: type[BaseModel], source: Source, location: Path, prefix: Path) -> Problem:
    key = str(location[-1])
    path: Path = (*prefix, *location)
    line = f"{key}: {_example(model, location)}"
    message = f"dit veld ontbreekt en is verplicht; voeg een regel toe, zoals `{line}`"
    return source.problem(path, message, "ontbreekt")


def _shape(
    model: type[BaseModel], source: Source, detail: ErrorDetails, prefix: Path
) -> tuple[str, str]:
    """Give message and code for a value of the wrong shape: text, list or block."""
    location: Path = detail["loc"]
    node = node_at(source.node, (*prefix, *location))
    example = _example(model, location)
    if detail["type"] == "too_short":
        return f"deze lijst is leeg; vul er minstens één in, bijvoorbeeld {example}", "leeg"
    if isinstance(node, Scalar) and not node.text.strip():
        return EMPTY, "leeg"
    text = node.text if isinstance(node, Scalar) else ""
    if detail["type"] == "tuple_type":
        return with_found(f"hier hoort een lijst; typ bijvoorbeeld {example}", text), "vorm"
    block = models_along(model, location)[-1]
    instead = "lijst" if isinstance(node, Sequence) else "losse tekst"
    return with_found(_block_message(block, instead), text), "vorm"


def _block_message(model: type[BaseModel], instead: str) -> str:
    fields = ", ".join(f"{name}: …" for name in list(aliases(model))[:3])
    return f"hier hoort een blok met velden ({fields}), geen {instead}"


def _example(model: type[BaseModel], location: Path) -> str:
    """Give the declared example of the field at a place, as one would type it."""
    names = [part for part in location if isinstance(part, str)]
    owner = models_along(model, tuple(names[:-1]))[-1]
    field = aliases(owner).get(names[-1])
    examples = owner.model_fields[field].examples if field else None
    return typed_out(examples[0]) if examples else "…"
