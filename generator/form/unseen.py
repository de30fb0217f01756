"""What stands in a file and the form has no question for: it is named, and it stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.form.asking import Question, questions_of
from generator.form.controls.texts import as_text
from generator.form.long_form import written_out
from generator.form.tree import Unseen
from generator.model.declarations import aliases

_LONGEST = 200


def what_is_unseen(model: type[BaseModel], block: Mapping[str, Any]) -> tuple[Unseen, ...]:
    """Give every key, at any depth, that no question is about."""
    return tuple(_inside(model, questions_of(model), block, ""))


def _inside(
    model: type[BaseModel], asked: tuple[Question, ...], block: Mapping[str, Any], above: str
) -> Iterator[Unseen]:
    for key, value in block.items():
        if key not in aliases(model):
            name = f"{above}.{key}" if above else str(key)
            yield Unseen(name, str(key), as_text(value)[:_LONGEST])
    for question in asked:
        if question.block is None or question.key not in block:
            continue
        name = f"{above}.{question.key}" if above else question.key
        value = written_out(question.info, block[question.key])
        several = isinstance(value, list)
        for place, item in enumerate(value if several else [value]):
            if isinstance(item, dict):
                here = f"{name}.{place}" if several else name
                yield from _inside(question.block, question.inner, item, here)
