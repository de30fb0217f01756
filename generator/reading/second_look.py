"""What a block lacks as a whole, also when a field in it is wrong.

A rule about a whole block can only be judged when every field in it can be read. So after a
first look the wrong fields are replaced by the example from their declaration, and the block is
judged once more.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.model.declarations import aliases, models_along
from generator.problems import KeyPath, UnusableValue
from generator.reading.unknown_keys import unknown_key

# Fields that may contradict each other; an example in one of them proves nothing.
_COMPARED = frozenset(
    {"dagen", "ritme", "op", "vanaf", "tot_en_met", "niet_op", "seizoen", "lessen", "verplaatst"}
)


def lacking_in_blocks(
    model: type[BaseModel],
    content: dict[str, Any],
    extra: Mapping[str, Any],
    details: list[ErrorDetails],
) -> list[ErrorDetails]:
    """Give the mistakes in whole blocks that the mistakes in `details` kept hidden."""
    mended = deepcopy(content)
    replaced = {
        _replace(model, mended, detail["loc"]) for detail in details if not _is_of_block(detail)
    }
    try:
        model.model_validate({**mended, **extra})
    except ValidationError as error:
        known = {(detail["loc"], detail["msg"]) for detail in details}
        found = error.errors(include_url=False)
        new = (detail for detail in found if (detail["loc"], detail["msg"]) not in known)
        return [detail for detail in new if _is_of_block(detail) and _is_real(detail, replaced)]
    return []


def _is_of_block(detail: ErrorDetails) -> bool:
    error = detail.get("ctx", {}).get("error")
    return isinstance(error, UnusableValue) and isinstance(detail["input"], dict)


def _is_real(detail: ErrorDetails, replaced: set[KeyPath]) -> bool:
    here = {path[-1] for path in replaced if path[:-1] == detail["loc"]}
    return not detail["ctx"]["error"].key or not here & _COMPARED


def _replace(model: type[BaseModel], content: dict[str, Any], location: KeyPath) -> KeyPath:
    """Put the declared example in the place of a wrong field; give the path of that field."""
    value: Any = content
    holder, path = content, location[:1]
    done: KeyPath = ()
    for part in location:
        if isinstance(value, dict) and isinstance(part, str):
            holder, path = value, (*done, part)
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        elif isinstance(part, str):
            # A text stands where a block should be.
            break
        done = (*done, part)
    owner = models_along(model, path[:-1])[-1]
    field = aliases(owner).get(str(path[-1]))
    if field is None:
        holder.pop(str(path[-1]), None)
        meant = [one for one in unknown_key(model, path).fields if one[:-1] == path[:-1]]
        path = meant[0] if meant else path
        field = aliases(owner).get(str(path[-1]))
    if field is not None:
        holder[str(path[-1])] = deepcopy((owner.model_fields[field].examples or [""])[0])
    return path
