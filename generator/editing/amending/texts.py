"""Ways to put a text in the place of another, the most alike first.

In: a file, the path of a text in it and the text that should stand there. Out: for each way the
letters to replace. A remark behind a text stays where it is.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.editing.amending.places import below_name, margin_below, name_line
from generator.editing.amending.words import changed_words
from generator.editing.regions import Region
from generator.editing.spans import TypedFile, sign_of_block
from generator.model.typed import can_be_seen, quoted, single_quoted, typed_block, typed_out
from generator.problems import KeyPath
from generator.yaml.nodes import Scalar

_WIDTH = 96
_MARGIN = re.compile(r"^ +(?=\S)", re.MULTILINE)


def ways_to_retype(file: TypedFile, path: KeyPath, text: str) -> Iterator[list[Region]]:
    """Give the ways; whoever takes one reads back whether it came out as meant."""
    old = _Old(file, path)
    if "\n" in old.typed.strip():
        yield from ([one] for one in changed_words(old.start, old.typed, old.scalar.text, text))
    if not old.is_inside:
        yield from _on_lines_below(old, text)
    for one in _on_one_line(old, text):
        yield _instead(old, one)


@dataclass(frozen=True)
class _Old:
    """The text that stands at a path; `sign` is what a text on further lines begins with."""

    file: TypedFile
    path: KeyPath

    @cached_property
    def scalar(self) -> Scalar:
        found = self.file.at(self.path)
        assert isinstance(found, Scalar)
        return found

    @cached_property
    def is_inside(self) -> bool:
        return any(map(self.file.is_inside, self.file.along(self.path)[:-1]))

    @cached_property
    def sign(self) -> str:
        return sign_of_block(self.file.text, self.start) if self.scalar.quoted else ""

    @property
    def start(self) -> int:
        return self.file.place(self.scalar.mark)

    @cached_property
    def end(self) -> int:
        return self.file.span(self.scalar)[1]

    @property
    def typed(self) -> str:
        return self.file.text[self.start : self.end]

    @property
    def space(self) -> str:
        """Give the space that an empty value lacks."""
        lacks = self.start == self.end and not self.file.text[: self.start][-1:].isspace()
        return " " if lacks else ""


def _on_one_line(old: _Old, text: str) -> Iterator[str]:
    if old.typed.startswith("'") and can_be_seen(text):
        yield single_quoted(text)
    if old.typed.startswith('"'):
        yield quoted(text)
    yield typed_out(text, inside=old.is_inside)
    if can_be_seen(text):
        yield single_quoted(text)
    yield quoted(text)


def _instead(old: _Old, typed: str) -> list[Region]:
    """Give the regions that put one line in the place of a text; of a block the lines go."""
    if old.sign:
        return _below(old, typed, "")
    return [Region(old.start, old.end, f"{old.space}{typed}")]


def _on_lines_below(old: _Old, text: str) -> Iterator[list[Region]]:
    """Give the ways to type a text below a sign; the margin stays what it was."""
    body = old.file.text[old.file.end_of_line(old.start) : old.end] if old.sign else ""
    usual = margin_below(old.file, old.path)
    margin = min(_MARGIN.findall(body), key=len, default=usual)
    if old.sign.startswith(">") and (folded := _folded(text, old.sign, len(margin))):
        yield _below(old, old.sign, _lines(old, margin, folded))
    alone = bool(old.sign) and ("-" in old.sign or text.endswith("\n"))
    if block := typed_block(text, alone=alone):
        sign, *lines = block
        for sides in dict.fromkeys((margin, usual)):
            yield _below(old, sign, _lines(old, sides, lines))


def _lines(old: _Old, margin: str, lines: list[str]) -> str:
    return "".join(f"{old.file.newline}{margin if line else ''}{line}" for line in lines)


def _below(old: _Old, sign: str, lines: str) -> list[Region]:
    """Give the regions that put a sign in the place of a text, and lines below its line."""
    file, begin = old.file, old.file.end_of_line(old.start)
    if old.sign:
        stop = old.start + len(old.sign)
        return [Region(old.start, stop, sign), Region(begin, max(begin, old.end), lines)]
    last = file.end_of_line(old.end)
    below = Region(last, last, lines)
    name = below_name(file, old.path)
    far = file.line_of(old.start) > file.line_of(name_line(file, old.path))
    if far and not file.text[name : old.start].strip():
        return [Region(name, old.end, f" {sign}"), below]
    return [Region(old.start, old.end, f"{old.space}{sign}"), below]


def _folded(text: str, sign: str, margin: int) -> list[str]:
    """Give the lines of one paragraph below `>`; nothing when this sign will not do."""
    words = text.removesuffix("\n")
    if ("-" in sign) == text.endswith("\n") or "+" in sign or words != " ".join(words.split()):
        return []
    return textwrap.wrap(words, _WIDTH - margin, break_long_words=False, break_on_hyphens=False)
