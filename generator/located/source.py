"""The lines of a file, and the questions that can be asked of a line by itself."""

from __future__ import annotations

import re

from generator.located.hidden import SPACES
from generator.model.plain_values import BULLETS

COLON = re.compile(r":(?=[ \t]|$)")
HASH = re.compile(r"(?<=[ \t])#")
BLANKS = re.compile(r"[ \t]*")
DASH = re.compile(rf"-(?=[ \t{SPACES}]|$)")
TIGHT_DASH = re.compile(r"-(?=[A-Za-z\"'\[{])")
# What a word processor makes of a dash, and the asterisk that makes a list elsewhere.
OTHER_DASH = re.compile(rf"[{BULLETS}*](?=[ \t{SPACES}]|$)")
OTHER_TIGHT_DASH = re.compile(rf"[{BULLETS}](?=[A-Za-z\"'\[{{])")
# A line that can hardly be anything but a field: one lower case word and a colon.
FIELD = re.compile(r"(?:[a-z][a-z0-9_-]*|\"[\w-]+\"|'[\w-]+'|<<)\s*:(?=\s|$)")
WORD_FIELD = re.compile(r"(?:[A-Za-z][\w-]*|\"[\w-]+\"|'[\w-]+'|<<)\s*:(?=\s|$)")
# A field whose colon is glued to its value; web and mail addresses look the same and are not.
TIGHT_FIELD = re.compile(
    r"(?!(?:https?|mailto|tel|ftp):)([A-Za-z_][\w-]*):(?=[^\s/]|/(?!/)|[^\S \t])"
)
# A field with a semicolon in the place of its colon; a text may begin like that as well.
SEMICOLON_FIELD = re.compile(r"([a-z_][\w-]*)[ \t]*;[ \t]*")
TIGHT_REST = re.compile(r"[\w-]+[ \t]*:(?:[ \t]+|$)")
QUOTED_KEY = re.compile(r"(\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*')[ \t]*:(?=[ \t]|$)")
MARKER = re.compile(r"(?:---|\.\.\.)(?=\s|$)")
_LEAD = re.compile(rf"[ \t{SPACES}]*")


class Source:
    """Lines that know their indentation; a tab counts as one step of indentation."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.count = len(lines)
        self._leads = [_LEAD.match(line).end() for line in lines]  # type: ignore[union-attr]
        self._step = self._usual_step()

    def lead(self, i: int) -> int:
        """Give the column where the content of a line starts."""
        return self._leads[i]

    def indent(self, i: int) -> int:
        """Give how far a line is indented, which differs from the column when it has tabs."""
        lead = self._leads[i]
        if not lead:
            return 0
        tabs = self.lines[i].count("\t", 0, lead)
        return lead + tabs * (self._step - 1)

    def is_blank(self, i: int) -> bool:
        """Tell whether a line has nothing on it."""
        return self._leads[i] == len(self.lines[i])

    def is_comment(self, i: int) -> bool:
        """Tell whether a line is only a comment."""
        return self.lines[i].startswith("#", self._leads[i])

    def is_marker(self, i: int) -> bool:
        """Tell whether a line starts or ends a document."""
        return self._leads[i] == 0 and MARKER.match(self.lines[i]) is not None

    def next_content(self, i: int) -> int:
        """Give the first line from `i` on that is neither blank nor a comment."""
        while i < self.count and (self.is_blank(i) or self.is_comment(i)):
            i += 1
        return i

    def is_boundary(self, i: int, parent: int) -> bool:
        """Tell whether a line surely starts something new, even if a quote is still open."""
        if self.is_marker(i):
            return True
        if self.indent(i) > parent:
            return False
        line, lead = self.lines[i], self._leads[i]
        return bool(WORD_FIELD.match(line, lead) or DASH.match(line, lead))

    def is_prose(self, i: int) -> bool:
        """Tell whether a line can only be text: no field, no list item, no comment, no mark."""
        line, lead = self.lines[i], self._leads[i]
        if lead == len(line) or line[lead] in "#[]{}\"'?&*!%@`,|>" or self.is_marker(i):
            return False
        starts = (DASH, TIGHT_DASH, TIGHT_FIELD, SEMICOLON_FIELD)
        if any(start.match(line, lead) for start in starts):
            return False
        colon, comment = COLON.search(line, lead), HASH.search(line, lead)
        if colon and not (comment and comment.start() < colon.start()):
            return " " in line[lead : colon.start()].strip()
        return True

    def _usual_step(self) -> int:
        steps = [
            lead
            for line, lead in zip(self.lines, self._leads, strict=True)
            if lead and "\t" not in line[:lead] and lead < len(line)
        ]
        return min(min(steps, default=2), 4)
