"""Lists and groups between brackets: `[a, b]` and `{naam: Anneke}`, over one line or more."""

from __future__ import annotations

import re
from typing import Literal

from generator.located import flowends, flowtexts, quotes
from generator.located.flowstate import Level, expect_value, finish, missing_comma
from generator.located.hashes import lost
from generator.located.report import Path, found_near
from generator.located.scan import Scan
from generator.located.source import BLANKS

_CLOSER: dict[str, Literal["]", "}"]] = {"[": "]", "{": "}"}
_INDICATOR = re.compile(r":(?=[ \t,\[\]{}]|$)")


class Flow:
    """One bracketed value, read from its opening bracket to its closing one."""

    def __init__(self, scan: Scan, parent: int) -> None:
        self.scan = scan
        self.parent = parent
        self.levels: list[Level] = []
        self.base = scan.path()
        self.line = 0
        self.at = 0

    def read(self, line: int, column: int) -> tuple[int, int]:
        """Give the place just after the closing bracket (or where reading had to end)."""
        self.line, self.at = line, column
        self._open(self.text[column])
        while self.levels:
            if not self._advance():
                flowends.unclosed(self)
                break
            self.scan.note_sign(self.line, self.at)
            self._token(self.text[self.at])
        return self.line, self.at

    @property
    def text(self) -> str:
        """Give the line being read."""
        return self.scan.lines[self.line]

    @property
    def top(self) -> Level:
        """Give the innermost open bracket."""
        return self.levels[-1]

    def path(self) -> Path:
        """Give the path to the entry being read."""
        return (*self.base, *(level.step for level in self.levels))

    def error(self, code: str, column: int, message: str, *, sure: bool = False) -> None:
        """Report an error on the line being read."""
        self.scan.error(code, self.line, column, message, self.path(), sure=sure)

    def _advance(self) -> bool:
        """Go to the next sign that counts; tell whether there is one."""
        source = self.scan.source
        while True:
            self.at = BLANKS.match(self.text, self.at).end()  # type: ignore[union-attr]
            ended = self.at >= len(self.text)
            if not ended and (self.text[self.at] != "#" or self._hash_is_text()):
                return True
            below = source.next_content(self.line + 1)
            if below >= source.count or flowends.is_other(self, below):
                self.at = len(self.text)
                return False
            self.line, self.at = below, source.lead(below)

    def _hash_is_text(self) -> bool:
        """Judge a `#` between two entries: a comment, unless it is glued to text or brackets."""
        before = self.text[: self.at]
        spaces = len(before) - len(before.rstrip(" \t"))
        if spaces == len(before):
            return False
        attached = self.text[self.at + 1 : self.at + 2].strip() != ""
        closes = re.search(r"[\]}]", self.text[self.at :]) is not None
        return (attached and spaces < 2) or (closes and spaces < 2)

    def _token(self, char: str) -> None:
        sign = self.scan.hidden.before_sign(self.line, self.at, self.path())
        if sign > self.at:
            self.scan.repair.blank(self.line, self.at, sign)
            self.at = sign
        elif char in "[{" and self.top.plain_line == self.line:
            flowtexts.bracket(self)
        elif char in "[{":
            missing_comma(self, self.at)
            self._open(char)
        elif char in "]}":
            self._close(char)
        elif char == ",":
            finish(self, comma=True)
            self.at += 1
        elif _INDICATOR.match(self.text, self.at) or (char == ":" and self.top.after_quote):
            self._colon()
        elif char in "\"'":
            self._quoted(char)
        elif char == "#":
            lost(self.scan, self.line, self.at, self.path())
            flowtexts.plain(self, known=True)
        else:
            flowtexts.plain(self)

    def _open(self, char: str) -> None:
        self.levels.append(Level(_CLOSER[char], self.line, self.at))
        self.scan.note_entry(self.line, self.at, len(self.scan.frames.open) + len(self.levels))
        self.at += 1

    def _close(self, char: str) -> None:
        if char != self.top.closer:
            if any(level.closer == char for level in self.levels):
                while self.top.closer != char:
                    flowends.report_open(self, self.top)
                    self.scan.repair.put(self.line, self.at, self.at, self.top.closer)
                    self._pop()
            else:
                self.error(
                    "haakje", self.at,
                    f"Hier staat een {char}, maar het haakje dat open staat vraagt om een "
                    f"{self.top.closer}; {found_near(self.text, self.at)}. Zet hier een "
                    f"{self.top.closer}.",
                )  # fmt: skip
                self.scan.repair.put(self.line, self.at, self.at + 1, self.top.closer)
        finish(self, comma=False)
        if char == self.top.closer:
            for complain in self.top.later:
                complain()
        self._pop()
        self.at += 1

    def _pop(self) -> None:
        self.levels.pop()
        if self.levels:
            self.top.state = "done"
            self.top.after_quote = False

    def _colon(self) -> None:
        quoted = self.top.after_quote
        expect_value(self, self.at)
        after = self.text[self.at + 1 : self.at + 2]
        if after not in ("", " ", "\t"):
            if after in "[{" and not quoted:
                self.error(
                    "spatie", self.at,
                    f"Na de dubbele punt ontbreekt een spatie; {found_near(self.text, self.at)}. "
                    "Typ een spatie achter de dubbele punt.",
                    sure=True,
                )  # fmt: skip
            self.scan.repair.put(self.line, self.at + 1, self.at + 1, " ")
        self.at += 1

    def _quoted(self, mark: str) -> None:
        missing_comma(self, self.at)
        line, column = self.line, self.at
        quoted = quotes.find_end(self.scan, line, column, self.parent)
        after = self.scan.lines[quoted.line][quoted.column : quoted.column + 1]
        good = quoted.closed and (after == "" or after in " \t,:]}")
        if quotes.is_apostrophe(self.text, column) and not (good and quoted.line == line):
            flowtexts.apostrophe(self)
            return
        if not quoted.closed or (not good and quoted.line > line):
            quotes.report_unclosed(self.scan, line, column, self.path())
            flowends.give_up(self)
            return
        quotes.check_inside(self.scan, quoted, mark, self.path())
        if not good:
            quotes.report_rest(self.scan, line, quoted.column, self.path(), self.text[column:])
            flowtexts.plain(self, known=True)
            return
        piece = self.scan.lines[line][column + 1 : quoted.column - 1]
        self.line, self.at = quoted.line, quoted.column
        self.top.text(line, column, piece, quoted=True)
