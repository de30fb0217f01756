"""A new row with quotes where the row beside it has them.

In: a file, the row beside it and what the new one says. Out: the same, with its texts marked.
"""

from __future__ import annotations

from typing import Any

from generator.editing.spans import TypedFile, parts
from generator.model.typed import InQuotes
from generator.yaml.nodes import Mapping, Node, Scalar


def like(file: TypedFile, beside: Node | None, value: Any) -> Any:
    """Give a value to type as what stands beside it."""
    if isinstance(value, dict):
        return {key: like(file, _of_field(file, beside, key, part), part)
                for key, part in value.items()}  # fmt: skip
    if isinstance(value, list):
        first = next((one for _, one in parts(beside)), None) if beside else None
        return [like(file, first, part) for part in value]
    if isinstance(beside, Scalar) and (sign := _sign(file, beside)):
        return InQuotes(value, sign)
    return value


def _of_field(file: TypedFile, beside: Node | None, key: str, value: Any) -> Node | None:
    """Give the same field of the row beside it, or one that stands for all of them."""
    if not isinstance(beside, Mapping):
        return None
    fields = dict(parts(beside))
    if key in fields:
        return fields[key]
    if isinstance(value, dict):
        return next((one for one in fields.values() if isinstance(one, Mapping)), None)
    signs = {_sign(file, one) if isinstance(one, Scalar) else "" for one in fields.values()}
    return next(iter(fields.values()), None) if "" not in signs else None


def _sign(file: TypedFile, scalar: Scalar) -> str:
    sign = file.text[file.place(scalar.mark)] if scalar.quoted else ""
    return sign if sign in {"'", '"'} else ""
