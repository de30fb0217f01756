"""Small faults to plant in a room: mutmut makes them, a seed chooses among them."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice, takewhile
from pathlib import Path
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

# These change no output: they freeze values, remember results, or speak to the type checker.
QUIET_DECORATORS = {"dataclass", "cache", "lru_cache", "overload"}
QUIET_CALLS = {"TypeVar", "cast"}


@dataclass(frozen=True)
class Mutant:
    """A file of a room with one fault in it: its whole text, and the line that differs."""

    room: str
    file: str
    line: int
    before: str
    after: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before} → {self.after or '(nothing)'}"


@dataclass(frozen=True)
class _Change:
    """One change that may be made in a file; `key` orders the changes for a seed."""

    key: str
    room: str
    path: Path
    module: Any
    node: Any
    changed: Any

    def made(self) -> Mutant | None:
        """Give the file with this change, unless it then says the same or nothing at all."""
        before, after = self.module.code, self.module.deep_replace(self.node, self.changed).code
        if not _differs(before, after):
            return None
        old, new = before.splitlines(), after.splitlines()
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        return Mutant(
            room=self.room,
            file=self.path.as_posix(),
            line=head + 1,
            before=_on_one_line(old[head : len(old) - tail]),
            after=_on_one_line(new[head : len(new) - tail]),
            text=after,
        )


def planted(rooms: list[str], count: int, seed: int) -> list[Mutant]:
    """Give `count` faults, as many for each room, so that a small room counts too.

    Which ones depends on the seed and on the line itself, so that a change elsewhere in the
    code leaves the rest of the sample as it was.
    """
    each, more = divmod(count, len(rooms))
    return [
        mutant
        for number, room in enumerate(rooms)
        for mutant in islice(_in_room(room, seed), each + (number < more))
    ]


def _in_room(room: str, seed: int) -> Iterator[Mutant]:
    files = sorted(Path("generator", room).rglob("*.py"))
    changes = [change for path in files for change in _changes(room, path, seed)]
    for change in sorted(changes, key=lambda one: one.key):
        mutant = change.made()
        if mutant is not None:
            yield mutant


def _changes(room: str, path: Path, seed: int) -> Iterator[_Change]:
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    wrapper = MetadataWrapper(cst.parse_module(source))
    positions = wrapper.resolve(PositionProvider)
    times: Counter[str] = Counter()
    for node in _places(wrapper.module):
        start = positions[node].start if node in positions else None
        where = f"{lines[start.line - 1]} {start.column}" if start else ""
        for kind, operator in mutation_operators:
            for changed in operator(node) if isinstance(node, kind) else ():
                what = f"{seed} {path.name} {where} {operator.__name__}"
                times[what] += 1
                key = sha256(f"{what} {times[what]}".encode()).hexdigest()
                yield _Change(key, room, path, wrapper.module, node, changed)


def _places(node: Any, *, is_type: bool = False) -> Iterator[Any]:
    """Give everything in which a fault could matter.

    A type is read by the type checker alone, but what is called in it is read by pydantic too:
    `Annotated[Text, Reference(("locaties",))]`.
    """
    if _is_quiet(node):
        return
    is_type = isinstance(node, cst.Annotation) or (is_type and not isinstance(node, cst.Call))
    if not is_type:
        yield node
    for child in node.children:
        yield from _places(child, is_type=is_type)


def _is_quiet(node: Any) -> bool:
    """Tell whether nothing in this can change what the program gives."""
    match node:
        case cst.Import() | cst.ImportFrom():
            return True
        case cst.Decorator():
            return _name(node.decorator) in QUIET_DECORATORS
        case cst.Call():
            return _name(node) in QUIET_CALLS
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value="__all__"))]):
            return True
        case cst.If(test=cst.Name(value="TYPE_CHECKING")):
            return True
        case _:
            return False


def _name(node: Any) -> str:
    """Give the name of what is called or put above a class."""
    called = node.func if isinstance(node, cst.Call) else node
    return str(called.value) if isinstance(called, cst.Name) else ""


def _differs(before: str, after: str) -> bool:
    """Tell whether this is another program: not the same in other words, and no broken one."""
    try:
        compile(after, "mutant", "exec")
    except SyntaxError:
        return False
    same_encoding = after.replace('"UTF-8"', '"utf-8"')
    return ast.dump(ast.parse(before)) != ast.dump(ast.parse(same_encoding))


def _alike(some: list[str], others: list[str]) -> int:
    """Give how many lines both begin with."""
    return sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False))
    )


def _on_one_line(lines: list[str]) -> str:
    return " ".join(line.strip() for line in lines)
