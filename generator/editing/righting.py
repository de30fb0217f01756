"""What is wrong in the text of a file and can be put right with certainty.

Slips of the keyboard; and a question that is answered twice: in, the name that messages give to the
place of the second answer, and out, bytes in which it stands once. What does not come out as meant
is never given: then `CannotEdit` is raised.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from generator.editing.amending import amended
from generator.editing.spans import BOM, CannotEdit, opened
from generator.problems import KeyPath, Problem
from generator.yaml import read
from generator.yaml.nodes import Mark, path_at
from generator.yaml.straight import straight

_NAME = re.compile(r"[\"']?([\w-]+)")
_TWICE = "dit veld staat er twee keer"


def is_twice(problem: Problem) -> bool:
    """Tell whether a problem is that something is answered twice."""
    return problem.message.startswith(_TWICE)


def straightened(data: bytes) -> bytes:
    """Give the file with its slips of the keyboard mended; where one is not sure: `CannotEdit`."""
    right = straight(data)
    if right is None:
        raise CannotEdit
    return right


@dataclass(frozen=True)
class Twice:
    """A question with two answers, at a path; `apart` has the second under a name of its own.

    `others` counts what else stands twice in the file.
    """

    path: KeyPath
    first: Any
    second: Any
    apart: bytes
    spare: str
    others: int

    def with_first(self) -> bytes:
        """Give the file without the second answer."""
        return self._once(amended(self.apart, _without(self._content, self._spare_path)))

    def with_second(self) -> bytes:
        """Give the file without the first answer."""
        kept = amended(self.apart, _without(self._content, self.path))
        return self._once(_renamed(kept, self.spare, str(self.path[-1])))

    def with_both(self, together: Any) -> bytes:
        """Give the file with the two put together as the one answer."""
        content = _without(self._content, self._spare_path)
        _at(content, self.path[:-1])[self.path[-1]] = together
        return self._once(amended(self.apart, content))

    def _once(self, data: bytes) -> bytes:
        """Give a file in which nothing else that stood twice went along."""
        if _count(data) != self.others:
            raise CannotEdit
        return data

    @property
    def _content(self) -> Any:
        return opened(self.apart).content

    @property
    def _spare_path(self) -> KeyPath:
        return (*self.path[:-1], self.spare)


def twice(data: bytes, key: str) -> Twice:
    """Give the two answers at the place that a message calls `key`; the first pair of several."""
    node, problems = read("", data)
    found = next((one for one in problems if is_twice(one) and one.key == key), None)
    if node is None or found is None:
        raise CannotEdit
    file, place = opened(data), Mark(found.line, found.column)
    name = _NAME.match(file.text, file.place(place))
    if name is None:
        raise CannotEdit
    spare = next(
        made for number in range(2, 1000) if (made := f"{name[1]}_{number}") not in file.text
    )
    apart = (file.bom + file.text[: name.start(1)] + spare + file.text[name.end(1) :]).encode()
    moved = opened(apart)
    path = path_at(moved.node, place)
    first = (*path[:-1], name[1])
    content = moved.content
    return Twice(first, _at(content, first), _at(content, path), apart, spare, _count(apart))


def _count(data: bytes) -> int:
    return sum(map(is_twice, read("", data)[1]))


def _renamed(data: bytes, spare: str, name: str) -> bytes:
    """Give the file in which the name that was made up is the real one again."""
    text = data.decode()
    if text.count(spare) != 1:
        raise CannotEdit
    made = text.replace(spare, name).encode()
    opened(made.removeprefix(BOM.encode()))
    return made


def _at(content: Any, path: KeyPath) -> Any:
    for step in path:
        try:
            content = content[step]
        except (KeyError, IndexError, TypeError):
            raise CannotEdit from None
    return content


def _without(content: Any, path: KeyPath) -> Any:
    after = deepcopy(content)
    del _at(after, path[:-1])[path[-1]]
    return after
