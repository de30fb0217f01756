"""Which list or group of fields a line belongs to, judged by how far it is indented."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from generator.located.report import Path

Kind = Literal["map", "list"]


class Fit(Enum):
    """How a line fits in with the lines above it."""

    GOOD = 1
    CROOKED = 2
    CROOKED_START = 3
    STRAY = 4


@dataclass
class Frame:
    """One list or group of fields that is still open.

    `indent` is how far it was typed in, `out` how far it stands in the mended copy, `also` holds
    the wrong indentations already reported, so that they are reported once. `slot` says that the
    last field or item still has no value, `first` is the name of the first field and
    `loose` says that its indentation has signs that are no spaces. `signs` holds what stood in
    the place of a dash, so that each is reported once.
    """

    kind: Kind
    indent: int
    out: int
    line: int
    key: str = ""
    index: int = -1
    slot: bool = False
    first: str = ""
    loose: bool = False
    also: set[int] = field(default_factory=set)
    signs: set[str] = field(default_factory=set)

    def fits(self, indent: int) -> bool:
        """Tell whether a line with this indentation is one of its own."""
        return indent == self.indent or indent in self.also

    @property
    def step(self) -> str | int:
        """Give the last part of the path to the current entry."""
        return self.key if self.kind == "map" else max(self.index, 0)


class Frames:
    """The open lists and groups, the outermost first."""

    def __init__(self) -> None:
        self.open: list[Frame] = []
        self._before: list[Frame] = []
        self._lost: list[Frame] = []

    @property
    def top(self) -> Frame | None:
        """Give the innermost one."""
        return self.open[-1] if self.open else None

    def path(self) -> Path:
        """Give the path to the current entry."""
        return tuple(frame.step for frame in self.open)

    def push(self, kind: Kind, indent: int, line: int, shift: int = 0) -> Frame:
        """Open a list or group as the value of the current entry."""
        top = self.top
        out = indent + shift
        if top:
            top.slot = False
            level = kind == "list" and top.kind == "map" and indent == top.indent
            out = max(out, top.out if level else top.out + 1)
        frame = Frame(kind, indent, out, line)
        self.open.append(frame)
        return frame

    def settle(self, kind: Kind, indent: int, line: int) -> Fit:
        """Close what ends before this line and open what starts on it; say how it fits."""
        self._before = list(self.open)
        fit = self._settle(kind, indent, line)
        if fit is Fit.GOOD:
            self._lost = []
        elif self._found_again(kind, indent):
            fit = Fit.GOOD
        else:
            self.remember()
        return fit

    def remember(self) -> None:
        """Keep what was open above a wrong line: the lines below it may well belong there."""
        self._lost = self._before

    def _found_again(self, kind: Kind, indent: int) -> bool:
        for depth, frame in enumerate(self._lost):
            if frame.kind == kind and frame.indent == indent:
                self.open = self._lost[: depth + 1]
                return True
        return False

    def _settle(self, kind: Kind, indent: int, line: int) -> Fit:
        popped = self._close_deeper(indent)
        top = self.top
        if top is None:
            if not popped:
                self.push(kind, indent, line)
                return Fit.GOOD
            return self._before_root(popped, kind, indent, line)
        if top.fits(indent):
            return self._level(top, kind, indent, line)
        if top.slot:
            self.push(kind, indent, line)
            return Fit.GOOD
        return self._snap(popped, kind, indent, line)

    def expects_item(self, indent: int) -> bool:
        """Tell whether a list item may stand at this indentation."""
        top = self.top
        if top is None or (top.slot and indent >= top.indent):
            return True
        return any(frame.kind == "list" and frame.fits(indent) for frame in self.open)

    def settle_text(self, indent: int) -> bool:
        """Close what ends before a line of text; tell whether the text can be a value here."""
        popped = self._close_deeper(indent)
        top = self.top
        if top is None:
            # Text before the first field is the whole file; text beside the fields is astray.
            self.open.extend(popped[-1:])
            return not popped
        return top.slot and indent > top.indent

    def _close_deeper(self, indent: int) -> list[Frame]:
        popped: list[Frame] = []
        while self.open and self.open[-1].indent > indent and not self.open[-1].fits(indent):
            popped.append(self.open.pop())
        return popped

    def _level(self, top: Frame, kind: Kind, indent: int, line: int) -> Fit:
        if top.kind == kind:
            return Fit.GOOD
        if kind == "list":
            if top.slot:
                self.push(kind, indent, line)
                return Fit.GOOD
            return self._snap([], kind, indent, line)
        if len(self.open) > 1 and self.open[-2].fits(indent) and self.open[-2].kind == "map":
            self.open.pop()
            return Fit.GOOD
        return self._snap([], kind, indent, line)

    def _before_root(self, popped: list[Frame], kind: Kind, indent: int, line: int) -> Fit:
        root = popped[-1]
        if root.kind != kind:
            return self._stray(kind, indent, line)
        self.open.append(root)
        root.also.add(indent)
        if root.loose:
            return Fit.GOOD
        # With only one line typed further in, that first line is the odd one out.
        return Fit.CROOKED_START if root.index == 0 else Fit.CROOKED

    def _snap(self, popped: list[Frame], kind: Kind, indent: int, line: int) -> Fit:
        """Let a crooked line belong to the nearest list or group of its kind."""
        ladder = self.open + popped[::-1]
        near = [n for n, frame in enumerate(ladder) if frame.kind == kind]
        if not near:
            return self._stray(kind, indent, line)
        best = min(near, key=lambda n: (abs(ladder[n].indent - indent), -n))
        self.open = ladder[: best + 1]
        ladder[best].also.add(indent)
        return Fit.GOOD if ladder[best].loose else Fit.CROOKED

    def _stray(self, kind: Kind, indent: int, line: int) -> Fit:
        frame = Frame(kind, indent, indent, line)
        self.open.append(frame)
        return Fit.STRAY
