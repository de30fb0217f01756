"""A problem in a file, with all that there is to mend it by."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.form.documents import block_of
from generator.form.edits import NoWay, value_at
from generator.form.known import Known
from generator.form.posts import Posts, posts_of
from generator.form.tree import Form
from generator.model.declarations import aliases, blocks
from generator.problems import KeyPath, Problem


@dataclass(frozen=True)
class Before:
    """A file before anything in it is mended: its form, what that posts, and what is refused."""

    model: type[BaseModel]
    content: Any
    known: Known
    form: Form

    @cached_property
    def posts(self) -> Posts:
        """Give what an unaltered page sends."""
        return posts_of(self.form)

    @cached_property
    def wrong(self) -> list[KeyPath]:
        """Give the places that the declared kind refuses."""
        return wrong_in(self.model, self.content)


@dataclass(frozen=True)
class Case:
    """A problem in a file, and the place in it."""

    problem: Problem
    path: KeyPath
    before: Before

    @property
    def model(self) -> type[BaseModel]:
        """Give the declared kind of the file."""
        return self.before.model

    @property
    def content(self) -> Any:
        """Give what the file says."""
        return self.before.content

    @property
    def known(self) -> Known:
        """Give what there is to choose from."""
        return self.before.known

    def holder(self, key: str) -> KeyPath:
        """Give the path of the block nearest to the place in which a key may stand."""
        above = self.path[:-1]
        while above:
            model = block_at(self.model, above)
            if isinstance(or_none(self.content, above), dict) and model and key in aliases(model):
                return above
            above = above[:-1]
        return ()


# What a mend says, and the content with it.
Way = Callable[[Case, re.Match[str]], Iterator[tuple[str, Any]]]


def block_at(model: type[BaseModel], path: KeyPath) -> type[BaseModel] | None:
    """Give the declared block at a path, or None where a path leaves what is declared."""
    for step in path:
        if isinstance(step, int):
            continue
        if step not in aliases(model):
            return None
        inner = blocks(model, step)
        if not inner:
            return None
        model = inner[0]
    return model


def or_none(content: Any, path: KeyPath) -> Any:
    """Give what stands at a path; None when nothing does."""
    try:
        return value_at(content, path)
    except NoWay:
        return None


def wrong_in(model: type[BaseModel], content: Any) -> list[KeyPath]:
    """Give the places in content that its declared kind refuses."""
    given: dict[str, Any] = {"id": "x"} if "id" in model.model_fields else {}
    try:
        model.model_validate({**given, **block_of(model, content)})
    except ValidationError as error:
        details: list[ErrorDetails] = error.errors(include_url=False)
        return [tuple(one["loc"]) for one in details]
    return []
