"""One located document validated against one declared type, with every problem in Dutch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.located import key_mark_at, mark_at, plain
from generator.model.fields import Frozen
from generator.nodes import Mapping as MappingNode
from generator.nodes import Mark, Node, Scalar, Sequence
from generator.problems import Level, Problem, UnusableValue
from generator.values.nearest import nearest

M = TypeVar("M", bound=Frozen)
Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Source:
    """Where a value of the map came from: the file and its located text."""

    path: str
    node: Node

    def problem(
        self,
        path: Path,
        message: str,
        code: str = "",
        level: Level = Level.ERROR,
        *,
        at_key: bool = False,
    ) -> Problem:
        """Give a problem at the value (or the key) that stands at `path` in this file."""
        shown = existing(self.node, path)
        mark: Mark = (key_mark_at if at_key else mark_at)(self.node, shown)
        return Problem(self.path, mark.line, mark.column, key_path(shown), message, level, code)

    def text_at(self, path: Path) -> str:
        """Give the text as typed at `path`; empty when it is not one text."""
        node = _node_at(self.node, existing(self.node, path))
        return node.text if isinstance(node, Scalar) else ""


def validate(
    model: type[M], source: Source, extra: Mapping[str, Any] | None = None, prefix: Path = ()
) -> tuple[M | None, tuple[Problem, ...]]:
    """Give the value that stands at `prefix` in `source`, or every problem that prevents it.

    `extra` holds what does not stand in the file itself, such as the id from its name.
    """
    node = _node_at(source.node, prefix)
    if not isinstance(node, MappingNode):
        fields = ", ".join(f"{name}:" for name in list(aliases(model))[:3])
        message = f"hier hoort een blok met velden ({fields} …)"
        return None, (source.problem(prefix, message, "vorm"),)
    content = plain(node)
    clash = [key for key in (extra or {}) if isinstance(content, dict) and key in content]
    if clash:
        message = "dit veld hoort hier niet: de bestandsnaam is het id; haal deze regel weg"
        path = (*prefix, clash[0])
        return None, (source.problem(path, message, "onbekend", at_key=True),)
    assert isinstance(content, dict)
    try:
        return model.model_validate({**content, **(extra or {})}), ()
    except ValidationError as error:
        found = error.errors(include_url=False)
        real = (detail for detail in found if not _is_echo(source, detail, prefix))
        problems = (_problem(model, source, detail, prefix) for detail in real)
        return None, tuple(dict.fromkeys(problems))


def _is_echo(source: Source, detail: ErrorDetails, prefix: Path) -> bool:
    """Tell whether a list only counts as empty because what stands in it is wrong."""
    node = _node_at(source.node, (*prefix, *detail["loc"]))
    filled = isinstance(node, MappingNode) or (isinstance(node, Sequence) and bool(node.items))
    return detail["type"] == "too_short" and filled


def aliases(model: type[BaseModel]) -> Mapping[str, str]:
    """Give Dutch key → English field name of a declared type."""
    return {info.alias: name for name, info in model.model_fields.items() if info.alias}


def key_path(path: Path) -> str:
    """Write a path as people read it: ('wanneer', 1, 'van') is `wanneer[2].van`."""
    text = ""
    for part in path:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def existing(node: Node, path: Path) -> Path:
    """Give the longest beginning of `path` that stands in the file."""
    kept: list[str | int] = []
    for part in path:
        below = _node_at(node, (part,))
        if below is None:
            break
        kept.append(part)
        node = below
    return tuple(kept)


def _node_at(node: Node, path: Path) -> Node | None:
    found: Node | None = node
    for part in path:
        if isinstance(found, MappingNode):
            entries = found.entries
            found = next((entry.value for entry in entries if entry.key.text == part), None)
        elif isinstance(found, Sequence) and isinstance(part, int) and part < len(found.items):
            found = found.items[part]
        else:
            return None
    return found


def _problem(model: type[BaseModel], source: Source, detail: ErrorDetails, prefix: Path) -> Problem:
    location: Path = tuple(detail["loc"])
    path = (*prefix, *location)
    kind = detail["type"]
    if kind == "missing":
        return _missing(model, source, location, prefix)
    if kind == "extra_forbidden":
        return source.problem(
            path, _unknown_key(model, location, str(location[-1])), "onbekend", at_key=True
        )
    error = detail.get("ctx", {}).get("error")
    if isinstance(error, UnusableValue):
        inner = (*path, error.key) if error.key else path
        return source.problem(inner, _with_found(source, inner, error.message), error.code)
    return source.problem(path, _with_found(source, path, _shape_message(kind)), "vorm")


def _missing(model: type[BaseModel], source: Source, location: Path, prefix: Path) -> Problem:
    key = str(location[-1])
    parent: Path = (*prefix, *location[:-1])
    owner = _model_at(model, location[:-1])
    info = owner.model_fields[aliases(owner)[key]] if owner else None
    example = info.examples[0] if info and info.examples else "…"
    hint = f"{key}: {example}" if isinstance(example, str) else f"{key}: …"
    problem = source.problem(
        parent, f"dit veld ontbreekt en is verplicht; voeg een regel toe, zoals `{hint}`",
        "ontbreekt",
    )
    shown = key_path((*existing(source.node, parent), key))
    return Problem(problem.path, problem.line, problem.column, shown, problem.message,
                   problem.level, problem.code)


def _unknown_key(model: type[BaseModel], location: Path, key: str) -> str:
    owner = _model_at(model, location[:-1])
    known = list(aliases(owner)) if owner else []
    near = nearest(key, known)
    if near:
        return f"onbekend veld; bedoelt u '{near}'?"
    return f"onbekend veld; wat hier kan: {', '.join(known)}"


def _with_found(source: Source, path: Path, message: str) -> str:
    text = " ".join(source.text_at(path).split())
    if not text:
        return message
    shown = text if len(text) <= 60 else f"{text[:57]}…"
    return f"{message}; gevonden: '{shown}'"


def _shape_message(kind: str) -> str:
    if kind in {"tuple_type", "list_type"}:
        return "hier hoort een lijst; typ [een, twee] of zet elk op een eigen regel met '- ' ervoor"
    if kind in {"model_type", "model_attributes_type", "dict_type"}:
        return "hier hoort een blok met velden, geen losse tekst"
    if kind == "too_short":
        return "deze lijst is leeg; vul er minstens één in"
    return "dit kan hier niet staan"


def _model_at(model: type[BaseModel], location: Path) -> type[BaseModel] | None:
    found: type[BaseModel] | None = model
    for part in location:
        if found is None or isinstance(part, int):
            continue
        field = aliases(found).get(part)
        annotation = found.model_fields[field].annotation if field else None
        found = next(models_in(annotation), None)
    return found


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Give the declared blocks that a field may hold."""
    if isinstance(annotation, type) and get_origin(annotation) is None:
        if issubclass(annotation, BaseModel):
            yield annotation
        return
    if get_origin(annotation) in {Annotated, Union, UnionType, tuple}:
        for argument in get_args(annotation):
            yield from models_in(argument)
