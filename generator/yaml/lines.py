"""Questions that can be asked of the lines by themselves, before anything is known of YAML."""

from __future__ import annotations

import re

from generator.values.text import BULLETS
from generator.yaml.draft import Draft, Piece

COLON = re.compile(r":(?=[ \t]|$)")
HASH = re.compile(r"(?<=[ \t])#")
DASH = re.compile(r"-(?=[ \t]|$)")
# A dash without its space, or a sign from a word processor that is no dash at all.
TIGHT_DASH = re.compile(rf"[-{BULLETS}](?=[A-Za-z\"'\[{{])")
OTHER_DASH = re.compile(rf"[{BULLETS}*](?=[ \t]|$)")
# A line that can hardly be anything but a field: one lower case word and a colon.
FIELD = re.compile(r"(?:[a-z][a-z0-9_-]*|\"[\w-]+\"|'[\w-]+'|<<)\s*:(?=\s|$)")
WORD_FIELD = re.compile(r"(?:[A-Za-z][\w-]*|\"[\w-]+\"|'[\w-]+'|<<)\s*:(?=\s|$)")
# A field whose colon is glued to its value; web and mail addresses look the same and are not.
TIGHT_FIELD = re.compile(r"(?!(?:https?|mailto|tel|ftp):)([A-Za-z_][\w-]*):(?=[^\s/]|/(?!/))")
# A field with a semicolon in the place of its colon; a text may begin like that as well.
SEMICOLON_FIELD = re.compile(r"([a-z_][\w-]*)[ \t]*;[ \t]*")
WORD = re.compile(r"[A-Za-z_][\w-]*(?=[\s=：;,.]|$)")
# `kosten Gratis`: few words, the first in lower case, and no full stop.
LIKE_FIELD = re.compile(
    r"(?!(?:de|het|een|en|of|maar)\b)[a-z_][\w-]*"
    r"(?:[ \t]*[=：;]|(?:[ \t]+[^ \t]+){0,4}(?<!\.)[ \t]*$)"
)
_MARKER = re.compile(r"(?:---|\.\.\.)(?=\s|$)")


class Lines:
    """The lines of a draft, as they are at this moment."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft

    def __getitem__(self, line: int) -> str:
        return self.draft.lines[line] if line < self.draft.until else ""

    def lead(self, line: int) -> int:
        """Give the column where the content of a line starts."""
        return len(self[line]) - len(self[line].lstrip(" \t"))

    def begins(self, line: int, *signs: re.Pattern[str]) -> bool:
        """Tell whether the content of a line begins with one of these."""
        lead = self.lead(line)
        return any(sign.match(self[line], lead) for sign in signs)

    def is_comment(self, line: int) -> bool:
        """Tell whether a line is only a comment."""
        return self[line].startswith("#", self.lead(line))

    def is_marker(self, line: int) -> bool:
        """Tell whether a line starts or ends a document."""
        return _MARKER.match(self[line]) is not None

    def below(self, line: int) -> int | None:
        """Give the first line below this one that is neither blank nor a comment."""
        later = range(line + 1, self.draft.until)
        return next((n for n in later if self[n] and not self.is_comment(n)), None)

    def block(self, line: int) -> tuple[Piece, ...]:
        """Give a line with the lines below it that stand as far in or further."""
        end, lead = line + 1, self.lead(line)
        while end < self.draft.until and (not self[end] or self.lead(end) >= lead):
            end += 1
        return tuple((n, 0, len(self[n])) for n in range(line, end))

    def is_boundary(self, line: int, parent: int) -> bool:
        """Tell whether a line surely starts something new, even if a quote is still open."""
        fresh = self.lead(line) <= parent and self.begins(line, WORD_FIELD, DASH)
        return self[line] != "" and (fresh or self.is_marker(line))

    def is_prose(self, line: int) -> bool:
        """Tell whether a line can only be text: no field, no list item, no comment, no mark."""
        text, lead = self[line], self.lead(line)
        if lead == len(text) or text[lead] in "#[]{}\"'?&*!%@`,|>" or self.is_marker(line):
            return False
        if self.begins(line, DASH, TIGHT_DASH, TIGHT_FIELD, SEMICOLON_FIELD):
            return False
        colon, comment = COLON.search(text, lead), HASH.search(text, lead)
        if colon and not (comment and comment.start() < colon.start()):
            return " " in text[lead : colon.start()].strip()
        return True

    def text_from(self, line: int, column: int, parent: int) -> tuple[Piece, ...]:
        """Give the pieces of a text without quotes that starts here, through comments."""
        pieces = [self._piece(line, column)]
        below = self.below(line)
        while below is not None and self.lead(below) > parent:
            if self.begins(below, FIELD, DASH, COLON):
                break
            pieces.append(self._piece(below, self.lead(below)))
            below = self.below(below)
        return tuple(pieces)

    def _piece(self, line: int, column: int) -> Piece:
        text = self[line]
        hit = HASH.search(text, column + 1)
        end = hit.start() if hit else len(text)
        return line, column, column + len(text[column:end].rstrip(" \t"))
